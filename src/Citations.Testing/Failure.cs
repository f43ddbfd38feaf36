using Citations.Articles;
using Citations.Matching;

namespace Citations.Testing;

/// <summary>The messages of failed assertions.</summary>
internal static class Failure
{
    internal static string Unresolved(Resolution resolution)
    {
        var found = resolution.Status switch
        {
            ResolutionStatus.NotRegistered => "is not registered",
            ResolutionStatus.NotFound => $"has no record at {resolution.Source ?? "the registry"}",
            ResolutionStatus.FoundInPart => "has no complete record",
            _ => "could not be checked",
        };
        var reason = resolution.Reason is { } text ? $": {text}" : ".";
        var repair = resolution.Doi.CheckSuffix().Repaired is { } repaired
            ? $" Its check character disagrees; perhaps {repaired} was meant."
            : "";
        return $"{resolution.Doi} should resolve, but {found}{reason}{repair}";
    }

    internal static string Different(Doi doi, string[] differences) =>
        $"{doi} should resolve to the work given, but its record differs:{Lines(differences)}";

    /// <summary>The notices against a work in its record; null if there are none.</summary>
    internal static string? Notices(Doi doi, Reference record)
    {
        string[] notices = [.. record.GetIntegrity().Where(fact => fact.Status > IntegrityStatus.Corrected).Select(fact => fact.Evidence)];
        return notices.Length == 0 ? null : $"{doi} should be free of notices, but{Lines(notices)}";
    }

    internal static string Several(List<string> failures, int total) =>
        $"{failures.Count} of {total} DOIs are not as they should be:{Lines(failures)}";

    internal static string NotClean(ArticleReport report)
    {
        string[] findings =
        [
            .. report.Diagnostics.Where(finding => finding.Severity >= DiagnosticSeverity.Warning).Select(report.Article.Describe),
        ];
        string[] notChecked =
        [
            .. report
                .Entries.Where(entry => entry.Resolution?.Status == ResolutionStatus.CouldNotCheck)
                .Select(entry => Unresolved(entry.Resolution!)),
        ];
        return $"{report.Article.Name} should be clean, but the check found:{Lines(findings.Concat(notChecked))}";
    }

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => $"{Environment.NewLine}  {line}"));
}
