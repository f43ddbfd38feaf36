namespace Citations.Tests.Resolving;

public sealed class MatchJudgeTests
{
    private const string Text = "Example, A., & Müller, B. (2014). Small studies of made-up results. Journal of Applied Examples, 28(4), 287–302.";

    private static readonly Reference Work = new()
    {
        Type = ReferenceType.ArticleJournal,
        Title = "Small studies of <i>made-up</i> results",
        Author = [Contributor.Person("Example", "Ada"), Contributor.Person("Muller", "Bo")],
        Issued = new(2014, 4),
        ContainerTitle = "Journal of Applied Examples",
        Volume = "28",
        Issue = "4",
        Page = "287-302",
    };

    [Fact]
    public void A_work_is_supported_with_its_evidence()
    {
        var candidate = MatchJudge.Judge(Text, Work);

        candidate.IsSupported.ShouldBeTrue();
        candidate.Evidence.ShouldAllBe(evidence => evidence.Verdict == MatchVerdict.Agrees);
        candidate.Evidence.Select(evidence => evidence.Fact).ShouldBe(["title", "author", "issued", "container-title", "volume", "issue", "page"]);
    }

    [Fact]
    public void A_sibling_by_the_same_authors_is_not() =>
        MatchJudge.Judge(Text, Work with { Title = "Large reviews of genuine outcomes", Volume = "29", Page = "1-9", Issued = new(2015) }).IsSupported.ShouldBeFalse();

    [Fact]
    public void A_title_alone_is_not_enough() =>
        MatchJudge.Judge(Text, Work with { Author = [Contributor.Person("Other")], Issued = new(1999), Volume = "1", Page = "7" }).IsSupported.ShouldBeFalse();

    [Fact]
    public void A_year_one_off_is_close()
    {
        MatchJudge.Judge(Text, Work with { Issued = new(2013) }).Of("issued").ShouldBe(MatchVerdict.Close);
        var printedLater = Work with { Dates = Work.Dates.With(DateVariable.Issued, new(2016)).With(DateVariable.AvailableDate, new(2014)) };
        MatchJudge.Judge(Text, printedLater).Of("issued").ShouldBe(MatchVerdict.Agrees);
    }

    [Fact]
    public void A_text_without_a_title_is_told_by_its_place() =>
        MatchJudge.Judge("(1) Example, A.; Muller, B. J. Appl. Examples 2014, 28, 287.", Work with { ContainerTitle = "Journal of Applied Examples" }).IsSupported.ShouldBeTrue();

    [Fact]
    public void A_preprint_stands_behind_what_it_became()
    {
        var preprint = Work with { Type = ReferenceType.Article, ContainerTitle = null };

        var result = MatchJudge.Rank(Text, [preprint, Work]);

        (result.Status, result.Match).ShouldBe((FindStatus.Found, Work));
        result.Candidates.Count.ShouldBe(2);
    }

    [Fact]
    public void Two_records_that_agree_alike_stay_ambiguous()
    {
        var result = MatchJudge.Rank(Text, [Work, Work with { Id = "other" }]);
        (result.Status, result.Match).ShouldBe((FindStatus.Ambiguous, null));
    }

    [Fact]
    public void Nothing_supported_is_not_found() => MatchJudge.Rank(Text, [Work with { Title = "Another", Volume = "1", Page = "1" }]).Status.ShouldBe(FindStatus.NotFound);
}
