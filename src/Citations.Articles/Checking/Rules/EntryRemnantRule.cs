using System.Text.RegularExpressions;
using Citations.Articles.Checking.Evidence;

namespace Citations.Articles.Checking.Rules;

/// <summary>
/// CIT0231: what a template, a note to oneself or an assistant left in an entry: <c>Author, A. A.</c>, <c>[page range]</c>, <c>411–??</c>.
/// </summary>
internal static partial class EntryRemnantRule
{
    internal static readonly DiagnosticDescriptor Remnant = new(
        "CIT0231",
        "An entry holds a placeholder or a remark",
        DiagnosticSeverity.Warning,
        "A part of the entry is missing, as in a template (Author, A. A.; Title of article; 411–??), or a remark about the entry was left in it."
    );

    private static readonly (Regex Pattern, string Says, string Fix)[] Remnants =
    [
        (TemplateNames, "is a placeholder for a part of the entry", "Replace it with the missing part."),
        (Template, "is a placeholder for a part of the entry", "Replace it with the missing part."),
        (Remark, "is a remark about the entry", "Check the entry, and remove the remark."),
        (Braces, "has the braces of a BibTeX file", "Remove the braces."),
        (PlaceholderRule.Reviewed, "is a change of CriticMarkup that was neither accepted nor rejected", "Accept or reject it."),
    ];

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (entry.Entry.Kind == EntryKind.Library || entry.Entry.Library is not null)
            yield break;
        var names = TemplateNames.Match(entry.Entry.Text);
        if (names.Success && Template.IsMatch(entry.Entry.Text[(names.Index + names.Length)..]))
        {
            yield return Remnant.At("The entry is a template, not a work.", entry.Entry.Span, "Remove it, or give the work.");
            yield break;
        }

        foreach (var (pattern, says, fix) in Remnants)
        {
            if (pattern.Match(entry.Entry.Text) is { Success: true } match)
                yield return Remnant.At(
                    $"{Wording.Quote(match.Value)} {says}.",
                    new(entry.Entry.Span.Start + match.Index, match.Length),
                    fix
                );
        }
    }

    [GeneratedRegex(
        @"^(?:Author|Last\s?[Nn]ame|Surname),\s(?:A\.\s?A\.?|F\.\s?M\.?|(?:First\s)?[Ii]nitials?|First\s?[Nn]ame)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex TemplateNames { get; }

    [GeneratedRegex(
        @"(?<=\([^()]{3,20}\)\.\s)(?:Title\sof\s(?:the\s)?(?:article|book|chapter|work|paper|page|report|webpage|web\spage|video)|Article\stitle|Book\stitle|Title\shere)\b"
            + @"|(?<=\.\s)\((?:[Yy]ear|YEAR|YYYY|[Dd]ate|20XX|19XX|20xx|19xx|20\?\?|19\?\?|XXXX)(?:,\s[^()]{1,20})?\)\.?"
            + @"|\bTitle\sof\s(?:Periodical|Journal)\b|https?://(?:doi\.org/)?(?:xx+|XX+)(?![\w.])"
            + @"|\[[^\[\]]{0,40}\b(?:to\sbe\s(?:added|completed|confirmed|determined|inserted|updated)|to\s(?:come|follow)|TBA|TBC|goes\shere|placeholder)\b[^\[\]]{0,20}\]"
            + @"|\[(?:page\s(?:range|numbers?)|pages|volume|issue|year|publisher|authors?|journal|insert[^\[\]]{0,40})\]"
            + @"|\b\d{1,5}[–-]\?{1,3}|\b(?<pages>xx+)[–-]\k<pages>\b|\bXX+[–-]XX+\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Template { get; }

    [GeneratedRegex(
        @"[\[(](?:TODO|FIXME|TBD|XXX)\b[^\[\]()]{0,80}[\])]|\b(?:TODO|FIXME):\s?[^.\[\]()]{0,60}"
            + @"|[\[(]Note:\s(?:I|[Tt]his|[Pp]lease)\b[^\[\]()]{0,200}[\])]"
            + @"|[\[(](?:[Pp]lease\s(?:verify|check)|[Vv]erify|[Cc]heck|[Nn]eeds?\s(?:checking|verification)|[Uu]nverified|[Cc]itation\sneeded)\b[^\[\]()]{0,80}[\])]",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Remark { get; }

    [GeneratedRegex(@"(?<![\p{L}\\$])\{[\p{L}\d]{1,30}\}\p{L}*", RegexOptions.CultureInvariant)]
    private static partial Regex Braces { get; }
}
