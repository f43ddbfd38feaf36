using Citations.Canonical;
using Citations.Matching;

namespace Citations.Tests.Matching;

public sealed class PreprintsTests
{
    [Theory]
    [InlineData("arXiv preprint arXiv:1706.03762")]
    [InlineData("EdArXiv")]
    [InlineData("engrXiv")]
    [InlineData("IndiaRxiv")]
    [InlineData("ESSOAr")]
    [InlineData("CoRR, abs/1706.03762")]
    [InlineData("SSRN Electronic Journal")]
    public void A_preprint_server_is_known_by_its_name(string container) => Preprints.IsServer(container).ShouldBeTrue();

    [Theory]
    [InlineData("Corrosion Science")]
    [InlineData("Journal of Burrows")]
    public void A_journal_is_not_a_preprint_server(string container) => Preprints.IsServer(container).ShouldBeFalse();

    [Theory]
    [InlineData("Authorea", "Authorea")]
    [InlineData("sportrxiv", "SportRxiv")]
    [InlineData("PsyArXiv Preprints", "PsyArXiv")]
    [InlineData("Journal of Burrows", null)]
    public void A_server_in_the_place_of_the_journal_is_the_publisher_of_a_preprint(string container, string? server)
    {
        var work = CanonicalForm.Of(new Reference { Type = ReferenceType.ArticleJournal, ContainerTitle = container }).Reference;

        (work.Publisher, work.Type).ShouldBe((server, server is null ? ReferenceType.ArticleJournal : ReferenceType.Article));
    }
}
