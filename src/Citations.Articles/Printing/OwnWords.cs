using System.Text;
using Citations.Articles.Documents;

namespace Citations.Articles.Printing;

/// <summary>
/// An entry printed from the author's own words: every character is kept but for the changes that rules name, spaces, the dash of a page
/// range (CIT0302) and the form of a DOI. Italics and links are the author's; where the entry has no italics at all, those that APA 7 asks
/// for are set.
/// </summary>
internal static class OwnWords
{
    /// <summary>The entry as text to print.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="corrections">Stretches that are proved wrong, with what belongs there.</param>
    internal static RichText Of(ReferenceEntry entry, IEnumerable<(SourceSpan Span, string Text)> corrections)
    {
        var copies = CopyLinks.Of(entry);
        var nodes = StretchSpaces.Joined(Stretches(entry.Marked, EditsOf(entry, [.. corrections], copies)));
        foreach (var (_, target) in copies.Where(copy => copy.At == entry.Marked.Text.Length))
            AddAddress(nodes, target);
        if (
            copies.Count == 0
            && PrintingEdits.DoiLabel(entry) is null
            && AddressOf(entry) is { } address
            && !PrintingEdits.IsBehindButton(entry, address)
        )
            AddAddress(nodes, address);
        return RichText.Create([.. nodes]);
    }

    /// <summary>The corrections, what rules name elsewhere, and the addresses of copies within the entry, in their order.</summary>
    private static List<(SourceSpan Span, string Text)> EditsOf(
        ReferenceEntry entry,
        List<(SourceSpan Span, string Text)> corrections,
        IEnumerable<(int At, string Address)> copies
    )
    {
        var named = PrintingEdits
            .Of(entry)
            .Where(edit => !corrections.Exists(other => other.Span.Start < edit.Span.End && edit.Span.Start < other.Span.End));
        var within = copies
            .Where(copy => copy.At < entry.Marked.Text.Length)
            .Select(copy => (Span: new SourceSpan(copy.At, 0), Text: $" {copy.Address}"));
        return [.. corrections.Concat(named).Concat(within).OrderBy(edit => edit.Span.Start)];
    }

    /// <summary>The text with its edits, divided where its marks begin and end.</summary>
    private static List<RichTextNode> Stretches(MarkedText marked, List<(SourceSpan Span, string Text)> edits)
    {
        List<RichTextNode> nodes = [];
        var (at, run) = (0, 0);
        var text = new StringBuilder();
        while (at < marked.Text.Length)
        {
            while (run < marked.Runs.Count && marked.Runs[run].Span.End <= at)
                run++;
            var next = run < marked.Runs.Count ? marked.Runs[run] : null;
            var isMarked = next is not null && next.Span.Start <= at;
            var end =
                next is null ? marked.Text.Length
                : isMarked ? next.Span.End
                : next.Span.Start;
            // Word divides what is typed in more than one go.
            while (isMarked && run + 1 < marked.Runs.Count && IsContinued(marked.Runs[run], marked.Runs[run + 1]))
                end = marked.Runs[++run].Span.End;
            at = Append(marked.Text, at, end, edits, text);
            Add(nodes, text, isMarked ? next : null);
        }

        return nodes;
    }

    private static bool IsContinued(DocumentRun run, DocumentRun next) =>
        next.Span.Start == run.Span.End && next.Marks == run.Marks && next.Target == run.Target && next.Note is null && run.Note is null;

    private static void AddAddress(List<RichTextNode> nodes, string address) =>
        nodes.AddRange([new TextRun(" "), new LinkSpan(address, [new TextRun(address)])]);

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

    /// <summary>An address as people type it: <c>www.example.org/page</c>.</summary>
    private static string WithoutScheme(string address) =>
        (address.IndexOf("://", StringComparison.Ordinal) is >= 0 and var colon ? address[(colon + 3)..] : address).TrimEnd('/');

    /// <summary>Writes a stretch with its edits, and says where it ends: an edit may reach beyond the marks that it begins in.</summary>
    private static int Append(string source, int start, int end, List<(SourceSpan Span, string Text)> edits, StringBuilder text)
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

    private static TextStyle StyleOf(RunMarks marks) =>
        ((marks & RunMarks.Italic) != 0 ? TextStyle.Italic : 0)
        | ((marks & RunMarks.Bold) != 0 ? TextStyle.Bold : 0)
        | ((marks & RunMarks.Superscript) != 0 ? TextStyle.Superscript : 0)
        | ((marks & RunMarks.Subscript) != 0 ? TextStyle.Subscript : 0)
        | ((marks & RunMarks.SmallCapitals) != 0 ? TextStyle.SmallCaps : 0);
}
