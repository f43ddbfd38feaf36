using Citations.Matching;

namespace Citations.Tests.Matching;

public sealed class WorkIntegrityTests
{
    [Theory]
    [InlineData("RETRACTED: A study", IntegrityStatus.Retracted)]
    [InlineData("Retracted: A study", IntegrityStatus.Retracted)]
    [InlineData("RETRACTED ARTICLE: A study", IntegrityStatus.Retracted)]
    [InlineData("[RETRACTED] A study", IntegrityStatus.Retracted)]
    [InlineData("RETRACTED CHAPTER: A study", IntegrityStatus.Retracted)]
    [InlineData("A study (Retracted article. See vol. 33, p. 12, 2015)", IntegrityStatus.Retracted)]
    [InlineData("A study [Retracted]", IntegrityStatus.Retracted)]
    [InlineData("A study (retracted claims revisited)", IntegrityStatus.NoNotice)]
    [InlineData("WITHDRAWN: A study", IntegrityStatus.Retracted)]
    [InlineData("TEMPORARY REMOVAL: A study", IntegrityStatus.Questioned)]
    [InlineData("Retracted science and the retraction index", IntegrityStatus.NoNotice)]
    [InlineData("Retraction: A study", IntegrityStatus.NoNotice)]
    [InlineData("Retraction notice to 'A study'", IntegrityStatus.NoNotice)]
    [InlineData("Withdrawn children", IntegrityStatus.NoNotice)]
    [InlineData("REMOVED", IntegrityStatus.NoNotice)]
    [InlineData("A study", IntegrityStatus.NoNotice)]
    [InlineData("RETRACTED - A study", IntegrityStatus.Retracted)]
    [InlineData("RETRACTED \u2013 A study", IntegrityStatus.Retracted)]
    [InlineData("RETRACTED\u2014A study", IntegrityStatus.Retracted)]
    [InlineData("RETRACTED\uFF1AA study", IntegrityStatus.Retracted)]
    [InlineData("<b>RETRACTED:</b> A study", IntegrityStatus.Retracted)]
    [InlineData("<i>RETRACTED</i>: A study", IntegrityStatus.Retracted)]
    [InlineData("RETRACTED REVIEW: A study", IntegrityStatus.Retracted)]
    [InlineData("RETRACTED THESIS: A study", IntegrityStatus.Retracted)]
    [InlineData("RETRACTED AND REPUBLISHED: A study", IntegrityStatus.Retracted)]
    [InlineData("A study of moles - RETRACTED", IntegrityStatus.Retracted)]
    [InlineData("A study of moles: RETRACTED", IntegrityStatus.Retracted)]
    [InlineData("\u201CRETRACTED: A study\u201D", IntegrityStatus.Retracted)]
    [InlineData("\u201CRETRACTED: A study\u201D reconsidered", IntegrityStatus.NoNotice)]
    [InlineData("Removed \u2013 the history of a village", IntegrityStatus.NoNotice)]
    [InlineData("REMOVED \u2013 THE HISTORY OF A VILLAGE", IntegrityStatus.NoNotice)]
    [InlineData("RETRACTED-claim detection in the wild", IntegrityStatus.NoNotice)]
    [InlineData("Why papers are: retracted", IntegrityStatus.NoNotice)]
    [InlineData("WHY PAPERS ARE: RETRACTED", IntegrityStatus.NoNotice)]
    public void Titles_tell(string title, IntegrityStatus expected) =>
        new Reference { Title = title }
            .GetIntegrityStatus()
            .ShouldBe(expected);

    [Theory]
    [InlineData("RETRACTED: A study", "A study")]
    [InlineData("RETRACTED CHAPTER: A study", "A study")]
    [InlineData("[RETRACTED ARTICLE] A study", "A study")]
    [InlineData("A study (Retracted)", "A study")]
    [InlineData("Retracted science and the retraction index", "Retracted science and the retraction index")]
    [InlineData("RETRACTED \u2013 A study", "A study")]
    [InlineData("[RETRACTED] \u2013 A study", "A study")]
    [InlineData("RETRACTED\uFF1AA study", "A study")]
    [InlineData("<b>RETRACTED:</b> A study of <i>Talpa</i>", "A study of <i>Talpa</i>")]
    [InlineData("<b>RETRACTED: A study of <i>Talpa</i></b>", "A study of <i>Talpa</i>")]
    [InlineData("<i>RETRACTED</i>: A study", "A study")]
    [InlineData("\u201CRETRACTED: A study\u201D", "A study")]
    [InlineData("A study of moles - RETRACTED", "A study of moles")]
    [InlineData("\u201CA study\u201D", "\u201CA study\u201D")]
    [InlineData(null, null)]
    public void A_title_is_read_without_its_mark(string? title, string? bare) => WorkIntegrity.TitleWithoutMark(title).ShouldBe(bare);

    [Theory]
    [InlineData("RETRACTED: A study", "The registered title begins with 'RETRACTED'.")]
    [InlineData("A study [Retracted]", "The registered title ends with 'Retracted'.")]
    public void A_mark_is_quoted_with_its_place(string title, string evidence) =>
        new Reference { Title = title }
            .GetIntegrity()
            .ShouldHaveSingleItem()
            .Evidence.ShouldBe(evidence);

    [Fact]
    public void Notices_tell_with_their_evidence_the_gravest_first()
    {
        var reference = new Reference().WithRelations(
            new WorkRelation(WorkRelationType.IsCorrectedBy, "10.5555/c"),
            new WorkRelation(WorkRelationType.IsRetractedBy, "10.5555/r") { Source = "retraction-watch", Date = new(2010, 2, 6) },
            new WorkRelation(WorkRelationType.IsPreprintOf, "10.5555/p")
        );

        reference
            .GetIntegrity()
            .ShouldBe([
                new(
                    IntegrityStatus.Retracted,
                    "The record lists a retraction, 10.5555/r of 2010-02-06 (source: retraction-watch).",
                    Doi.Parse("10.5555/r")
                ),
                new(IntegrityStatus.Corrected, "The record lists a correction, 10.5555/c.", Doi.Parse("10.5555/c")),
            ]);
    }

    [Fact]
    public void A_retraction_notice_is_not_itself_retracted() =>
        new Reference { Title = "Retraction: A study" }
            .WithRelations(new WorkRelation(WorkRelationType.Retracts, "10.5555/a"))
            .GetIntegrityStatus()
            .ShouldBe(IntegrityStatus.NoNotice);

    [Fact]
    public void A_notice_deposited_the_wrong_way_round_still_tells() =>
        new Reference { Title = "RETRACTED: A study" }
            .WithRelations(new WorkRelation(WorkRelationType.Retracts, "10.5555/notice"))
            .GetIntegrity()
            .Select(fact => fact.Notice?.Value)
            .ShouldBe([null, "10.5555/notice"]);

    [Fact]
    public void Relations_come_back_from_custom_as_they_were()
    {
        var relations = Enum.GetValues<WorkRelationType>()
            .Select(type => new WorkRelation(type, $"10.5555/{type}")
            {
                Label = "L",
                Source = "S",
                Date = new(2020, 1),
            })
            .ToArray();
        new Reference().WithRelations(relations).GetRelations().ShouldBe(relations);
        new Reference().WithRelations(relations).WithRelations().Custom.Count.ShouldBe(0);
    }
}
