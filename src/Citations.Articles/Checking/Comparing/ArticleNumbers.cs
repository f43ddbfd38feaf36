namespace Citations.Articles.Checking.Comparing;

/// <summary>Compares the numbers that electronic articles have in place of pages.</summary>
internal static class ArticleNumbers
{
    private const int TellingDigits = 4;

    /// <summary>
    /// Whether an entry gives the number of a record: <c>e0209876</c>, <c>Article 209876</c> and <c>0209876</c> are one number. One that
    /// the DOI ends with is the work's own, whatever else the registry lists.
    /// </summary>
    internal static bool AreSame(string listed, string registered, Doi? doi)
    {
        var number = Plain(listed);
        return number == Plain(registered)
            || (number.Length >= TellingDigits && Letters(doi?.Value ?? "").EndsWith(number, StringComparison.Ordinal));
    }

    private static string Plain(string number) => Letters(number).TrimStart([.. "abcdefghijklmnopqrstuvwxyz"]).TrimStart('0');

    private static string Letters(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
}
