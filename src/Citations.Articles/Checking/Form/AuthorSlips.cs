using System.Text.RegularExpressions;
using Citations.Articles.Parsing;
using Citations.Articles.Words;

namespace Citations.Articles.Checking.Form;

/// <summary>Slips in the names before the date (APA 7, section 9.8).</summary>
internal static partial class AuthorSlips
{
    internal static IReadOnlyList<FormSlip> All { get; } =
    [
        new(FormKinds.Authors, FormPart.Names, NoComma, ",", "has no comma before the ampersand (APA 7, section 9.8)") { IsOfEnglish = true },
        new(FormKinds.Authors, FormPart.Names, And, ", &", "joins authors by a word; APA 7 joins them by an ampersand (section 9.8)"),
        new(FormKinds.Authors, FormPart.Names, NoAmpersand, "& ", "has no ampersand before the last author (APA 7, section 9.8)"),
        new(FormKinds.Authors, FormPart.Names, JoinedInitials, Apart, "has no space between initials (APA 7, section 9.8)"),
        new(FormKinds.Authors, FormPart.Names, BareInitial, ".", "is an initial without its period (APA 7, section 9.8)"),
        new(FormKinds.Authors, FormPart.Names, CommaBeforeDate, "", "has a comma before the date (APA 7, section 9.8)"),
        new(FormKinds.Authors, FormPart.Entry, NoSpaceBeforeDate, " ", "has no space before the date (APA 7, section 9.5)"),
        new(FormKinds.Authors, FormPart.Names, GivenName, InitialsOf, "gives a given name; APA 7 gives initials (section 9.8)") { IsProposal = true },
        new(FormKinds.Authors, FormPart.Names, Capitals, SmallLetters, "is a surname in capitals (APA 7, section 9.8)") { IsProposal = true },
        new(FormKinds.Authors, FormPart.Names, Degree, "", "has a title or a degree (APA 7, section 9.8)") { IsProposal = true },
        new(FormKinds.Authors, FormPart.Names, Suffix, ", ${initials}, ${suffix}", "has the suffix before the initials (APA 7, section 9.8)"),
    ];

    private static string Apart(Match match, FormParts parts) => InitialsEnd.Replace(match.Groups["slip"].Value, ". ");

    private static string? InitialsOf(Match match, FormParts parts) =>
        parts.Work.Author.Any(name => name.Given == match.Groups["given"].Value)
        && CitationWords.IsGivenName(NamePiece.FirstWord(match.Groups["given"].Value))
            ? string.Join(' ', match.Groups["given"].Value.Split(' ').Select(name => name[..1] + "."))
            : null;

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

    [GeneratedRegex(
        NamePatterns.Surname + @"(?<slip>,\s(?<suffix>Jr\.|Sr\.|II|III|IV),\s(?<initials>" + NamePatterns.Initials + @"))(?=,|\s|$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Suffix { get; }
}
