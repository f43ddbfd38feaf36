using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Citations.Articles.Parsing;
using Citations.Canonical;
using Citations.Matching;

namespace Citations.Articles.Printing;

/// <summary>
/// The forms of an entry that show which words APA 7 sets in italics: the work after "In", the title before its description, the
/// periodical with its volume, the title before a repository or a number (sections 9.19, 9.25 and 9.28, chapter 10).
/// </summary>
internal static partial class ItalicForms
{
    private static readonly SearchValues<char> MarksInSites = SearchValues.Create("_()[,:");
    private static readonly SearchValues<char> MarksInPages = SearchValues.Create("_?!()[");

    /// <summary>The forms; the first that an entry has decides, and each gives null for an entry of another form.</summary>
    private static readonly Func<EntryBody, IReadOnlyList<SourceSpan>?>[] Forms =
    [
        body => ByPattern(body, Periodical),
        body => ByPattern(body, WorkFirst),
        body => Described(body, DescribedPart.Post),
        body => ByPattern(body, LargerWork),
        body => Described(body, null),
        body => ByPattern(body, OnlineFirst),
        body => ByPattern(body, Newspaper),
        Named,
        Blog,
        Repository,
        Numbered,
        InPress,
        Page,
    ];

    private static readonly FrozenSet<string> Repositories = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            .. Preprints.Servers,
            .. "OSF Zenodo ERIC RePEc HAL Figshare E-LIS SciELO".Split(' '),
            "PubMed Central",
            "PhilSci-Archive",
            "Cryptology ePrint Archive",
        ]
    );

    /// <summary>The words that are italic; null if the form of the entry does not show them.</summary>
    internal static IReadOnlyList<SourceSpan>? In(EntryBody body)
    {
        foreach (var form in Forms)
        {
            if (form(body) is { } spans && spans.All(body.IsWhole))
                return spans;
        }

        return null;
    }

    /// <summary>The italics of less certain forms, used if no other reading decides: a periodical with its volume, a page.</summary>
    internal static IReadOnlyList<SourceSpan>? Likely(EntryBody body) =>
        (ByPattern(body, LaterPeriodical) ?? PageOfSite(body)) is { } spans && spans.All(body.IsWhole) ? spans : null;

    /// <summary>
    /// The title from where the words begin: without the text in brackets after it, a translation or a description, and without
    /// parentheses that hold its number, edition or version.
    /// </summary>
    internal static SourceSpan TitleUpTo(EntryBody body, int end, out bool isNumbered)
    {
        isNumbered = false;
        var title = body.Words.AsSpan(body.Start, end - body.Start).TrimEnd(" .");
        while (title.Length > 0 && title[^1] is ')' or ']')
        {
            var open = title.LastIndexOf(title[^1] == ')' ? " (" : " [");
            if (
                open <= 0
                || (title[^1] == ')' && !Number.IsMatch(body.Text.AsSpan(body.Start + open + 2, title.Length - open - 3).ToString()))
            )
                break;
            isNumbered |= title[^1] == ')';
            title = title[..open].TrimEnd();
        }

        return new(body.Start, title.Length);
    }

    private static IReadOnlyList<SourceSpan>? ByPattern(EntryBody body, Regex pattern) => ByPattern(body, body.Start, pattern);

    /// <summary>The work and the volume of a pattern that begins at a place; null if the words have another form.</summary>
    private static IReadOnlyList<SourceSpan>? ByPattern(EntryBody body, int start, Regex pattern) =>
        pattern.Match(body.Words, start) is { Success: true } match
            ? [.. match.Groups.Values.Where(part => part.Success && part.Name is "work" or "volume").Select(Span)]
            : null;

    private static IReadOnlyList<SourceSpan>? Described(EntryBody body, DescribedPart? only)
    {
        foreach (var bracket in body.Brackets)
        {
            var part = DescriptionKinds.Of(bracket.In(body.Text));
            if (part == DescribedPart.Unknown || (only is { } wanted && part != wanted))
                continue;
            return part switch
            {
                // A song without an album stands alone.
                DescribedPart.Whole => ByPattern(body, OnAlbum) ?? TitleBefore(body, bracket),
                DescribedPart.Periodical => ByPattern(body, bracket.End, AfterDescription) is { } spans
                && (spans.Count > 1 || !IsOnSite(body, bracket))
                    ? spans
                    : null,
                // What a volume follows is in a periodical, whatever it is called.
                _ => ByPattern(body, bracket.End, AfterDescriptionWithVolume) ?? TitleBefore(body, bracket),
            };
        }

        return null;
    }

    private static IReadOnlyList<SourceSpan>? TitleBefore(EntryBody body, SourceSpan bracket) =>
        bracket.Start > body.Start ? [TitleUpTo(body, bracket.Start, out _)] : null;

    /// <summary>Whether a review is on a site that may not be a periodical.</summary>
    private static bool IsOnSite(EntryBody body, SourceSpan bracket) =>
        body is { HasAddress: true, HasDoi: false, Sentences: [.., var site] }
        && bracket.In(body.Text).StartsWith("[Review", StringComparison.Ordinal)
        && site.In(body.Words).IndexOf(", ") < 0
        && !PeriodicalName.IsMatch(site.In(body.Words));

    /// <summary>A magazine or a journal without a volume, recognised only by its name.</summary>
    private static IReadOnlyList<SourceSpan>? Named(EntryBody body) =>
        body.Sentences is [_, .., var source] && PeriodicalName.IsMatch(source.In(body.Words)) ? [source] : null;

    /// <summary>A blog is a periodical: it is called so, or its address calls it so.</summary>
    private static IReadOnlyList<SourceSpan>? Blog(EntryBody body) =>
        body is { Sentences: [_, .., var site], HasDoi: false, HasAddress: true }
        && IsDay(body)
        && site.In(body.Words) is var name
        && char.IsUpper(name[0])
        && !name.ContainsAny(MarksInSites)
        && (BlogName.IsMatch(name) || BlogAddress.IsMatch(body.Text.AsSpan(body.Address)))
            ? [site]
            : null;

    private static IReadOnlyList<SourceSpan>? Repository(EntryBody body) =>
        body.Sentences is [.., var title, var archive] && Repositories.Contains(archive.In(body.Text).ToString())
            ? [TitleUpTo(body, title.End, out _)]
            : null;

    /// <summary>The title of a report, a book or a program with its number after it.</summary>
    private static IReadOnlyList<SourceSpan>? Numbered(EntryBody body)
    {
        if (HasVolume.IsMatch(body.Words[..body.Address], body.Start))
            return null;
        if (body.Sentences is [var first, ..] && first.In(body.Words).IndexOf(": Vol_ ") > 0)
            return [TitleUpTo(body, first.End, out _)];
        foreach (var sentence in body.Sentences)
        {
            if (TitleUpTo(body, sentence.End, out var isNumbered) is var title && isNumbered)
                return [title];
        }

        return null;
    }

    /// <summary>A work in press is in a journal, or is a book if a publisher is named.</summary>
    private static IReadOnlyList<SourceSpan>? InPress(EntryBody body)
    {
        if (!body.Date.StartsWith("in press", StringComparison.OrdinalIgnoreCase) || body.Sentences is not [.., var title, var source])
            return null;
        var name = source.In(body.Words).ToString();
        if (!char.IsUpper(name[0]) || name.AsSpan().IndexOfAny("_()[:") >= 0)
            return null;
        var isPublisher = PublisherWords.KindsAndNames.Ends(name) || PublisherWords.First.Begins(name);
        return isPublisher ? [TitleUpTo(body, title.End, out _)] : [source];
    }

    /// <summary>A page has nothing but its title before the address, where its author keeps the site.</summary>
    private static IReadOnlyList<SourceSpan>? Page(EntryBody body) =>
        body is { Sentences: [var only], HasAddress: true, HasDoi: false }
        && body.Words[only.Start] is not ('[' or '"' or '“' or '„' or '‘' or '«')
        && !HasVolume.IsMatch(body.Words[..body.Address], body.Start)
        && TitleUpTo(body, only.End, out _) is { Length: > 0 } title
            ? [title]
            : null;

    /// <summary>The title of a page before the site that has it.</summary>
    private static IReadOnlyList<SourceSpan>? PageOfSite(EntryBody body) =>
        body is { Sentences: [.., var title, var site], HasAddress: true, HasDoi: false }
        && char.IsUpper(body.Words[site.Start])
        && !body.Words.AsSpan(site.Start..site.End).ContainsAny(MarksInPages)
        && !HasVolume.IsMatch(body.Words[..body.Address], body.Start)
            ? [TitleUpTo(body, title.End, out _)]
            : null;

    private static bool IsDay(EntryBody body) => Day.IsMatch(body.Date);

    private static SourceSpan Span(Group part) => new(part.Index, part.Length);

    // The date of an article without authors is before its periodical: Field News, 12(3), 4–5.
    [GeneratedRegex(
        @"\G(?<work>\p{Lu}[^.()?!\[]{2,90}),\s(?<volume>\d{1,4})(?:\(\d[^()]{0,20}\),\s|\(\d[^()]{0,20}\)\.|,\s\d+[–-]\d)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Periodical { get; }

    // The editors of the larger work, or who made it.
    private const string OfMakers =
        @"[^()]{3,200}\((?:Eds?_|Chairs?|Hosts?|Directors?|(?:Executive )?Producers?|Hrsg_|Hg_|[Dd]irs?_|[ÉéEe]ds?_|[Cc]oords?_|[Oo]rgs?_|[Cc]omps?_|[Rr]ed_)\),\s";

    private const string InWork = @"(?:In\s(?:" + OfMakers + @")?|(?:Dans|En|Em)\s" + OfMakers + ")";

    // The title of an entry in a reference work is before the date.
    [GeneratedRegex(@"\G" + InWork + @"(?<work>\p{Lu}[^()\[]{2,200}?)(?=\s\((?!Ed)|\s\[|\.(?:\s|$))", RegexOptions.CultureInvariant)]
    private static partial Regex WorkFirst { get; }

    // In A. Mole & B. Vole (Eds.), Handbook of naps (pp. 3–9).
    [GeneratedRegex(
        @"\G.{3,300}?[.?!\])]\s" + InWork + @"(?<work>\p{Lu}[^()\[]{2,200}?)(?=\s\((?!Ed)|\s\[|\.\s|\.?$)",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex LargerWork { get; }

    [GeneratedRegex(
        @"\G.{3,400}?\]\.\sOn\s(?<work>[^.()\[]{2,200}?)(?=\s\(|\s\[|[.?!]\s|\.?$)",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex OnAlbum { get; }

    [GeneratedRegex(
        @"\G.{3,400}?[.?!\]]\s(?<work>\p{Lu}[^.()?!]{2,90})\.\sAdvance online publication\.",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex OnlineFirst { get; }

    // The words by which newspapers are called.
    [GeneratedRegex(
        @"(?<=\d{4}, \p{Lu}\p{L}{2,8} \d{1,2}\)\.\s)\G.{3,300}?[.?!\]]\s(?<work>(?:The\s)?(?:\p{Lu}[\p{L}’'-]+\s){0,3}(?:Times|Post|Herald|Tribune|Gazette|Courier|Chronicle|Telegraph|Guardian|Independent|Observer|Globe|Mirror|Mail|Ledger|Sun|Star|Inquirer|Examiner|Zeitung|Monde|País|Figaro|Repubblica))(?=\.\shttps?:|\.?$|,\s\p{Lu}?\d)",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex Newspaper { get; }

    [GeneratedRegex(
        @"\G\.\s(?<work>\p{Lu}[^.()?!\[]{2,120}?)(?:,\s(?<volume>\d{1,4})(?=\(|,\s\d|\.)|,\s\p{Lu}?\d|\.)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex AfterDescription { get; }

    [GeneratedRegex(@"\G\.\s(?<work>\p{Lu}[^.()?!\[]{2,120}?),\s(?<volume>\d{1,4})(?=\(|,\s\d+[–-]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex AfterDescriptionWithVolume { get; }

    [GeneratedRegex(
        @"\G.{3,400}?[.?!\]]\s(?<work>\p{Lu}[^.()?!\[]{2,120}?),\s(?<volume>\d{1,4})(?:\(\d[^()]{0,20}\)[,.]|,\s\d+[–-]\d)",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex LaterPeriodical { get; }

    [GeneratedRegex(@",\s\d{1,4}(?:\(|,\s\p{Lu}?\d|\.)", RegexOptions.CultureInvariant)]
    private static partial Regex HasVolume { get; }

    // "Report No. 14", "3rd ed.", "Version 2.1", "NASA/CR–2018–220043"; not a year.
    [GeneratedRegex(
        @"\b(?:Nos?|Number|Nr|Report|Publication|Pub|Paper|Series|Bulletin|Document|Brief|Circular|Memo\w*|Vols?|Season|Episode|[Vv]ersion|[Rr]elease)\b.*\d|\bed\.|\b(?:Trans|Ed|Eds|Illus|Narr)\.|^(?=.*\d)\p{Lu}{2}[\p{Lu}\d/–. -]*|\bversion$|\bamended\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Number { get; }

    [GeneratedRegex(
        @"^(?:The )?(?:Journal of \p{L}[^_.,()\[\]]*|New Yorker|Atlantic|Economist|Newsweek|Time|Wired|Forbes|UpToDate|Scientific American|Psychology Today|New Scientist|National Geographic|Smithsonian|Der Spiegel|Die Zeit|Le Monde|Harvard Business Review|(?:\p{Lu}[\p{L}’'-]+ (?:of |and |& |in )?){1,5}(?:Magazine|Quarterly|Weekly|Journal))$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PeriodicalName { get; }

    [GeneratedRegex(@"\b(?:Blogs?|Weblog)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BlogName { get; }

    [GeneratedRegex(@"://(?:[\w-]+\.)*[\w-]*blogs?\.|/blogs?(?:/|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BlogAddress { get; }

    [GeneratedRegex(@"\d{4}[a-z]?,\s\p{Lu}\p{L}+\s\d", RegexOptions.CultureInvariant)]
    private static partial Regex Day { get; }
}
