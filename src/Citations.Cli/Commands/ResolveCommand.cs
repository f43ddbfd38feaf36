using System.CommandLine;
using Citations.Cli.Printing;
using Citations.Cli.Resolving;
using Citations.Formats;
using Citations.Integrity;
using Citations.Matching;

namespace Citations.Cli.Commands;

/// <summary><c>citations resolve ID...</c>: prints the records of works.</summary>
internal static class ResolveCommand
{
    private const string CslJson = "csl-json";

    internal static Command Create(Terminal terminal)
    {
        var ids = new Argument<string[]>("id")
        {
            Description = "DOIs in any form (10.1000/182, doi:10.1000/182, https://doi.org/10.1000/182), or numbers of PubMed, PubMed Central and arXiv (PMID:23193287, PMC3531190, arXiv:2301.12345).",
            Arity = ArgumentArity.OneOrMore,
        };
        var to = ListFormat.CreateOption(CslJson);
        var resolving = new ResolvingOptions();
        var retractions = new RetractionsOption();
        var command = new Command("resolve", "Looks works up and prints their APA 7 entries, or the records for other tools.") { ids, to };
        resolving.AddTo(command);
        retractions.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var names = parsed.GetRequiredValue(ids).Select(WorkName.Read).ToList();
            var notices = await retractions.LoadAsync(parsed, terminal, cancellationToken);
            using var session = await resolving.OpenAsync(parsed, "-", terminal, cancellationToken);
            var dois = await FindDoisAsync(names, session.Resolver, terminal, cancellationToken);
            var isClean = await RunAsync(dois, parsed.GetRequiredValue(to), session.Resolver, notices, terminal, cancellationToken);
            return isClean && dois.Count == names.Count ? ExitCode.Clean : ExitCode.Findings;
        });
        return command;
    }

    private static async Task<List<Doi>> FindDoisAsync(List<WorkName> names, IReferenceResolver resolver, Terminal terminal, CancellationToken cancellationToken)
    {
        var lookups = await resolver.FindDoisAsync([.. names.Select(name => name.Id).OfType<PubMedId>().Distinct()], cancellationToken);
        foreach (var lookup in lookups.Values.Where(lookup => lookup.Doi is null)) await terminal.Error.WriteLineAsync($"{lookup.Id.Name}: {ResolutionWords.Of(lookup.Status)}: {lookup.Reason}");
        return [.. names.Select(name => name.Doi ?? lookups[name.Id!].Doi).OfType<Doi>()];
    }

    private static async Task<bool> RunAsync(List<Doi> dois, string form, IReferenceResolver resolver, RetractionWatch? notices, Terminal terminal, CancellationToken cancellationToken)
    {
        List<Resolution> resolutions = [];
        using (var progress = new Progress(terminal))
        {
            await foreach (var resolution in resolver.ResolveManyAsync(dois, cancellationToken))
            {
                resolutions.Add(RetractionsOption.Annotate(resolution, notices));
                progress.Report(new(resolutions.Count, dois.Count));
            }
        }

        var found = resolutions.Where(resolution => resolution.Reference is not null).Select(resolution => resolution.Reference!).ToList();
        if (form == CslJson) await terminal.Data.WriteLineAsync(CslJsonWriter.Write(found));
        else foreach (var reference in found) await terminal.Data.WriteLineAsync(ListFormat.Named(form).Renderer.Render(ApaStyle.Seventh.Format(reference)));

        var findings = resolutions.SelectMany(Findings).ToList();
        foreach (var finding in findings) await terminal.Error.WriteLineAsync(finding);
        return findings.Count == 0;
    }

    private static IEnumerable<string> Findings(Resolution resolution)
    {
        if (resolution is not { Status: ResolutionStatus.Found, Reason: null }) yield return $"{resolution.Doi}: {ResolutionWords.Of(resolution.Status)}: {resolution.Reason}";
        if (resolution.Reference?.GetIntegrity() is [{ Status: > IntegrityStatus.Corrected } gravest, ..]) yield return $"{resolution.Doi}: {ResolutionWords.Of(gravest.Status)}: {gravest.Evidence}";
    }
}
