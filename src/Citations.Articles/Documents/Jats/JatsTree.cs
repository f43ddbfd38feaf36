namespace Citations.Articles.Documents.Jats;

/// <summary>The elements of a JATS file with their places in it.</summary>
internal static class JatsTree
{
    /// <summary>The document's root, which holds the text outside the article too.</summary>
    /// <param name="source">The file.</param>
    /// <param name="maximumDepth">How deep elements may be nested; the tags of deeper ones are left out, their text is not.</param>
    internal static JatsNode Of(string source, int maximumDepth)
    {
        var root = new JatsNode("#", 0) { End = source.Length };
        List<JatsNode> open = [root];
        for (var at = 0; at < source.Length;)
        {
            var tag = source.IndexOf('<', at);
            if (tag < 0)
                tag = source.Length;
            if (tag > at)
                open[^1].Children.Add(new("", at) { End = tag });
            if (tag >= source.Length)
                break;
            var end = EndOf(source, tag);
            if (source.AsSpan(tag).StartsWith("</"))
                Close(open, NameAt(source, tag + 2), tag);
            else if (source.AsSpan(tag).StartsWith("<![CDATA["))
                open[^1].Children.Add(new("", Math.Min(tag + 9, end)) { End = Math.Max(tag + 9, end - 3) });
            else if (tag + 1 < source.Length && char.IsLetter(source[tag + 1]) && open.Count < maximumDepth)
                Open(open, source, tag, end);
            at = end;
        }

        return root;
    }

    private static void Open(List<JatsNode> open, string source, int tag, int end)
    {
        var node = new JatsNode(NameAt(source, tag + 1), end) { Tag = SourceSpan.FromBounds(tag, end) };
        open[^1].Children.Add(node);
        if (source[end - 2] != '/')
            open.Add(node);
    }

    private static void Close(List<JatsNode> open, string name, int at)
    {
        var index = open.FindLastIndex(node => node.Name == name);
        if (index <= 0)
            return;
        foreach (var node in open.Skip(index))
            node.End = at;
        open.RemoveRange(index, open.Count - index);
    }

    private static string NameAt(string source, int at)
    {
        var end = at;
        while (end < source.Length && (char.IsLetterOrDigit(source[end]) || source[end] is '-' or ':' or '_'))
            end++;
        var name = source[Math.Min(at, source.Length)..end];
        return name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }

    private static int EndOf(string source, int tag)
    {
        var rest = source.AsSpan(tag);
        var closing =
            rest.StartsWith("<!--") ? "-->"
            : rest.StartsWith("<![CDATA[") ? "]]>"
            : rest.StartsWith("<?") ? "?>"
            : ">";
        var end = source.IndexOf(closing, tag, StringComparison.Ordinal);
        return end < 0 ? source.Length : end + closing.Length;
    }
}
