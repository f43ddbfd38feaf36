using System.Text.RegularExpressions;
using Citations.Articles.Parsing;
using Citations.Articles.Words;
using Citations.Matching;
using Citations.Styles.Apa;

namespace Citations.Articles.Checking.Form;

/// <summary>Slips in the names before the date (APA 7, section 9.8).</summary>
internal static partial class AuthorSlips
{
    internal static IReadOnlyList<FormSlip> All { get; } =
    [
        new(FormKinds.Authors, FormPart.Names, NoComma, ",", "has no comma before the ampersand (APA 7, section 9.8)") { IsOfEnglish = true },
        new(FormKinds.Authors, FormPart.Names, And, ", &", "joins authors with a word; APA 7 joins them with an ampersand (section 9.8)"),
        new(FormKinds.Authors, FormPart.Names, NoAmpersand, "& ", "has no ampersand before the last author (APA 7, section 9.8)"),
        new(FormKinds.Authors, FormPart.Names, JoinedInitials, Apart, "has no space between initials (APA 7, section 9.8)"),
        new(FormKinds.Authors, FormPart.Names, BareInitial, ".", "is an initial without its period (APA 7, section 9.8)"),
        new(FormKinds.Authors, FormPart.Names, CommaBeforeDate, "", "has a comma before the date (APA 7, section 9.8)"),
        new(FormKinds.Authors, FormPart.Entry, NoSpaceBeforeDate, " ", "has no space before the date (APA 7, section 9.5)"),
        new(FormKinds.Authors, FormPart.Names, GivenName, InitialsOf, "gives a given name; APA 7 gives initials (section 9.8)") { IsProposal = true },
        new(FormKinds.Authors, FormPart.Names, Capitals, SmallLetters, "is a surname in capitals (APA 7, section 9.8)") { IsProposal = true },
        new(FormKinds.Authors, FormPart.Names, SmallSurname, CapitalOf, "begins a surname with a small letter (APA 7, section 9.8)")
        {
            // bell hooks and danah boyd write their names so.
            IsProposal = true,
        },
        new(FormKinds.Authors, FormPart.Names, Degree, "", "has a title or a degree (APA 7, section 9.8)") { IsProposal = true },
        new(FormKinds.Authors, FormPart.Names, NoCommaAfterSurname, Inverted, "has no comma after the surname (APA 7, section 9.8)")
        {
            // A group may end in a letter.
            IsProposal = true,
        },
        new(FormKinds.Authors, FormPart.Names, PeriodAfterSurname, CommaOfPerson, "has a period after the surname (APA 7, section 9.8)"),
        new(FormKinds.Authors, FormPart.Names, BareInitials, Stopped, "has initials without periods and spaces (APA 7, section 9.8)"),
        new(FormKinds.Authors, FormPart.Names, CommaForPeriod, ".", "has a comma instead of the period after an initial (APA 7, section 9.8)"),
        new(FormKinds.Authors, FormPart.Names, EarlyAmpersand, ",", "has an ampersand before an author who is not the last (APA 7, section 9.8)"),
        new(FormKinds.Authors, FormPart.Names, AmpersandAfterEllipsis, OfManyAuthors, "has an ampersand after the ellipsis (APA 7, section 9.8)"),
        new(FormKinds.Authors, FormPart.Names, CommaBetweenGroups, OfTwoGroups, "has a comma between two groups (APA 7, section 9.8)"),
        new(FormKinds.Authors, FormPart.Names, Semicolon, CommaOfList, "separates authors with a semicolon (APA 7, section 9.8)"),
        new(FormKinds.Authors, FormPart.Names, InitialsFirst, SurnameFirst, "has the initials before the surname (APA 7, section 9.8)"),
        new(FormKinds.Authors, FormPart.Names, GivenFirst, GivenLast, "has the given name before the surname (APA 7, section 9.8)") { IsProposal = true },
        new(FormKinds.Authors, FormPart.Names, Abbreviation, OfGroup, "is the abbreviation of the group, which the list leaves out (APA 7, section 9.11)")
        {
            IsProposal = true,
        },
        new(FormKinds.Authors, FormPart.Names, Suffix, ", ${initials}, ${suffix}", "has the suffix before the initials (APA 7, section 9.8)"),
    ];

    private static string Apart(Match match, FormParts parts) => InitialsEnd.Replace(match.Groups["slip"].Value, ". ");

    private static string? InitialsOf(Match match, FormParts parts) =>
        parts.Work.Author.Any(name => name.Given == match.Groups["given"].Value)
        && CitationWords.IsGivenName(NamePiece.FirstWord(match.Groups["given"].Value))
            ? string.Join(' ', match.Groups["given"].Value.Split(' ').Select(name => name[..1] + "."))
            : null;

    /// <summary>Several words and a letter that stand alone may be the name of a group: Riverside Plan B.</summary>
    private static string? Inverted(Match match, FormParts parts) =>
        IsPerson(match, parts) && (parts.Work.Author.Count > 1 || !match.Groups["family"].Value.Contains(' ', StringComparison.Ordinal))
            ? ", " + WithPeriods(match.Groups["given"].Value)
            : null;

