namespace Citations.Articles;

/// <summary>CIT0211 to CIT0214: a citation that reaches its entry with a slip: the year, the spelling, the other authors, or a missing letter.</summary>
internal static class LinkSlipRule
{
    internal static IEnumerable<Diagnostic> Check(Article article, EquatableArray<CitationLink> links)
    {
        foreach (var link in (IEnumerable<CitationLink>)links)
        {
            if (link.Entry is not { } entry) continue;
            var (citation, span) = (Wording.Citation(link.Citation), link.Citation.Span);
            var listed = Wording.Entry(entry);
            if (link.Kind == LinkKind.OtherYear) yield return new("CIT0211", DiagnosticSeverity.Error, $"{citation} is cited; the reference list has {listed}.", span, $"Did you mean {Year(entry)}?");
            if (link.Kind == LinkKind.SpelledDifferently) yield return new("CIT0212", DiagnosticSeverity.Warning, $"{citation} is spelled differently in the reference list: {listed}.", span, "Use one spelling.");
            if (link.Kind == LinkKind.OtherAuthors) yield return new("CIT0213", DiagnosticSeverity.Warning, $"{citation} does not name the authors of the entry, {Authors(entry)}.", span, "Cite the authors as the entry lists them.");
            if (link.Kind == LinkKind.Ambiguous) yield return new("CIT0214", DiagnosticSeverity.Warning, $"{citation} fits more than one entry of the reference list.", span, "Add a letter to the year.");
        }
    }

    private static string Year(ReferenceEntry entry) => $"{entry.Reference.Issued?.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? entry.Reference.Issued?.Literal}{entry.Parsed.YearSuffix}";

    private static string Authors(ReferenceEntry entry) => Wording.List(entry.Reference.Author.Take(4).Select(Wording.Surname)) + (entry.Reference.Author.Count > 4 ? " and others" : "");
}
