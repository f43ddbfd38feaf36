using Citations.Articles;
using Citations.Matching;

namespace Citations.Tests.Checking.Rules;

/// <summary>The works that the cases of rules cite, and a registry in memory that also searches.</summary>
internal sealed class CaseWorks : IReferenceResolver, IReferenceFinder, IDoiFinder
{
    private const string Journal = "Journal of Marine and Naval Studies";

    internal static CaseWorks Registry { get; } = new();

    internal static IReadOnlyDictionary<string, AddressAnswer> Addresses { get; } =
        new Dictionary<string, AddressAnswer>
        {
            ["https://www.example.com/gone"] = new(AddressStatus.Gone, "the server says 404, not found"),
            ["https://www.example.com/refused"] = new(AddressStatus.CouldNotCheck, "the server says 403"),
        };

    private static Reference Anchors { get; } =
        Checked.ShipsRecord with
        {
            Doi = Doi.Parse("10.1000/ships-2"),
            Title = "Anchors and How They Hold in Deep Water",
            Page = "401-420",
        };

    private static IReadOnlyList<Reference> Works { get; } =
    [
        Checked.ShipsRecord,
        Checked.TeaRecord,
        Anchors,
        Records.Article(
            "10.1000/sails",
            ["Quill, Ann", "Zarate, Carlos A., Jr."],
            2019,
            "Sails in a Strong and Steady Wind",
            Journal,
            "20",
            "1",
            "5-9"
        ),
        Records.Article("10.1000/fog", ["Quill, Ann"], 2021, "Anchors in Fog and Snow", Journal, "41", "", "101880T") with
        {
            Issue = null,
        },
        Harbour("10.1000/alone", "Ropes of hemp and how they age", "31"),
        Harbour("10.1000/retracted", "Barnacles and the speed of hulls", "32")
            .WithRelations(new WorkRelation(WorkRelationType.IsRetractedBy, "10.1000/notice")),
        Harbour("10.1000/concern", "Lighthouses and the sleep of keepers", "33")
            .WithRelations(new WorkRelation(WorkRelationType.HasExpressionOfConcern, "10.1000/notice")),
        Harbour("10.1000/corrected", "Tides in narrow channels of the coast", "34")
            .WithRelations(new WorkRelation(WorkRelationType.IsCorrectedBy, "10.1000/notice")),
        Harbour("10.1000/newer", "Pilots and their charts at night", "35")
            .WithRelations(new WorkRelation(WorkRelationType.HasNewVersion, "10.1000/newest")),
        Preprint("10.48550/arXiv.2101.00002", "Knots that hold in cold water")
            .WithRelations(new WorkRelation(WorkRelationType.IsPreprintOf, "10.1000/sails")),
        Preprint("10.48550/arXiv.2101.00001", "Currents below the ice of the north"),
        Harbour("10.1000/twin.1", "Fog signals along the western coast", "36") with
        {
            ContainerTitle = "Tea",
        },
        Harbour("10.1000/twin.2", "Fog signals along the western coast", "37"),
        Records.Article(
            "10.1000/moor",
            ["Berg, Nils", "Falk, Ida"],
            2008,
            "Moorings and their chains in strong tides",
            Journal,
            "9",
            "2",
            "88-99"
        ),
        Records.Article(
            "10.1000/claim",
            ["Berg, Nils", "Falk, Ida"],
            2024,
            "Steadying of trembling hands in old sailors by black tea",
            "Nautica",
            "147",
            "3",
            "10-20"
        ),
    ];

    private static Reference Herring { get; } = Records.Article("10.1000/none", ["Salt, Ada"], 1999, "Herring and the towns that live by it", Journal, "1", "1", "1-2")
        with
    {
        Doi = null,
    };

    public Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default) =>
        Task.FromResult(
            doi.Value switch
            {
                "10.1000/lost" => new Resolution(doi, ResolutionStatus.NotFound) { Source = "Crossref" },
                "10.1000/down" => new Resolution(doi, ResolutionStatus.CouldNotCheck)
                {
                    Source = "Crossref",
                    Reason = "Crossref answered 503.",
                },
                "10.1000/part" => new Resolution(doi, ResolutionStatus.FoundInPart)
                {
                    Source = "Crossref",
                    Reference = new() { Type = ReferenceType.ArticleJournal, Doi = doi },
                },
                _ when Works.FirstOrDefault(work => work.Doi == (doi.WithHyphens() ?? doi)) is { } work => new(doi, ResolutionStatus.Found)
                {
                    Source = "Crossref",
                    Reference = work,
                },
                _ => new(doi, ResolutionStatus.NotRegistered) { Source = "the DOI system" },
            }
        );

    /// <summary>What is offline was not asked for; herring is in an index alone.</summary>
    public Task<FindResult> FindAsync(string text, CancellationToken cancellationToken = default) =>
        Task.FromResult(
            text.Contains("Unasked", StringComparison.Ordinal) ? new(FindStatus.CouldNotCheck, []) { Reason = "Nobody was asked." }
            : text.Contains("Herring", StringComparison.Ordinal)
                ? MatchJudge.Rank(text, [Herring]) with
                {
                    Source = "Open Library",
                    IsSecondHand = true,
                }
            : MatchJudge.Rank(text, Works) with { Source = "Crossref" }
        );

    public Task<IReadOnlyDictionary<PubMedId, DoiLookup>> FindDoisAsync(
        IReadOnlyCollection<PubMedId> ids,
        CancellationToken cancellationToken = default
    ) =>
        Task.FromResult<IReadOnlyDictionary<PubMedId, DoiLookup>>(
            ids.ToDictionary(id => id, id => new DoiLookup(id, ResolutionStatus.NotFound))
        );

    private static Reference Harbour(string doi, string title, string volume) =>
        Records.Article(doi, ["Marlow, Anna B."], 2015, title, Journal, volume, "1", "11-19");

    private static Reference Preprint(string doi, string title) =>
        new()
        {
            Type = ReferenceType.Article,
            Doi = Doi.Parse(doi),
            Title = title,
            Author = [Contributor.Person("Marlow", "Anna B.")],
            Issued = new PartialDate(2021),
            Publisher = "arXiv",
        };
}
