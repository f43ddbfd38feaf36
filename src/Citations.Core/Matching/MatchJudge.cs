using System.Buffers;
using System.Globalization;

namespace Citations.Matching;

/// <summary>
/// Judges whether a record is the work that a text describes, by what the text says about the record's facts: never by a search engine's
/// score.
/// </summary>
/// <remarks>
/// The rule follows Crossref's search-based matching with validation: of title, first author, year, volume and first page at least three
/// must agree, a year one off counting as none, the title among them. A title that is nearly right, or of one or two words, needs all the
/// others that the record has. A text that gives no title (as chemists write) must agree in container, page, year, first author and, where
/// the record has one, volume; a record that says little, in all that it says. Whoever quotes a title in his own (a comment, a reply, an
/// erratum) has other authors or says so before it: neither is the work.
/// </remarks>
public static class MatchJudge
{
    private const int MinAgreements = 3;

    /// <summary>A shorter title (News, Editorial board) is that of many works.</summary>
    private const int MinTitle = 3;

    /// <summary>Shorter parts of names are particles and initials.</summary>
    private const int MinName = 4;

    /// <summary>Longer texts are not references; what they hold beyond this is not looked at.</summary>
    private const int MaxWords = 400;

    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“”„«»");
    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("IVXLCDMivxlcdm");

    private static readonly string[] Deciding = ["title", "author", "issued", "volume", "page"];

    /// <summary>Weighs the evidence that a text gives for a record.</summary>
    public static MatchCandidate Judge(string text, Reference record)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(record);
        return Judge(text, Words(text), record);
    }

    /// <summary>
    /// Puts candidates in order, the best supported first, published works before their preprints, and decides whether one stands out.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="records"/> is null.</exception>
    public static FindResult Rank(string text, IEnumerable<Reference> records)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(records);
        var words = Words(text);
        MatchCandidate[] ranked =
        [
            .. records
                .Select(record => Judge(text, words, record))
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
        return new(status, ranked.ToEquatableArray())
        {
            Reason = status == FindStatus.NotFound ? "No record agrees in enough facts." : null,
        };
    }

    private static string[] Words(string text) =>
        TextFolding.Words(text) is var words && words.Length > MaxWords ? words[..MaxWords] : words;

    private static MatchCandidate Judge(string text, string[] words, Reference record)
    {
        var year = record.Issued?.Year?.ToString(CultureInfo.InvariantCulture);
        MatchEvidence[] evidence =
        [
            .. Fact("title", record.Title, title => QuotedTitle.Of(title, words)),
            .. Fact(
                "author",
                record.Author is [var first, ..] ? first.Family ?? first.Literal : null,
                name => Author(name, record.Author, words)
            ),
            .. Fact("issued", year, _ => Year(record, words)),
            .. Fact("container-title", record.ContainerTitle, title => QuotedContainer.Of(title, record.ContainerTitleShort, words)),
            // Journals that number volumes by the year say nothing more by them.
            .. Fact("volume", record.Volume == year ? null : Number(record.Volume), volume => WordStretch.Judge(volume, words)),
            .. Fact("issue", record.Issue, issue => WordStretch.Judge(issue, words)),
            .. Fact(
                "page",
                Number(record.Page is { } page ? PageRange.Read(page)?.Parts[0].First : record.Number),
                first => WordStretch.Judge(first, words)
            ),
        ];
        return new(
            record,
            evidence.ToEquatableArray(),
            IsSupported(evidence, TextFolding.Words(record.Title).Length, showsTitle: text.AsSpan().ContainsAny(QuotationMarks))
        );
    }

    private static IEnumerable<MatchEvidence> Fact(string fact, string? registered, Func<string, MatchVerdict> judge) =>
        registered is null ? [] : [new(fact, judge(registered), registered)];

    private static bool IsSupported(MatchEvidence[] evidence, int titleLength, bool showsTitle)
    {
        var verdicts = evidence.ToDictionary(fact => fact.Fact, fact => fact.Verdict);
        if (Of("author") == MatchVerdict.Differs)
            return false;
        // A volume of another journal is the same number by chance.
        var isEnough =
            Deciding.Count(fact => Agrees(fact) && (fact != "volume" || Of("container-title") != MatchVerdict.Differs)) >= MinAgreements;
        // All that is said beside the title.
        var isAllElse = Deciding.Skip(1).All(fact => Of(fact) is MatchVerdict.Agrees or MatchVerdict.Unknown);
        return Of("title") switch
        {
            MatchVerdict.Agrees when evidence.Length >= MinAgreements && evidence.All(fact => fact.Verdict == MatchVerdict.Agrees) => true,
            MatchVerdict.Agrees when titleLength >= MinTitle => isEnough,
            MatchVerdict.Agrees or MatchVerdict.Close when isEnough && isAllElse => true,
            // A text without a title is recognised by its place; one that shows another title is another work on the same page.
            _ => !showsTitle
                && Agrees("container-title")
                && Agrees("page")
                && Agrees("issued")
                && Of("volume") is MatchVerdict.Agrees or MatchVerdict.Unknown
                && (Agrees("author") || (Of("author") == MatchVerdict.Unknown && Agrees("volume"))),
        };

        MatchVerdict Of(string fact) => verdicts.GetValueOrDefault(fact);

        bool Agrees(string fact) => Of(fact) == MatchVerdict.Agrees;
    }

    private static bool IsTie(MatchCandidate best, MatchCandidate second) =>
        IsSecondary(best.Record) == IsSecondary(second.Record) && best.AgreementCount == second.AgreementCount;

    /// <summary>Whether a record stands for a published work or is a part of one: a preprint, a peer review, a component.</summary>
    private static bool IsSecondary(Reference record) =>
        record.Type is ReferenceType.Article or ReferenceType.Review or ReferenceType.Document or ReferenceType.Figure;

    /// <summary>A volume or page that is a number, Arabic or Roman: the 'no' and 'NA' of records without one place nothing.</summary>
    private static string? Number(string? text) =>
        text is not null && (text.Any(char.IsAsciiDigit) || text.All(RomanDigits.Contains)) ? text : null;

    /// <summary>
    /// The first author; where that name is not said so, or stands for an organisation, another of the authors or a part of the name speaks
    /// for it.
    /// </summary>
    private static MatchVerdict Author(string first, EquatableArray<Contributor> authors, string[] words)
    {
        var verdict = WordStretch.Judge(first, words);
        if (verdict != MatchVerdict.Differs)
            return verdict;
        return
            authors[0].IsLiteral
            || authors
                .SelectMany(author => TextFolding.Words(author.Family ?? author.Literal))
                .Any(name => name.Length >= MinName && Array.Exists(words, word => Spelling.AreAlike(name, word)))
            ? MatchVerdict.Close
            : MatchVerdict.Differs;
    }

    private static MatchVerdict Year(Reference record, string[] words)
    {
        int?[] years = [record.Issued?.Year, record[DateVariable.AvailableDate]?.Year];
        var said = words
            .Where(word => word.Length is 4 or 5 && word.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9') == false)
            .Select(word => int.Parse(word.AsSpan(0, 4), CultureInfo.InvariantCulture))
            .ToHashSet();
        if (years.Any(year => year is { } known && said.Contains(known)))
            return MatchVerdict.Agrees;
        return years.Any(year => year is { } known && (said.Contains(known - 1) || said.Contains(known + 1)))
            ? MatchVerdict.Close
            : MatchVerdict.Differs;
    }
}
