using System.Net;

namespace Citations.Articles.Documents.Html;

/// <summary>The attributes of a start tag.</summary>
/// <param name="tag">The tag with its angle brackets.</param>
internal readonly ref struct HtmlAttributes(ReadOnlySpan<char> tag)
{
    private static readonly System.Buffers.SearchValues<char> NameEnds = System.Buffers.SearchValues.Create(" \t\r\n\f=>/");
    private static readonly System.Buffers.SearchValues<char> ValueEnds = System.Buffers.SearchValues.Create(" \t\r\n\f>");

    private readonly ReadOnlySpan<char> _tag = tag;

    /// <summary>Whether the tag has an attribute, with a value or without.</summary>
    internal bool Has(string name) => TryFind(name, out _);

    /// <summary>The decoded value of an attribute; null if the tag does not have it or it has no value.</summary>
    internal string? Value(string name) => TryFind(name, out var value) && !value.IsEmpty ? WebUtility.HtmlDecode(value.ToString()) : null;

    private bool TryFind(string name, out ReadOnlySpan<char> value)
    {
        var rest = _tag[1..];
        var end = 0;
        while (end < rest.Length && !char.IsWhiteSpace(rest[end]) && rest[end] is not ('>' or '/'))
            end++;
        rest = rest[end..];
        while (true)
        {
            rest = rest.TrimStart(" \t\r\n\f/");
            if (rest.IsEmpty || rest[0] == '>')
                break;
            var length = rest[1..].IndexOfAny(NameEnds) is var stop and >= 0 ? stop + 1 : rest.Length;
            var isWanted = rest[..length].Equals(name, StringComparison.OrdinalIgnoreCase);
            rest = Value(rest[length..], out value);
            if (isWanted)
                return true;
        }

        value = default;
        return false;
    }

    private static ReadOnlySpan<char> Value(ReadOnlySpan<char> rest, out ReadOnlySpan<char> value)
    {
        value = default;
        var assigned = rest.TrimStart(" \t\r\n\f");
        if (assigned is not ['=', ..])
            return rest;
        assigned = assigned[1..].TrimStart(" \t\r\n\f");
        if (assigned is ['"' or '\'', ..] && assigned[1..].IndexOf(assigned[0]) is var close and >= 0)
        {
            value = assigned.Slice(1, close);
            return assigned[(close + 2)..];
        }

        var end = assigned.IndexOfAny(ValueEnds);
        value = end < 0 ? assigned : assigned[..end];
        return assigned[value.Length..];
    }
}
