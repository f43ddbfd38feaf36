using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Citations.Locking;

namespace Citations.Tests.Editor;

/// <summary>A session of a real client: Neovim without a screen, with the client that it brings.</summary>
public sealed class NeovimTests(ITestOutputHelper log)
{
    [Theory]
    [InlineData("article.md", OneWork.Markdown)]
    [InlineData("article.tex", OneWork.Latex)]
    public async Task A_faulty_article_is_opened_its_finding_seen_its_fix_applied_and_the_finding_is_gone(string name, string right)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(name, OneWork.Wrong(right));
        var found = new Resolution(OneWork.Record.Doi!, ResolutionStatus.Found)
        {
            Reference = OneWork.Record,
            Source = "Fake",
            Retrieved = DateTimeOffset.UnixEpoch,
        };
        await LockFile.UpdateAsync(
            folder.PathOf(LockFile.DefaultName),
            current => current.With(found),
            cancellationToken: TestContext.Current.CancellationToken
        );

        var (exitCode, said) = await RunAsync(path, "CIT0115");
        log.WriteLine(said);

        exitCode.ShouldBe(0, said);
        said.ShouldContain("found: The entry gives volume 7");
        said.ShouldContain("gone");
        (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ShouldBe(right);
    }

    private static async Task<(int ExitCode, string Said)> RunAsync(string article, string code)
    {
        string[] command = ["dotnet", Path.Combine(AppContext.BaseDirectory, "citations.dll"), "lsp"];
        var start = new ProcessStartInfo(
            "nvim",
            ["--headless", "-u", "NONE", "-i", "NONE", "-n", "-c", "luafile " + Repository.PathOf("tests/Citations.Cli.Tests/Editor/neovim.lua")]
        )
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["CITATIONS_COMMAND"] = new JsonArray([.. command.Select(part => JsonValue.Create(part))]).ToJsonString();
        start.Environment["CITATIONS_ARTICLE"] = article;
        start.Environment["CITATIONS_CODE"] = code;
        // The log of the client belongs to the test.
        start.Environment["XDG_CACHE_HOME"] = start.Environment["XDG_STATE_HOME"] = Path.GetDirectoryName(article);
        using var process = Start(start);
        process.StandardInput.Close();
        var said = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await said + await errors);
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.Skip("Neovim (nvim) is not installed.");
            throw;
        }
    }
}