    private static string? CommaOfPerson(Match match, FormParts parts) => IsPerson(match, parts) ? "," : null;

    private static string? Stopped(Match match, FormParts parts) =>
        IsPerson(match, parts) ? WithPeriods(match.Groups["given"].Value) : null;

    private static string CommaOfList(Match match, FormParts parts)
    {
        var after = parts.Text.AsSpan(match.Groups["slip"].Index + 1, parts[FormPart.Names]!.Value.End - match.Groups["slip"].Index - 1);
        return after.ContainsAny(';', '&') ? "," : ", &";
    }

    /// <summary>Of fewer authors all are listed, which is another finding.</summary>
    private static string? OfManyAuthors(Match match, FormParts parts) =>
        parts.Entry.Parsed is { AuthorsCut: AuthorListCut.Ellipsis, AuthorsBeforeEllipsis: AuthorLimits.BeforeEllipsis } ? "" : null;

    /// <summary>Two groups, of which the second may have a name of one word; between a group and a person the comma is right.</summary>
    private static string? OfTwoGroups(Match match, FormParts parts)
    {
        if (!parts.Work.Author.All(name => name.Literal is not null))
            return null;
        var names = parts[FormPart.Names]!.Value;
        var first = parts.Text.AsSpan(names.Start, match.Groups["slip"].Index - names.Start);
        var second = parts.Text.AsSpan((match.Groups["slip"].Index + ", & ".Length)..names.End).Trim(" .");
        return !first.Contains(',') && OrganizationWords.NounIn(first) && (OrganizationWords.NounIn(second) || !second.Contains(' '))
            ? ""
            : null;
    }

    private static string? SurnameFirst(Match match, FormParts parts) =>
        IsPerson(match, parts) ? match.Result("${family}, ${given}") : null;

    private static string? GivenLast(Match match, FormParts parts) =>
        CitationWords.IsGivenName(match.Groups["given"].Value) && IsPerson(match, parts)
            ? $"{match.Groups["family"].Value}, {match.Groups["given"].Value[..1]}."
            : null;

    private static string WithPeriods(string initials) => string.Join(". ", initials.Where(char.IsLetter)) + ".";

    /// <summary>Whether a name was read as that of a person, and not as that of a group or a title.</summary>
    private static bool IsPerson(Match match, FormParts parts)
    {
        var initials = match.Groups["given"].Value.Where(char.IsUpper);
        return parts.Work.Author.Concat(parts.Work.Editor).Any(name =>
            name is { Literal: null, Family: { } family, Given: { } given }
            && match.Groups["family"].Value.EndsWith(family, StringComparison.Ordinal)
            && given.Where(char.IsUpper).SequenceEqual(initials)
        );
    }

    /// <summary>The text in brackets after the name in a post or a video is the name of the account.</summary>
    private static string? OfGroup(Match match, FormParts parts) =>
        parts.Work.Type is ReferenceType.Book or ReferenceType.Report or ReferenceType.Webpage or ReferenceType.Document
        && !parts.Text.AsSpan(parts[FormPart.Date]!.Value.End).Contains('[')
        && NameMatch.Acronym(match.Groups["name"].Value).Equals(match.Groups["letters"].Value, StringComparison.OrdinalIgnoreCase) ? "" : null;

    private static string CapitalOf(Match match, FormParts parts) => match.Groups["slip"].Value.ToUpperInvariant();

    private static string SmallLetters(Match match, FormParts parts) =>
        match.Groups["slip"].Value[..1] + match.Groups["slip"].Value[1..].ToLowerInvariant();

    private const string AfterSurname = "(?<=" + NamePatterns.Begin + NamePatterns.Surname + @",\s";

