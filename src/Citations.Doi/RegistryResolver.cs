using Citations.Caching;
using Citations.Crossref;
using Citations.DataCite;
using Citations.DoiOrg;
using Citations.EuropePmc;
using Citations.Http;
using Citations.Matching;
using Citations.OpenAlex;
using Citations.OpenLibrary;
using Citations.PubMed;
using Citations.Searching;

namespace Citations;

/// <summary>
/// Finds the record of any DOI: in Crossref first; what Crossref has not, where the DOI system says that it is registered: at DataCite, or
/// at another agency by content negotiation. Follows aliases and shortDOIs. Only the DOI system's word makes a DOI 'not registered'; one
/// that typography has given dashes is then tried with hyphens, and the resolution says so. PubMed's numbers lead to DOIs by NCBI's
/// converter.
/// </summary>
/// <threadsafety>Safe to use from many threads.</threadsafety>
public sealed class RegistryResolver : IBatchReferenceResolver, IRenewingResolver, IDoiFinder, IReferenceFinder, IDisposable
{
    private readonly CrossrefResolver _crossref;
    private readonly DataCiteClient _dataCite;
    private readonly DoiOrgClient _doiOrg;
    private readonly PubMedClient _pubMed;
    private readonly IReadOnlyList<(SecondSources Source, IReferenceFinder Finder)> _indexes;
    private readonly SecondSources _sources;

    /// <summary>A resolver with its own options.</summary>
    /// <exception cref="ArgumentException">An option makes no sense; the message says which.</exception>
    public RegistryResolver(RegistryOptions? options = null)
    {
        options ??= new RegistryOptions();
        _crossref = new CrossrefResolver(options.Crossref);
        _dataCite = new DataCiteClient(Client(DataCiteClient.Registry, options.DataCiteAddress, options, ["api.datacite.org"]));
        _doiOrg = new DoiOrgClient(Client(DoiOrgClient.Registry, options.DoiOrgAddress, options, options.RecordHosts));
        _pubMed = new PubMedClient(
            Client(PubMedClient.Registry, options.PubMedAddress, options, ["pmc.ncbi.nlm.nih.gov"]) with
            {
                Query = options.Crossref.MailTo is { } mail ? [("email", mail)] : [],
                InitialRate = PubMedClient.Rate,
            }
        );
        _indexes = [.. Indexes(options)];
        _sources = options.SecondSources;
    }

