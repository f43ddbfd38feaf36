using System.Text.RegularExpressions;

namespace Citations.Tests.House;

public sealed partial class DocumentationTests
{
    [GeneratedRegex(@"^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CSharpBlock { get; }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space { get; }

    [Fact]
    public void Every_piece_of_code_in_the_documents_is_in_a_sample_that_compiles()
    {
        var samples = string.Concat(Repository.FilesOf("samples", "*.cs").Select(file => Squeeze(File.ReadAllText(file))));

        foreach (var document in Documents())
        {
            foreach (Match block in CSharpBlock.Matches(File.ReadAllText(document)))
            {
                // A whole program is compiled as it stands, with the packages that its page says to add (.ci/snippets).
                if (block.Groups[1].Value.StartsWith("using Citations", StringComparison.Ordinal))
                    continue;
                samples.ShouldContain(
                    Squeeze(block.Groups[1].Value),
                    customMessage: $"{Path.GetFileName(document)} shows code that no sample compiles"
                );
            }
        }
    }

    [Fact]
    public void A_page_with_whole_programs_says_which_packages_they_need()
    {
        foreach (var document in Documents())
        {
            var text = File.ReadAllText(document);
            if (CSharpBlock.Matches(text).Any(block => block.Groups[1].Value.StartsWith("using Citations", StringComparison.Ordinal)))
            {
                text.ShouldContain(
                    "\ndotnet add package Citations",
                    customMessage: $"{Path.GetFileName(document)} shows a program without its packages"
                );
            }
        }
    }

    [Fact]
    public void Every_link_within_the_repository_leads_somewhere()
    {
        foreach (var document in Documents())
        {
            foreach (Match link in Link.Matches(File.ReadAllText(document)))
            {
                var target = Path.Combine(Path.GetDirectoryName(document)!, link.Groups[1].Value);
                Path.Exists(target).ShouldBeTrue($"{Path.GetFileName(document)} links to {link.Groups[1].Value}, which does not exist");
            }
        }
    }

    [Fact]
    public void Every_page_is_in_the_list_of_pages_and_on_the_site()
    {
        string[] listed = [.. PageLink.Matches(File.ReadAllText(Repository.PathOf("docs/README.md"))).Select(link => link.Groups[1].Value)];

        listed.ShouldBe(
            Repository.FilesOf("docs", "*.md").Select(file => Path.GetFileName(file)).Except(["README.md", "index.md"]),
            ignoreOrder: true
        );
        PageOfSite.Matches(File.ReadAllText(Repository.PathOf("docs/toc.yml"))).Select(link => link.Groups[1].Value).ShouldBe(listed);
    }

    [GeneratedRegex(@"^- \[.*?\]\(([^)]+\.md)\)", RegexOptions.Multiline)]
    private static partial Regex PageLink { get; }

    [GeneratedRegex(@"^  href: (\S+\.md)", RegexOptions.Multiline)]
    private static partial Regex PageOfSite { get; }

    [GeneratedRegex(@"\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)")]
    private static partial Regex Link { get; }

    [Fact]
    public void The_README_shows_what_the_tool_prints()
    {
        var report = File.ReadAllText(Repository.PathOf("samples/articles/ketamine.report.txt"));
        var shown = Report.Match(File.ReadAllText(Repository.PathOf("README.md"))).Groups[1].Value;

        shown.ShouldNotBeEmpty();
        foreach (var line in shown.Split('\n').Where(line => line is not ("" or "...")))
            report.ShouldContain(line.TrimEnd('…'));
    }

    [GeneratedRegex(@"^```text\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Report { get; }

    private static IEnumerable<string> Documents() =>
        [Repository.PathOf("README.md"), .. Repository.FilesOf("docs", "*.md"), .. Repository.FilesOf("src", "README.md")];

    private static string Squeeze(string code) => Space.Replace(code, " ").Trim() + " ";
}
