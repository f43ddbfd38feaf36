using System.Buffers;

namespace Citations.Csl;

/// <summary>
/// The spaces that French sets inside guillemets and before high marks: no line breaks there, in a text of whatever language (a convention
/// of citeproc-js).
/// </summary>
internal static class FrenchSpaces
{
    private const char Narrow = '\u202F';

    private static readonly SearchValues<char> Marks = SearchValues.Create("«»;:!?");

    /// <summary>The text with narrow no-break spaces in the places where it has spaces.</summary>
    internal static string Set(string text)
    {
        var first = text.AsSpan().IndexOfAny(Marks);
        if (first < 0)
            return text;
        char[]? changed = null;
        for (var i = first; i < text.Length; i++)
        {
            if (text[i] == '«' && i + 1 < text.Length && text[i + 1] == ' ')
                (changed ??= text.ToCharArray())[i + 1] = Narrow;
            else if (text[i] is '»' or ';' or ':' or '!' or '?' && i > 0 && text[i - 1] == ' ')
                (changed ??= text.ToCharArray())[i - 1] = Narrow;
        }

        return changed is null ? text : new(changed);
    }
}
