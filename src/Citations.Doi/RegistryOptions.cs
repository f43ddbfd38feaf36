
namespace Citations;

/// <summary>How the registries are asked.</summary>
public sealed record RegistryOptions
{
    /// <summary>Crossref, asked first. Its <see cref="CrossrefOptions.MailTo"/>, <see cref="CrossrefOptions.UserAgent"/>,
    /// <see cref="CrossrefOptions.HttpClient"/> and <see cref="CrossrefOptions.Network"/> hold for the others too.</summary>
    public CrossrefOptions Crossref { get; init; } = new();

    /// <summary>The address of DataCite's REST API.</summary>
    /// <value>The default value is <c>https://api.datacite.org/</c>.</value>
    public Uri DataCiteAddress { get; init; } = new("https://api.datacite.org/");

    /// <summary>The address of the DOI system.</summary>
    /// <value>The default value is <c>https://doi.org/</c>.</value>
    public Uri DoiOrgAddress { get; init; } = new("https://doi.org/");

    /// <summary>The address of NCBI's PMC ID Converter, which tells the DOIs of articles in PubMed Central.</summary>
    /// <value>The default value is <c>https://pmc.ncbi.nlm.nih.gov/tools/idconv/api/v1/articles/</c>.</value>
    public Uri PubMedAddress { get; init; } = new("https://pmc.ncbi.nlm.nih.gov/tools/idconv/api/v1/articles/");

    /// <summary>The hosts to which doi.org may hand a request for a record on; all others are not followed.</summary>
    public IReadOnlyList<string> RecordHosts { get; init; } =
    [
        "doi.org", "www.doi.org", "dx.doi.org", "api.crossref.org", "data.crossref.org", "api.datacite.org", "data.datacite.org", "data.crosscite.org",
        "data.medra.org", "www.medra.org", "api.japanlinkcenter.org", "japanlinkcenter.org", "doi.or.kr", "data.doi.or.kr", "publications.europa.eu",
    ];
}
