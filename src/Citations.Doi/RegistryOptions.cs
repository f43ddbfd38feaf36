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

    /// <summary>The address of NCBI's PMC ID Converter, which gives the DOIs of articles in PubMed Central.</summary>
    /// <value>The default value is <c>https://pmc.ncbi.nlm.nih.gov/tools/idconv/api/v1/articles/</c>.</value>
    public Uri PubMedAddress { get; init; } = new("https://pmc.ncbi.nlm.nih.gov/tools/idconv/api/v1/articles/");

    /// <summary>The indexes that are searched for works that neither Crossref nor DataCite has.</summary>
    /// <value>The default value is <see cref="SecondSources.EuropePmc"/> and <see cref="SecondSources.OpenLibrary"/>.</value>
    public SecondSources SecondSources { get; init; } = SecondSources.EuropePmc | SecondSources.OpenLibrary;

    /// <summary>The address of Europe PMC's web service.</summary>
    /// <value>The default value is <c>https://www.ebi.ac.uk/europepmc/webservices/rest/</c>.</value>
    public Uri EuropePmcAddress { get; init; } = new("https://www.ebi.ac.uk/europepmc/webservices/rest/");

    /// <summary>The address of Open Library.</summary>
    /// <value>The default value is <c>https://openlibrary.org/</c>.</value>
    public Uri OpenLibraryAddress { get; init; } = new("https://openlibrary.org/");

    /// <summary>The address of OpenAlex's API.</summary>
    /// <value>The default value is <c>https://api.openalex.org/</c>.</value>
    public Uri OpenAlexAddress { get; init; } = new("https://api.openalex.org/");

    /// <summary>The key of an OpenAlex account. It goes only to OpenAlex and is never logged.</summary>
    /// <value>The default value is null: OpenAlex answers a few searches a day.</value>
    public string? OpenAlexKey { get; init; }

    /// <summary>The hosts to which doi.org may hand a request for a record on; all others are not followed.</summary>
    public IReadOnlyList<string> RecordHosts { get; init; } =
    [
        "doi.org",
        "www.doi.org",
        "dx.doi.org",
        "api.crossref.org",
        "data.crossref.org",
        "api.datacite.org",
        "data.datacite.org",
        "data.crosscite.org",
        "data.medra.org",
        "www.medra.org",
        "api.japanlinkcenter.org",
        "japanlinkcenter.org",
        "doi.or.kr",
        "data.doi.or.kr",
        "publications.europa.eu",
    ];
}
