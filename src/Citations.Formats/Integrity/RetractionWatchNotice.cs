namespace Citations.Integrity;

/// <summary>One row of the Retraction Watch data: a notice about a work.</summary>
/// <param name="RecordId">The number of the row, by which Crossref refers to it too (<c>record-id</c>).</param>
/// <param name="Nature">The nature of the notice.</param>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed record RetractionWatchNotice(int RecordId, RetractionNature Nature)
{
    /// <summary>When the notice was published; null if the data does not say.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The DOI of the notice, which may be that of the work itself; null if it has none.</summary>
    public Doi? Doi { get; init; }

    /// <summary>The PubMed number of the notice; null if it has none.</summary>
    public Pmid? Pmid { get; init; }

    /// <summary>The reasons in Retraction Watch's vocabulary, such as <c>Error in Data</c>.</summary>
    public EquatableArray<string> Reasons { get; init; }

    /// <summary>The notice as a relation of the work it is about.</summary>
    public WorkRelation ToRelation() =>
        new(RelationType, Doi?.Value ?? Pmid?.ToUrl() ?? $"Retraction Watch {RecordId}")
        {
            Label = Nature == RetractionNature.Reinstatement ? "Reinstatement" : null,
            Source = RetractionWatch.Source,
            Date = Date is { } date ? new PartialDate(date.Year, date.Month, date.Day) : null,
        };

    private WorkRelationType RelationType =>
        Nature switch
        {
            RetractionNature.Retraction => WorkRelationType.IsRetractedBy,
            RetractionNature.ExpressionOfConcern => WorkRelationType.HasExpressionOfConcern,
            RetractionNature.Correction => WorkRelationType.IsCorrectedBy,
            _ => WorkRelationType.HasNote,
        };
}
