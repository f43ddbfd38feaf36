using System.Globalization;
using System.Text;

namespace Citations.Articles;

/// <summary>Names folded for comparison: without case, diacritics, hyphens, apostrophes and spaces.</summary>
internal static class NameKey
{
    private static readonly Dictionary<char, string> Letters = new()
    {
        ['ß'] = "ss",
        ['ł'] = "l",
        ['ø'] = "o",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['ı'] = "i",
        ['ħ'] = "h",
    };

    /// <summary>The letters and digits of a name in lower case.</summary>
    internal static string Fold(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in WellFormed(name).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || !char.IsLetterOrDigit(c)) continue;
            var lower = char.ToLowerInvariant(c);
            if (Letters.TryGetValue(lower, out var letters)) key.Append(letters);
            else key.Append(lower);
        }

        return key.ToString();
    }

    /// <summary>What no normalisation takes, half of a surrogate pair or U+FFFE, becomes the replacement character.</summary>
    internal static string WellFormed(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || text.Contains('\uFFFE', StringComparison.Ordinal) ? string.Concat(text.EnumerateRunes()).Replace('\uFFFE', '\uFFFD') : text;

    /// <summary>The surname of a contributor, with the particles that belong to it, or the whole name of an organisation.</summary>
    internal static string Surname(Contributor name) =>
        name.Literal ?? string.Join(' ', new[] { name.DroppingParticle, name.NonDroppingParticle, name.Family }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>A name without the particles it starts with: "van der Kolk" is also "Kolk".</summary>
    internal static string WithoutParticles(string name)
    {
        var words = name.Split(' ');
        var first = Array.FindIndex(words, word => !CitationWords.Particles.Contains(word.ToLowerInvariant()));
        return first <= 0 ? name : string.Join(' ', words[first..]);
    }

    /// <summary>Whether two folded names differ in no more than one letter, and are long enough for that to mean a slip.</summary>
    internal static bool IsNear(string left, string right)
    {
        const int shortest = 4;
        if (left == right) return true;
        if (Math.Abs(left.Length - right.Length) > 1 || Math.Min(left.Length, right.Length) < shortest) return false;
        var start = left.AsSpan().CommonPrefixLength(right);
        var a = left.AsSpan(start);
        var b = right.AsSpan(start);
        if (a.Length > b.Length) return a[1..].SequenceEqual(b);
        if (b.Length > a.Length) return b[1..].SequenceEqual(a);
        var isSwap = a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]);
        return isSwap || a[1..].SequenceEqual(b[1..]);
    }
}
