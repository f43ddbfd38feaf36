using System.Text;
using Citations.Articles.Documents;
using Citations.Articles.Parsing;
using Citations.Articles.Words;

namespace Citations.Articles.Printing;

/// <summary>
/// An entry printed from the author's own words: every character is kept but for the changes that rules name, spaces, the dash of a page
/// range (CIT0302) and the form of a DOI. Italics and links are the author's; where the entry has no italics at all, those that APA 7 asks
/// for are set.
/// </summary>
internal static class OwnWords
{
    private static readonly System.Buffers.SearchValues<char> Spaces = System.Buffers.SearchValues.Create(" \t\r\n\u00A0\u2028<");

    /// <summary>The entry as text to print.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="corrections">Stretches that are proved wrong, with what belongs there.</param>
    internal static RichText Of(ReferenceEntry entry, IEnumerable<(SourceSpan Span, string Text)> corrections)
    {
        var marked = entry.Marked;
        var copies = CopyLinks.Of(entry);
        var corrected = corrections.ToList();
        var edits = corrected
            .Concat(
                Edits(entry).Where(edit => !corrected.Any(other => other.Span.Start < edit.Span.End && edit.Span.Start < other.Span.End))
            )
            .Concat(
                copies.Where(copy => copy.At < marked.Text.Length).Select(copy => (Span: new SourceSpan(copy.At, 0), Text: $" {copy.Address}"))
            )
            .OrderBy(edit => edit.Span.Start)
            .ToList();
        List<RichTextNode> nodes = [];
        var (at, run) = (0, 0);
        var text = new StringBuilder();
        while (at < marked.Text.Length)
        {
            while (run < marked.Runs.Count && marked.Runs[run].Span.End <= at)
                run++;
            var isMarked = run < marked.Runs.Count && marked.Runs[run].Span.Start <= at;
            var end =
                isMarked ? marked.Runs[run].Span.End
                : run < marked.Runs.Count ? marked.Runs[run].Span.Start
                : marked.Text.Length;
            var written = Write(marked.Text, at, end, edits, text);
            Add(nodes, text, isMarked ? marked.Runs[run] : null);
            at = written;
        }

        nodes = Trim(nodes);
        foreach (var (_, target) in copies.Where(copy => copy.At == marked.Text.Length))
            nodes.AddRange([new TextRun(" "), new LinkSpan(target, [new TextRun(target)])]);
        if (copies.Count > 0)
            return RichText.Create([.. nodes]);
        if (DoiLabel(entry) is null && AddressOf(entry) is { } address && !IsBehindButton(entry, address))
            nodes.AddRange([new TextRun(" "), new LinkSpan(address, [new TextRun(address)])]);
        return RichText.Create([.. nodes]);
    }

    /// <summary>
    /// The target of a link is a fact of the entry as its words are: the address goes where the list has it, at the end (APA 7,
    /// section 9.34).
    /// </summary>
    private static string? AddressOf(ReferenceEntry entry) =>
        entry.Text.Contains("://", StringComparison.Ordinal)
        || Doi.FindAll(entry.Text) is not []
        || (entry.Reference.Doi?.ToUrl() ?? entry.Reference.Url) is not { } address
        || entry.Text.Contains(WithoutScheme(address), StringComparison.OrdinalIgnoreCase)
            ? null
            : address;

    /// <summary>A link that reads <c>doi</c> and leads to the DOI of the entry: the address is in its place.</summary>
    private static SourceSpan? DoiLabel(ReferenceEntry entry)
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

    /// <summary>An address as people type it: <c>www.example.org/page</c>.</summary>
    private static string WithoutScheme(string address) =>
        (address.IndexOf("://", StringComparison.Ordinal) is >= 0 and var colon ? address[(colon + 3)..] : address).TrimEnd('/');

    /// <summary>Writes a stretch with its edits, and says where it ends: an edit may reach beyond the marks that it begins in.</summary>
    private static int Write(string source, int start, int end, List<(SourceSpan Span, string Text)> edits, StringBuilder text)
    {
        var at = start;
        while (at < end)
        {
            var index = edits.FindIndex(edit => edit.Span.Start == at);
            if (index >= 0)
            {
                text.Append(edits[index].Text);
                at = Math.Max(at + 1, edits[index].Span.End);
                if (edits[index].Span.Length == 0)
                    text.Append(source[at - 1]);
                continue;
            }

            text.Append(source[at] is '\n' or '\r' or '\t' or '\u2028' ? ' ' : source[at]);
            at++;
        }

        return at;
    }

