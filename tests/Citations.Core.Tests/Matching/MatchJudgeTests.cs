using Citations.Matching;

namespace Citations.Tests.Matching;

public sealed class MatchJudgeTests
{
    private const string Text =
        "Example, A., & Müller, B. (2014). Small studies of made-up results. Journal of Applied Examples, 28(4), 287–302.";

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
        candidate
            .Evidence.Select(evidence => evidence.Fact)
            .ShouldBe(["title", "author", "issued", "container-title", "volume", "issue", "page"]);
    }

    [Fact]
    public void A_sibling_by_the_same_authors_is_not() =>
        MatchJudge
            .Judge(Text, Work with { Title = "Large reviews of genuine outcomes", Volume = "29", Page = "1-9", Issued = new(2015) })
            .IsSupported.ShouldBeFalse();

    [Fact]
    public void A_title_alone_is_not_enough() =>
        MatchJudge
            .Judge(Text, Work with { Author = [Contributor.Person("Other")], Issued = new(1999), Volume = "1", Page = "7" })
            .IsSupported.ShouldBeFalse();

    [Fact]
    public void A_year_one_off_is_close()
    {
        MatchJudge.Judge(Text, Work with { Issued = new(2013) }).Of("issued").ShouldBe(MatchVerdict.Close);
        var printedLater = Work with
        {
            Dates = Work.Dates.With(DateVariable.Issued, new(2016)).With(DateVariable.AvailableDate, new(2014)),
        };
        MatchJudge.Judge(Text, printedLater).Of("issued").ShouldBe(MatchVerdict.Agrees);
    }

    [Fact]
    public void A_text_without_a_title_is_told_by_its_place() =>
        MatchJudge
            .Judge(
                "(1) Example, A.; Muller, B. J. Appl. Examples 2014, 28, 287.",
                Work with
                {
                    ContainerTitle = "Journal of Applied Examples",
                }
            )
            .IsSupported.ShouldBeTrue();

    [Theory]
    [InlineData("Comment on “Small studies of made-up results” [J. Appl. Examples 28, 287 (2014)]", "Other, C.")]
    [InlineData("Reply to “Small studies of made-up results”", "Quill, A., & Müller, B.")]
    [InlineData("DigestForm Abstract: Small studies of made-up results", "Quill, A., & Müller, B.")]
    [InlineData("Erratum to: Small studies of made-up results", "Quill, A., & Müller, B.")]
    public void A_work_about_another_is_not_the_other(string title, string authors) =>
        MatchJudge
            .Judge(
                $"{authors} (2014). {title}. Journal of Applied Examples, 28(6), 401.",
                Work with
                {
                    Author = [Contributor.Person("Quill", "Ada"), Contributor.Person("Muller", "Bo")],
                }
            )
            .IsSupported.ShouldBeFalse();

    [Fact]
    public void A_volume_of_another_journal_is_no_evidence() =>
        MatchJudge
            .Judge("Example, A. (2011). Small studies of made-up results. Annals of Something Else, 28, 700.", Work)
            .IsSupported.ShouldBeFalse();

    [Fact]
    public void Another_author_than_the_first_speaks_for_the_work_and_nobody_against_it()
    {
        const string Others =
            "Muller, B., & Example, C. (2014). Small studies of made-up results. Journal of Applied Examples, 28(4), 287–302.";
        MatchJudge
            .Judge(Others, Work with { Author = [Contributor.Person("Absent"), .. Work.Author] })
            .Of("author")
            .ShouldBe(MatchVerdict.Close);
        MatchJudge.Judge(Others, Work with { Author = [Contributor.Person("Absent")] }).IsSupported.ShouldBeFalse();
        MatchJudge.Judge(Others, Work with { Author = [Contributor.Organization("The Absent Group")] }).IsSupported.ShouldBeTrue();
    }

    [Theory]
    [InlineData("Exmaple, A. (2014). Smal studiees of made-up results. Jornal of Applied Examples, 28(4), 287–302.", true)]
    [InlineData("Example, A. (2014). Small studies of other things. Journal of Applied Examples, 28(4), 402–410.", false)]
    public void A_slip_of_a_letter_makes_no_other_work(string text, bool isSupported) =>
        MatchJudge.Judge(text, Work).IsSupported.ShouldBe(isSupported);

    [Theory]
    [InlineData("“News.” 2006. Journal of Lists 30 (1): 7–9.", "30", "6-7", false)]
    [InlineData("“News.” 2006. Journal of Lists 30 (1): 7–9.", "30", "7-9", true)]
    [InlineData("(1) Journal of Lists 2006, 46, no–no.", "46", "no-no", false)]
    public void A_title_of_a_word_or_two_needs_all_else(string text, string volume, string page, bool isSupported) =>
        MatchJudge
            .Judge(
                text,
                new Reference
                {
                    Title = "News",
                    ContainerTitle = "Journal of Lists",
                    Issued = new(2006),
                    Volume = volume,
                    Page = page,
                }
            )
            .IsSupported.ShouldBe(isSupported);

    [Theory]
    [InlineData("(1) Example, A. Lists and Their Makers 2006, 597–598.", true)]
    [InlineData("Example, Ada. 2006. “Another Entry.” Lists and Their Makers: 597–598.", false)]
    [InlineData("(1) Other, A. Lists and Their Makers 2006, 597–598.", false)]
    public void A_place_without_a_volume_tells_by_its_author(string text, bool isSupported) =>
        MatchJudge
            .Judge(
                text,
                new Reference
                {
                    Title = "An entry of a list",
                    Author = [Contributor.Person("Example", "Ada")],
                    ContainerTitle = "Lists and Their Makers",
                    Issued = new(2006),
                    Page = "597-598",
                }
            )
            .IsSupported.ShouldBe(isSupported);

    [Fact]
    public void A_record_that_says_little_must_agree_in_all_of_it()
    {
        Reference record = new()
        {
            Title = "Contents of the whole volume",
            ContainerTitle = "Cyclical Movement of Copper",
            Issued = new(1935),
        };
        MatchJudge.Judge("Contents of the whole volume. (1935). Cyclical Movement of Copper.", record).IsSupported.ShouldBeTrue();
        MatchJudge.Judge("Contents of the whole volume. (1936). Cyclical Movement of Copper.", record).IsSupported.ShouldBeFalse();
    }

    [Theory]
    [InlineData("N. P. Smith 1997", MatchVerdict.Differs)]
    [InlineData("Nucl. Phys. 1997", MatchVerdict.Agrees)]
    [InlineData("Nucl. P. 1997", MatchVerdict.Agrees)]
    public void Initials_are_no_journal(string text, MatchVerdict expected) =>
        MatchJudge.Judge(text, new Reference { ContainerTitle = "Nuclear Physics" }).Of("container-title").ShouldBe(expected);

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
    public void Nothing_supported_is_not_found() =>
        MatchJudge.Rank(Text, [Work with { Title = "Another", Volume = "1", Page = "1" }]).Status.ShouldBe(FindStatus.NotFound);
}
