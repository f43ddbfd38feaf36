namespace Citations;

/// <summary>A tag of HTML, JATS or MathML in a text.</summary>
/// <param name="Name">Its name in lower case without a namespace prefix.</param>
/// <param name="IsClosing">Whether it ends an element.</param>
/// <param name="IsEmpty">Whether it is an element by itself.</param>
/// <param name="End">The position after it.</param>
internal readonly record struct MarkupTag(string Name, bool IsClosing, bool IsEmpty, int End)
{
    private const int MaxNameLength = 40;

    /// <summary>Reads the tag at a '&lt;', or gives null if none begins there: <c>p &lt; 0.05</c>.</summary>
    internal static MarkupTag? Read(string text, int start)
    {
        var position = start + 1;
        var isClosing = position < text.Length && text[position] == '/';
        if (isClosing)
            position++;
        var nameStart = position;
        while (
            position < text.Length
            && position - nameStart < MaxNameLength
            && (char.IsAsciiLetterOrDigit(text[position]) || text[position] is ':' or '-' or '_')
        )
            position++;
        if (position == nameStart || !char.IsAsciiLetter(text[nameStart]))
            return null;
        // A tag holds no other, and what it says besides its name has a value: in a<b and c>d there is none.
        var end = text.AsSpan(position).IndexOfAny('<', '>') is var offset and >= 0 ? position + offset : -1;
        if (end < 0 || text[end] == '<' || (position < end && !char.IsWhiteSpace(text[position]) && text[position] != '/'))
            return null;
        var inside = text.AsSpan(position, end - position).Trim("/ \t\r\n");
        if (!inside.IsEmpty && !inside.Contains('='))
            return null;
        var qualified = text.AsSpan(nameStart, position - nameStart);
        var name = qualified[(qualified.IndexOf(':') + 1)..].ToString().ToLowerInvariant();
        // What has no namespace and is not a known element is text that happens to look like a tag: vector<bool>.
        if (qualified.Length == name.Length && !MarkupElements.IsKnown(name))
            return null;
        return new(name, isClosing, text[end - 1] == '/', end + 1);
    }
}
