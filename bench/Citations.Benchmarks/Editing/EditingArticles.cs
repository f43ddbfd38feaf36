using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Citations.Articles;
using Citations.Benchmarks.Articles;
using Citations.Locking;
using Citations.Tests.Editor;

namespace Citations.Benchmarks.Editing;

/// <summary>
/// Types into an article of 10,000 words and 100 entries in an editor: the time from a change that is sent to <c>citations lsp</c> to the
/// findings that come back, in a process of its own, with the records in the lock file. The variable CITATIONS names the tool, such as one
/// that is compiled ahead of time; without it that of this build runs.
/// </summary>
internal sealed class EditingArticles : IBenchmark
{
    private const int Words = 10_000;
    private const int Entries = 100;
    private const int Changes = 100;
    private const int Warm = 100;
    private const int Batch = 10;

    public string Name => "editing";

    public string Description => "Types into an article that an editor has open.";

    public IEnumerable<string> Run(string data)
    {
        var article = WrittenArticle.Of(Words, Entries);
        yield return Line("all entries with their DOIs", Measure(article).GetAwaiter().GetResult());
        var entries = 0;
        var lines = article
            .Split('\n')
            .Select(line =>
                line.IndexOf(" https://doi", StringComparison.Ordinal) is > 0 and var at && entries++ % 5 == 0 ? line[..at] : line
            );
        yield return Line("every fifth without", Measure(string.Join('\n', lines), article).GetAwaiter().GetResult());
    }

    private static string Line(string name, (double First, double[] Later, double Processor) times)
    {
        var sorted = times.Later.Order().ToArray();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Words:N0} words, {Entries} entries, {name}: opened {times.First:0} ms; a change: median {sorted[sorted.Length / 2]:0.0} ms, 95 % {sorted[sorted.Length * 95 / 100]:0.0} ms, longest {sorted[^1]:0.0} ms; {times.Processor:0.0} ms of processor time in the best {Batch}"
        );
    }

    /// <summary>The milliseconds of opening the article, and of each change once the process is warm.</summary>
    private static async Task<(double First, double[] Later, double Processor)> Measure(string article, string? known = null)
    {
        var folder = Directory.CreateTempSubdirectory("citations-bench-");
        try
        {
            await LockAsync(known ?? article, Path.Combine(folder.FullName, LockFile.DefaultName));
            using var process = Start(folder.FullName);
            var client = new LanguageClient(process.StandardOutput.BaseStream, process.StandardInput.BaseStream);
            await client.AskAsync("initialize", new() { ["capabilities"] = new JsonObject() }, CancellationToken.None);
            var uri = new Uri(Path.Combine(folder.FullName, "article.md")).AbsoluteUri;
            var open = new JsonObject { ["uri"] = uri, ["languageId"] = "markdown", ["version"] = 0, ["text"] = article };
            var first = await TimeAsync(client, "textDocument/didOpen", new() { ["textDocument"] = open });
            List<double> later = [];
            var (best, before) = (double.MaxValue, TimeSpan.Zero);
            for (var i = 1; i <= Warm + Changes; i++)
            {
                var change = new JsonObject
                {
                    ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = i },
                    ["contentChanges"] = new JsonArray(Typed(4, i % 60, "a")),
                };
                var time = await TimeAsync(client, "textDocument/didChange", change);
                if (i > Warm)
                    later.Add(time);
                if (i < Warm || i % Batch != 0)
                    continue;
                // The system counts in hundredths of a second, and a busy machine slows a part of the changes.
                process.Refresh();
                var used = process.TotalProcessorTime;
                if (i > Warm)
                    best = Math.Min(best, (used - before).TotalMilliseconds / Batch);
                before = used;
            }

            await client.AskAsync("shutdown", [], CancellationToken.None);
            await client.NotifyAsync("exit", [], CancellationToken.None);
            await process.WaitForExitAsync();
            return (first, [.. later], best);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static JsonObject Typed(int line, int character, string text)
    {
        JsonObject Place() => new() { ["line"] = line, ["character"] = character };
        return new() { ["range"] = new JsonObject { ["start"] = Place(), ["end"] = Place() }, ["text"] = text };
    }

    private static async Task<double> TimeAsync(LanguageClient client, string method, JsonObject parameters)
    {
        var start = Stopwatch.GetTimestamp();
        await client.NotifyAsync(method, parameters, CancellationToken.None);
        await client.NextAsync("textDocument/publishDiagnostics", CancellationToken.None);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>Keeps the entries as their records, every fifth with another volume.</summary>
    private static async Task LockAsync(string article, string path)
    {
        var found =
            from entry in ArticleReader.Read(article, "article.md").Entries.AsEnumerable().Index()
            let work = entry.Item.Reference
            where work.Doi is not null
            select new Resolution(work.Doi!, ResolutionStatus.Found)
            {
                Source = "bench",
                Retrieved = DateTimeOffset.UnixEpoch,
                Reference = entry.Index % 5 == 0 ? work with { Volume = "99" } : work,
            };
        await LockFile.UpdateAsync(path, current => current.With(found));
    }

    private static Process Start(string folder)
    {
        var built = Path.Combine(AppContext.BaseDirectory, "../../../../../src/Citations.Cli/bin/Release/net10.0/citations.dll");
        var start = Environment.GetEnvironmentVariable("CITATIONS") is { Length: > 0 } tool
            ? new ProcessStartInfo(tool, ["lsp", "--offline"])
            : new ProcessStartInfo("dotnet", [built, "lsp", "--offline"]);
        start.WorkingDirectory = folder;
        start.RedirectStandardInput = start.RedirectStandardOutput = true;
        return Process.Start(start)!;
    }
}
