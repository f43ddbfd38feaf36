using Citations.Articles;

namespace Citations.Tests.Checking.Rules;

/// <summary>
/// Each code with its message, its place and its fix, from the files in the folder Cases; the edits mend what was found, and nothing new is
/// found. With CITATIONS_UPDATE_GOLDEN set what is said is written instead of compared.
/// </summary>
public sealed class RuleCasesTests
{
    public static TheoryData<string> Codes => [.. RuleCase.Codes];

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task A_code_says_what_is_wrong_where_and_how_to_mend_it(string code)
    {
        List<RuleCase> ran = [];
        foreach (var one in RuleCase.Of(code))
        {
            var (said, result) = await one.RunAsync(TestContext.Current.CancellationToken);
            ran.Add(one with { Expected = said });
            result.Before.Codes().ShouldContain(code, one.Name);
            var edited = result.Before.Diagnostics.Where(finding => finding.Code == code && !finding.Edits.IsEmpty).ToList();
            if (edited.Count == 0)
                continue;
            result.Diagnostics.ShouldBeEmpty(one.Name);
            result.Fixed.Count.ShouldBeGreaterThan(0, one.Name);
            result.After.Codes().ShouldNotContain(code, one.Name);
            result.After.Codes().Except(result.Before.Codes()).ShouldBeEmpty(one.Name);
        }

        if (Environment.GetEnvironmentVariable("CITATIONS_UPDATE_GOLDEN") is { Length: > 0 })
            await File.WriteAllTextAsync(RuleCase.PathOf(code), RuleCase.Printed(ran), TestContext.Current.CancellationToken);
        RuleCase.Printed(RuleCase.Of(code)).ShouldBe(RuleCase.Printed(ran));
    }

    [Fact]
    public void Every_code_of_articles_has_cases() =>
        RuleCase
            .Codes.Concat(Documents.DocumentFindingsTests.Codes)
            .Append(UnreadEntryRuleTests.Code)
            .Append(RuleFaultsTests.Code)
            .Order(StringComparer.Ordinal)
            .ShouldBe(RuleCatalogue.All.Select(rule => rule.Code));

    [Fact]
    public async Task Every_rule_that_is_said_to_have_edits_has_a_case_with_them()
    {
        List<string> edited = [];
        foreach (var one in RuleCase.Codes.SelectMany(RuleCase.Of))
        {
            var (_, result) = await one.RunAsync(TestContext.Current.CancellationToken);
            if (result.Fixed.Any(finding => finding.Code == one.Code))
                edited.Add(one.Code);
        }

        edited.Distinct().ShouldBe(RuleCatalogue.All.Where(rule => rule.Safety != FixSafety.None).Select(rule => rule.Code));
    }
}
