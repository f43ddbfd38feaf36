namespace Citations.Tests;

/// <summary>Texts of articles, libraries, records and names that would take hold of a terminal.</summary>
public sealed class HostileTextTests
{
    private const string Hostile = "Ti\u001B[31mtle \u001B]0;owned\u0007 \u009B5m \u202Egnp.exe\u2066 \u200F \u0008";

    private static readonly string Article =
        $"# A {Hostile}\n\nSmith {Hostile} (2001) and Luna (1999, p. {Hostile}).\n\n## References\n\nSmith{Hostile}, J. (2001). {Hostile}. *J{Hostile}*, *1*(2), 3–4. https://doi.org/10.5555/or{Hostile.Replace(" ", "", StringComparison.Ordinal)}\n";

    private static readonly string Library =
        $"@article{{k{Hostile}, title = {{{Hostile}}}, author = {{Smith{Hostile}, J}}, journal = {{{Hostile}}}, year = {{2001{Hostile}}}, nothing{Hostile} = {{x}}, doi = {{10.5555/x}}}}\n"
        + $"@article{{l, title = {{{Hostile}}}, author = {{Smith{Hostile}, J}}, journal = {{{Hostile}}}, year = 2001, doi = {{10.5555/x}}, note = {{\\undefined{Hostile}}}\n";

    [Theory]
    [InlineData("list")]
    [InlineData("dedupe")]
    [InlineData("format")]
    [InlineData("format", "--explain")]
    [InlineData("format", "--to", "markdown")]
    [InlineData("convert", "--to", "nbib", "--verbose")]
    public async Task A_library_does_nothing_to_a_terminal(params string[] args)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write($"refs\u001B[2J\u202E.bib", Library);

        var run = await CommandLine.RunInTerminalAsync(new FakeRegistry(), [args[0], path, .. args[1..]]);

        ShouldBeNeutral(run);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "--offline", "--verbose")]
    [InlineData("check", "--to", "text")]
    [InlineData("check", "--format", "lines")]
    [InlineData("lock")]
    public async Task An_article_does_nothing_to_a_terminal(params string[] args)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write($"article\u001B[2J\u202E.md", Article);
        var record = new Reference
        {
            Type = ReferenceType.ArticleJournal,
            Title = Hostile,
            Author = [Contributor.Person(Hostile, "J.")],
            Issued = new(2001),
            Doi = Doi.Parse("10.5555/order"),
        };

        var run = await CommandLine.RunInTerminalAsync(new FakeRegistry(record), [args[0], path, .. args[1..]]);

        ShouldBeNeutral(run);
    }

    [Theory]
    [InlineData("check", "no\u001B[31msuch.md")]
    [InlineData("resolve", "10.5555/\u001B[31m\u202E")]
    [InlineData("explain", "\u001B[31m")]
    [InlineData("\u001B[31m")]
    [InlineData("convert", "x.bib", "y.\u001B[31m")]
    [InlineData("format", "x.bib", "--style", "\u001B[31m")]
    public async Task An_error_does_nothing_to_a_terminal(params string[] args) =>
        ShouldBeNeutral(await CommandLine.RunInTerminalAsync(new FakeRegistry(), args));

    private static void ShouldBeNeutral(CommandLine run)
    {
        foreach (var text in new[] { run.Output, run.Error })
            text.Where(c =>
                    (char.IsControl(c) && c is not ('\n' or '\t')) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
                )
                .ShouldBeEmpty();
        (run.Output + run.Error).ShouldNotBeEmpty();
    }
}
