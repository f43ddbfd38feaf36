namespace Citations.Articles.Documents;

/// <summary>
/// One work cited by its key, as <c>[@luna2020, p. 5]</c>, <c>\citep[p.~5]{luna2020}</c> or a citation program's field does.
/// </summary>
/// <param name="Key">The key of the work in its library.</param>
public sealed record KeyedCitation(string Key)
{
    /// <summary>How the citation fits into the sentence.</summary>
    public KeyedCitationMode Mode { get; init; }

    /// <summary>The words before the citation, such as <c>see</c>; null if there are none.</summary>
    public string? Prefix { get; init; }

    /// <summary>The place within the work, such as <c>p. 5</c>; null if there is none.</summary>
    public string? Locator { get; init; }

    /// <summary>The words after the citation; null if there are none.</summary>
    public string? Suffix { get; init; }

    /// <summary>The work that a citation program stored with its field; null if the key is all that is known.</summary>
    public Reference? Work { get; init; }
}
