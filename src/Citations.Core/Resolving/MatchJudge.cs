using System.Globalization;

namespace Citations;

/// <summary>
/// Judges whether a record is the work that a text describes, by what the text says of the record's facts: never by a search engine's score.
/// </summary>
/// <remarks>
/// The rule follows Crossref's search-based matching with validation: of title, first author, year, volume and first page at least three must agree, a year one
/// off counting as none. A text that gives no title (as chemists write) must agree in container, volume, page and year.
/// </remarks>
public static class MatchJudge
{
    private const double TitleAgrees = 0.9;
    private const double TitleIsClose = 0.7;
    private const int MinAgreements = 3;

    /// <summary>Longer texts are no references; what they hold beyond this is not looked at.</summary>
    private const int MaxWords = 400;

    private static readonly string[] Deciding = ["title", "author", "issued", "volume", "page"];

    /// <summary>Weighs the evidence that a text gives for a record.</summary>
    public static MatchCandidate Judge(string text, Reference record)
    {
        var words = ReferenceWords.Of(text);
        if (words.Length > MaxWords) words = words[..MaxWords];
        var year = record.Issued?.Year?.ToString(CultureInfo.InvariantCulture);
        MatchEvidence[] evidence =
        [
            .. Fact("title", record.Title, title => InOrder(title, words)),
            .. Fact("author", record.Author is [var first, ..] ? first.Family ?? first.Literal : null, name => InOrder(name, words)),
            .. Fact("issued", year, _ => Year(record, words)),
            .. Fact("container-title", record.ContainerTitle, title => Container(title, record.ContainerTitleShort, words)),
            // Journals that number volumes by the year say nothing more by them.
            .. Fact("volume", record.Volume == year ? null : record.Volume, volume => InOrder(volume, words)),
            .. Fact("issue", record.Issue, issue => InOrder(issue, words)),
            .. Fact("page", record.Page is { } page ? PageRange.Read(page)?.Parts[0].First : record.Number, first => InOrder(first, words)),
        ];
        return new(record, evidence.ToEquatableArray(), IsSupported(evidence));
    }

    /// <summary>Puts candidates in order, the best supported first, published works before preprints of them, and tells whether one stands out.</summary>
    public static FindResult Rank(string text, IEnumerable<Reference> records)
    {
        MatchCandidate[] ranked =
        [
            .. records.Select(record => Judge(text, record))
                .OrderByDescending(candidate => candidate.IsSupported)
                .ThenBy(candidate => IsSecondary(candidate.Record))
                .ThenByDescending(candidate => candidate.AgreementCount),
        ];
        var status = ranked switch
        {
            [{ IsSupported: true } best, { IsSupported: true } second, ..] when IsTie(best, second) => FindStatus.Ambiguous,
            [{ IsSupported: true }, ..] => FindStatus.Found,
            _ => FindStatus.NotFound,
        };
        return new(status, ranked.ToEquatableArray()) { Reason = status == FindStatus.NotFound ? "No record agrees in enough facts." : null };
    }

    private static IEnumerable<MatchEvidence> Fact(string fact, string? registered, Func<string, MatchVerdict> judge) =>
        registered is null ? [] : [new(fact, judge(registered), registered)];

    private static bool IsSupported(MatchEvidence[] evidence)
    {
        var agreeing = evidence.Where(fact => fact.Verdict == MatchVerdict.Agrees).Select(fact => fact.Fact).ToHashSet();
        var hasTitle = agreeing.Contains("title");
        var isPlaced = agreeing.IsSupersetOf(["container-title", "volume", "page", "issued"]);
        return (hasTitle || isPlaced) && Deciding.Count(agreeing.Contains) >= MinAgreements;
    }

    private static bool IsTie(MatchCandidate best, MatchCandidate second) =>
        IsSecondary(best.Record) == IsSecondary(second.Record) && best.AgreementCount == second.AgreementCount;

    /// <summary>What stands for a published work or is a part of one: a preprint, a peer review, a component.</summary>
    private static bool IsSecondary(Reference record) => record.Type is ReferenceType.Article or ReferenceType.Review or ReferenceType.Document or ReferenceType.Figure;

    private static MatchVerdict InOrder(string registered, string[] words)
    {
        var wanted = ReferenceWords.Of(registered);
        if (wanted.Length == 0) return MatchVerdict.Unknown;
        var share = (double)Longest(wanted, words) / wanted.Length;
        return share >= TitleAgrees ? MatchVerdict.Agrees : share >= TitleIsClose ? MatchVerdict.Close : MatchVerdict.Differs;
    }

    /// <summary>How many of the wanted words stand in order in a stretch that is little longer than they are: words scattered over the text prove nothing.</summary>
    private static int Longest(string[] wanted, string[] words)
    {
        var longest = 0;
        var stretch = (wanted.Length * 5 / 4) + 1;
        for (var start = 0; start < words.Length && longest < wanted.Length; start++)
        {
            // The first word may be misspelt or missing; the second then begins the stretch.
            if (words[start] != wanted[0] && (wanted.Length == 1 || words[start] != wanted[1])) continue;
            longest = Math.Max(longest, ReferenceWords.CommonLength(wanted, words.AsSpan(start, Math.Min(stretch, words.Length - start))));
        }

        return longest;
    }

    private static MatchVerdict Year(Reference record, string[] words)
    {
        int?[] years = [record.Issued?.Year, record[DateVariable.AvailableDate]?.Year];
        var said = words.Where(word => word.Length is 4 or 5 && word.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9') == false)
            .Select(word => int.Parse(word.AsSpan(0, 4), CultureInfo.InvariantCulture)).ToHashSet();
        if (years.Any(year => year is { } known && said.Contains(known))) return MatchVerdict.Agrees;
        return years.Any(year => year is { } known && (said.Contains(known - 1) || said.Contains(known + 1))) ? MatchVerdict.Close : MatchVerdict.Differs;
    }

    /// <summary>A container is often abbreviated: each word of its title may be cut (<c>J. Appl. Phys.</c>), small words left out.</summary>
    private static MatchVerdict Container(string title, string? abbreviated, string[] words)
    {
        if (InOrder(title, words) == MatchVerdict.Agrees || (abbreviated is not null && InOrder(abbreviated, words) == MatchVerdict.Agrees)) return MatchVerdict.Agrees;
        string[] wanted = [.. ReferenceWords.Of(title).Where(word => word.Length > 3)];
        if (wanted.Length == 0) return MatchVerdict.Differs;
        for (var start = 0; start < words.Length; start++)
        {
            var (matched, position) = (0, start);
            while (position < words.Length && matched < wanted.Length && wanted[matched].StartsWith(words[position], StringComparison.Ordinal)) (matched, position) = (matched + 1, position + 1);
            if (matched == wanted.Length) return MatchVerdict.Agrees;
        }

        return MatchVerdict.Differs;
    }
}
