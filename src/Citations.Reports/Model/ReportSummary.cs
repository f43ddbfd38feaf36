using System.Globalization;
using Citations.Articles;
using Citations.Articles.Checking;
using Citations.Articles.Documents;

namespace Citations.Reports;

/// <summary>The counts of one article or of all: works by verdict, findings by severity.</summary>
public sealed record ReportSummary
{
    /// <summary>The number of articles.</summary>
    public int Articles { get; init; }

    /// <summary>The number of articles that could not be read.</summary>
    public int Unread { get; init; }

    /// <summary>The number of citations in the texts.</summary>
    public int Citations { get; init; }

    /// <summary>The number of works by verdict; a verdict without a work is absent.</summary>
    public IReadOnlyDictionary<Verdict, int> Verdicts { get; init; } = new Dictionary<Verdict, int>();

    /// <summary>The number of errors.</summary>
    public int Errors { get; init; }

    /// <summary>The number of warnings.</summary>
    public int Warnings { get; init; }

    /// <summary>The number of notes: findings that need no action.</summary>
    public int Notes { get; init; }

    /// <summary>The number of works.</summary>
    public int Works => Verdicts.Values.Sum();

    /// <summary>The counts of one article.</summary>
    /// <param name="article">The article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static ReportSummary Of(ArticleResult article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new()
        {
            Articles = 1,
            Unread = article.Problem is null ? 0 : 1,
            Citations = article.CitationCount,
            Verdicts = article.Works.GroupBy(work => work.Verdict).ToDictionary(group => group.Key, group => group.Count()),
            Errors = article.Findings.Count(finding => finding.Severity == DiagnosticSeverity.Error),
            Warnings = article.Findings.Count(finding => finding.Severity == DiagnosticSeverity.Warning),
            Notes = article.Findings.Count(finding => finding.Severity == DiagnosticSeverity.Information),
        };
    }

    /// <summary>The counts of both.</summary>
    /// <param name="other">The counts of other articles.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public ReportSummary Add(ReportSummary other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new()
        {
            Articles = Articles + other.Articles,
            Unread = Unread + other.Unread,
            Citations = Citations + other.Citations,
            Verdicts = Verdicts
                .Concat(other.Verdicts)
                .GroupBy(pair => pair.Key)
                .ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value)),
            Errors = Errors + other.Errors,
            Warnings = Warnings + other.Warnings,
            Notes = Notes + other.Notes,
        };
    }

    /// <summary>The works in one clause: <c>23 works: 19 proved, 2 differ, 1 retracted, 1 could not be checked</c>.</summary>
    public string WorksInWords()
    {
        var verdicts = VerdictWords.Order.Where(Verdicts.ContainsKey).Select(verdict => VerdictWords.Count(verdict, Verdicts[verdict]));
        return Works == 0 ? "no works" : $"{Plural(Works, "work")}: {string.Join(", ", verdicts)}";
    }

    /// <summary>The findings in one clause: <c>3 errors, 1 warning, 6 notes</c>; <c>no findings</c> where there are none.</summary>
    public string FindingsInWords()
    {
        (int Count, string Word)[] counts = [(Errors, "error"), (Warnings, "warning"), (Notes, "note")];
        var words = counts.Where(count => count.Count > 0).Select(count => Plural(count.Count, count.Word)).ToList();
        return words.Count == 0 ? "no findings" : string.Join(", ", words);
    }

    internal static string Plural(int count, string word) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {word}{(count == 1 ? "" : "s")}");
}
