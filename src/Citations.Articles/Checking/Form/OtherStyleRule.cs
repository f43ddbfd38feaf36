using System.Text.RegularExpressions;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;
using Citations.Articles.Documents;
using Citations.Articles.Words;

namespace Citations.Articles.Checking.Form;

/// <summary>CIT0317: an entry of an APA list that is written in another style, by marks that only that style has.</summary>
internal static partial class OtherStyleRule
{
    internal static readonly DiagnosticDescriptor OtherStyle = new(
        "CIT0317",
        "An entry is in another style",
        DiagnosticSeverity.Information,
        "The list follows APA 7, but the entry follows another style: its date comes after the title, and volume, issue and pages are written as in MLA, Chicago, IEEE, Vancouver or a footnote (APA 7, chapter 9)."
    );

    private static readonly (Regex Marks, string Style)[] Styles =
    [
        (Ieee, "IEEE"),
        (Mla, "MLA"),
        (Chicago, "Chicago"),
        (Vancouver, "Vancouver"),
        (Footnote, "a footnote"),
    ];

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        var text = entry.Entry.Text;
        if (
            !entry.Style.IsApa()
            || entry.Entry.Kind != EntryKind.Listed
            || entry.Entry.Library is not null
            || entry.Entry.Parsed.IsUnread
            || entry.Entry.Parsed.Grammar == EntryGrammar.Legal
        )
            yield break;
        if (DateInPlace.IsMatch(text))
        {
            if (HasTitleBeforeDate(entry.Entry))
                yield return DateLast(entry);
            yield break;
        }

        foreach (var (marks, style) in Styles)
        {
            if (!marks.IsMatch(text))
                continue;
            yield return OtherStyle.At(
                $"{Wording.Entry(entry.Entry)} is written as in {style}; the other entries follow APA 7.",
                entry.Entry.Span,
                "Rewrite the entry in APA style: authors with initials, the date in parentheses after them, then title and source."
            );
            yield break;
        }

