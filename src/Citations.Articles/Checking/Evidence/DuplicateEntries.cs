using Citations.Matching;

namespace Citations.Articles.Checking.Evidence;

/// <summary>Finds entries of one list that describe one work.</summary>
internal static class DuplicateEntries
{
    /// <summary>A title of fewer words is that of many works.</summary>
    private const int TellingTitle = 3;

    internal static IReadOnlyList<IReadOnlyList<ReferenceEntry>> Of(EquatableArray<ReferenceEntry> entries)
    {
        List<List<ReferenceEntry>> groups = [];
        foreach (
            var alike in entries
                .Where(entry => Key(entry).Length > 0)
                .GroupBy(Key)
                .Where(group => group.Skip(1).Any())
        )
        {
            List<List<ReferenceEntry>> works = [];
            foreach (var entry in alike)
            {
                if (works.Find(work => AreOne(work[0].Reference, entry.Reference)) is { } same)
                    same.Add(entry);
                else
                    works.Add([entry]);
            }

            groups.AddRange(works.Where(work => work.Count > 1));
        }

        var grouped = groups.SelectMany(group => group).Select(entry => entry.Id).ToHashSet();
        groups.AddRange(
            entries
                .Where(entry => !grouped.Contains(entry.Id) && Place(entry) is not null)
                .GroupBy(Place)
                .Where(group =>
                    group.Skip(1).Any()
                    && group.Select(entry => entry.Reference.Doi).OfType<Doi>().Distinct().Count() < 2
                    // One of them may leave the issue out.
                    && group.Select(entry => entry.Reference.Issue).OfType<string>().Distinct().Count() < 2
                )
                .Select(group => group.ToList())
        );
        return groups;
    }

    /// <summary>Whether two entries of one work have one title; works at the same place may have two.</summary>
    internal static bool HaveOneTitle(ReferenceEntry one, ReferenceEntry other) => Key(one) == Key(other);

    /// <summary>
    /// The place of an article, with its first author and its year; null if the entry does not give all. One range of pages is one work,
    /// however the title is written; one page may hold several abstracts.
    /// </summary>
    private static string? Place(ReferenceEntry entry) =>
        entry.Reference
            is
        {
            Author: [var first, ..],
            ContainerTitle: { Length: > 0 } container,
            Volume: { Length: > 0 } volume,
            Page: { Length: > 0 } page,
            Issued.Year: { } year,
            Type: ReferenceType.ArticleJournal,
        }
        && PageRange.Read(page) is { Parts: [{ Last: not null }] }
            ? $"{TextFolding.Fold(NameMatch.Surname(first))}|{year}|{TextFolding.Fold(container)}|{volume}|{TextFolding.Fold(page)}"
            : null;

    /// <summary>The words of the title; of a short one all words of the entry, for only the same entry is the same work.</summary>
    private static string Key(ReferenceEntry entry)
    {
        var words = TextFolding.Words(WorkIntegrity.TitleWithoutMark(entry.Reference.Title));
        return
            words.Length >= TellingTitle ? string.Concat(words)
            : words.Length > 0 ? string.Join(' ', TextFolding.Words(entry.Text))
            : "";
    }

    /// <summary>Letters, minutes and columns of one heading are told apart by their days.</summary>
    private static bool HaveOtherDays(Reference left, Reference right) =>
        left.Issued is { Start: { Month: > 0 } one }
        && right.Issued is { Start: { Month: > 0 } other }
        && (left.Doi is null || left.Doi != right.Doi)
        && (one.Month != other.Month || one.Day != other.Day);

    /// <summary>
    /// The same title and authors in the same year; with two DOIs also the same place. A preprint and its article are two works, and two
    /// volumes or editions are, unless they have one DOI.
    /// </summary>
    private static bool AreOne(Reference left, Reference right)
    {
        var match = WorkMatch.Of(left, right);
        var haveOneDoi = left.Doi is null || right.Doi is null || left.Doi == right.Doi;
        return match is { Agreement: WorkAgreement.Same, YearsApart: 0 or null, IsContainerSame: not false, Authors: null or 1 }
            && left.Author.Count == right.Author.Count
            && (left.Type == ReferenceType.Chapter) == (right.Type == ReferenceType.Chapter)
            && !HaveOtherDays(left, right)
            && ((left.Doi is not null && left.Doi == right.Doi) || !DistinctWorks.AreTwo(left, right))
            && Preprints.IsPreprint(left) == Preprints.IsPreprint(right)
            && (haveOneDoi ? match.IsPlaceSame is not false : match.IsPlaceSame is true);
    }
}
