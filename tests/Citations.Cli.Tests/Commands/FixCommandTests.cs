using System.Text;

namespace Citations.Tests.Commands;

public sealed class FixCommandTests
{
    private const string Right =
        "# On order\r\n\r\nOrder matters (Alpha, 1999).\r\n\r\n## References\r\n\r\nAlpha, B. (1999). On order. *Journal of Lists*, *1*(2), 3–4. https://doi.org/10.5555/order\r\n\r\nZulu, C. (2001). *Other lists*. Harbour Press.\r\n";

    private static readonly string Wrong = Right.Replace("*1*(2), 3–4", "*7*(2), 3-4", StringComparison.Ordinal);

    private static readonly Reference Record = new()
    {
        Type = ReferenceType.ArticleJournal,
        Author = [Contributor.Person("Alpha", "Bo")],
        Issued = new(1999),
        Title = "On order",
        ContainerTitle = "Journal of Lists",
        Volume = "1",
        Issue = "2",
        Page = "3-4",
        Doi = Doi.Parse("10.5555/order"),
    };

    [Fact]
    public async Task A_diff_is_shown_and_no_file_is_written()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("article.md", Wrong);

        var run = await FixAsync(path);

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldStartWith($"--- {path}\n+++ {path}\n@@ -5,5 +5,5 @@\n");
        run.Output.ShouldContain(
            "\n-Alpha, B. (1999). On order. *Journal of Lists*, *7*(2), 3-4. https://doi.org/10.5555/order\n+Alpha, B. (1999). On order. *Journal of Lists*, *1*(2), 3–4. https://doi.org/10.5555/order\n"
        );
        run.Output.ShouldContain("2 findings would be fixed; --write makes the changes");
        File.ReadAllText(path).ShouldBe(Wrong);
    }

    [Fact]
    public async Task What_is_safe_is_written_and_everything_else_stays_byte_for_byte()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(Path.GetDirectoryName(folder.Write("other.md", ""))!, "article.md");
        File.WriteAllBytes(path, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Wrong)]);

        var run = await FixAsync(path, "--write");
        var again = await FixAsync(path, "--write");

        (run.ExitCode, again.ExitCode).ShouldBe((0, 0));
        run.Output.ShouldContain("2 findings fixed");
        again.Output.ShouldContain("nothing to fix");
        File.ReadAllBytes(path).ShouldBe([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Right)]);
        Directory.GetFiles(Path.GetDirectoryName(path)!, "*.unfinished").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_question_is_asked_about_each_change()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("article.md", Wrong);

        var run = await CommandLine.RunAsync(new FakeRegistry(Record), "perhaps\nn\ny\n", "fix", path, "--interactive");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("error CIT0115");
        run.Output.ShouldContain("Make this safe change? [y]es, [n]o, [a]ll, [q]uit: ");
        File.ReadAllText(path).ShouldBe(Wrong.Replace("3-4", "3–4", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rules_that_are_switched_off_fix_nothing()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("article.md", Wrong);

        await FixAsync(path, "--write", "--ignore", "CIT0302");

        File.ReadAllText(path).ShouldBe(Wrong.Replace("*7*", "*1*", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_format_that_cannot_be_written_is_refused_with_a_sentence_and_the_others_are_fixed()
    {
        using var folder = new TemporaryFolder();
        var library = folder.Write(
            "library.bib",
            "@article{a, author={Alpha, Bo}, title={On order}, journal={Journal of Lists}, year={1999}, volume={7}, doi={10.5555/order}}"
        );
        var path = folder.Write("article.md", Wrong);

        var run = await CommandLine.RunAsync(new FakeRegistry(Record), "", "fix", library, path, "--write");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("cannot be changed");
        File.ReadAllText(path).ShouldBe(Right);
    }

    [Fact]
    public async Task What_the_author_saves_while_an_article_is_checked_is_not_overwritten()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("article.md", Wrong);

        var run = await CommandLine.RunAsync(new SavesMeanwhile(path), "", "fix", path, "--write");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain($"{path} has changed since it was read; nothing was written. Run the command again.");
        File.ReadAllText(path).ShouldBe(Wrong + "More.");
    }

    private sealed class SavesMeanwhile(string path) : IReferenceResolver
    {
        public Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default)
        {
            if (!File.ReadAllText(path).EndsWith("More.", StringComparison.Ordinal))
                File.AppendAllText(path, "More.");
            return new FakeRegistry(Record).ResolveAsync(doi, cancellationToken);
        }
    }

    private static Task<CommandLine> FixAsync(string path, params string[] options) =>
        CommandLine.RunAsync(new FakeRegistry(Record), "", ["fix", path, .. options]);
}
