using System.CommandLine;
using Citations.Cli.Input;
using Citations.Cli.Printing;
using Citations.Formats;

namespace Citations.Cli.Commands;

/// <summary><c>citations dedupe FILE</c>: shows the works that a library has more than once, and merges them into a new library.</summary>
internal static class DedupeCommand
{
    internal static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "A library in any format; '-' reads the standard input." };
        var output = new Option<string?>("--out") { Description = "The file to write the merged library to, in the library's own format; '-' writes the standard output." };
        var command = new Command("dedupe", "Shows the works that a library has more than once, with the evidence; merges them with --out.") { file, output };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(file), parsed.GetValue(output), terminal, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string file, string? output, Terminal terminal, CancellationToken cancellationToken)
    {
        var library = await LibraryFile.ReadAsync(file, format: null, terminal, cancellationToken);
        if (output is not null) LibraryFile.Writable(library.Format);
        await DiagnosticPrinter.PrintAsync(library.Diagnostics, new SourceText(library.Source, file), terminal.Error);
        var groups = Duplicates.Find(library.References);
        // Where the library itself goes to the standard output, the report makes room.
        var report = output == "-" ? terminal.Error : terminal.Output;
        var merged = new Dictionary<Reference, Reference?>(ReferenceEqualityComparer.Instance);
        foreach (var group in groups.ToList())
        {
            var merge = MergedReference.Of(group.References);
            foreach (var reference in group.References) merged[reference] = null;
            merged[group.References[0]] = merge.Reference;
            foreach (var line in Describe(group, merge)) await report.WriteLineAsync(line.AsMemory(), cancellationToken);
        }

        await report.WriteLineAsync(groups.IsEmpty ? "no duplicates" : $"works that are here more than once: {groups.Count}");
        if (output is null) return groups.IsEmpty ? ExitCode.Clean : ExitCode.Findings;

        var references = library.References.Select(reference => merged.GetValueOrDefault(reference, reference)).OfType<Reference>();
        await LibraryFile.WriteAsync(output, library.Write(references), terminal, cancellationToken);
        return ExitCode.Clean;
    }

    private static IEnumerable<string> Describe(DuplicateGroup group, MergedReference merge) =>
    [
        $"same {string.Join("; ", group.Evidence)}",
        .. group.References.Select(reference => "  " + ListCommand.Line(reference)),
        .. merge.Conflicts.IsEmpty ? Array.Empty<string>() : [$"  they differ in: {string.Join(", ", merge.Conflicts)}"],
    ];
}
