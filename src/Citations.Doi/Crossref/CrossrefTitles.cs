using System.Text.Json;

namespace Citations.Crossref;

/// <summary>The titles of a Crossref record: its own with its subtitle, and those of what contains it.</summary>
internal static class CrossrefTitles
{
    private static readonly string[] SeriesNames =
    [
        "Advances in ",
        "Communications in ",
        "Contributions to ",
        "IFIP Advances",
        "Lecture Notes in ",
        "Methods in ",
        "Progress in ",
        "Springer Proceedings in ",
        "Springer Series in ",
        "Springer Theses",
        "SpringerBriefs",
        "Studies in ",
        "Topics in ",
    ];

    internal static void Read(JsonElement work, ReferenceBuilder reference)
    {
        var title = RecordMarkup.FirstTitle(work.Texts("title"));
        var subtitle = RecordMarkup.FirstTitle(work.Texts("subtitle"));
        reference[TextVariable.Title] =
            title is not null && subtitle is not null && !IsRunningTitle(subtitle, title) ? Join(title, subtitle) : title ?? subtitle;
        reference[TextVariable.TitleShort] = RecordMarkup.FirstTitle(work.Texts("short-title"));
        reference[TextVariable.OriginalTitle] = RecordMarkup.FirstTitle(work.Texts("original-title"));
        ReadContainers(work, reference);
        // A whole issue has no separate title.
        if (reference.Type == ReferenceType.Periodical)
            reference[TextVariable.Title] ??= reference[TextVariable.ContainerTitle];
    }

    /// <summary>
    /// A periodical's second title is its first one abbreviated, or the other way round. A book's chapter that has two names the
    /// series first and the book last; a book names its series.
    /// </summary>
    private static void ReadContainers(JsonElement work, ReferenceBuilder reference)
    {
        string[] titles =
        [
            .. work.Texts("container-title").Select(RecordMarkup.ToTitle).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase),
        ];
        var abbreviated = RecordMarkup.FirstTitle(work.Texts("short-container-title"));
        if (reference.Type == ReferenceType.Book)
        {
            reference[TextVariable.CollectionTitle] = titles.FirstOrDefault();
            return;
        }

        if (titles.Length > 1 && IsInBook(reference.Type))
        {
            if (IsSeries(titles[^1]) && !IsSeries(titles[0]))
                Array.Reverse(titles);
            reference[TextVariable.CollectionTitle] = titles[0];
            titles = titles[1..];
        }
        else if (titles.FirstOrDefault(shorter => IsAbbreviation(shorter, titles)) is { } shorter)
        {
            abbreviated ??= shorter;
            titles = [.. titles.Where(title => title != shorter)];
        }

        reference[TextVariable.ContainerTitle] = titles.FirstOrDefault() ?? abbreviated;
        if (titles.Length > 0 && abbreviated != titles[0])
            reference[TextVariable.ContainerTitleShort] = abbreviated;
    }

    // The names of series that some deposit after the book.
    private static bool IsSeries(string title) =>
        title.EndsWith(" Series", StringComparison.Ordinal)
        || Array.Exists(SeriesNames, name => title.StartsWith(name, StringComparison.Ordinal));

    private static bool IsInBook(ReferenceType type) =>
        type
            is ReferenceType.Chapter
                or ReferenceType.PaperConference
                or ReferenceType.Entry
                or ReferenceType.EntryEncyclopedia
                or ReferenceType.EntryDictionary;

    private static bool IsAbbreviation(string title, string[] titles) =>
        titles.Any(other => other.Length > title.Length && IsSubsequence(Initials(title), Initials(other)));

    private static bool IsSubsequence(IEnumerable<char> part, IEnumerable<char> whole)
    {
        using var rest = whole.GetEnumerator();
        foreach (var c in part)
        {
            do
            {
                if (!rest.MoveNext())
                    return false;
            } while (rest.Current != c);
        }

        return true;
    }

    private static IEnumerable<char> Initials(string title) => Words(title).Select(word => char.ToLowerInvariant(word[0]));

    /// <summary>Whether a subtitle only says the title again, as the one on the journal's right-hand pages does.</summary>
    private static bool IsRunningTitle(string subtitle, string title)
    {
        var words = Words(subtitle).Where(word => word.Length > 3).ToArray();
        var known = Words(title).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return title.Contains(subtitle, StringComparison.OrdinalIgnoreCase)
            || (words.Length > 0 && words.Count(known.Contains) * 2 > words.Length);
    }

    private static string Join(string title, string subtitle) =>
        title[^1] switch
        {
            ':' or '–' or '—' => $"{title} {subtitle}",
            '?' or '!' or '.' => $"{title} {char.ToUpperInvariant(subtitle[0])}{subtitle[1..]}",
            _ => $"{title}: {subtitle}",
        };

    private static string[] Words(string title) => title.Split([' ', '.', ',', ':', '-', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
}
