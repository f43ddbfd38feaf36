using System.Text.RegularExpressions;
using Citations.Articles.Documents;
using Citations.Articles.Parsing;

namespace Citations.Articles.Lists;

/// <summary>Finds the places of a text that name a work only by an identifier.</summary>
internal static partial class WorkLinks
{
    /// <summary>The identifiers of a block in the order of the text.</summary>
    internal static IEnumerable<WorkLink> Of(string text, DocumentBlock block)
    {
        var characters = block.Span.In(text).ToString();
        List<WorkLink> links = [];
        foreach (var run in block.Runs)
        {
            if ((run.Marks & RunMarks.Code) != 0 || run.Target is not { } target)
                continue;
            if (WorkOf(LinkedIdentifiers.Of([run with { Target = target }])) is { } work)
                links.Add(new(run.Span, work));
        }

        if (characters.Contains("10.", StringComparison.Ordinal))
        {
            foreach (var found in Doi.FindAll(characters))
                Add(found.FullSpan, new() { Doi = found.Doi });
        }

        if (characters.Contains("://", StringComparison.Ordinal))
        {
            foreach (Match address in AddressPattern.Matches(characters))
            {
                if (WorkOf(LinkedIdentifiers.Of([new(default, RunMarks.None) { Target = address.Value }])) is { } work)
                    Add(new(address.Index, address.Length), work);
            }
        }

        return links.OrderBy(link => link.Span.Start);

        void Add(SourceSpan span, Reference work)
        {
            var place = span with { Start = span.Start + block.Span.Start };
            var isCode = block.Runs.Any(run =>
                (run.Marks & RunMarks.Code) != 0 && run.Span.Start <= place.Start && place.Start < run.Span.End
            );
            if (!isCode && !links.Any(link => link.Span.Start < place.End && place.Start < link.Span.End))
                links.Add(new(place, work));
        }
    }

    /// <summary>The identifier of a work: the DOI, else another number; null if it has none.</summary>
    internal static string? KeyOf(Reference work) =>
        work.Doi?.Value
        ?? work[TextVariable.Pmid]
        ?? work[TextVariable.Pmcid]
        ?? (ArxivId.TryParse(work.Number, out var arxiv) ? arxiv.ToDoi().Value : null);

    private static Reference? WorkOf(LinkedIdentifiers found) =>
        Doi.TryParse(found.Doi, out var doi) ? new() { Doi = doi }
        : found.Pmid is { } pmid ? new Reference().With(TextVariable.Pmid, pmid)
        : found.Pmcid is { } pmcid ? new Reference().With(TextVariable.Pmcid, pmcid)
        : ArxivId.TryParse(found.Arxiv, out var arxiv) ? new() { Doi = arxiv.ToDoi() }
        : null;

    [GeneratedRegex(@"https?://[^\s<>""”\])" + AddressEnd.WideMarks + "]{4,500}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AddressPattern { get; }
}
