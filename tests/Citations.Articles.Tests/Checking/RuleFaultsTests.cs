using Citations.Articles;
using Citations.Articles.Checking;

namespace Citations.Tests.Checking;

/// <summary>A rule that fails costs neither the findings of the others nor the report.</summary>
public sealed class RuleFaultsTests
{
    internal const string Code = "CIT0011";

    [Fact]
    public void CIT0011_names_the_fault_and_the_other_rules_report()
    {
        Func<IEnumerable<Diagnostic>>[] rules = [() => [Found("one")], Fails, () => [Found("two")]];

        var findings = RuleFaults.Contain(rules, rule => rule(), new SourceSpan(3, 4));

        findings.ConvertAll(finding => (finding.Code, finding.Message)).ShouldBe([
            (Code, "one"),
            (Code, "A rule failed on this entry (FormatException): The year is missing."),
            (Code, "two"),
        ]);
        findings[1].Span.ShouldBe(new SourceSpan(3, 4));
    }

    private static Diagnostic Found(string message) => RuleFaults.NotChecked.At(message);

    private static IEnumerable<Diagnostic> Fails() => throw new FormatException("The year is missing.");
}
