using Citations.Mutation.Running;

namespace Citations.Mutation;

/// <summary>The files of a checkout that git knows or would add: no build output.</summary>
internal static class SourceFiles
{
    internal static IReadOnlyList<string> Of(string repository) =>
        Command
            .Output("git", ["-C", repository, "ls-files", "-z", "--cached", "--others", "--exclude-standard"])
            .Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Where(file => File.Exists(Path.Combine(repository, file)))
            .Distinct(StringComparer.Ordinal)
            .ToList();

    /// <summary>The C# files below a folder.</summary>
    internal static IEnumerable<string> In(string repository, string folder) =>
        Of(repository)
            .Where(file => file.StartsWith(folder + '/', StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal));
}
