using System.Text.RegularExpressions;
using Citations.Styles;

namespace Citations.Articles.Checking.Form;

/// <summary>Slips in the title that its letters prove (APA 7, section 6.17).</summary>
internal static partial class TitleSlips
{
    internal static IReadOnlyList<FormSlip> All { get; } =
    [
        new(FormKinds.Titles, FormPart.Title, Subtitle, Capital, "begins the subtitle with a small letter (APA 7, section 6.17)"),
        new(FormKinds.Titles, FormPart.Entry, Quoted, Unquoted, "has quotation marks around the title (APA 7, section 9.19)")
        {
            // The title may be a quotation.
            IsProposal = true,
            Advice = "Remove the quotation marks.",
        },
        new(FormKinds.Titles, FormPart.Title, SmallStart, CapitalOfEnglish, "begins the title with a small letter (APA 7, section 6.17)"),
        new(FormKinds.Titles, FormPart.Periodical, JournalOf, CapitalWords, "has small letters in the name of a journal (APA 7, section 6.17)"),
        new(FormKinds.Titles, FormPart.Periodical, EnglishJournal, CapitalWords, "has small letters in the name of a journal (APA 7, section 6.17)"),
        new(FormKinds.Titles, FormPart.Periodical, ShortJournal, AsLocated, "is the short name of a journal, which APA 7 gives in full (section 9.25)")
        {
            Advice = "Give the name of the journal in full.",
            HasEdits = false,
        },
        new(FormKinds.Titles, FormPart.Periodical, SmallJournal, CapitalOfJournal, "begins the name of a journal with a small letter (APA 7, section 6.17)")
        {
            // A journal may write its name so.
            IsProposal = true,
        },
    ];

    private static string? CapitalOfJournal(Match match, FormParts parts) =>
        parts.Entry.Parsed.Field("volume") is not null ? match.Groups["slip"].Value.ToUpperInvariant() : null;

    /// <summary>With a volume after it, it is the name of a journal, and it is cut by more than its end.</summary>
    private static string? AsLocated(Match match, FormParts parts) =>
        parts.Entry.Parsed.Field("volume") is not null && match.Value.AsSpan(0, match.Length - 1).Contains('.') ? "" : null;

    /// <summary>Other languages have small letters after a colon.</summary>
    private static string? Capital(Match match, FormParts parts) =>
        TitleLanguage.Guess(parts.Work.Title) == TitleLanguages.English || EnglishSubtitle.IsMatch(parts.Text.AsSpan(match.Groups["slip"].Index))
            ? match.Groups["slip"].Value.ToUpperInvariant()
            : null;

    private static string? CapitalOfEnglish(Match match, FormParts parts) =>
        parts.Text.AsSpan(0, match.Index).TrimEnd().EndsWith(").", StringComparison.Ordinal)
        && TitleLanguage.Guess(parts.Work.Title) == TitleLanguages.English
            ? match.Groups["slip"].Value.ToUpperInvariant()
            : null;

    private static string? Unquoted(Match match, FormParts parts) =>
        parts.Work.Type is ReferenceType.ArticleJournal or ReferenceType.ArticleMagazine or ReferenceType.ArticleNewspaper
            ? match.Groups["title"].Value + (match.Groups["title"].Value is [.., '?' or '!'] ? "" : ".")
            : null;

    private static string? CapitalWords(Match match, FormParts parts) =>
        parts[FormPart.Location] is null || TitleLanguage.Guess(match.Value) is not (TitleLanguages.English or TitleLanguages.None)
            ? null
            : SmallWord.Replace(
                match.Groups["slip"].Value,
                word => TitleCase.IsMinor(word.Value) ? word.Value : char.ToUpperInvariant(word.Value[0]) + word.Value[1..]
            );

    [GeneratedRegex(@"(?<=\d[a-z]?\)\.\s)(?<slip>[“""](?<title>[^“”""]{8,300}?)(?:[.,][”""][.,]?|[”""][.,]))(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted { get; }

    [GeneratedRegex(
        @"^a (?:[a-z-]+ ){0,4}(?:study|review|survey|analysis|approach|trial|perspective|overview|case|investigation|introduction|comparison|model|framework)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex EnglishSubtitle { get; }

    [GeneratedRegex(@"^(?!(?:v[ao]n|al|bell)\b)(?<slip>[a-z])[a-z]{2,}(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex SmallStart { get; }

    [GeneratedRegex(
        @"^(?<slip>(?:The\s)?(?:(?:International|American|British|European|Canadian|Australian|Asian|African|Indian)\s)?[Jj]ournal\sof(?:\s[a-z-]{2,}|\s&){1,12})$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex JournalOf { get; }

    private const string EnglishWord =
        "(?:advances|affective|aging|annals|applied|archives|assessment|behavior|behavioral|behaviour|behavioural|biological|biology|brain|"
        + "bulletin|cancer|care|cell|chemistry|child|climate|clinical|cognition|cognitive|communication|communications|computers|"
        + "computing|cultural|development|developmental|ecology|economic|economics|education|educational|engineering|environmental|"
        + "ethics|experimental|family|frontiers|health|history|human|humanities|immunology|inquiry|journal|language|law|learning|"
        + "letters|linguistics|management|marketing|mathematics|medical|medicine|memory|mental|methods|molecular|neuroscience|nursing|"
        + "organizational|perspectives|personality|pharmacology|physical|physics|physiology|planetary|policy|political|practice|practices|"
        + "proceedings|processes|psychiatric|psychiatry|psychological|psychologist|psychology|public|quarterly|research|researcher|review|reviews|"
        + "school|science|sciences|sexual|sleep|social|societies|society|sociological|sociology|software|statistics|studies|teaching|technologies|"
        + "technology|therapy|thinking|trends|work|youth)";

    [GeneratedRegex(
        @"^(?<slip>(?:The\s)?\p{Lu}\p{Ll}+(?:\s(?:of|the|and|in|on|for|&|" + EnglishWord + @")){0,6}\s" + EnglishWord + @")$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex EnglishJournal { get; }

    // Two words of the name or more are cut: "Educ. Psychol. Rev.", "Am. J. Sociol."
    [GeneratedRegex(
        @"^(?=.*\b(?!(?:St|Dr|Mr|Inc|Ltd|Co|Ser|Vol|No|Jr)\.)\p{Lu}\p{Ll}{1,9}(?:\.|$))(?<slip>(?:(?:of|the|and|in|for|&)\s)?\p{Lu}\p{Ll}{0,9}\.(?:\s(?:(?:of|the|and|in|for|&)\s)?\p{Lu}\p{Ll}{0,9}\.?){1,7})$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ShortJournal { get; }

    [GeneratedRegex(@"^(?!journal\sof\b)(?<slip>[a-z])[a-z]{3,}(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex SmallJournal { get; }

    [GeneratedRegex(@"(?<![\p{L}'’-])\p{Ll}+", RegexOptions.CultureInvariant)]
    private static partial Regex SmallWord { get; }

    [GeneratedRegex(@"\p{L}{2,}[”"")]?: (?!(?:v[ao]n|d[aeiu]|del|della|l[ae]|el|al|bin|ibn|[b-z])\b)(?<slip>[a-z])[a-z]*(?![\p{L}\d.'’-])", RegexOptions.CultureInvariant)]
    private static partial Regex Subtitle { get; }
}
