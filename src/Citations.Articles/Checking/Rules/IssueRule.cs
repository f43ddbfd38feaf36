namespace Citations.Articles;

/// <summary>CIT0116: the issue is another.</summary>
internal static class IssueRule
{
    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry) =>
        FieldDifference.Check(entry, "CIT0116", DiagnosticSeverity.Warning, TextVariable.Issue, (listed, registered) => FieldDifference.Plain(listed) == FieldDifference.Plain(registered));
}
