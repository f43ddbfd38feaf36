using System.Globalization;
using System.Text;

namespace Citations.Tests.Rendering;

/// <summary>Articles with keys of all forms in all formats, whole, as an author-date, a numeric and a note style render them.</summary>
public sealed class RenderedArticlesTests
{
    private const string Folder = "tests/data/rendering";

    public static TheoryData<string> Articles =>
        [.. Directory.EnumerateFiles(Repository.PathOf(Folder)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Articles))]
    public void An_article_is_rendered_as_it_was(string file)
    {
        var text = File.ReadAllText(Repository.PathOf($"{Folder}/{file}")).ReplaceLineEndings("\n");
        StringBuilder shown = new();
        foreach (var style in new[] { null, Rendered.Ieee, Rendered.Notes })
        {
            var rendered = Rendered.Of(text, style, file);
            shown
                .Append(Encoding.UTF8.GetString(rendered.Content.Span))
                .Append(CultureInfo.InvariantCulture, $"\n===== {rendered.Citations} citations, {rendered.Works} works\n");
            foreach (var finding in rendered.Diagnostics)
            {
                shown
                    .Append(CultureInfo.InvariantCulture, $"{finding.Code} {finding.Severity} ")
                    .Append(CultureInfo.InvariantCulture, $"{finding.Span?.Start}+{finding.Span?.Length}: {finding.Message}\n");
            }

            shown.Append('\n');
        }

        shown.ToString().ShouldBeGolden($"{Folder}/rendered/{file}.txt");
    }
}
