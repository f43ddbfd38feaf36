using System.Text;

namespace Citations;

/// <summary>Normal forms of any text: what Unicode's normalisation takes no text with becomes U+FFFD first.</summary>
internal static class NormalForm
{
    internal static string Of(string text, NormalizationForm form) => WellFormed(text).Normalize(form);

    // Halves of surrogate pairs, and the noncharacter that a byte order mark read backwards is.
    private static string WellFormed(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.Contains('\uFFFE', StringComparison.Ordinal))
            return text;
        return string.Concat(text.EnumerateRunes()).Replace('\uFFFE', '\uFFFD');
    }
}
