using System.Collections.Frozen;
using System.Globalization;
using System.Net;
using System.Text;

namespace Citations.Matching;

/// <summary>
/// Texts as they are compared: letters and digits in lower case, without accents, markup, spaces and punctuation, so that texts that differ
/// only in typography are equal. The one table of letters that Unicode does not decompose.
/// </summary>
public static class TextFolding
{
    private const int LongestTag = 80;

    private static readonly FrozenDictionary<char, string> Letters = new Dictionary<char, string>
    {
        ['ß'] = "ss",
        ['ø'] = "o",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ł'] = "l",
        ['ı'] = "i",
        ['ħ'] = "h",
    }.ToFrozenDictionary();

    // A single Greek letter in a title stands for its name: TNF-α is TNF-alpha.
    private static readonly FrozenDictionary<string, string> Greek = new Dictionary<string, string>
    {
        ["α"] = "alpha",
        ["β"] = "beta",
        ["γ"] = "gamma",
        ["δ"] = "delta",
        ["ε"] = "epsilon",
        ["κ"] = "kappa",
        ["λ"] = "lambda",
        ["μ"] = "mu",
        ["π"] = "pi",
        ["σ"] = "sigma",
        ["τ"] = "tau",
        ["φ"] = "phi",
        ["χ"] = "chi",
        ["ψ"] = "psi",
        ["ω"] = "omega",
    }.ToFrozenDictionary();

    /// <summary>The letters and digits of a text in lower case: <c>vanhorn</c> of "Van Horn".</summary>
    /// <param name="text">The text; null is empty.</param>
    public static string Fold(string? text) => string.Concat(Words(text));

    /// <summary>The words of a text, folded. Markup is left out, an apostrophe divides no word, and <c>&amp;</c> is "and".</summary>
    /// <param name="text">The text; null has no words.</param>
    public static string[] Words(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return [];
        List<string> words = [];
        var word = new StringBuilder();
        // Titles and names that came by way of a web page still have its character references.
        if (text.Contains('&', StringComparison.Ordinal) && text.Contains(';', StringComparison.Ordinal))
            text = WebUtility.HtmlDecode(text);
        var plain = NormalForm.Of(text, NormalizationForm.FormKD);
        for (var i = 0; i < plain.Length; i++)
        {
            var c = plain[i];
            if (c == '<' && TagLength(plain.AsSpan(i)) is > 0 and var tag)
                i += tag - 1;
            else if (c == '&')
            {
                Flush();
                words.Add("and");
            }
            else if (char.IsLetterOrDigit(c))
                AppendLetter(c, word);
            else if (c is not ('\'' or '’' or '\u00AD') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                Flush();
        }

        Flush();
        return [.. words];

        void Flush()
        {
            if (word.Length == 0)
                return;
            var folded = word.ToString();
            words.Add(Greek.GetValueOrDefault(folded) ?? folded);
            word.Clear();
        }
    }

    /// <summary>Appends a letter or digit in lower case, one that Unicode does not decompose as the plain letters it stands for.</summary>
    /// <param name="letter">The letter, without its accents.</param>
    /// <param name="text">Where it goes.</param>
    internal static void AppendLetter(char letter, StringBuilder text)
    {
        var lower = char.ToLowerInvariant(letter);
        if (lower >= 128 && Letters.TryGetValue(lower, out var letters))
            text.Append(letters);
        else
            text.Append(lower);
    }

    /// <summary>The length of the tag that a text begins with; 0 if its <c>&lt;</c> opens none.</summary>
    private static int TagLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || !(char.IsAsciiLetter(text[1]) || text[1] == '/'))
            return 0;
        return text[..Math.Min(text.Length, LongestTag)].IndexOf('>') + 1;
    }
}
