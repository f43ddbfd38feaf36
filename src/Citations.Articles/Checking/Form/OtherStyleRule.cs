using System.Text.RegularExpressions;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;

namespace Citations.Articles.Checking.Form;

/// <summary>CIT0317: an entry of an APA list that is written in another style, by marks that only that style has.</summary>
internal static partial class OtherStyleRule
{
    internal static readonly DiagnosticDescriptor OtherStyle = new(
        "CIT0317",
        "An entry is in another style",
        DiagnosticSeverity.Information,
        "The list follows APA 7, and the entry another style: its date stands after the title, and volume, issue and pages are written as in MLA, Chicago, IEEE, Vancouver or a footnote (APA 7, chapter 9)."
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
            || entry.Entry.Parsed.Grammar == "legal"
            || DateInPlace.IsMatch(text)
        )
            yield break;
        foreach (var (marks, style) in Styles)
        {
            if (!marks.IsMatch(text))
                continue;
            yield return OtherStyle.At(
                $"{Wording.Entry(entry.Entry)} is written as in {style}; the other entries follow APA 7.",
                entry.Entry.Span,
                "Set the entry again in APA: authors with initials, the date in parentheses after them, then title and source."
            );
            yield break;
        }
    }

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
