using System.Text.Json.Nodes;
using Citations.Cli.Resolving;

namespace Citations.Cli.Assistant;

/// <summary>Looks works up by the numbers that an assistant gives.</summary>
internal static class WorkLookup
{
    /// <summary>Looks works up, in their order.</summary>
    /// <returns>Each answer, and the record where there is one.</returns>
    /// <exception cref="CannotRunException">A text names no work.</exception>
    internal static async Task<List<(JsonObject Answer, Reference? Record)>> OfAsync(
        IReadOnlyList<string> texts,
        IReferenceResolver resolver,
        CancellationToken cancellationToken
    )
    {
        var names = texts.Select(WorkName.Read).ToList();
        var lookups = await resolver.FindDoisAsync([.. names.Select(name => name.Id).OfType<PubMedId>().Distinct()], cancellationToken);
        List<(JsonObject, Reference?)> answers = [];
        foreach (var (text, name) in texts.Zip(names))
        {
            if ((name.Doi ?? lookups[name.Id!].Doi) is not { } doi)
            {
                answers.Add((RecordJson.Of(text, lookups[name.Id!]), null));
                continue;
            }

            var resolution = await resolver.ResolveAsync(doi, cancellationToken);
            answers.Add((RecordJson.Of(text, resolution), resolution.Reference));
        }

        return answers;
    }
}