    /// <inheritdoc/>
    public async Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(doi);
        return doi.IsShort
            ? await FollowAliasAsync(doi, new Resolution(doi, ResolutionStatus.NotFound), cancellationToken).ConfigureAwait(false)
            : await ResolveAsync(doi, followsAlias: true, cancellationToken).ConfigureAwait(false);
    }

    private async Task<Resolution> ResolveAsync(Doi doi, bool followsAlias, CancellationToken cancellationToken)
    {
        var first = await _crossref.ResolveAsync(doi, cancellationToken).ConfigureAwait(false);
        if (first.Reference is not null)
            return first;
        var agencies = await _doiOrg.FindAgenciesAsync([doi], cancellationToken).ConfigureAwait(false);
        return await ResolveElsewhereAsync(first, agencies[doi], followsAlias, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    async Task<Resolution> IRenewingResolver.RenewAsync(Resolution kept, CancellationToken cancellationToken)
    {
        var renewed = kept.Source switch
        {
            CrossrefRecord.Registry => await ((IRenewingResolver)_crossref).RenewAsync(kept, cancellationToken).ConfigureAwait(false),
            DataCiteClient.Registry => await _dataCite.RenewAsync(kept, cancellationToken).ConfigureAwait(false),
            { } agency => await _doiOrg.ResolveAsync(kept.Doi, agency, cancellationToken, kept).ConfigureAwait(false),
            null => new(kept.Doi, ResolutionStatus.NotFound),
        };
        if (renewed.Status != ResolutionStatus.NotFound)
            return renewed;
        // The record has moved to another agency, or the DOI is an alias.
        var resolution = await ResolveAsync(kept.Doi, cancellationToken).ConfigureAwait(false);
        return resolution with { Attempts = resolution.Attempts + renewed.Attempts };
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<Doi, Resolution>> ResolveBatchAsync(
        IReadOnlyCollection<Doi> dois,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dois);
        var resolutions = new Dictionary<Doi, Resolution>(await _crossref.ResolveBatchAsync(dois, cancellationToken).ConfigureAwait(false));
        Doi[] missing = [.. resolutions.Values.Where(resolution => resolution.Reference is null).Select(resolution => resolution.Doi)];
        foreach (var batch in missing.Where(doi => !doi.IsShort).Chunk(DoiOrgClient.MaxBatch))
        {
            var agencies = await _doiOrg.FindAgenciesAsync(batch, cancellationToken).ConfigureAwait(false);
            foreach (
                var resolution in await Task.WhenAll(
                        batch.Select(doi => ResolveElsewhereAsync(resolutions[doi], agencies[doi], followsAlias: true, cancellationToken))
                    )
                    .ConfigureAwait(false)
            )
                resolutions[resolution.Doi] = resolution;
        }

        foreach (
            var (doi, resolution) in await this.ResolveEachAsync(missing.Where(doi => doi.IsShort), cancellationToken).ConfigureAwait(false)
        )
            resolutions[doi] = resolution;
        return resolutions;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<PubMedId, DoiLookup>> FindDoisAsync(
        IReadOnlyCollection<PubMedId> ids,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(ids);
        return _pubMed.FindDoisAsync(ids, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<FindResult> FindAsync(string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FindAsync(text, _sources, cancellationToken);
    }

    /// <summary>Looks for the work that a reference describes, and asks only some of the second sources.</summary>
    /// <param name="text">The reference as it is written.</param>
    /// <param name="sources">The second sources that are asked; one that the options leave out is not.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Task<FindResult> FindAsync(string text, SecondSources sources, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new FinderChain(
            [_crossref, _dataCite],
            [.. from index in _indexes where sources.HasFlag(index.Source) select index.Finder]
        ).FindAsync(text, cancellationToken);
    }

    /// <summary>Ends the connections, unless the HTTP client was supplied.</summary>
    public void Dispose()
    {
        _crossref.Dispose();
        _dataCite.Dispose();
        _doiOrg.Dispose();
        _pubMed.Dispose();
        foreach (var (_, finder) in _indexes)
            (finder as IDisposable)?.Dispose();
    }

    private async Task<Resolution> ResolveElsewhereAsync(
        Resolution first,
        Agency agency,
        bool followsAlias,
        CancellationToken cancellationToken
    )
    {
        var doi = first.Doi;
        var spent = first.Attempts + agency.Attempts;
        switch (agency)
        {
            case { Kind: AgencyKind.None } when doi.WithHyphens() is var hyphenated && hyphenated != doi:
                var second = await ResolveAsync(hyphenated, followsAlias, cancellationToken).ConfigureAwait(false);
                return second.Status == ResolutionStatus.NotRegistered
                    ? second with
                    {
                        Doi = doi,
                        Attempts = second.Attempts + spent,
                    }
                    : second with
                    {
                        Doi = doi,
                        Attempts = second.Attempts + spent,
                        Reason = second.Reason ?? $"No DOI is registered with this dash; with a hyphen, {hyphenated} is.",
                    };
            case { Kind: AgencyKind.None }:
                return new(doi, ResolutionStatus.NotRegistered)
                {
                    Source = DoiOrgClient.Registry,
                    Retrieved = first.Retrieved,
                    Reason = $"The DOI system does not know this DOI ({agency.Text}).",
                    Attempts = spent,
                };
            case { Kind: AgencyKind.Unknown }:
                return new(doi, ResolutionStatus.CouldNotCheck)
                {
                    Reason = first.Status == ResolutionStatus.CouldNotCheck ? first.Reason : agency.Text,
                    Attempts = spent,
                };
            case { Text: "Crossref" } when first.Status == ResolutionStatus.CouldNotCheck:
                return first with { Attempts = spent };
            case { Text: "Crossref" } when followsAlias:
                return await FollowAliasAsync(doi, first with { Attempts = spent }, cancellationToken).ConfigureAwait(false);
            case { Text: "Crossref" }:
                return Registered(first with { Attempts = spent }, "The DOI system");
        }

        var resolution =
            agency.Text == DataCiteClient.Registry
                ? await _dataCite.ResolveAsync(doi, cancellationToken).ConfigureAwait(false)
                : await _doiOrg.ResolveAsync(doi, agency.Text, cancellationToken).ConfigureAwait(false);
        resolution = resolution with { Attempts = resolution.Attempts + spent };
        return resolution.Status == ResolutionStatus.NotFound ? Registered(resolution, agency.Text) : resolution;
    }

    /// <summary>Resolves the DOI that one is an alias of; a DOI that is registered and no alias has no record yet.</summary>
    private async Task<Resolution> FollowAliasAsync(Doi doi, Resolution first, CancellationToken cancellationToken)
    {
        var handle = await _doiOrg.FindHandleAsync(doi, cancellationToken).ConfigureAwait(false);
        var spent = first.Attempts + handle.Attempts;
        switch (handle)
        {
            case { IsRegistered: null }:
                return new(doi, ResolutionStatus.CouldNotCheck) { Reason = handle.Failure, Attempts = spent };
            case { IsRegistered: false }:
                return first with
                {
                    Status = ResolutionStatus.NotRegistered,
                    Source = DoiOrgClient.Registry,
                    Reason = "The DOI system does not know this DOI.",
                    Attempts = spent,
                };
            case { Alias: { IsShort: false } target } when target != doi:
                // An alias of an alias is not followed: two could lead to each other.
                var resolution = await ResolveAsync(target, followsAlias: false, cancellationToken).ConfigureAwait(false);
                if (resolution.Reference is { } record)
                    resolution = resolution with
                    {
                        Reference = record.WithRelations([.. record.GetRelations(), new(WorkRelationType.IsIdenticalTo, doi.Value)]),
                    };
                return resolution with { Doi = doi, Attempts = resolution.Attempts + spent };
            default:
                return Registered(first with { Attempts = spent }, "The DOI system");
        }
    }

    private static Resolution Registered(Resolution first, string agency) =>
        first with
        {
            Status = ResolutionStatus.FoundInPart,
            Source = agency,
            Reason = $"The DOI is registered, but {agency} has no record of the work, or none yet.",
        };

    private static IEnumerable<(SecondSources Source, IReferenceFinder Finder)> Indexes(RegistryOptions options)
    {
        if (options.SecondSources.HasFlag(SecondSources.EuropePmc))
        {
            yield return (
                SecondSources.EuropePmc,
                new EuropePmcClient(
                    Client(EuropePmcClient.Registry, options.EuropePmcAddress, options, []) with
                    {
                        InitialRate = EuropePmcClient.Rate,
                    }
                )
            );
        }

        if (options.SecondSources.HasFlag(SecondSources.OpenLibrary))
        {
            yield return (
                SecondSources.OpenLibrary,
                new OpenLibraryClient(
                    Client(OpenLibraryClient.Registry, options.OpenLibraryAddress, options, []) with
                    {
                        InitialRate = OpenLibraryClient.Rate(hasAddress: options.Crossref.MailTo is not null),
                    }
                )
            );
        }

        if (options.SecondSources.HasFlag(SecondSources.OpenAlex))
        {
            yield return (
                SecondSources.OpenAlex,
                new OpenAlexClient(
                    Client(OpenAlexClient.Registry, options.OpenAlexAddress, options, []) with
                    {
                        InitialRate = OpenAlexClient.Rate,
                        Query = options.OpenAlexKey is { } key ? [("api_key", key)] : [],
                    }
                )
            );
        }
    }

    private static RegistryClientOptions Client(string registry, Uri address, RegistryOptions options, IReadOnlyList<string> hosts) =>
        new(registry, address)
        {
            HttpClient = options.Crossref.HttpClient,
            Network = options.Crossref.Network,
            UserAgent = ProductName.UserAgent(options.Crossref.UserAgent, options.Crossref.MailTo),
            KnownHosts = hosts,
        };
}
