using Citations.Articles.Documents;
using Citations.Articles.Parsing;
using Citations.Articles.Words;

namespace Citations.Articles.Printing;

/// <summary>
/// The changes to an author's words that rules name: the names that a dash stands for, the dash of a page range, the form of a DOI, and the
/// labels of links that a page puts beside an entry.
/// </summary>
internal static class PrintingEdits
{
    private static readonly System.Buffers.SearchValues<char> Spaces = System.Buffers.SearchValues.Create(" \t\r\n\u00A0\u2028<");

    /// <summary>The changes that rules name.</summary>
    internal static IEnumerable<(SourceSpan Span, string Text)> Of(ReferenceEntry entry)
    {
        var text = entry.Text;
        if (entry.Parsed.RepeatedAuthors is { } repeated)
            yield return (repeated.Mark, NamesIn(text, repeated));
        if (entry.Parsed.Field("page") is { } pages)
        {
            foreach (var hyphen in PageHyphens.In(text, pages.Span).Where(hyphen => !IsInAddress(text, hyphen)))
                yield return (new(hyphen, 1), "–");
        }

        foreach (var button in Buttons(entry))
            yield return (button, "");
        if (LinkLabels.BracketedAtEnd(text) is { Length: > 0 } labels && !entry.Marked.Runs.Any(run => run.Target is not null))
            yield return (SourceSpan.FromBounds(text.Length - labels.Length, text.Length), "");
        if (DoiLabel(entry) is { } label)
            yield return (label, entry.Reference.Doi!.ToUrl());
        if (DoiForms.Find(text) is { } form && form.In(text) is not DoiForms.Address)
            yield return (form, DoiForms.Address);
    }

    /// <summary>A link that reads <c>doi</c> and leads to the DOI of the entry: the address is in its place.</summary>
    internal static SourceSpan? DoiLabel(ReferenceEntry entry)
    {
        foreach (var run in entry.Marked.Runs)
        {
            if (
                run.Target is { } target
                && run.Span.In(entry.Text).Trim(" :.[]").Equals("doi", StringComparison.OrdinalIgnoreCase)
                && Doi.TryParse(target, out var doi)
                && doi == entry.Reference.Doi
            )
                return run.Span;
        }

        return null;
    }

    /// <summary>The label of a link that a page puts beside an entry, with its brackets: <c>[PubMed]</c>, <c>View in article</c>.</summary>
    private static IEnumerable<SourceSpan> Buttons(ReferenceEntry entry)
    {
        var text = entry.Text;
        var group = LinkGroup.AtEnd(text, new(0, text.Length), entry.Marked.Runs);
        if (group is [var last, .., var first])
            yield return WithMarks(text, SourceSpan.FromBounds(first.Span.Start, last.Span.End));

        foreach (var run in entry.Marked.Runs)
        {
            if (!IsButton(text, run) || (group.Count > 1 && group.Contains(run)))
                continue;
            var (start, end) = (run.Span.Start, run.Span.End);
            if (start > 0 && end < text.Length && text[start - 1] == '[' && text[end] == ']')
                (start, end) = (start - 1, end + 1);
            yield return SourceSpan.FromBounds(AfterWords(text, start), end);
        }
    }

    /// <summary>A group of labels with the marks around it; a bracket after it belongs to one that opens before it.</summary>
    private static SourceSpan WithMarks(string text, SourceSpan group)
    {
        var start = text.AsSpan(0, group.Start).TrimEnd(" [(|,;·•\n\u00A0\u2028").Length;
        var open = text.AsSpan(start..group.Start).ContainsAny('[', '(');
        var end = group.End;
        while (end < text.Length && (text[end] is ' ' or '|' or ',' or ';' or '\n' || (open && text[end] is ']' or ')')))
            end++;
        return SourceSpan.FromBounds(start, end);
    }

    /// <summary>
    /// Where the words before a label end, if a mark divides it from other labels: <c>PubMed Abstract | Google Scholar</c>.
    /// </summary>
    private static int AfterWords(string text, int start)
    {
        var before = text.AsSpan(0, start);
        var words = before.TrimEnd(" \n|·•");
        return before[words.Length..].ContainsAny('|', '·', '•') ? words.Length : start;
    }

    private static bool IsButton(string text, DocumentRun run) =>
        run.Target is not null && LinkLabels.IsLabel(run.Span.In(text));

    /// <summary>Whether an address is the target of a button, which is taken away.</summary>
    internal static bool IsBehindButton(ReferenceEntry entry, string address) =>
        entry.Reference.Doi is null && entry.Marked.Runs.Any(run => run.Target == address && IsButton(entry.Text, run));

    /// <summary>The names that a dash stands for; the period after the dash is that of the last initial.</summary>
    private static string NamesIn(string text, (SourceSpan Mark, string Names) repeated) =>
        repeated.Mark.End < text.Length && text[repeated.Mark.End] == '.' ? repeated.Names.TrimEnd('.') : repeated.Names;

    /// <summary>Whether a position lies in an address, with a scheme or without: <c>harbour.example.org/two-readers</c>.</summary>
    private static bool IsInAddress(string text, int at)
    {
        var start = text.AsSpan(0, at).LastIndexOfAny(Spaces) + 1;
        var slash = text.AsSpan(start).IndexOfAny('/', ' ', '\n');
        return slash > 0 && text[start + slash] == '/' && text.AsSpan(start, slash).IndexOfAny('.', ':') > 0;
    }
}
