using Citations.Matching;

namespace Citations.Articles;

/// <summary>An entry with what was found out about it; the input of the rules that look at one entry.</summary>
internal sealed class ExaminedEntry
{
    internal ExaminedEntry(Article article, ReferenceEntry entry, Resolution? resolution)
    {
        (Article, Entry, Resolution) = (article, entry, resolution);
        Record = resolution?.Status is ResolutionStatus.Found or ResolutionStatus.FoundInPart ? resolution.Reference : null;
        if (Record is null) return;
        Authors = AuthorComparison.Of(entry.Parsed, Record);
        TitleSimilarity = entry.Reference.Title is null || Record.Title is null ? null : TitleMatch.Similarity(entry.Reference.Title, Record.Title);
    }

    internal Article Article { get; }

    internal ReferenceEntry Entry { get; }

    /// <summary>The outcome of looking the entry's DOI up; null where it has none.</summary>
    internal Resolution? Resolution { get; }

    /// <summary>The registered record, or null.</summary>
    internal Reference? Record { get; }

    internal AuthorComparison? Authors { get; }

    /// <summary>How much the titles share, from 0 to 1; null where one is missing.</summary>
    internal double? TitleSimilarity { get; }

    /// <summary>Whether the DOI is registered for another work than the entry describes.</summary>
    internal bool IsWrongWork => TitleSimilarity < TitleMatch.OtherWork;

    /// <summary>Whether the title is this work's and none of the authors is.</summary>
    internal bool IsChimera => !IsWrongWork && Authors is { IsDisjoint: true };

    /// <summary>The record, where it is of the work that the entry describes, so that fields can be compared.</summary>
    internal Reference? Comparable => IsWrongWork ? null : Record;

    /// <summary>Who keeps the record.</summary>
    internal string Registry => Resolution?.Source ?? "the registry";

    internal string DoiName => Resolution?.Doi.Value ?? Entry.Reference[TextVariable.Doi] ?? "";
}
