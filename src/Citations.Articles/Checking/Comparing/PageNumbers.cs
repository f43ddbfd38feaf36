namespace Citations.Articles.Checking.Comparing;

/// <summary>Compares pages, whatever their dashes and however short the last page is written.</summary>
internal static class PageNumbers
{
    /// <summary>
    /// Whether two page ranges are the same: <c>310-12</c> is <c>310–312</c>, and a first page alone is not a contradiction.
    /// </summary>
    internal static bool AreSame(string listed, string registered)
    {
        var (left, right) = (Read(listed), Read(registered));
        if (left is null || right is null)
            return Letters(listed) == Letters(registered);
        if (!left.Value.First.Equals(right.Value.First, StringComparison.OrdinalIgnoreCase))
            return false;
        return left.Value.Last is null
            || right.Value.Last is null
            || left.Value.Last.Equals(right.Value.Last, StringComparison.OrdinalIgnoreCase);
    }

    private static (string First, string? Last)? Read(string pages)
    {
        if (PageRange.Read(WithoutSupplement(pages)) is not { } range || range.Parts.Count == 0)
            return null;
        var (first, _) = range.Parts[0];
        var (start, last) = range.Parts[^1];
        return (
            Trim(first),
            last is null
                ? range.Parts.Count > 1
                    ? Trim(start)
                    : null
                : PageRange.Complete(Trim(start), Trim(last))
        );
    }

    /// <summary>The pages of a supplement are counted for themselves: 569-582.e3.</summary>
    private static string WithoutSupplement(string pages) =>
        pages.LastIndexOf(".e", StringComparison.Ordinal) is > 0 and var dot && pages.AsSpan(dot + 2).IndexOfAnyExceptInRange('0', '9') < 0
            ? pages[..dot]
            : pages;

    private static string Trim(string page) => page.Split(' ')[^1].TrimStart('0');

    private static string Letters(string pages) => string.Concat(pages.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
