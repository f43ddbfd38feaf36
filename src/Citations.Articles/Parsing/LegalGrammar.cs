using System.Text.RegularExpressions;

namespace Citations.Articles.Parsing;

/// <summary>
/// Decisions and laws as APA 7 and the Bluebook cite them (APA 7, sections 11.4 and 11.5): <c>Name v. Name, 347 U.S. 483 (1954)</c>,
/// <c>Name of the Act, Pub. L. No. 111-31, 123 Stat. 1776 (2009)</c>. They have no authors; the text cites them by their names.
/// </summary>
internal static partial class LegalGrammar
{
    private const string Name = "legal";
    private const int Longest = 600;

    // The style has the order of the Bluebook: what another book rules is printed as the author wrote it.
    private const double OtherBook = 0.59;

    /// <summary>The entry as a decision or a law; null where it is none.</summary>
    internal static EntryDraft? Read(EntryText entry)
    {
        if (entry.Text.Length > Longest)
            return null;
        if (DecisionPattern.Match(entry.Text) is { Success: true } decision)
            return Draft(decision, ReferenceType.LegalCase);
        if (YearFirstPattern.Match(entry.Text) is { Success: true } other)
            return Draft(other, ReferenceType.LegalCase, OtherBook);
        return LawPattern.Match(entry.Text) is { Success: true } law ? Draft(law, ReferenceType.Legislation) : null;
    }

    private static EntryDraft? Draft(Match match, ReferenceType type, double score = 1)
    {
        if (EntryDate.Read(match.Groups["year"].Value) is not { } date)
            return null;
        var draft = new EntryDraft(Name) { Type = type, Score = score };
        Set(TextVariable.Title, "title");
        Set(TextVariable.Volume, "volume");
        Set(TextVariable.ContainerTitle, "container");
        Set(TextVariable.Page, "page");
        Set(TextVariable.Section, "section");
        Set(TextVariable.Authority, "court");
        Set(TextVariable.Number, "number");
        draft.SetDate(date, match.Groups["year"].Index, match.Groups["year"].Index + match.Groups["year"].Length);
        return draft;

        void Set(TextVariable variable, string group)
        {
            if (match.Groups[group] is { Success: true } found)
                draft.Set(variable, found.Value, found.Index, found.Index + found.Length);
        }
    }

    [GeneratedRegex(
        """
        ^(?<title>\p{Lu}[^()]{1,150}?\sv(?:s?\.)?\s\p{Lu}[^()]{1,150}?),\s
        (?<volume>\d{1,4})\s(?<container>\p{Lu}[\p{L}\d.’'\ ]{0,30}?)\s(?<page>\d{1,5}|_{2,4})(?:,\s\d{1,5}(?:[–-]\d{1,5})?)?\s
        \((?<court>[^()\d]{0,30}?[^()]{0,20}?)\s?(?:\p{L}{3,9}\.?\s\d{1,2},\s)?(?<year>(?:1[6-9]|20)\d{2})\)
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex DecisionPattern { get; }

    // Courts of the Commonwealth: Name v Name [2000] 1 WLR 187, Name v Name (1992) 175 CLR 1.
    [GeneratedRegex(
        """
        ^(?<title>\p{Lu}[^\[\]]{0,150}?\sv\.?\s\p{Lu}[^\[\]]{1,150}?),?\s(?:\[(?<year>(?:1[6-9]|20)\d{2})\]|\((?<year>(?:1[6-9]|20)\d{2})\))\s
        (?:(?<volume>\d{1,4})\s)?(?<container>\p{Lu}[\p{L}.\ ]{1,30}?)\s(?<page>\d{1,5})(?=[\s.,;(]|$)
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex YearFirstPattern { get; }

    [GeneratedRegex(
        """
        ^(?<title>\p{Lu}[^()]{3,200}?\b(?:Act|Code|Law|Amendments?|Regulations?|Rules?)(?:\sof\s\d{4})?),\s
        (?:
            Pub\.\s?L\.\s(?:No\.\s)?(?<number>\d{1,3}[-–]\d{1,4})(?:,\s(?<volume>\d{1,3})\s(?<container>Stat\.)\s(?<page>\d{1,5}))?
          | (?<volume>\d{1,3})\s(?<container>U\.\s?S\.\s?C\.|C\.\s?F\.\s?R\.|Fed\.\s?Reg\.)\s
            (?:§{1,2}\s?(?<section>\d[\d.a-z–-]{0,20})|(?<page>\d[\d.a-z–-]{0,20}))(?:\set\sseq\.)?
        )\s
        \((?<year>(?:1[6-9]|20)\d{2})\)
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex LawPattern { get; }
}
