using System.Globalization;

namespace Citations.Csl;

/// <summary>
/// A term that begins a note or an entry begins with a capital, also after its number (CSL 1.0.2, Citation, note to developers).
/// </summary>
internal static class TermCapitalizer
{
    internal static void CapitalizeStart(TokenBuffer output, int start, CultureInfo culture)
    {
        for (var i = start; i < output.Count; i++)
        {
            ref var token = ref output[i];
            if (token.Is(Mark.NumberStart))
            {
                while (i < output.Count && !output[i].Is(Mark.NumberEnd))
                    i++;
                continue;
            }

            if (token.Kind != TokenKind.Text || token.Text.Length == 0)
                continue;
            if (token.Flags.HasFlag(TokenFlags.Term))
                token = token.With(TextCasing.Capitalize(token.Text, culture));
            return;
        }
    }
}
