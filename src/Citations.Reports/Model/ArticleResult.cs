using Citations.Articles;
using Citations.Styles;

namespace Citations.Reports;

/// <summary>The result of checking one article, as reports show it.</summary>
/// <param name="Name">The article's name, such as its path.</param>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed record ArticleResult(string Name)
{
    /// <summary>The findings in the order of the text.</summary>
    public EquatableArray<ReportFinding> Findings { get; init; }

    /// <summary>The works of the reference lists in the order of the text.</summary>
    public EquatableArray<WorkResult> Works { get; init; }

    /// <summary>The number of citations in the text.</summary>
    public int CitationCount { get; init; }

    /// <summary>The reference list as it should be; null if the article has none.</summary>
    public FormattedDocument? List { get; init; }

    /// <summary>The article's text, cut into paragraphs, for reports that show it; empty if it was not asked for.</summary>
    public EquatableArray<ReportParagraph> Paragraphs { get; init; }

    /// <summary>Why the article could not be read; null if it was.</summary>
    public string? Problem { get; init; }

    /// <summary>Why the article could not be read, where no finding says it; null if it was read, or one does.</summary>
    internal string? UnreadProblem => Findings.IsEmpty ? Problem : null;

    /// <summary>The counts of this article.</summary>
    public ReportSummary Summary => ReportSummary.Of(this);

    /// <summary>The findings about one work.</summary>
    /// <param name="work">The work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="work"/> is null.</exception>
    public IEnumerable<ReportFinding> FindingsOf(WorkResult work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return Findings.Where(finding => finding.Work == work.Id);
    }

    /// <summary>The file that a finding is in: the article, or one that it includes, from where the article's name starts.</summary>
    internal string FileOf(ReportFinding finding) =>
        finding.File is { } file ? Name[..(Name.LastIndexOfAny(['/', '\\']) + 1)] + file : Name;

    /// <summary>The file and the place of a finding as compilers write them: <c>article.md(14,39)</c>.</summary>
    internal string PlaceOf(ReportFinding finding) =>
        (finding.File is null ? finding.Place : finding.Start?.ToString()) is { } place ? $"{FileOf(finding)}({place})" : FileOf(finding);

    /// <summary>The findings from the gravest on: by severity, then by the verdict on the work, then in the order of the text.</summary>
    internal IEnumerable<ReportFinding> GravestFirst()
    {
        // A fault of the text, such as a citation without an entry, weighs as much as a difference between entry and record.
        var ofText = VerdictWords.GravityOf(Verdict.VerifiedWithDifferences);
        var gravities = Works.ToDictionary(work => work.Id, work => VerdictWords.GravityOf(work.Verdict));
        return Findings
            .OrderByDescending(finding => finding.Severity)
            .ThenByDescending(finding => finding.Work is { } work ? gravities.GetValueOrDefault(work, ofText) : ofText);
    }
}
