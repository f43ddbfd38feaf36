using System.Text;

namespace Citations.Tests.Specification;

public class SpecificationPageTests
{
    private const string Page = "docs/csl-specification.md";

    [Fact]
    public void The_page_lists_the_cases()
    {
        var page = Write();
        if (Environment.GetEnvironmentVariable("CITATIONS_UPDATE_GOLDEN") == "1")
            File.WriteAllText(Repository.PathOf(Page), page);

        File.ReadAllText(Repository.PathOf(Page)).ShouldBe(page, "run this test with CITATIONS_UPDATE_GOLDEN=1 to write the page again");
    }

    private static string Write()
    {
        var cases = SpecificationCase.All().ToList();
        var page = new StringBuilder(
            $"""
            # CSL 1.0.2, sentence by sentence

            What the specification says of the behaviour of a processor, and the default of each attribute, each with a case of our own in `tests/data/csl/specification`: {cases.Count} cases. A test formats them, and another one writes this page from them. "citeproc-js" and "official suite" mark what the specification leaves open or what the suite's fixtures have otherwise.

            """
        );
        foreach (var file in cases.GroupBy(example => example.File))
        {
            page.Append('\n').Append("## ").Append(file.Key).Append(".json\n\n| section | rule |\n|---|---|\n");
            foreach (var example in file)
                page.Append("| ").Append(example.Section).Append(" | ").Append(example.Says).Append(" |\n");
        }

        return page.ToString();
    }
}
