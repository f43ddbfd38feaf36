using Citations.Articles;

namespace Citations.Reports;

/// <summary>The result for one entry of the reference list.</summary>
/// <param name="Id">The id of the entry within the article: <c>entry-1</c> and so on.</param>
/// <param name="Label">The entry in a few words: <c>Frohlich and Van Horn (2014)</c>.</param>
/// <param name="Verdict">The result of the comparison with its record.</param>
public sealed record WorkResult(string Id, string Label, Verdict Verdict)
{
    /// <summary>The entry as it is in the article, without markup.</summary>
    public string Text { get; init; } = "";

    /// <summary>The entry as the reference list prints it; null if it is not printed.</summary>
    public RichText? Printed { get; init; }

    /// <summary>Where the entry starts in its file; null if the file has no lines.</summary>
    public LinePosition? Start { get; init; }

    /// <summary>The entry's place in words that fit after a file's name.</summary>
    public string? Place { get; init; }

    /// <summary>The DOI, of the entry or found for it; null if there is none.</summary>
    public Doi? Doi { get; init; }

    /// <summary>The address of the work, by its DOI or the entry's own address; null if there is neither.</summary>
    public string? Address { get; init; }

    /// <summary>Who keeps the record, such as <c>Crossref</c>; null if no record was found.</summary>
    public string? Source { get; init; }

    /// <summary>When the record was retrieved; null if that is not known.</summary>
    public DateTimeOffset? Retrieved { get; init; }

    /// <summary>The status of the lookup; null if there was nothing to look up.</summary>
    public ResolutionStatus? Status { get; init; }

    /// <summary>Why the work could not be checked or was not found; null if it was.</summary>
    public string? Reason { get; init; }

    /// <summary>The fields of the entry beside those of the record; empty if no record was found.</summary>
    public EquatableArray<FieldEvidence> Evidence { get; init; }
}
