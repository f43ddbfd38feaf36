namespace Citations.Csl;

/// <summary>The kinds of locators (CSL 1.0.2, Locators), which word processors and styles spell in two ways.</summary>
internal static class LocatorLabel
{
    /// <summary>The term of a kind of locator; a page where nothing is said.</summary>
    internal static string Normalize(string? label) => label switch
    {
        null or "" => "page",
        "sub verbo" => "sub-verbo",
        _ => label,
    };
}
