using System.Collections.Frozen;
using System.Net;

namespace Citations.Articles.Documents.Markdown.Inlines;

/// <summary>
/// The HTML tags within Markdown text: those that mark a stretch open and close marks, a line break is one, all others leave their text as
/// it is.
/// </summary>
internal sealed class HtmlMarks(DocumentBuilder builder)
{
    private static readonly FrozenDictionary<string, RunMarks> Marks = new Dictionary<string, RunMarks>(StringComparer.OrdinalIgnoreCase)
    {
        ["em"] = RunMarks.Italic,
        ["i"] = RunMarks.Italic,
        // JATS, out of which publishers' lists are copied.
        ["italic"] = RunMarks.Italic,
        ["bold"] = RunMarks.Bold,
        ["cite"] = RunMarks.Italic | RunMarks.Title,
        ["b"] = RunMarks.Bold,
        ["strong"] = RunMarks.Bold,
        ["sup"] = RunMarks.Superscript,
        ["sub"] = RunMarks.Subscript,
        ["code"] = RunMarks.Code,
        ["kbd"] = RunMarks.Code,
        ["samp"] = RunMarks.Code,
        ["s"] = RunMarks.StruckThrough,
        ["del"] = RunMarks.StruckThrough,
        ["strike"] = RunMarks.StruckThrough,
        ["a"] = RunMarks.None,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly List<(string Name, int Marks)> _open = [];

    /// <summary>Reads one tag or comment.</summary>
    /// <param name="tag">The tag with its angle brackets.</param>
    /// <param name="source">Its position in the file.</param>
    internal void Tag(string tag, int source)
    {
        if (HtmlTag.Read(tag) is not { } read)
            return;
        if (read.Name is "br")
            builder.Append('\u2028', source);
        if (!Marks.TryGetValue(read.Name, out var marks))
            return;
        if (read.IsClosing)
            Close(read.Name);
        else if (!read.IsEmpty)
            Open(read, marks);
    }

    /// <summary>Whether angle brackets hold words and no tag: <c>&lt;Come back home&gt;</c>.</summary>
    internal static bool IsText(string tag) =>
        tag.Contains(' ')
        && !tag.Contains('=')
        && !tag.StartsWith("<!", StringComparison.Ordinal)
        && HtmlTag.Read(tag) is { } read
        && !Marks.ContainsKey(read.Name);

    /// <summary>Closes what is open: the block ends.</summary>
    internal void CloseAll()
    {
        if (_open.Count > 0)
            builder.PopTo(_open[0].Marks);
        _open.Clear();
    }

    private void Open(HtmlTag tag, RunMarks marks)
    {
        _open.Add((tag.Name, builder.MarkCount));
        builder.Push(
            new(default, marks) { Target = tag.Name == "a" && tag.Attribute("href") is { } href ? WebUtility.HtmlDecode(href) : null }
        );
    }

    private void Close(string name)
    {
        var index = _open.FindLastIndex(open => open.Name == name);
        if (index < 0)
            return;
        builder.PopTo(_open[index].Marks);
        _open.RemoveRange(index, _open.Count - index);
    }
}
