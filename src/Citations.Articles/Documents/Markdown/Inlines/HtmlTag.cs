namespace Citations.Articles.Documents.Markdown.Inlines;

/// <summary>One HTML tag as it is in Markdown.</summary>
/// <param name="Name">The element's name in lower case.</param>
/// <param name="IsClosing">Whether it closes the element.</param>
/// <param name="IsEmpty">Whether it closes itself: <c>&lt;br/&gt;</c>.</param>
internal sealed record HtmlTag(string Name, bool IsClosing, bool IsEmpty)
{
    private string Attributes { get; init; } = "";

    /// <summary>Reads a tag; null if the text is not a tag, such as a comment.</summary>
    internal static HtmlTag? Read(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] != '<' || text[^1] != '>')
            return null;
        var inner = text[1..^1];
        var isClosing = inner[0] == '/';
        if (isClosing)
            inner = inner[1..];
        var length = 0;
        while (length < inner.Length && (char.IsAsciiLetterOrDigit(inner[length]) || inner[length] == '-'))
            length++;
        if (length == 0 || !char.IsAsciiLetter(inner[0]))
            return null;
        return new(inner[..length].ToString().ToLowerInvariant(), isClosing, inner[^1] == '/') { Attributes = inner[length..].ToString() };
    }

    /// <summary>The value of an attribute, not decoded; null if the tag does not have it.</summary>
    internal string? Attribute(string name)
    {
        for (
            var at = Attributes.IndexOf(name, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = Attributes.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase)
        )
        {
            if (at == 0 || !char.IsWhiteSpace(Attributes[at - 1]))
                continue;
            var rest = Attributes.AsSpan(at + name.Length).TrimStart();
            if (rest is not ['=', ..])
                continue;
            rest = rest[1..].TrimStart();
            var end = rest is ['"' or '\'', ..] ? rest[1..].IndexOf(rest[0]) : rest.IndexOfAny(' ', '\t', '\n');
            if (rest is ['"' or '\'', ..])
                return end < 0 ? null : rest.Slice(1, end).ToString();
            return (end < 0 ? rest : rest[..end]).TrimEnd('/').ToString();
        }

        return null;
    }
}