        if (HasDateLast(entry.Entry))
            yield return DateLast(entry);
    }

    private static Diagnostic DateLast(ExaminedEntry entry) =>
        OtherStyle.At(
            $"{Wording.Entry(entry.Entry)} has its date after the title; the other entries follow APA 7 (section 9.4).",
            entry.Entry.Span,
            "Rewrite the entry in APA style: authors with initials, the date in parentheses after them, then title and source."
        );

    /// <summary>Whether names, a title and then the date were read, and no date in parentheses is before the title.</summary>
    private static bool HasDateLast(ReferenceEntry entry) =>
        TitleBetween(entry) is { } title
        && !OldDate.IsIn(entry.Text)
        && (IsSetApart(entry, title) || (IsOfPerson(entry) && (HasWordsOfTitle(entry, title) || PublisherAndYear.IsMatch(entry.Text))));

    /// <summary>
    /// Whether a title is between the names and their date, proved by its italics, or by words that no group after the names would have
    /// in its own.
    /// </summary>
    private static bool HasTitleBeforeDate(ReferenceEntry entry) =>
        TitleBetween(entry) is { } title
        && IsOfPerson(entry)
        && (IsSetApart(entry, title) || HasWordsOfTitle(entry, title));

    /// <summary>
    /// The title, if it directly follows the names and the date follows it, and the first one in parentheses; otherwise null.
    /// </summary>
    private static SourceSpan? TitleBetween(ReferenceEntry entry) =>
        entry.Parsed.Field("author") is { Span: { Start: 0, Length: > 0 } names }
        && entry.Parsed.Field("title") is { Span: { Length: >= ShortestTitle } title }
        && entry.Parsed.Field("issued") is { Span: { Length: > 0 } issued }
        && names.End < title.Start
        && title.End <= issued.Start
        && entry.Text[title.Start] != '['
        && entry.Text.AsSpan(names.End..title.Start).Trim(" .,“\"‘") is []
        && !YearInParentheses.IsMatch(entry.Text[..title.Start])
            ? title
            : null;

    private static bool IsOfPerson(ReferenceEntry entry) => entry.Reference.Author is [{ Literal: null, Given: not null }, ..];

    /// <summary>Whether a title is in italics or in quotation marks.</summary>
    private static bool IsSetApart(ReferenceEntry entry, SourceSpan title) =>
        entry.Text[title.Start - 1] is '“' or '"'
        || entry.Marked.Runs.Any(run => (run.Marks & RunMarks.Italic) != 0 && run.Span.Start <= title.Start && title.Start < run.Span.End);

    private static bool HasWordsOfTitle(ReferenceEntry entry, SourceSpan title) => WordsOfTitle.IsMatch(title.In(entry.Text));

    [GeneratedRegex(@"^[^()]{10,500}[.,]\s\p{Lu}[^():;.]{2,80},\s(?:1[5-9]|20)\d\d\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex PublisherAndYear { get; }

    private const int ShortestTitle = 8;

    [GeneratedRegex(@"\((?:[^()]{0,30}\s)?(?:(?:1[4-9]|20)\d\d|n\.\s?d\.|in\spress|forthcoming)[^()]{0,40}\)", RegexOptions.CultureInvariant)]
    private static partial Regex YearInParentheses { get; }

    // The name of a group has small letters only in words such as "for" and "with".
    [GeneratedRegex(@"\p{L}:\s\p{L}|\s(?!(?:from|with|among|between|against|under|over|within|through|toward|towards|into|upon)\b)\p{Ll}{4,}(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex WordsOfTitle { get; }

    /// <summary>A date in parentheses near the start, where APA has it.</summary>
    [GeneratedRegex(@"^[^(]{0,300}\((?:[^()]{0,30}\s)?(?:(?:1[4-9]|20)\d\d|n\.\s?d\.|in\spress|forthcoming)[^()]{0,40}\)\.?\s", RegexOptions.CultureInvariant)]
    private static partial Regex DateInPlace { get; }

    [GeneratedRegex(@"^(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}\p{L}+.{2,200}[“""][^“”""]{8,300},[”""]\s.{2,200}\b(?:vol|no|pp)\.\s\d", RegexOptions.CultureInvariant)]
    private static partial Regex Ieee { get; }

    [GeneratedRegex(@"[“""][^“”""]{8,300}[.?!][”""]\s.{2,200},\s(?:vol\.\s\d{1,4},\s)?(?:no\.\s\d{1,4},\s)?(?:\p{L}+\.?\s)?(?:1[5-9]|20)\d\d,\spp?\.\s\d", RegexOptions.CultureInvariant)]
    private static partial Regex Mla { get; }

    [GeneratedRegex(@"[“""][^“”""]{8,300}[.,?!][”""]\s[^“”""]{2,200}\s\d{1,4}(?:,\sno\.\s\d{1,4})?\s\((?:\p{L}+\.?\s)?(?:1[5-9]|20)\d\d\)", RegexOptions.CultureInvariant)]
    private static partial Regex Chicago { get; }

    [GeneratedRegex(@"\.\s(?:1[5-9]|20)\d\d(?:\s\p{L}{3}(?:\s\d{1,2})?)?;\s?\d{1,4}(?:\(\d{1,4}\))?:\s?\w?\d", RegexOptions.CultureInvariant)]
    private static partial Regex Vancouver { get; }

    [GeneratedRegex(@"\((?:\p{Lu}[^():]{1,60}:\s\p{Lu}[^():]{1,80},\s(?:1[5-9]|20)\d\d\)|\p{Lu}[^():]{1,80},\s(?:1[5-9]|20)\d\d\),\s(?:pp?\.\s)?\d{1,4})(?:,\s(?:pp?\.\s)?\d{1,4})?(?:[–-]\d{1,4})?\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Footnote { get; }
}
