using System.Text;

namespace Citations.Reports;

/// <summary>Text of files and records as a line of output may show it: no control character, escape sequence, line end or bidirectional control reaches the reader.</summary>
internal static class SafeText
{
    private static readonly System.Buffers.SearchValues<char> Unsafe = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(c => char.IsControl(c) || char.IsSurrogate(c) || IsInvisible(c))]);

    /// <summary>The text on one line; what cannot be shown is U+FFFD, line ends and tabs are spaces.</summary>
    internal static string Line(string text)
    {
        if (!text.AsSpan().ContainsAny(Unsafe)) return text;
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r' or '\t' or 0x85 or 0x2028 or 0x2029) safe.Append(' ');
            else if (rune.IsBmp && (char.IsControl((char)rune.Value) || IsInvisible((char)rune.Value))) safe.Append('\uFFFD');
            else safe.Append(rune);
        }

        return safe.ToString();
    }

    // Directions (UAX #9), separators and noncharacters.
    private static bool IsInvisible(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C' or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF';
}
