using Citations.Articles.Checking.Comparing;
using Citations.Matching;

namespace Citations.Articles.Checking.Evidence;

/// <summary>An entry with what was found out about it; the input of the rules that look at one entry.</summary>
internal sealed class ExaminedEntry
{
    internal ExaminedEntry(Article article, ReferenceEntry entry, Resolution? resolution, EntrySearch? search = null)
    {
        (Article, Entry, Resolution, Search) = (article, entry, resolution, search);
        Record =
            (resolution?.Status is ResolutionStatus.Found or ResolutionStatus.FoundInPart ? resolution.Reference : null)
            ?? (search is { IsSecondHand: false } ? search.Match : null);
        if (Record is null)
            return;
        Entry = entry = TitleFirst.Of(entry, Record);
        Statement = new EntryStatement(entry, Record);
        Authors = AuthorComparison.Of(entry.Parsed, Record);
        if (Authors is { IsClean: false, IsRecordIncomplete: false } && Statement.HasAuthors)
            Authors = new();
        Match = WorkMatch.Of(entry.Reference, Record);
        IsWrongWork =
            !IsFoundBySearch
            && TitleSimilarity < TitleMatch.OtherWork
            && !IsTranslated
            && Statement is { Title: null, HasShortTitle: false };
    }

    internal Article Article { get; }

    internal ReferenceEntry Entry { get; }

    /// <summary>The outcome of looking the entry's DOI up; null if it has none.</summary>
    internal Resolution? Resolution { get; }

    /// <summary>The result of searching for the work; null if it was not searched for.</summary>
    internal EntrySearch? Search { get; }

    /// <summary>Whether the record was found by searching, the entry giving no DOI that leads to it.</summary>
    internal bool IsFoundBySearch => Record is not null && ReferenceEquals(Record, Search?.Match) && Resolution?.Reference is null;

    /// <summary>The registered record, or null.</summary>
    internal Reference? Record { get; }

    /// <summary>The comparison of the entry's text with the record, whatever its fields were read as; null without a record.</summary>
    internal EntryStatement? Statement { get; }

    internal AuthorComparison? Authors { get; }

    /// <summary>How the entry and the record agree; null without a record.</summary>
    internal WorkMatch? Match { get; }

    /// <summary>How much the titles share, from 0 to 1; null if one is missing.</summary>
    internal double? TitleSimilarity => Match?.Title;

    /// <summary>Whether the DOI is registered for another work than the entry describes.</summary>
    internal bool IsWrongWork { get; }

    /// <summary>Another title with the same authors at the same place is a translation.</summary>
    private bool IsTranslated => Match is { Authors: 1, IsPlaceSame: true };

    /// <summary>Whether the title is this work's and none of the authors is.</summary>
    internal bool IsChimera => !IsWrongWork && Authors is { IsDisjoint: true };

    /// <summary>The record, where it is of the work that the entry describes, so that fields can be compared.</summary>
    internal Reference? Comparable => IsWrongWork ? null : Record;

    /// <summary>The record of an index that is of the work that the entry describes in each fact that both give; else null.</summary>
    internal Reference? SecondHand => Search is { IsSecondHand: true, Match: { } known } && IsDescribed(known) ? known : null;

    /// <summary>The gravest that is known of the work: by the registry, or by an index that has the work itself.</summary>
    internal IntegrityFact? Integrity => (Comparable ?? SecondHand)?.GetIntegrity() is [var gravest, ..] ? gravest : null;

    /// <summary>Whether the title of the entry says that the work is retracted, and no record says as much.</summary>
    internal bool IsMarkedRetracted =>
        TitleMark.Read(Entry.Reference.Title) is { Status: IntegrityStatus.Retracted }
        && Integrity is null or { Status: < IntegrityStatus.PartlyRetracted };

    /// <summary>
    /// Whether a record is of the work that the entry describes in each fact that both give, so that the entry names it without its DOI.
    /// </summary>
    internal bool IsDescribed(Reference? record) =>
        record is not null
        && WorkMatch.Of(Entry.Reference, record)
            is { Title: 1, Authors: 1, YearsApart: 0, IsContainerSame: not false, IsPlaceSame: not false };

    /// <summary>The outcome of asking for the entry's address; null if it was not requested.</summary>
    internal AddressAnswer? Address { get; init; }

    /// <summary>The links of the citations that lead to the entry.</summary>
    internal IReadOnlyList<CitationLink> Links { get; init; } = [];

    /// <summary>The style of the list that the entry is in.</summary>
    internal ListStyle Style { get; init; }

    /// <summary>Whether the list that the entry is in has italics, which plain text has lost.</summary>
    internal bool IsListInItalics { get; init; }

    /// <summary>Today's date; null if it does not matter.</summary>
    internal DateOnly? Today { get; init; }

    /// <summary>Who keeps the record.</summary>
    internal string Registry => (IsFoundBySearch ? Search?.Source : Resolution?.Source) ?? "the registry";

    internal string DoiName =>
        (IsFoundBySearch ? Record?.Doi?.Value : null)
        ?? Resolution?.Doi.Value
        ?? Entry.Reference[TextVariable.Doi]
        ?? Wording.Quote(Record?.Title);
}
