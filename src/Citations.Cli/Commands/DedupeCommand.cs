using System.CommandLine;
using System.Text;
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
        var output = new Option<string?>("--out")
        {
            Description = "The file to write the merged library to, in the library's own format; '-' writes the standard output.",
        };
        var command = new Command("dedupe", "Shows the works that a library has more than once, with the evidence; merges them with --out.")
        {
            file,
            output,
        };
        var verbosity = VerbosityOptions.AddTo(command);
        command.SetAction(
            (parsed, cancellationToken) =>
                parsed.GetValue(output) is { } merged
                    ? MergeAsync(parsed.GetRequiredValue(file), merged, verbosity.Of(parsed), terminal, cancellationToken)
                    : ShowAsync(parsed.GetRequiredValue(file), verbosity.Of(parsed), terminal, cancellationToken)
        );
        return command;
    }

    private static async Task<int> ShowAsync(string file, Verbosity verbosity, Terminal terminal, CancellationToken cancellationToken)
    {
        EquatableArray<Reference> references;
        using (var library = new LibraryWalk(file, format: null, verbosity, terminal, cancellationToken))
            references = [.. library.Works()];
        var groups = Duplicates.Find(references);
        await ReportAsync(groups, terminal.Output, cancellationToken);
        return groups.IsEmpty ? ExitCode.Clean : ExitCode.Findings;
    }

    private static async Task<int> MergeAsync(
        string file,
        string output,
        Verbosity verbosity,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        // The library is written with its own text, which is kept for that.
        var library = await LibraryFile.ReadAsync(file, format: null, terminal, cancellationToken);
        LibraryFile.Writable(library.Format);
        await FindingPrinter.PrintAsync(library.Diagnostics, new SourceText(library.Source, file), verbosity, terminal.Error);
        var groups = Duplicates.Find(library.References);
        // Where the library itself goes to the standard output, the report makes room.
        await ReportAsync(groups, output == "-" ? terminal.Error : terminal.Output, cancellationToken);

        var merged = new Dictionary<Reference, Reference?>(ReferenceEqualityComparer.Instance);
        foreach (var group in groups.ToList())
        {
            foreach (var reference in group.References)
                merged[reference] = null;
            merged[group.References[0]] = MergedReference.Of(group.References).Reference;
        }

        var text = library.Write(
            library.References.Select(reference => merged.GetValueOrDefault(reference, reference)).OfType<Reference>(),
            KeptKeys(library.References, groups)
        );
        try
        {
            // Before a file is begun.
            if (output != "-")
                library.Encoding.GetByteCount(text);
        }
        catch (EncoderFallbackException problem)
        {
            throw OutputFile.CannotEncode(output, file, library.Encoding, problem);
        }

        using var written = new OutputFile(output, holdsBack: false, terminal, library.Encoding);
        await written.Text.WriteAsync(text);
        written.Finish();
        return ExitCode.Clean;
    }

    /// <summary>The key of the work that is kept, by the key of each that is not; of works with one key the first counts.</summary>
    private static Dictionary<string, string> KeptKeys(EquatableArray<Reference> references, EquatableArray<DuplicateGroup> groups)
    {
        var kept = new Dictionary<Reference, string>(ReferenceEqualityComparer.Instance);
        foreach (var group in groups)
        {
            foreach (var reference in group.References.Skip(1))
                kept[reference] = group.References[0].Id;
        }

        return references
            .DistinctBy(reference => reference.Id, StringComparer.OrdinalIgnoreCase)
            .Where(kept.ContainsKey)
            .ToDictionary(reference => reference.Id, reference => kept[reference], StringComparer.OrdinalIgnoreCase);
    }

    private static async Task ReportAsync(EquatableArray<DuplicateGroup> groups, TextWriter report, CancellationToken cancellationToken)
    {
        foreach (var line in groups.ToList().SelectMany(Describe))
            await report.WriteLineAsync(line.AsMemory(), cancellationToken);
        await report.WriteLineAsync(groups.IsEmpty ? "no duplicates" : $"works that occur more than once: {groups.Count}");
    }

    private static IEnumerable<string> Describe(DuplicateGroup group)
    {
        yield return $"same {string.Join("; ", group.Evidence)}";
        foreach (var line in group.References.Select(ListCommand.Line))
            yield return "  " + line;
        if (MergedReference.Of(group.References).Conflicts is { IsEmpty: false } conflicts)
            yield return $"  they differ in: {string.Join(", ", conflicts)}";
    }
}
