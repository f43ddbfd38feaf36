using System.Globalization;

namespace Citations.Integrity;

/// <summary>The facts of a row that are kept.</summary>
/// <param name="RecordId">The number of the row.</param>
/// <param name="Nature">The nature of the notice.</param>
/// <param name="Date">When.</param>
/// <param name="Doi">The DOI of the notice, or null.</param>
/// <param name="Pmid">The PubMed number of the notice, 0 for none.</param>
/// <param name="Reasons">The reasons as the column has them, the same string for the same reasons.</param>
internal readonly record struct RetractionWatchRow(
    int RecordId,
    RetractionNature Nature,
    DateOnly? Date,
    string? Doi,
    int Pmid,
    string Reasons
)
{
    internal RetractionWatchNotice ToNotice() =>
        new(RecordId, Nature)
        {
            Date = Date,
            Doi = Doi is null ? null : Citations.Doi.Parse(Doi),
            Pmid = Pmid == 0 ? null : Citations.Pmid.Parse(Pmid.ToString(CultureInfo.InvariantCulture)),
            Reasons = Reasons
                .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(reason => reason.TrimStart('+'))
                .ToEquatableArray(),
        };
}
