using System.CommandLine;
using Citations.Cli.Printing;
using Citations.Cli.Resolving;
using Citations.Formats;
using Citations.Styles.Apa;

namespace Citations.Cli.Commands;

/// <summary><c>citations resolve DOI...</c>: prints the records of DOIs.</summary>
internal static class ResolveCommand
{
    private const string CslJson = "csl-json";

    internal static Command Create(Terminal terminal)
    {
        var dois = new Argument<string[]>("doi") { Description = "DOIs in any form: 10.1000/182, doi:10.1000/182, https://doi.org/10.1000/182.", Arity = ArgumentArity.OneOrMore };
        var to = ListFormat.CreateOption(CslJson);
        var resolving = new ResolvingOptions();
        var command = new Command("resolve", "Looks DOIs up and prints their APA 7 entries, or the records for other tools.") { dois, to };
        resolving.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var names = parsed.GetRequiredValue(dois).Select(Read).ToList();
            using var session = await resolving.OpenAsync(parsed, Directory.GetCurrentDirectory(), terminal, cancellationToken);
            return await RunAsync(names, parsed.GetRequiredValue(to), session.Resolver, terminal, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(List<Doi> dois, string form, IReferenceResolver resolver, Terminal terminal, CancellationToken cancellationToken)
    {
        List<Resolution> resolutions = [];
        using (var progress = new Progress(terminal))
        {
            await foreach (var resolution in resolver.ResolveManyAsync(dois, cancellationToken))
            {
                resolutions.Add(resolution);
                progress.Report(new(resolutions.Count, dois.Count));
            }
        }

        var found = resolutions.Where(resolution => resolution.Reference is not null).Select(resolution => resolution.Reference!).ToList();
        if (form == CslJson) await terminal.Output.WriteLineAsync(CslJsonWriter.Write(found));
        else foreach (var reference in found) await terminal.Output.WriteLineAsync(ListFormat.Named(form).Renderer.Render(ApaStyle.Seventh.Format(reference)));

        foreach (var missing in resolutions.Where(resolution => resolution.Status != ResolutionStatus.Found))
        {
            await terminal.Error.WriteLineAsync($"{missing.Doi}: {ResolutionWords.Of(missing.Status)}: {missing.Reason}");
        }

        return resolutions.All(resolution => resolution.Status == ResolutionStatus.Found) ? ExitCode.Clean : ExitCode.Findings;
    }

    private static Doi Read(string text)
    {
        try
        {
            return Doi.Parse(text);
        }
        catch (FormatException problem)
        {
            throw new CannotRunException(problem.Message);
        }
    }
}
