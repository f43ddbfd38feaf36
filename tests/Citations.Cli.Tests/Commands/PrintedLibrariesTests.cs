namespace Citations.Tests.Commands;

/// <summary>
/// The APA 7 list of each library in tests/data/libraries, whole with what it reports: values as people and programs write them, in many
/// formats.
/// With CITATIONS_UPDATE_GOLDEN set the lists are written instead of compared.
/// </summary>
public sealed class PrintedLibrariesTests
{
    private static readonly string Folder = Repository.PathOf("tests/data/libraries");

    public static TheoryData<string> Libraries =>
        [.. Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Libraries))]
    public async Task The_list_is_what_it_was(string library)
    {
        var run = await CommandLine.RunAsync(["format", Path.Combine(Folder, library), "--to", "markdown"]);

        run.ExitCode.ShouldBe(0, run.Error);
        var printed = $"{run.Output}{run.Error}"
            .ReplaceLineEndings("\n")
            .Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        var golden = Path.Combine(Folder, "printed", $"{library}.txt");
        if (Environment.GetEnvironmentVariable("CITATIONS_UPDATE_GOLDEN") is { Length: > 0 })
        {
            await File.WriteAllTextAsync(golden, printed, TestContext.Current.CancellationToken);
        }

        printed.ShouldBe((await File.ReadAllTextAsync(golden, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"));
    }
}
