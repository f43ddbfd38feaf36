using System.Globalization;
using System.Text.RegularExpressions;
using Citations.Mutation.Running;
using Microsoft.CodeAnalysis.Text;

namespace Citations.Mutation.Switching;

/// <summary>A copy of the repository in a temporary folder whose code holds all mutants.</summary>
internal sealed partial class MutatedCopy(string repository) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("citations-mutation-");

    /// <summary>The mutants that compile.</summary>
    internal IReadOnlyList<Mutant> Mutants { get; private set; } = [];

    internal string PathOf(string file) => Path.Combine(_folder.FullName, "repository", file);

    /// <summary>Writes the mutants into the copy and builds the test projects, without those mutants that the compiler refuses.</summary>
    internal void Build(string source, IReadOnlyList<Mutant> mutants, IReadOnlyList<string> tests)
    {
        CopyFiles();
        WriteSwitch(source);
        Write(mutants);
        while (Refused(tests) is { Count: > 0 } refused)
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{refused.Count} mutants do not compile"));
            Write([.. Mutants.Where(mutant => !refused.Contains(mutant.Number))]);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void CopyFiles()
    {
        foreach (var file in SourceFiles.Of(repository))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
            File.Copy(Path.Combine(repository, file), PathOf(file));
        }
    }

    private void WriteSwitch(string source)
    {
        var project = source;
        while (Directory.GetFiles(PathOf(project), "*.csproj").Length == 0)
            project = Path.GetDirectoryName(project) ?? throw new InvalidOperationException($"{source} belongs to no project.");
        using var code = typeof(MutatedCopy).Assembly.GetManifestResourceStream("ActiveMutant.cs")!;
        using var file = File.Create(Path.Combine(PathOf(project), "ActiveMutant.cs"));
        code.CopyTo(file);
    }

    private void Write(IReadOnlyList<Mutant> mutants)
    {
        foreach (var file in Mutants.Select(mutant => mutant.File).Distinct())
            File.Copy(Path.Combine(repository, file), PathOf(file), overwrite: true);
        foreach (var file in mutants.GroupBy(mutant => mutant.File))
            File.WriteAllText(PathOf(file.Key), SwitchRewriter.Rewrite([.. file]));
        Mutants = mutants;
    }

    /// <summary>The mutants that the compiler's errors lead to.</summary>
    private HashSet<int> Refused(IReadOnlyList<string> tests)
    {
        foreach (var test in tests)
        {
            string[] arguments = ["build", PathOf(test), "-c", "Release", "-v", "q", "--nologo", "-p:TreatWarningsAsErrors=false"];
            var (exitCode, output) = Command.Run("dotnet", arguments, new Dictionary<string, string?>(), TimeSpan.FromMinutes(20));
            var refused = Errors().Matches(output).SelectMany(MutantsAt).ToHashSet();
            if (exitCode != 0)
                return refused.Count > 0 ? refused : throw new InvalidOperationException(output);
        }

        return [];
    }

    private static IReadOnlyList<int> MutantsAt(Match error)
    {
        int Number(string group) => int.Parse(error.Groups[group].ValueSpan, CultureInfo.InvariantCulture) - 1;
        return Blame.For(File.ReadAllText(error.Groups["file"].Value), new LinePosition(Number("line"), Number("column")));
    }

    [GeneratedRegex(@"^(?<file>[^(\n]+)\((?<line>\d+),(?<column>\d+)\): error ", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Errors();
}
