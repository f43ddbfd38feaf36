namespace Citations.Articles;

/// <summary>Findings that the settings silence; each part that is given must fit.</summary>
/// <param name="Reason">Why, for those who read the settings.</param>
public sealed record IgnoredFinding(string Reason)
{
    /// <summary>The code or the beginning of codes; null fits all.</summary>
    public string? Code { get; init; }

    /// <summary>The article's path with <c>*</c> for any characters, compared from its end: <c>posts/2019/*</c>; null fits all.</summary>
    public string? Path { get; init; }

    /// <summary>The DOI of the entry; null fits all.</summary>
    public Doi? Doi { get; init; }
}
