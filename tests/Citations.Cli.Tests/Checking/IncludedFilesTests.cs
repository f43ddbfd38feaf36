namespace Citations.Tests.Checking;

/// <summary>An article in LaTeX is checked with the files that it includes, and with no other file of the machine.</summary>
public sealed class IncludedFilesTests
{
    private const string Main = """
        \documentclass{article}
        \begin{document}
        Ships float \cite{reed}.
        \input{parts/one}
        \bibliography{refs}
        \end{document}
        """;

    private const string Library = """
        @article{reed, author={Reed, Bo}, title={How warm harbours are}, journal={Ship Research}, year=2012, volume=4, pages={7--9}}
        """;

    [Fact]
    public async Task A_finding_in_an_included_file_is_at_its_place_there()
    {
        using var folder = new TemporaryFolder();
        var main = Write(folder);
        var one = folder.PathOf("parts/one.tex");
        Directory.CreateDirectory(folder.PathOf("parts"));
        folder.Write("parts/one.tex", "Harbours are warm.\n\nThey are \\cite{nobody}.\n");

        var lines = await CheckAsync(main, "lines");
        lines.ShouldContain($"{one}(3,10): error CIT0201:");
        lines.ShouldNotContain("CIT0006");
        (await CheckAsync(main, "github")).ShouldContain($"file={one},line=3,col=10");
        (await CheckAsync(main, "sarif")).ShouldContain("parts/one.tex");
        (await CheckAsync(main, "junit")).ShouldContain($"{one}(3,10)");
        (await CheckAsync(main, "json")).ShouldContain($"\"file\": \"{one}\"");
    }

    [Fact]
    public async Task An_empty_file_is_read_and_a_pipe_is_not_waited_for()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems do not say what a file is.");
        using var folder = new TemporaryFolder();
        var main = Write(folder);
        Directory.CreateDirectory(folder.PathOf("parts"));
        folder.Write("parts/one.tex", "");
        (await CheckAsync(main, "lines")).ShouldNotContain("CIT0006");

        File.Delete(folder.PathOf("parts/one.tex"));
        using (var mkfifo = System.Diagnostics.Process.Start("mkfifo", [folder.PathOf("parts/one.tex")]))
            await mkfifo.WaitForExitAsync(TestContext.Current.CancellationToken);
        (await CheckAsync(main, "lines")).ShouldContain("CIT0006");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_link_that_leads_out_of_the_folder_is_not_followed(bool isFolder)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights on Windows.");
        using var folder = new TemporaryFolder();
        using var other = new TemporaryFolder();
        var main = Write(folder);
        var secret = other.Write("one.tex", "Secrets are kept \\cite{nobody}.");
        if (isFolder)
        {
            Directory.CreateSymbolicLink(folder.PathOf("parts"), Path.GetDirectoryName(secret)!);
        }
        else
        {
            Directory.CreateDirectory(folder.PathOf("parts"));
            File.CreateSymbolicLink(folder.PathOf("parts/one.tex"), secret);
        }

        var text = await CheckAsync(main, "terminal");
        text.ShouldContain("CIT0006");
        text.ShouldNotContain("Secrets");
    }

    private static string Write(TemporaryFolder folder)
    {
        folder.Write("refs.bib", Library);
        return folder.Write("main.tex", Main);
    }

    private static async Task<string> CheckAsync(string path, string format) =>
        (await CommandLine.RunAsync(new FakeRegistry(), "", "check", path, "--format", format)).Output;
}
