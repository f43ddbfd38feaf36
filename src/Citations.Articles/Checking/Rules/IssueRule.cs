using Citations.Articles.Checking.Evidence;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0116: the issue is another.</summary>
internal static class IssueRule
{
    internal static readonly DiagnosticDescriptor OtherIssue = new(
        "CIT0116",
        "The issue differs from the record",
        DiagnosticSeverity.Warning,
        "The issue is not the registered one."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry) =>
        FieldDifference.Check(
            entry,
            OtherIssue,
            TextVariable.Issue,
            (listed, registered) =>
                FieldDifference.Plain(listed) == FieldDifference.Plain(registered)
                // A month or a season names the issue as well as its number does.
                || (!listed.Any(char.IsAsciiDigit) && registered.Any(char.IsAsciiDigit))
        );
}
