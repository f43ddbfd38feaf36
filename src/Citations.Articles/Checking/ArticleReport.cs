using Citations.Articles.Checking.Rules;
using Citations.Articles.Printing;
using Citations.Matching;
using Citations.Styles;

namespace Citations.Articles;

/// <summary>The report on an article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Links">One link for each citation, in their order.</param>
/// <param name="Entries">One report for each entry, in their order.</param>
/// <param name="Diagnostics">All findings in the order of the text.</param>
public sealed record ArticleReport(
    Article Article,
    EquatableArray<CitationLink> Links,
    EquatableArray<EntryReport> Entries,
    EquatableArray<Diagnostic> Diagnostics
)
{
    /// <summary>The style of the list, as it was set or recognised.</summary>
    public ListStyle Style { get; init; }

    /// <summary>The ids of entries whose work is listed before them already.</summary>
    public EquatableArray<string> Repeated { get; init; }

    /// <summary>
    /// The references to print: one for each work that is listed; for each linked work whose record was found if the article has no
    /// list.
    /// </summary>
    public IEnumerable<Reference> References => Printed.Select(entry => entry.Reference);

    // Only the record of a link in the text is known; nothing is added to what an author has listed.
    private IEnumerable<EntryReport> Printed
    {
        get
        {
            var repeated = Repeated.ToHashSet(StringComparer.Ordinal);
            return Entries.Where(entry =>
                !repeated.Contains(entry.Entry.Id)
                && (entry.Entry.Kind != EntryKind.Link || (entry.Reference.Title is not null && !Article.HasReferenceList))
            );
        }
    }

    /// <summary>
    /// The reference list as it should be: an entry that a record proves as the style prints it, and every other entry as the style prints
    /// it if that keeps all its words and numbers, otherwise in the author's own words.
    /// </summary>
    /// <param name="style">The style of the list.</param>
    /// <exception cref="ArgumentNullException"><paramref name="style"/> is null.</exception>
    public FormattedDocument List(ICitationStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        var printer = new EntryPrinter(style);
        Dictionary<string, RichText> own = [];
        var printed = Printed.ToList();
        foreach (var entry in printed)
        {
            if (printer.OwnWordsOf(entry) is { } words)
                own[entry.Entry.Id] = words;
        }

        var list = style.Format(
            [
                .. printed.Select(entry =>
                    own.ContainsKey(entry.Entry.Id) ? EntryPrinter.ToSort(entry.Entry) : EntryPrinter.ToPrint(entry)
                ),
            ],
            []
        );
        var reports = printed.DistinctBy(entry => entry.Entry.Id).ToDictionary(entry => entry.Entry.Id);
        return list with
        {
            Entries = list
                .Entries.Select(entry =>
                    own.TryGetValue(entry.Id, out var words)
                        ? entry with { Text = YearLetters.Add(reports[entry.Id], words, entry.Text) }
                        : entry
                )
                .ToEquatableArray(),
        };
    }

    /// <summary>The fingerprint of each finding, for a baseline.</summary>
    /// <seealso cref="FindingBaseline"/>
    public IEnumerable<string> Fingerprints => Diagnostics.Select(finding => FindingBaseline.Fingerprint(Article, finding));

    /// <summary>Whether every registry could be asked and there is no error and no warning: the exit code 0 of the tool.</summary>
    public bool IsClean => !IsIncomplete && !Diagnostics.Any(finding => finding.Severity >= DiagnosticSeverity.Warning);

    /// <summary>Whether a registry could not be asked about an entry, so that the report is not complete.</summary>
    public bool IsIncomplete =>
        Entries.Any(entry =>
            entry.Resolution?.Status == ResolutionStatus.CouldNotCheck
            || entry.Search is { Status: FindStatus.CouldNotCheck, Source: not null }
        )
        || Article.Diagnostics.Any(finding =>
            finding.Code == RegistrationRule.CouldNotCheck.Code && finding.Severity > DiagnosticSeverity.Information
        );
}
