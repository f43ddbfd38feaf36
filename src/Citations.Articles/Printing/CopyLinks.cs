using Citations.Articles.Words;

namespace Citations.Articles.Printing;

/// <summary>
/// The links of an entry to copies of the work and to what belongs to it, where there is more than one: each address goes after the words
/// of its link, <c>PDF https://... and slides https://...</c>, for the end of an entry has room for one.
/// </summary>
internal static class CopyLinks
{
    /// <summary>The ends of the links with their addresses; none where the entry has one link that goes to its end.</summary>
    internal static List<(int At, string Address)> Of(ReferenceEntry entry)
    {
        List<(int At, string Address)> copies = [];
        foreach (var run in entry.Marked.Runs)
        {
            if (
                run.Target is { } target
                && (
                    target.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                    || target.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
                )
                && LinkLabels.IsCopy(run.Span.In(entry.Text).Trim(" []().,;\n"))
                && !entry.Text.Contains(target, StringComparison.OrdinalIgnoreCase)
                && Doi.FindAll(target).All(match => match.Doi != entry.Reference.Doi)
                && !copies.Exists(copy => copy.Address == target)
            )
                copies.Add((run.Span.End, target));
        }

        var hasAddress = entry.Text.Contains("://", StringComparison.Ordinal) || Doi.FindAll(entry.Text) is not [];
        var hasOther = copies.Count == 1 && entry.Marked.Runs.Any(run => run.Target is { } other && other != copies[0].Address);
        return copies.Count > 1 || (copies.Count == 1 && (hasAddress && !hasOther)) ? copies : [];
    }
}
