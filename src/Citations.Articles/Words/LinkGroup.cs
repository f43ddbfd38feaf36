using Citations.Articles.Documents;

namespace Citations.Articles.Words;

/// <summary>
/// The links side by side at the end of an entry, <c>[Crossref], [Web of Science ®], [Google Scholar]</c>: where one of them is the label
/// of a page, the others are if they are in brackets too or may be labels by their words. Another link is the author's.
/// </summary>
internal static class LinkGroup
{
    private const int LongestLabel = 40;

    /// <summary>What divides the labels, and the brackets around them.</summary>
    internal const string Marks = " []()|,;·•/\n\u00A0\u2028";

    /// <summary>The labels at the end of a stretch of text, from the last on; none if no link there is known as one.</summary>
    internal static List<DocumentRun> AtEnd(string text, SourceSpan within, IEnumerable<DocumentRun> runs)
    {
        List<DocumentRun> group = [];
        var end = within.End;
        var isKnown = false;
        foreach (var run in runs.Reverse())
        {
            if (run.Span.Start >= end || run.Span.Length == 0 || run.Target is null && IsBetween(run.Span.In(text)))
                continue;
            if (run.Target is null || run.Span.Start < within.Start || run.Span.End > end || !IsBetween(text.AsSpan(run.Span.End..end)))
                break;
            var isLabel = LinkLabels.IsLabel(run.Span.In(text));
            if (!isLabel && !MayBeLabel(text, run.Span))
                break;
            isKnown |= isLabel;
            group.Add(run);
            end = run.Span.Start;
        }

        return isKnown ? group : [];
    }

    /// <summary>Whether a text is nothing but what divides labels.</summary>
    internal static bool IsBetween(ReadOnlySpan<char> text) => text.Trim(Marks).IsEmpty;

    // In brackets a word or a few that name no work and no address.
    private static bool MayBeLabel(string text, SourceSpan link) =>
        link.In(text).Trim(Marks) is { Length: > 0 and <= LongestLabel } label
        && (
            LinkLabels.IsLabelBesideOthers(label)
            || (
                IsInBrackets(text, link)
                && !label.ContainsAnyInRange('0', '9')
                && !label.Contains("://", StringComparison.Ordinal)
                && !label.Equals("doi", StringComparison.OrdinalIgnoreCase)
                && !label.EndsWith('.')
            )
        );

    private static bool IsInBrackets(string text, SourceSpan link) =>
        link.In(text) is ['[', .., ']']
        || (link.Start > 0 && text[link.Start - 1] == '[' && link.End < text.Length && text[link.End] == ']');
}
