using Citations.Http;

namespace Citations.Cli.Resolving;

/// <summary>Which registry the user wants asked, and how.</summary>
/// <param name="MailTo">The e-mail address that a polite client leaves; null leaves none.</param>
/// <param name="Address">The address of a registry that answers as Crossref's REST API does; null asks Crossref.</param>
/// <param name="SecondSources">The indexes that are searched for works without a DOI; null asks the usual ones, and none beside a registry
/// of one's own.</param>
internal sealed record RegistryChoice(string? MailTo, Uri? Address, SecondSources? SecondSources)
{
    /// <summary>The limits that are shared with other workers; null keeps to those of this process.</summary>
    internal IRequestLimits? Limits { get; init; }

    /// <summary>The settings of the clients. DataCite and the DOI system may be behind a gateway, as Crossref may.</summary>
    /// <exception cref="CannotRunException">A variable of the environment holds no address.</exception>
    internal RegistryOptions Options
    {
        get
        {
            var usual = new RegistryOptions();
            var crossref = new CrossrefOptions { MailTo = MailTo };
            if (Limits is not null)
                crossref = crossref with { Network = crossref.Network with { Limits = Limits } };
            return usual with
            {
                Crossref = Address is null ? crossref : crossref with { BaseAddress = Address },
                DataCiteAddress = RegistryAddress.OfEnvironment("CITATIONS_DATACITE") ?? usual.DataCiteAddress,
                DoiOrgAddress = RegistryAddress.OfEnvironment("CITATIONS_DOI_ORG") ?? usual.DoiOrgAddress,
                SecondSources = SecondSources ?? (Address is null ? usual.SecondSources : Citations.SecondSources.None),
                OpenAlexKey = Environment.GetEnvironmentVariable("CITATIONS_OPENALEX_KEY"),
            };
        }
    }
}
