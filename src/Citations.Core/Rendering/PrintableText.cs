using System.Buffers;
using System.Text;

namespace Citations.Rendering;

/// <summary>
/// What may reach a page or a terminal: no control characters, line ends or half surrogates, which XML cannot hold and RTF, TeX and
/// terminals obey;
/// no bidirectional control that reaches beyond its own text, and in reports none at all.
/// </summary>
internal static class PrintableText
{
    private const char PopFormatting = '\u202C';
    private const char PopIsolate = '\u2069';

    private static readonly SearchValues<char> Suspicious = SearchValues.Create([
        .. Enumerable
            .Range(0, char.MaxValue + 1)
            .Select(code => (char)code)
            .Where(c => char.IsSurrogate(c) || IsDirectional(c) || Replace(c) != c),
    ]);

    private static readonly SearchValues<char> Hidden = SearchValues.Create([
        .. Enumerable
            .Range(0, char.MaxValue + 1)
            .Select(code => (char)code)
            .Where(c => char.IsSurrogate(c) || TurnsText(c) || Replace(c) != c),
    ]);

    /// <summary>
    /// The text with white space that breaks lines as spaces, what cannot be printed as U+FFFD and directions closed; the same instance
    /// where nothing changes.
    /// </summary>
    internal static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Suspicious))
            return text;

        var printable = new StringBuilder(text.Length);
        var open = new Stack<char>();
        var isolates = 0;
        foreach (var rune in text.EnumerateRunes()) // half surrogates come out as U+FFFD
        {
            if (!rune.IsBmp)
                printable.Append(rune);
            else if (Balances((char)rune.Value, open, ref isolates))
                printable.Append(Replace((char)rune.Value));
        }

        while (open.TryPop(out var closing))
            printable.Append(closing);
        return printable.ToString();
    }

    /// <summary>
    /// The text on one line of a report: line ends and tabs are spaces, what cannot be printed and what changes directions is U+FFFD.
    /// </summary>
    internal static string Line(string text) => text.AsSpan().ContainsAny(Hidden) ? Show(text, keepsLayout: false) : text;

    /// <summary>The text on lines of a terminal: as <see cref="Line"/>, but line feeds and tabs stay.</summary>
    internal static string Lines(string text) => text.AsSpan().ContainsAny(Hidden) ? Show(text, keepsLayout: true) : text;

    private static string Show(string text, bool keepsLayout) =>
        string.Create(
            text.Length,
            (text, keepsLayout),
            static (shown, from) =>
            {
                for (var i = 0; i < shown.Length; i++)
                {
                    var c = from.text[i];
                    shown[i] =
                        IsHalf(from.text, i) || TurnsText(c) ? '\uFFFD'
                        : from.keepsLayout && c is '\n' or '\t' ? c
                        : Replace(c);
                }
            }
        );

    private static bool IsHalf(string text, int i) =>
        char.IsHighSurrogate(text[i])
            ? i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])
            : char.IsLowSurrogate(text[i]) && (i == 0 || !char.IsHighSurrogate(text[i - 1]));

    // UAX #9, X1-X8: a pop that closes nothing is left out, and what stays open is closed at the end.
    private static bool Balances(char c, Stack<char> open, ref int isolates)
    {
        switch (c)
        {
            case '\u202A' or '\u202B' or '\u202D' or '\u202E':
                open.Push(PopFormatting);
                return true;
            case '\u2066' or '\u2067' or '\u2068':
                open.Push(PopIsolate);
                isolates++;
                return true;
            case PopFormatting:
                if (!open.TryPeek(out var top) || top != PopFormatting)
                    return false;
                open.Pop();
                return true;
            case PopIsolate:
                if (isolates == 0)
                    return false;
                while (open.Pop() != PopIsolate)
                {
                    // an isolate closes the embeddings within it
                }

                isolates--;
                return true;
            default:
                return true;
        }
    }

    private static bool TurnsText(char c) => IsDirectional(c) || c is '\u200E' or '\u200F' or '\u061C';

    private static bool IsDirectional(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static char Replace(char c) =>
        c switch
        {
            '\t' or '\n' or '\v' or '\f' or '\r' or '\u0085' or '\u2028' or '\u2029' => ' ',
            '\uFFFE' or '\uFFFF' => '\uFFFD',
            _ => char.IsControl(c) ? '\uFFFD' : c,
        };
}
