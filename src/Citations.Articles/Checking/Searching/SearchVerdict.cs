using Citations.Matching;

namespace Citations.Articles.Checking.Searching;

/// <summary>Judges the records that a search returned by the facts of the entry they were searched for.</summary>
internal static class SearchVerdict
{
    internal static EntrySearch Of(Reference described, FindResult result)
    {
        var compared = result
            .Candidates.Select(candidate => (candidate.Record, candidate.IsSupported, Match: WorkMatch.Of(described, candidate.Record)))
            .ToList();
        var same = compared
            .Where(candidate => candidate.Match.Agreement == WorkAgreement.Same)
            .OrderBy(candidate =>
                Preprints.IsPreprint(candidate.Record) || candidate.Record.Type is ReferenceType.Review or ReferenceType.Figure
            )
            .ThenByDescending(candidate => candidate.Match.Weight)
            .ThenByDescending(candidate => candidate.Record.Doi is not null)
            .ToList();
        if (same is [var best, ..])
        {
            var rivals = same.Where(other => IsRival(best, other)).Select(other => other.Record).ToList();
            return rivals.Count == 0
                ? new(FindStatus.Found) { Match = best.Record, Source = result.Source }
                : new(FindStatus.Ambiguous) { Candidates = [best.Record, .. rivals], Source = result.Source };
        }

        if (result is { IsSecondHand: true, Match: { } known })
            return new(FindStatus.Found) { Match = known, Source = result.Source };
        // An entry that was read badly can still be recognised by its words.
        if (
            result.Match is { } match
            && WorkMatch.Of(described, match) is { Agreement: not WorkAgreement.TitleAlone, Title: null or >= TitleMatch.OtherWork }
        )
            return new(FindStatus.Found) { Match = match, Source = result.Source };
        var namesake = compared.Find(candidate => candidate.Match.Agreement == WorkAgreement.TitleAlone).Record;
        // A registry that failed may have the work itself: what others have says nothing about that.
        return new(result.Status == FindStatus.CouldNotCheck ? FindStatus.CouldNotCheck : FindStatus.NotFound)
        {
            Namesake = namesake,
            Reason = result.Status == FindStatus.CouldNotCheck ? result.Reason : null,
            Source = result.Source,
        };
    }

    /// <summary>The work whose authors are those that the entry lists, where the entry's own record has others.</summary>
    internal static Reference? Sibling(Reference described, Reference? record, FindResult result) =>
        result
            .Candidates.Select(candidate => (candidate.Record, Match: WorkMatch.Of(described, candidate.Record)))
            .Where(candidate =>
                candidate.Match.Authors == 1
                && candidate.Record.Author.Count is > 1 and var count
                && count <= described.Author.Count + 1
                && (record?.Doi is null || candidate.Record.Doi != record.Doi)
            )
            .OrderByDescending(candidate => candidate.Record.Author.Count == described.Author.Count)
            .ThenByDescending(candidate => candidate.Match.YearsApart is 0)
            .ThenByDescending(candidate => candidate.Match.Title)
            .Select(candidate => candidate.Record)
            .FirstOrDefault();

    /// <summary>A record that fits as well and is not the same work under another identifier.</summary>
    private static bool IsRival(
        (Reference Record, bool IsSupported, WorkMatch Match) best,
        (Reference Record, bool IsSupported, WorkMatch Match) other
    ) =>
        !ReferenceEquals(best.Record, other.Record)
        && other.Match.Weight >= best.Match.Weight
        && WorkMatch.Of(best.Record, other.Record) is var pair
        && (pair.Agreement != WorkAgreement.Same || pair.YearsApart is > 0 || pair.IsContainerSame is false)
        && Preprints.IsPreprint(best.Record) == Preprints.IsPreprint(other.Record);
}
