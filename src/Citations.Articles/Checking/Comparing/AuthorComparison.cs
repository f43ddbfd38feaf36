using Citations.Matching;

namespace Citations.Articles.Checking.Comparing;

/// <summary>
/// What an entry's author list says against its record's. A list that is cut short is compared as what it shows: its first names and, with
/// an ellipsis, its last.
/// </summary>
internal sealed record AuthorComparison
{
    /// <summary>Listed names that are not an author of the record.</summary>
    internal IReadOnlyList<Contributor> Strangers { get; private init; } = [];

    /// <summary>Listed names that differ in one letter from an author.</summary>
    internal IReadOnlyList<(Contributor Listed, Contributor Registered)> Misspelled { get; private init; } = [];

    /// <summary>Listed names whose initials are another's: the surname agrees.</summary>
    internal IReadOnlyList<(Contributor Listed, Contributor Registered)> OtherInitials { get; private init; } = [];

    /// <summary>Authors of the record that the entry should show and does not, with their positions from 1.</summary>
    internal IReadOnlyList<(int Position, Contributor Name)> Omitted { get; private init; } = [];

    /// <summary>Whether the names agree and are in another order.</summary>
    internal bool IsReordered { get; private init; }

    /// <summary>Whether the record has one author against many that are listed: such a record is incomplete.</summary>
    internal bool IsRecordIncomplete { get; private init; }

    /// <summary>Whether no listed name is an author of the record.</summary>
    internal bool IsDisjoint { get; private init; }

    /// <summary>Positions, from 1, at which the shown names and the record differ.</summary>
    internal IReadOnlyList<int> Positions { get; private init; } = [];

    /// <summary>Whether nothing is at odds.</summary>
    internal bool IsClean =>
        Strangers.Count == 0 && Misspelled.Count == 0 && OtherInitials.Count == 0 && Omitted.Count == 0 && !IsReordered;

    /// <summary>Compares an entry's authors with its record's; null if either has none.</summary>
    internal static AuthorComparison? Of(ParsedReference entry, Reference record)
    {
        var (listed, registered) = (
            entry.Reference.Author.ToList(),
            record.Author.Where(name => !name.IsOthers && NameMatch.Surname(name).Length > 0).ToList()
        );
        // A piece of a name that was cut in the wrong place is not an author.
        listed.RemoveAll(name => NameMatch.IsPiece(name, registered));
        if (listed.Count == 0 || registered.Count == 0)
            return null;
        if (registered.Count == 1 && listed.Count > 1 && NameMatch.SurnamesAgree(listed[0], registered[0]))
            return new() { IsRecordIncomplete = true };
        var matches = NameListMatch.Pair(listed, registered);
        var shown = Shown(entry, listed.Count, registered.Count);
        // The names that a cut record leaves out are not known.
        var known = record.Author is [.., { IsOthers: true }] ? registered.Count : listed.Count;
        return new()
        {
            Strangers =
            [
                .. listed
                    .Index()
                    .Where(item => matches[item.Index] is null && item.Index < known)
                    .Select(item => item.Item),
            ],
            Misspelled =
            [
                .. Pairs(matches, listed, registered)
                    .Where(pair =>
                        !NameMatch.SurnamesAgree(pair.Listed, pair.Registered) && !NameMatch.AreSameWords(pair.Listed, pair.Registered)
                    ),
            ],
            OtherInitials =
            [
                .. Pairs(matches, listed, registered)
                    .Where(pair =>
                        NameMatch.SurnamesAgree(pair.Listed, pair.Registered)
                        && !NameMatch.InitialsAgree(pair.Listed, pair.Registered)
                        && !NameMatch.AreSameWords(pair.Listed, pair.Registered)
                        && !NameMatch.HasSuffixForInitials(pair.Listed)
                    ),
            ],
            Omitted =
            [
                .. shown
                    .Where(position => position <= registered.Count && !matches.Contains(position - 1))
                    .Select(position => (position, registered[position - 1])),
            ],
            IsReordered = IsOutOfOrder(matches),
            IsDisjoint = matches.All(match => match is null),
            Positions =
            [
                .. shown.Where(position =>
                    position <= registered.Count
                    && PositionOf(entry, position, listed.Count, registered.Count) is var index
                    && (index >= listed.Count || matches[index] != position - 1)
                ),
            ],
        };
    }

    private static IEnumerable<(Contributor Listed, Contributor Registered)> Pairs(
        int?[] matches,
        List<Contributor> listed,
        List<Contributor> registered
    ) => matches.Index().Where(match => match.Item is not null).Select(match => (listed[match.Index], registered[match.Item!.Value]));

    /// <summary>The positions of the record that the entry shows, from 1.</summary>
    private static IEnumerable<int> Shown(ParsedReference entry, int listed, int registered) =>
        entry.AuthorsCut switch
        {
            AuthorListCut.None => Enumerable.Range(1, registered),
            AuthorListCut.EtAl => Enumerable.Range(1, Math.Min(listed, registered)),
            _ =>
            [
                .. Enumerable.Range(1, Math.Min(entry.AuthorsBeforeEllipsis, registered)),
                .. registered > entry.AuthorsBeforeEllipsis && listed > entry.AuthorsBeforeEllipsis ? [registered] : Array.Empty<int>(),
            ],
        };

    /// <summary>The index in the list of the name that should be at a position of the record.</summary>
    private static int PositionOf(ParsedReference entry, int position, int listed, int registered) =>
        entry.AuthorsCut == AuthorListCut.Ellipsis && position == registered && position > entry.AuthorsBeforeEllipsis
            ? listed - 1
            : position - 1;

    private static bool IsOutOfOrder(int?[] matches)
    {
        var known = matches.OfType<int>().ToList();
        return known.Zip(known.Skip(1)).Any(pair => pair.First > pair.Second);
    }
}