    private static void Add(List<RichTextNode> nodes, StringBuilder text, DocumentRun? run)
    {
        var words = text.ToString();
        text.Clear();
        while (words.Contains("  ", StringComparison.Ordinal))
            words = words.Replace("  ", " ", StringComparison.Ordinal);
        if (words.Length == 0)
            return;
        RichTextNode node = new TextRun(words);
        var style = run is null ? TextStyle.None : StyleOf(run.Marks);
        if (style != TextStyle.None)
            node = new StyledSpan(style, [node]);
        var isAddress =
            run?.Target is { } target
            && (
                target.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
                || target.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            );
        nodes.Add(isAddress ? new LinkSpan(run!.Target!, [node]) : node);
    }

    /// <summary>The changes that rules name.</summary>
    private static IEnumerable<(SourceSpan Span, string Text)> Edits(ReferenceEntry entry)
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
        if (DoiLabel(entry) is { } label)
            yield return (label, entry.Reference.Doi!.ToUrl());
        if (DoiForms.Find(text) is { } form && form.In(text) is not DoiForms.Address)
            yield return (form, DoiForms.Address);
    }

    /// <summary>Whether a position lies in an address, with a scheme or without: <c>harbour.example.org/two-readers</c>.</summary>
    private static bool IsInAddress(string text, int at)
    {
        var start = text.AsSpan(0, at).LastIndexOfAny(Spaces) + 1;
        var slash = text.AsSpan(start).IndexOfAny('/', ' ', '\n');
        return slash > 0 && text[start + slash] == '/' && text.AsSpan(start, slash).IndexOfAny('.', ':') > 0;
    }

    private static bool IsBehindButton(ReferenceEntry entry, string address) =>
        entry.Reference.Doi is null && entry.Marked.Runs.Any(run => run.Target == address && IsButton(entry.Text, run));

    private static bool IsButton(string text, DocumentRun run) =>
        run.Target is not null && LinkLabels.IsLabel(run.Span.In(text).Trim(" []\n"));

    /// <summary>The label of a link that a page puts beside an entry, with its brackets: <c>[PubMed]</c>, <c>View in article</c>.</summary>
    private static IEnumerable<SourceSpan> Buttons(ReferenceEntry entry)
    {
        var text = entry.Text;
        foreach (var run in entry.Marked.Runs)
        {
            if (!IsButton(text, run))
                continue;
            var (start, end) = (run.Span.Start, run.Span.End);
            if (start > 0 && end < text.Length && text[start - 1] == '[' && text[end] == ']')
                (start, end) = (start - 1, end + 1);
            yield return SourceSpan.FromBounds(AfterWords(text, start), end);
        }
    }

    /// <summary>Where the words before a label end, if a mark divides it from other labels: <c>PubMed Abstract | Google Scholar</c>.</summary>
    private static int AfterWords(string text, int start)
    {
        var before = text.AsSpan(0, start);
        var words = before.TrimEnd(" \n|·•");
        return before[words.Length..].ContainsAny('|', '·', '•') ? words.Length : start;
    }

    /// <summary>The names that a dash stands for; the period after the dash is that of the last initial.</summary>
    private static string NamesIn(string text, (SourceSpan Mark, string Names) repeated) =>
        repeated.Mark.End < text.Length && text[repeated.Mark.End] == '.' ? repeated.Names.TrimEnd('.') : repeated.Names;

    private static TextStyle StyleOf(RunMarks marks) =>
        ((marks & RunMarks.Italic) != 0 ? TextStyle.Italic : 0)
        | ((marks & RunMarks.Bold) != 0 ? TextStyle.Bold : 0)
        | ((marks & RunMarks.Superscript) != 0 ? TextStyle.Superscript : 0)
        | ((marks & RunMarks.Subscript) != 0 ? TextStyle.Subscript : 0)
        | ((marks & RunMarks.SmallCapitals) != 0 ? TextStyle.SmallCaps : 0);

    // A space at the end of one stretch and the start of the next is one space.
    private static List<RichTextNode> Trim(List<RichTextNode> nodes)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            if (i == 0 || EndsInSpace(nodes[i - 1]))
                nodes[i] = WithoutFirstSpace(nodes[i]);
        }

        nodes.RemoveAll(node => node is TextRun { Text.Length: 0 });
        if (nodes is [.., TextRun last])
            nodes[^1] = new TextRun(last.Text.TrimEnd());
        return nodes;
    }

    private static RichTextNode WithoutFirstSpace(RichTextNode node) =>
        node switch
        {
            TextRun { Text: [' ', .. var rest] } => new TextRun(rest),
            StyledSpan { Children: [TextRun { Text: [' ', .. var rest] }] } span => new StyledSpan(span.Style, [new TextRun(rest)]),
            _ => node,
        };

    private static bool EndsInSpace(RichTextNode node) =>
        node switch
        {
            TextRun run => run.Text.EndsWith(' '),
            RichTextSpan { Children: [.., var last] } => EndsInSpace(last),
            _ => false,
        };
}
