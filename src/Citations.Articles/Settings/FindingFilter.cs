using System.IO.Enumeration;

namespace Citations.Articles.Settings;

/// <summary>Applies settings and comments of the text to findings. What was found out of an entry, its verdict, stays as it is.</summary>
internal sealed class FindingFilter(Article article, ArticleOptions options)
{
    private readonly SilencedPlaces _silenced = SilencedPlaces.Of(article.Document);

    /// <summary>A finding with the severity that the settings give it; null if it is not reported.</summary>
    internal Diagnostic? Apply(Diagnostic finding)
    {
        if (SeverityOf(finding) is not { } severity || severity < options.MinSeverity)
            return null;
        if (!options.Select.IsEmpty && !options.Select.Any(code => Fits(code, finding)))
            return null;
        if (
            options.Ignores.Any(ignored => Fits(ignored, finding))
            || _silenced.Contains(finding)
            || options.Baseline?.Contains(article, finding) == true
        )
            return null;
        return severity == finding.Severity ? finding : finding with { Severity = severity };
    }

    private DiagnosticSeverity? SeverityOf(Diagnostic finding)
    {
        var longest = options.Severities.Keys.Where(code => Fits(code, finding)).MaxBy(code => code.Length);
        return longest is null ? finding.Severity : options.Severities[longest];
    }

    private bool Fits(IgnoredFinding ignored, Diagnostic finding) =>
        (ignored.Code is null || Fits(ignored.Code, finding))
        && (ignored.Path is null || FileSystemName.MatchesSimpleExpression("*" + ignored.Path, article.Name.Replace('\\', '/')))
        && (
            ignored.Doi is null
            || (
                finding.Span is { } span
                && article.Entries.Any(entry =>
                    entry.Reference.Doi == ignored.Doi && entry.Span.Start <= span.Start && span.Start <= entry.Span.End
                )
            )
        );

    private static bool Fits(string code, Diagnostic finding) => finding.Code.StartsWith(code, StringComparison.OrdinalIgnoreCase);
}
