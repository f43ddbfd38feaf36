namespace Citations.Styles.Apa;

/// <summary>
/// The square brackets of a title: around all of it a description (R3.11), at its end mostly the translation (R3.9). Both are roman.
/// </summary>
internal static class TitleBracket
{
    /// <summary>Whether one pair of brackets holds the whole title.</summary>
    internal static bool IsWhole(string title) => title.EndsWith(']') && OpeningOfLast(title) == 0;

    /// <summary>The title up to a bracket that it ends in, and that bracket with the space before it, which may be empty.</summary>
    internal static (string Title, string Bracket) Split(string title)
    {
        if (!title.EndsWith(']'))
            return (title, "");
        var open = OpeningOfLast(title);
        // "benzo[a]pyrene" and markup that begins before the bracket and ends in it are one with the title.
        return open > 1 && title[open - 1] == ' ' && HasWholeMarkup(title.AsSpan(open)) ? (title[..(open - 1)], title[(open - 1)..]) : (title, "");
    }

    private static int OpeningOfLast(string title)
    {
        var depth = 0;
        for (var i = title.Length - 1; i >= 0; i--)
        {
            if (title[i] == ']')
                depth++;
            else if (title[i] == '[' && --depth == 0)
                return i;
        }

        return -1;
    }

    private static bool HasWholeMarkup(ReadOnlySpan<char> bracket) => bracket.Count('<') == 2 * bracket.Count("</");
}
