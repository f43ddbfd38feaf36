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
            Description =
                "DOIs in any form (10.1000/182, doi:10.1000/182, https://doi.org/10.1000/182), or numbers of PubMed,"
                + " PubMed Central and arXiv (PMID:23193287, PMC3531190, arXiv:2301.12345).",
            Arity = ArgumentArity.OneOrMore,
        };
        var to = ListFormat.CreateOption(CslJson);
        var resolving = new ResolvingOptions();
        var retractions = new RetractionsOption();
        var command = new Command("resolve", "Looks works up and prints their APA 7 entries, or the records for other tools.") { ids, to };
        resolving.AddTo(command);
        retractions.AddTo(command);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var names = parsed.GetRequiredValue(ids).Select(WorkName.Read).ToList();
                var notices = await retractions.LoadAsync(parsed, terminal, cancellationToken);
                using var session = await resolving.OpenAsync(parsed, "-", terminal, cancellationToken);
                var lookups = await FindDoisAsync(names, session.Resolver, cancellationToken);
                var dois = names.Select(name => name.Doi ?? lookups[name.Id!].Doi).OfType<Doi>().ToList();
                var resolutions = await ResolveAsync(dois, session.Resolver, notices, terminal, cancellationToken);
                await PrintAsync(resolutions, parsed.GetRequiredValue(to), terminal);
                var unknown = lookups.Values.Where(lookup => lookup.Doi is null).Select(Finding);
                var findings = unknown.Concat(resolutions.SelectMany(Findings)).ToList();
                foreach (var line in ResolveFinding.Lines(findings))
                    await terminal.Error.WriteLineAsync(line);
                if (findings.Count == 0)
                    return ExitCode.Clean;
                // Registries that could not be asked have said nothing about any work.
                var isUnreached = findings.Count == names.Count && findings.TrueForAll(finding => finding.IsUnchecked);
                return isUnreached && resolving.IsOnline(parsed) ? ExitCode.CouldNotRun : ExitCode.Findings;
            }
        );
        return command;
    }

    private static Task<IReadOnlyDictionary<PubMedId, DoiLookup>> FindDoisAsync(
        List<WorkName> names,
        IReferenceResolver resolver,
        CancellationToken cancellationToken
    ) => resolver.FindDoisAsync([.. names.Select(name => name.Id).OfType<PubMedId>().Distinct()], cancellationToken);

    private static async Task<List<Resolution>> ResolveAsync(
        List<Doi> dois,
        IReferenceResolver resolver,
        RetractionWatch? notices,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        List<Resolution> resolutions = [];
        using var progress = new Progress(terminal);
        await foreach (var resolution in resolver.ResolveManyAsync(dois, cancellationToken))
        {
            resolutions.Add(RetractionsOption.Annotate(resolution, notices));
            progress.Report(new(resolutions.Count, dois.Count));
        }

        return resolutions;
    }

    private static async Task PrintAsync(List<Resolution> resolutions, string form, Terminal terminal)
    {
        var found = resolutions.Select(resolution => resolution.Reference).OfType<Reference>().ToList();
        if (form == CslJson)
        {
            await terminal.Data.WriteLineAsync(CslJsonWriter.Write(found));
            return;
        }

        var renderer = ListFormat.Named(form).Renderer;
        foreach (var reference in found)
            await terminal.Data.WriteLineAsync(renderer.Render(ApaStyle.Seventh.Format(reference)));
    }

    private static ResolveFinding Finding(DoiLookup lookup) =>
        new(lookup.Id.Name, ResolutionWords.Of(lookup.Status), lookup.Reason)
        {
            IsUnchecked = lookup.Status == ResolutionStatus.CouldNotCheck,
        };

    private static IEnumerable<ResolveFinding> Findings(Resolution resolution)
    {
        var doi = resolution.Doi.ToString();
        if (resolution is not { Status: ResolutionStatus.Found, Reason: null })
        {
            yield return new(doi, ResolutionWords.Of(resolution.Status), resolution.Reason)
            {
                IsUnchecked = resolution.Status == ResolutionStatus.CouldNotCheck,
            };
        }

        if (resolution.Reference?.GetIntegrity() is [{ Status: > IntegrityStatus.Corrected } gravest, ..])
        {
            yield return new(doi, ResolutionWords.Of(gravest.Status), gravest.Evidence);
        }
    }
}