    [GeneratedRegex(
        @"(?<=,\s(?:\p{Lu}\.[\s-]?){0,4})\p{Lu}\.(?<slip>)\s&(?=\s" + NamePatterns.Listed + ")",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NoComma { get; }

    [GeneratedRegex(
        @"(?<=,\s(?:\p{Lu}\.[\s-]?){0,4})\p{Lu}\.(?<slip>,?\sand)(?=\s" + NamePatterns.Listed + ")",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex And { get; }

    [GeneratedRegex(
        "^(?:" + NamePatterns.Listed + @",\s){1,19}(?<slip>)" + NamePatterns.Listed + @"(?=,?\s*$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NoAmpersand { get; }

    [GeneratedRegex(
        AfterSurname + @")(?<slip>\p{Lu}\.(?:\s?\p{Lu}\.){0,3}\p{Lu}\.(?:\s?\p{Lu}\.){0,2})(?![\p{L}])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex JoinedInitials { get; }

    [GeneratedRegex(
        AfterSurname + @")(?<slip>(?<given>\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}(?:\.|\p{Ll}+))?)\.?)(?=\s*$|,\s|\s&\s)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex GivenName { get; }

    [GeneratedRegex("(?<=" + NamePatterns.Begin + @")(?!(?:al|el|as|ad|an|ar|at|az|ash|ibn|bin|t)-)(?<slip>\p{Ll})[\p{L}\p{M}-]{2,}(?=,\s\p{Lu}\.)", RegexOptions.CultureInvariant)]
    private static partial Regex SmallSurname { get; }

    [GeneratedRegex("(?<=" + NamePatterns.Begin + @")(?<slip>(?!III\b)\p{Lu}{3,})(?=,\s\p{Lu}\.)", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals { get; }

    [GeneratedRegex(
        @"^(?<slip>(?:Dr|Prof)\.?\s)" + NamePatterns.Listed + @"|(?<=\p{Lu}\.)(?<slip>,\s(?:PhD|Ph\.D\.|MD|M\.D\.)\.?)(?=\s*$|,)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Degree { get; }

    [GeneratedRegex(@"\.(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex InitialsEnd { get; }

    [GeneratedRegex(
        AfterSurname + @"(?:\p{Lu}\.\s?){0,3})\p{Lu}(?<slip>)(?=\s*$|,\s(?:&\s)?" + NamePatterns.Surname + @",\s\p{Lu}\b)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BareInitial { get; }

    [GeneratedRegex(AfterSurname + @"(?:\p{Lu}\.[\s-]?){0,3})\p{Lu}\.(?<slip>,)(?=\s?$)", RegexOptions.CultureInvariant)]
    private static partial Regex CommaBeforeDate { get; }

    [GeneratedRegex(
        @"(?<=^[^()]{3,600}\s)(?:\p{Lu}\.)+(?<slip>)\((?:1[5-9]|20)\d\d[a-z]?\)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NoSpaceBeforeDate { get; }

    [GeneratedRegex(@"(?<=^(?<name>\p{Lu}[^\[\]()]{8,120}))(?<slip>\s[\[(](?<letters>\p{Lu}[\p{L}]{1,8})[\])])(?=\.?\s?$)", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation { get; }

    private const string Family = "(?<family>" + NamePatterns.Surname + ")";

    // "Henry V" and "Malcolm X" are titles, and the letters of "Notorious B.I.G." are no initials.
    [GeneratedRegex(
        "(?<=" + NamePatterns.Begin + @")(?!\p{Lu}+\s)" + Family + @"(?<slip>\s(?<given>(?![IVX]{1,3}\b)(?:\p{Lu}\.(?:[\s-]\p{Lu}\.){0,3}(?!\p{L})|\p{Lu}{1,3}\b(?!\.))))(?=,?\s?$|,\s|\s&\s)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NoCommaAfterSurname { get; }

    [GeneratedRegex(
        "(?<=" + NamePatterns.Begin + ")(?!(?:Dr|Mr|Mrs|Ms|Prof|St)\b)" + Family + @"(?<slip>\.)\s(?<given>" + NamePatterns.Initials + @")(?=\s?$|,\s|\s&\s)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PeriodAfterSurname { get; }

    [GeneratedRegex(
        "(?<=" + NamePatterns.Begin + ")" + Family + @",\s(?<slip>(?<given>(?!(?:II|III|IV|MD|RN)\b)\p{Lu}{2,3}))(?=\s?$|,\s|\s&\s)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BareInitials { get; }

    [GeneratedRegex(AfterSurname + @"(?:\p{Lu}\.\s?){0,3})\p{Lu}(?<slip>,)(?=\s?$)", RegexOptions.CultureInvariant)]
    private static partial Regex CommaForPeriod { get; }

    [GeneratedRegex(
        @"(?<=\p{Lu}\.)(?<slip>,?\s&)(?=\s" + NamePatterns.Listed + @"(?:,\s" + NamePatterns.Listed + @"){0,18},?\s&\s)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex EarlyAmpersand { get; }

    [GeneratedRegex(@"(?<=\p{Lu}\.)(?:,\s)?(?:\s?\.\s?\.\s?\.|\s?…),?(?<slip>\s?&)(?=\s\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex AmpersandAfterEllipsis { get; }

    [GeneratedRegex(@"(?<=\p{L}{3})(?<slip>,)\s&\s\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex CommaBetweenGroups { get; }

    [GeneratedRegex(@"(?<=\p{Lu}\.?)(?<slip>;)(?=\s(?:&\s)?" + NamePatterns.Listed + ")", RegexOptions.CultureInvariant)]
    private static partial Regex Semicolon { get; }

    [GeneratedRegex(
        @"(?:^|(?<=&\s))(?<slip>(?<given>" + NamePatterns.Initials + @")\s" + Family + @"\.?)(?=\s?$|,\s|\s&\s)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex InitialsFirst { get; }

    // A title in the place of the author ends in a period: "Anna Karenina. (2012)."
    [GeneratedRegex(@"^(?<slip>(?<given>\p{Lu}\p{Ll}{2,})\s" + Family + @")(?=\s$)", RegexOptions.CultureInvariant)]
    private static partial Regex GivenFirst { get; }

    [GeneratedRegex(
        NamePatterns.Surname + @"(?<slip>,\s(?<suffix>" + NameSuffixes.Pattern + @"\.?),\s(?<initials>" + NamePatterns.Initials + @"))(?=,|\s|$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Suffix { get; }
}
