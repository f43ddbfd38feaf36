namespace Citations.Tests.Identifiers;

/// <summary>DOIs that are registered: names of all shapes in the repository, and thousands among the shared data.</summary>
internal static class RegisteredDois
{
    internal static IReadOnlyList<string> Ours { get; } = File.ReadAllLines(Repository.PathOf("tests/data/identifiers/dois.txt"));

    // A handful of registered names end in a point, which is read as the sentence's.
    internal static IEnumerable<string> Shared() =>
        File.ReadLines(SharedData.PathOf("crossref/manifest.csv"))
            .Skip(1)
            .Select(line => line.Split(',')[1])
            .Where(name => name.StartsWith("10.", StringComparison.Ordinal) && !name.EndsWith('.'));
}
