namespace Citations.Pdf;

/// <summary>Addresses that go over the end of a line.</summary>
internal static class PdfAddress
{
    private const string SignsAtEnd = "/_=&?%#~+";
    private const string SignsAtStart = "/_=&?%#";

    /// <summary>How an address goes on in the next line.</summary>
    internal enum Joint
    {
        /// <summary>With all its characters.</summary>
        Whole,

        /// <summary>Without the hyphen at the end of the line.</summary>
        WithoutHyphen,
    }

    /// <summary>How an address at the end of a text goes on in a line; null if it does not, or there is none.</summary>
    internal static Joint? GoesOn(string text, PdfLine line)
    {
        var word = text[(text.LastIndexOf(' ') + 1)..];
        if (word.EndsWith("http:", StringComparison.OrdinalIgnoreCase) || word.EndsWith("https:", StringComparison.OrdinalIgnoreCase))
            return line.Text.StartsWith("//", StringComparison.Ordinal) ? Joint.Whole : null;
        if (!IsAddress(word))
            return null;
        var next = line.Text.AsSpan();
        next = next[..(next.IndexOf(' ') is >= 0 and var space ? space : next.Length)];
        var target = line.Letters[0].Target;
        if (word[^1] is '-' or '\u00AD' or '\u2010')
            return IsHyphenAdded(word, next, target) ? Joint.WithoutHyphen : Joint.Whole;
        return
            SignsAtEnd.Contains(word[^1], StringComparison.Ordinal)
            || (next.Length > 1 && SignsAtStart.Contains(next[0], StringComparison.Ordinal))
            || IsBrokenAtPeriod(word, next)
            || target?.Contains(WithoutScheme(word), StringComparison.OrdinalIgnoreCase) == true
            ? Joint.Whole
            : null;
    }

    private static bool IsAddress(string word) =>
        word.Contains("://", StringComparison.Ordinal)
        || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || word.StartsWith("10.", StringComparison.Ordinal)
        || word.StartsWith("doi:", StringComparison.OrdinalIgnoreCase);

    /// <summary>A hyphen is the address's own, unless the link over both lines has none there.</summary>
    private static bool IsHyphenAdded(string word, ReadOnlySpan<char> next, string? target)
    {
        if (word[^1] == '\u00AD')
            return true;
        var start = WithoutScheme(word)[..^1];
        var end = next.TrimEnd(".,;:)]").ToString();
        return target is not null
            && target.Contains(start + end, StringComparison.OrdinalIgnoreCase)
            && !target.Contains($"{start}-{end}", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// A sentence after an address begins with a capital letter and has no slash in its first word; what goes on after the period of an
    /// address has one, or is the end of the name of its host.
    /// </summary>
    private static bool IsBrokenAtPeriod(string word, ReadOnlySpan<char> next)
    {
        if (word[^1] == '.' && next.Length > 1 && (char.IsAsciiLetterLower(next[0]) || char.IsAsciiDigit(next[0])))
            return next.Contains('/') && !next.Contains("://", StringComparison.Ordinal);
        return next is ['.', _, ..] && char.IsAsciiLetterLower(next[1]) && next.IndexOfAnyExcept('.') == 1;
    }

    private static string WithoutScheme(string word) => word[(word.IndexOf(':', StringComparison.Ordinal) + 1)..].TrimStart('/');
}
