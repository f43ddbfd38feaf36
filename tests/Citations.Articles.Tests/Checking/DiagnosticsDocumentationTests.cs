using System.Text.RegularExpressions;
using Citations.Articles;

namespace Citations.Tests;

public sealed class DiagnosticsDocumentationTests
{
    /// <summary>The codes of articles, CIT0001 to CIT0499.</summary>
    [Fact]
    public void Every_code_is_documented_and_every_documented_code_exists()
    {
        var root = Root();
        var inCode = Codes(
            Directory
                .EnumerateFiles(Path.Combine(root, "src"), "*.cs", SearchOption.AllDirectories)
                .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)),
            "\"(CIT0[0-4]\\d{2})\""
        );
        var documented = Codes([Path.Combine(root, "docs", "diagnostics.md")], @"^\| (CIT0[0-4]\d{2}) ");

        documented.ShouldBe(inCode);
    }

    [Fact]
    public void Each_rule_is_documented_with_its_severity_its_title_and_what_it_says()
    {
        var page = File.ReadAllText(Path.Combine(Root(), "docs", "diagnostics.md"));
        foreach (var rule in RuleCatalogue.All)
        {
            var fix = rule.Safety == FixSafety.None ? "" : rule.Safety.ToString().ToLowerInvariant();
            page.ShouldContain(
                $"| {rule.Code} | {rule.Severity.ToString().ToLowerInvariant()} | {fix} | {rule.Title} | {rule.Help} |",
                Case.Sensitive
            );
        }
    }

    private static string[] Codes(IEnumerable<string> files, string pattern) =>
        [
            .. files
                .SelectMany(file => Regex.Matches(File.ReadAllText(file), pattern, RegexOptions.Multiline))
                .Select(match => match.Groups[1].Value)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Citations.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
