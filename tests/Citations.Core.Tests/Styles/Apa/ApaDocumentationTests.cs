using System.Text;
using Citations.Formats;

namespace Citations.Tests.Styles.Apa;

/// <summary>
/// The page docs/apa.md is generated from the running code: each JSON block is followed by the entry it gives.
/// With CITATIONS_UPDATE_DOCS set the page is written again, else it must agree.
/// </summary>
public sealed class ApaDocumentationTests
{
    [Fact]
    public void The_page_of_types_shows_what_the_code_does()
    {
        var path = Path.Combine(Repository(), "docs", "apa.md");
        var page = File.ReadAllText(path);
        var generated = Generate(page);
        if (Environment.GetEnvironmentVariable("CITATIONS_UPDATE_DOCS") is { Length: > 0 })
            File.WriteAllText(path, generated);
        else
            generated.ShouldBe(page);
    }

    private static string Generate(string page)
    {
        var text = new StringBuilder();
        string? json = null;
        foreach (var line in page.TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith('{'))
                json = line;
            if (!line.StartsWith("> ", StringComparison.Ordinal) || json is null)
            {
                text.Append(line).Append('\n');
                continue;
            }

            text.Append("> ").Append(ApaStyle.Seventh.Format(CslJsonReader.ReadOne(json)).ToMarkdown()).Append('\n');
            json = null;
        }

        return text.ToString();
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Citations.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
