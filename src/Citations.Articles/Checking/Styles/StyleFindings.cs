namespace Citations.Articles;

/// <summary>Says what concerns the typography of a list once, with a count, and not once an entry.</summary>
internal static class StyleFindings
{
    /// <summary>The codes of typography.</summary>
    internal static bool IsOf(Diagnostic finding) => finding.Code.StartsWith("CIT03", StringComparison.Ordinal);

    /// <summary>The findings with those of one code joined to the first of them, which has the edits of all.</summary>
    internal static IEnumerable<Diagnostic> Join(IEnumerable<Diagnostic> findings)
    {
        foreach (var group in findings.GroupBy(finding => finding.Code))
        {
            var all = group.ToList();
            yield return all.Count == 1 ? all[0] : all[0] with
            {
                Message = $"In {Wording.Number(all.Count)} entries: {char.ToLowerInvariant(RuleCatalogue.Find(group.Key)!.Title[0])}{RuleCatalogue.Find(group.Key)!.Title[1..]}. The first: {all[0].Message}",
                Edits = all.SelectMany(finding => finding.Edits).ToEquatableArray(),
            };
        }
    }
}
