namespace Citations.Evaluation.Csl;

/// <summary>The official suite of CSL processors: each fixture's result by exact string.</summary>
internal sealed class CslSuite : ISuite
{
    public string Name => "csl";

    public IEnumerable<CaseResult> Run(string path)
    {
        var files = File.Exists(path) ? [path] : Directory.GetFiles(path, "*.txt");
        Array.Sort(files, StringComparer.Ordinal);
        var runner = new CslFixtureRunner(LocalesBeside(path));
        foreach (var file in files)
            yield return runner.Run(CslFixture.Load(file));
    }

    /// <summary>
    /// The locales folder beside the suite's, else that of the shared data, which lies where <c>CITATIONS_DATA</c> says or beside the
    /// repository.
    /// </summary>
    internal static string LocalesBeside(string path)
    {
        var folder = Path.GetFullPath(File.Exists(path) ? Path.GetDirectoryName(path)! : path);
        var beside = Path.Combine(folder, "..", "locales");
        if (Directory.Exists(beside))
            return beside;
        var data = Environment.GetEnvironmentVariable("CITATIONS_DATA") is { Length: > 0 } named
            ? named
            : Path.Combine(Directory.GetCurrentDirectory(), "..", "shared", "data");
        return Path.Combine(data, "csl", "locales");
    }
}
