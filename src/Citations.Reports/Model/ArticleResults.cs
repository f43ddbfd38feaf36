using System.Globalization;
using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Articles.InText;
using Citations.Articles.Rewriting;
using Citations.Styles;

namespace Citations.Reports;

/// <summary>Makes what reports show out of what a check found.</summary>
public static class ArticleResults
{
    /// <summary>The result of one article.</summary>
    /// <param name="report">The report of the check.</param>
    /// <param name="list">The reference list as it should be; null leaves it out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static ArticleResult Of(ArticleReport report, FormattedDocument? list)
    {
        ArgumentNullException.ThrowIfNull(report);
        var document = report.Article.Document;
        var places = new DocumentExcerpts(document);
        var owners = report
            .Entries.SelectMany(entry => entry.Diagnostics.Select(finding => (finding, entry.Entry.Id)))
            .GroupBy(pair => pair.finding)
            .ToDictionary(group => group.Key, group => group.First().Id);
        var findings = report
            .Diagnostics.Select(finding => Finding(finding, document, places, Owner(finding, report, owners)))
            .ToEquatableArray();
        return new(report.Article.Name)
        {
            Findings = findings,
            Works = report.Entries.Select(entry => Work(entry, document, list)).ToEquatableArray(),
            CitationCount = report.Article.Citations.Count,
            List = list,
            Paragraphs = ReportParagraphs.Of(report, findings),
            Problem =
                document.Text.Length == 0 && findings.FirstOrDefault(finding => finding.Severity == DiagnosticSeverity.Error) is { } problem
                    ? problem.Message
                    : null,
        };
    }

    private static string? Owner(Diagnostic finding, ArticleReport report, Dictionary<Diagnostic, string> owners)
    {
        if (owners.TryGetValue(finding, out var id))
            return id;
        // What links say about an entry (CIT0202) has the entry's own place.
        return finding.Span is not { } span
            ? null
            : report.Article.Entries.FirstOrDefault(entry => entry.Span.Start <= span.Start && span.End <= entry.Span.End)?.Id;
    }

    private static ReportFinding Finding(Diagnostic finding, ArticleDocument document, DocumentExcerpts excerpts, string? work)
    {
        var place = finding.Span is { } span ? document.PlaceOf(span) : null;
        return new(finding.Code, finding.Severity, finding.Message)
        {
            File = place?.File,
            Start = place?.Start,
            End = place?.End,
            Place = place?.ToString(),
            Excerpt = finding.Span is { } stretch ? excerpts.Of(stretch) : null,
            Fix = finding.Fix,
            Edits = Edits(finding, document).ToEquatableArray(),
            Safety = finding.Safety,
            Work = work,
        };
    }

    private static IEnumerable<ReportEdit> Edits(Diagnostic finding, ArticleDocument document)
    {
        if (document.Places.File is not { } file || DocumentWriters.Default.Named(document.Format) is not TextDocumentWriter writer)
            return [];
        return writer
            .SourceEditsOf(document, finding.Edits)
            .Select(edit => new ReportEdit(file.LineOf(edit.Span.Start), file.LineOf(edit.Span.End), edit.Text));
    }

    private static WorkResult Work(EntryReport entry, ArticleDocument document, FormattedDocument? list)
    {
        var (listed, resolution) = (entry.Entry.Reference, entry.Resolution);
        var place = document.PlaceOf(entry.Entry.Span);
        var doi = resolution?.Doi ?? listed.Doi ?? entry.Record?.Doi;
        return new(entry.Entry.Id, Label(entry.Entry.Kind == EntryKind.Link ? entry.Reference : listed), entry.Verdict)
        {
            Text = string.Join(' ', entry.Entry.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            Printed = list?.Entries.FirstOrDefault(printed => printed.Id == entry.Entry.Id)?.Text,
            Start = place.Start,
            Place = place.ToString(),
            Doi = doi,
            Address = doi is not null
                ? $"https://doi.org/{Uri.EscapeDataString(doi.Value).Replace("%2F", "/", StringComparison.Ordinal)}"
                : listed.Url,
            Source = resolution?.Source ?? entry.Search?.Source,
            Retrieved = resolution?.Retrieved,
            Status = resolution?.Status,
            Reason =
                resolution?.Reason
                ?? entry.Search?.Reason
                ?? (entry.Verdict == Verdict.CouldNotCheck ? "No registry has been asked for this work." : null),
            Evidence = entry.Record is { } record ? WorkEvidence.Of(listed, record).ToEquatableArray() : [],
        };
    }

    /// <summary>The name of a work without known authors or title.</summary>
    private static string Number(Reference work) =>
        work.Doi?.Value
        ?? (work[TextVariable.Pmid] is { } pmid ? $"PMID {pmid}" : null)
        ?? work[TextVariable.Pmcid]
        ?? work.Url
        ?? "Entry without authors and title";

    /// <summary>An entry in a few words: its authors, else the start of its title, and its date.</summary>
    private static string Label(Reference work)
    {
        const int longestTitle = 60;
        var names = (work.Author.IsEmpty ? work.Editor : work.Author)
            .Select(name => name.Family is { } family ? $"{name.NonDroppingParticle} {family}".Trim() : name.Literal ?? name.Given ?? "")
            .ToList();
        var who = names.Count switch
        {
            0 => work.Title is not { } title ? Number(work)
            : title.Length <= longestTitle ? $"“{title}”"
            : $"“{TextStart.Of(title, longestTitle).TrimEnd()}…”",
            1 => names[0],
            2 => $"{names[0]} and {names[1]}",
            _ => $"{names[0]} et al.",
        };
        return Date(work.Issued) is { } date ? $"{who} ({date})" : who;
    }

    /// <summary>The date as a citation gives it: a year, a range of years, or the words in its place.</summary>
    private static string? Date(PartialDate? issued) =>
        issued switch
        {
            null => null,
            { Year: null, Literal: { } words } => words,
            { Year: { } year, IsOpenEnded: true } => string.Create(CultureInfo.InvariantCulture, $"{year}–present"),
            { Year: { } year, End.Year: var end } when end != year => string.Create(CultureInfo.InvariantCulture, $"{year}–{end}"),
            { Year: { } year } => string.Create(CultureInfo.InvariantCulture, $"{year}"),
            _ => null,
        };
}
