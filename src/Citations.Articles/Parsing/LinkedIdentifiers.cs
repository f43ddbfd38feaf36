using System.Text.RegularExpressions;
using Citations.Articles.Documents;

namespace Citations.Articles.Parsing;

/// <summary>The identifiers in the targets of an entry's links: a DOI, a PubMed number, an arXiv number, else an address.</summary>
internal sealed partial record LinkedIdentifiers
{
    internal string? Doi { get; private init; }

    internal SourceSpan DoiSpan { get; private init; }

    internal string? Url { get; private init; }

    internal SourceSpan UrlSpan { get; private init; }

    internal string? Pmid { get; private init; }

    internal string? Pmcid { get; private init; }

    internal string? Arxiv { get; private init; }

    /// <summary>Reads the targets in the order of the text; of each kind the first one counts.</summary>
    internal static LinkedIdentifiers Of(IReadOnlyList<DocumentRun> links)
    {
        var found = new LinkedIdentifiers();
        foreach (var link in links)
        {
            if (link.Target is { } target)
                found = found.With(target, link.Span);
        }

        return found;
    }

    /// <summary>Adds what one more address says.</summary>
    /// <param name="target">The address.</param>
    /// <param name="span">Where the entry has it.</param>
    internal LinkedIdentifiers With(string target, SourceSpan span)
    {
        const int longest = 2000;
        if (target.Length >= longest)
            return this;
        if (DoiOf(target) is { } doi)
            return Doi is null ? this with { Doi = doi, DoiSpan = span } : this;
        if (PmcidPattern.Match(target) is { Success: true } pmcid)
            return this with { Pmcid = Pmcid ?? pmcid.Groups["value"].Value.ToUpperInvariant() };
        if (PmidPattern.Match(target) is { Success: true } pmid)
            return this with { Pmid = Pmid ?? pmid.Groups["value"].Value };
        if (ArxivPattern.Match(target) is { Success: true } arxiv)
            return this with { Arxiv = Arxiv ?? arxiv.Groups["value"].Value };
        return Url is null && IsWorksAddress(target) ? this with { Url = target, UrlSpan = span } : this;
    }

    private static string? DoiOf(string target) =>
        target.Contains("10.", StringComparison.Ordinal) && Citations.Doi.FindAll(Uri.UnescapeDataString(target)) is [var found, ..]
            ? found.Doi.Value
            : null;

    /// <summary>The address of a search is not an address of the work.</summary>
    private static bool IsWorksAddress(string target) =>
        (
            target.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || target.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        ) && !SearchPattern.IsMatch(target);

    [GeneratedRegex(@"/(?<value>PMC\d{3,9})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PmcidPattern { get; }

    [GeneratedRegex(
        @"(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov/pubmed|europepmc\.org/(?:article|abstract)/med)/(?<value>\d{4,9})\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex PmidPattern { get; }

    [GeneratedRegex(
        @"arxiv\.org/(?:abs|pdf)/(?<value>\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]{2,12}(?:\.[A-Z]{2})?/\d{7})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex ArxivPattern { get; }

    [GeneratedRegex(@"^https?://(?:scholar\.google|www\.google|search\.)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SearchPattern { get; }
}
