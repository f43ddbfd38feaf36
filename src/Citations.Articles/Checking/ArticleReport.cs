using Citations.Matching;

namespace Citations.Articles;

/// <summary>What the check found out about an article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Links">One link for each citation, in their order.</param>
/// <param name="Entries">One report for each entry, in their order.</param>
/// <param name="Diagnostics">All findings in the order of the text.</param>
public sealed record ArticleReport(Article Article, EquatableArray<CitationLink> Links, EquatableArray<EntryReport> Entries, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>The references to print: one for each entry; for each linked work whose record was found where the article has no list of its own.</summary>
    public IEnumerable<Reference> References => Entries.Where(entry => entry.Entry.Kind != EntryKind.Link || (entry.Reference.Title is not null && !Article.HasReferenceList)).Select(entry => entry.Reference);

    /// <summary>Whether a registry could not be asked about an entry, so that the report is not complete.</summary>
    public bool IsIncomplete => Entries.Any(entry => entry.Resolution?.Status == ResolutionStatus.CouldNotCheck || entry.Search is { Status: FindStatus.CouldNotCheck, Source: not null }) || Article.Diagnostics.Any(finding => finding.Code == "CIT0123");
}
