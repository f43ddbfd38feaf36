using System.Globalization;
using System.Text;

namespace Citations.Reports.Terminal;

/// <summary>
/// The number of columns that text takes in a terminal: two for East Asian wide characters and emoji, none for combining marks (UAX #11).
/// </summary>
internal static class DisplayWidth
{
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F),
        (0x2E80, 0x303E),
        (0x3041, 0x33FF),
        (0x3400, 0x4DBF),
        (0x4E00, 0x9FFF),
        (0xA000, 0xA4CF),
        (0xAC00, 0xD7A3),
        (0xF900, 0xFAFF),
        (0xFE30, 0xFE6F),
        (0xFF00, 0xFF60),
        (0xFFE0, 0xFFE6),
        (0x1F300, 0x1F64F),
        (0x1F900, 0x1F9FF),
        (0x20000, 0x3FFFD),
    ];

    /// <summary>The columns of a text.</summary>
    internal static int Of(string text)
    {
        var columns = 0;
        foreach (var rune in text.EnumerateRunes())
            columns += Of(rune);
        return columns;
    }

    /// <summary>Cuts a word that is longer than a line into pieces that are not.</summary>
    internal static IEnumerable<string> Cut(string word, int longest)
    {
        if (word.Length <= longest && Of(word) <= longest)
        {
            yield return word;
            yield break;
        }

        var piece = new StringBuilder();
        var columns = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            if (columns + Of(rune) > longest)
            {
                yield return piece.ToString();
                piece.Clear();
                columns = 0;
            }

            piece.Append(rune);
            columns += Of(rune);
        }

        yield return piece.ToString();
    }

    private static int Of(Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
            return 0;
        foreach (var (first, last) in Wide)
        {
            if (rune.Value >= first && rune.Value <= last)
                return 2;
        }

        return 1;
    }
}
