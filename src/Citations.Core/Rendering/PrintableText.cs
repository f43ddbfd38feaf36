using System.Buffers;
using System.Text;

namespace Citations.Rendering;

/// <summary>What may reach a file: no control characters, line ends or half surrogates, which XML cannot hold and RTF and TeX obey.</summary>
internal static class PrintableText
{
    private static readonly SearchValues<char> Suspicious =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(c => char.IsSurrogate(c) || Replace(c) != c)]);

    /// <summary>The text with white space that breaks lines as spaces and what cannot be printed as U+FFFD; the same instance where nothing changes.</summary>
    internal static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Suspicious)) return text;

        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) // half surrogates come out as U+FFFD
        {
            if (rune.IsBmp) printable.Append(Replace((char)rune.Value));
            else printable.Append(rune);
        }

        return printable.ToString();
    }

    private static char Replace(char c) => c switch
    {
        '\t' or '\n' or '\v' or '\f' or '\r' or '\u0085' or '\u2028' or '\u2029' => ' ',
        '\uFFFE' or '\uFFFF' => '\uFFFD',
        _ => char.IsControl(c) ? '\uFFFD' : c,
    };
}
