using System.Text;

namespace Citations.Tests.Commands;

public sealed class RenderCommandTests
{
    private const string Library = "@book{lind2005, author={Lind, Jorun}, title={The tide tables}, publisher={Harbour Press}, year={2005}}\n";

    [Fact]
    public async Task Text_goes_to_the_standard_output_in_the_default_style()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandLine.RunAsync(
            "render",
            folder.Write("a.md", "Tides [@lind2005, p. 3].\n"),
            "--bibliography",
            folder.Write("refs.bib", Library)
        );
        run.ShouldBe(new(0, "Tides (Lind, 2005, p. 3).\n\nLind, J. (2005). *The tide tables*. Harbour Press.\n", ""));
    }

    [Fact]
    public async Task The_article_names_its_library_its_style_and_its_own_works()
    {
        using var folder = new TemporaryFolder();
        folder.Write("refs.bib", Library);
        const string Matter =
            "---\nbibliography: refs.bib\ncsl: https://www.zotero.org/styles/ieee\nreferences:\n- id: own\n  type: book\n  title: Own works\n---\n";
        var output = folder.PathOf("out.md");
        var run = await CommandLine.RunAsync("render", folder.Write("a.md", Matter + "[@own; @lind2005]\n"), "-o", output);
        run.ShouldBe(new(0, "", ""));
        File.ReadAllText(output).ShouldStartWith(Matter + "\\[1\\], \\[2\\]\n\n\\[1\\] *Own works*.\n\n\\[2\\] J. Lind");
    }

    [Fact]
    public async Task An_unknown_key_is_a_finding_with_its_place()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.md", "One.\n\nTwo [@nobody].\n");
        var run = await CommandLine.RunAsync("render", path, "--bibliography", folder.Write("refs.bib", Library));
        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBe("One.\n\nTwo (**nobody?**).\n");
        run.Error.ShouldStartWith($"{path}(3,5): error CIT0601: The citation names 'nobody', which no library has.");
    }

    [Fact]
    public async Task Options_come_before_the_front_matter()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandLine.RunAsync(
            "render",
            folder.Write("a.md", "---\nreference-section-title: One\nlang: de-DE\n---\nText.\n"),
            "--bibliography",
            folder.Write("refs.bib", Library),
            "--nocite",
            "@*",
            "--reference-section-title",
            "Two",
            "--style",
            "chicago-author-date"
        );
        run.Output.ShouldEndWith("Text.\n\n# Two\n\nLind, Jorun. 2005. *The Tide Tables*. Harbour Press.\n");
    }

    [Theory]
    [InlineData("a.md", "out.html", "rendering does not change the format")]
    [InlineData("missing.md", "-", "does not exist")]
    [InlineData("a.ipynb", "-", "cannot be rendered")]
    public async Task What_cannot_be_rendered_is_one_sentence(string name, string output, string problem)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "x");
        folder.Write("a.ipynb", "{\"cells\":[{\"cell_type\":\"markdown\",\"source\":[\"[@a]\"]}]}");
        var run = await CommandLine.RunAsync(
            "render",
            folder.PathOf(name),
            "-o",
            output == "-" ? output : folder.PathOf(output),
            "--bibliography",
            folder.Write("refs.bib", Library)
        );
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain(problem);
    }

    [Fact]
    public async Task A_library_that_the_article_names_and_that_is_missing_is_reported()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandLine.RunAsync("render", folder.Write("a.md", "---\nbibliography: no.bib\n---\nText.\n"));
        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("the library no.bib was not read");
    }

    [Fact]
    public async Task The_standard_input_is_Markdown()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandLine.RunAsync(
            new FakeRegistry(),
            "@lind2005 says.\n",
            "render",
            "-",
            "--bibliography",
            folder.Write("refs.bib", Library),
            "--suppress-bibliography"
        );
        run.Output.ShouldBe("Lind (2005) says.\n");
    }

    [Fact]
    public async Task The_file_keeps_its_bytes_but_for_its_citations()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("a.md");
        File.WriteAllBytes(path, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("A [@lind2005]\r\n\r\n \tB  \r\n")]);
        await CommandLine.RunAsync("render", path, "-o", path, "--bibliography", folder.Write("r.bib", Library), "--suppress-bibliography");
        File.ReadAllBytes(path).ShouldBe([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("A (Lind, 2005)\r\n\r\n \tB  \r\n")]);
    }
}
