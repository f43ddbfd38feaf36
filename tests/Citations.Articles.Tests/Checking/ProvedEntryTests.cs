using Citations.Articles;
using Citations.Rendering;

namespace Citations.Tests.Checking;

/// <summary>
/// The APA 7 entry of a record, checked against that record, comes out as it went in, and nothing is found: neither of works without
/// authors, which begin with their title, nor of organisations with commas, nor where the record has a fact under another name.
/// </summary>
public sealed class ProvedEntryTests
{
    private static readonly Doi Moles = Doi.Parse("10.5555/moles");

    public static TheoryData<string, Reference> Works =>
        new()
        {
            { "a title of two words without an author", Article("Mole news", null) },
            { "a title of two sentences without an author", Article("Burrows. The role of sand and stones", null) },
            { "a title with a year without an author", Article("An outbreak of digging among garden moles, 1988", null) },
            { "a chapter without an author", Chapter("The skin", null) },
            { "a chapter with a conjunction without an author", Chapter("Mental and behavioral burrows", null) },
            {
                "organisations with commas",
                Article(
                    "How moles dig in sand and stones",
                    null,
                    Contributor.Person("Mole", "Ann"),
                    Contributor.Organization("Institute of Moles, Hilltown, Faculty of Digging"),
                    Contributor.Organization("Society for Research and Practice")
                )
            },
            { "a supplement", Article("How moles dig", "Suppl. C", Contributor.Person("Mole", "Ann"), Contributor.Person("Vole", "Bo")) },
            {
                "a page alone",
                Article("How moles dig in sand", null, Contributor.Person("Mole", "Ann")) with
                {
                    Volume = null,
                    Issue = null,
                    Page = "161",
                }
            },
            {
                "an edition in the title",
                Chapter("The burrow", null) with
                {
                    ContainerTitle = "Moles guides to the evaluation of burrows, 6th edition",
                }
            },
            { "no date", Chapter("Adopting burrows", null) with { Issued = null } },
            {
                "the volume of a series",
                new()
                {
                    Id = "work",
                    Doi = Moles,
                    Type = ReferenceType.Periodical,
                    Title = "Mole ecology",
                    Volume = "11",
                    Issued = new PartialDate(2015),
                    Publisher = "Mole Press",
                }
            },
            { "Md before another name", Article("How moles dig in wet sand", null, Contributor.Person("Mole", "Md. Abdul")) },
        };

    [Theory]
    [MemberData(nameof(Works))]
    public async Task A_right_entry_comes_out_as_it_went_in(string kind, Reference record)
    {
        var entry = ApaStyle.Seventh.Format([record], []).Entries.ShouldHaveSingleItem().Text;
        var article = ArticleReader.Read($"<p>Text.</p><h2>References</h2><p>{entry.ToHtml()}</p>", "article.html");

        var report = await ArticleChecker.CheckAsync(
            article,
            new Records(record),
            cancellationToken: TestContext.Current.CancellationToken
        );

        report.Diagnostics.Where(finding => finding.Code != "CIT0203").ShouldBeEmpty(kind);
        report.List(ApaStyle.Seventh).Entries.ShouldHaveSingleItem().Text.ToPlainText().ShouldBe(entry.ToPlainText(), kind);
    }

    /// <summary>Short titles and titles with a year, in the order of other styles.</summary>
    [Theory]
    [InlineData("Mole A. Preface. In: A handbook of moles. Mole Press; 2008:3-9. doi:10.5555/moles", "Preface", true)]
    [InlineData("1. Web Burrow. In: A handbook of moles. Mole Press; 2008:3-9. doi:10.5555/moles", "Web Burrow", false)]
    [InlineData("“The Mole Hill: (Collina) 1962.” In A handbook of moles. Mole Press, 2008. doi:10.5555/moles", "The mole hill: (Collina) 1962", false)]
    public async Task A_right_entry_of_another_style_is_not_accused(string entry, string title, bool hasAuthor)
    {
        var record = Chapter(title, null) with { Author = hasAuthor ? [Contributor.Person("Mole", "Ann")] : [] };
        var article = ArticleReader.Read($"Text.\n\n## References\n\n{entry}\n");

        var report = await ArticleChecker.CheckAsync(
            article,
            new Records(record),
            cancellationToken: TestContext.Current.CancellationToken
        );

        report.Diagnostics.Where(finding => finding.Severity >= DiagnosticSeverity.Warning && finding.Code != "CIT0203").ShouldBeEmpty();
        report.List(ApaStyle.Seventh).Entries.ShouldHaveSingleItem().Text.ToPlainText().ShouldStartWith(hasAuthor ? "Mole, A. (2008). Preface" : title);
    }

    /// <summary>A title of one word does not make another work the same: author and year must be the record's.</summary>
    [Fact]
    public async Task A_short_title_of_another_work_is_another_work()
    {
        var record = Chapter("Preface", null) with { Author = [Contributor.Person("Vole", "Bo")] };
        var article = ArticleReader.Read(
            "Text.\n\n## References\n\nMole, A. (2008). How moles dig in wet sand. Preface. doi:10.5555/moles\n"
        );

        var report = await ArticleChecker.CheckAsync(
            article,
            new Records(record),
            cancellationToken: TestContext.Current.CancellationToken
        );

        report.Diagnostics.ShouldContain(finding => finding.Code == "CIT0101");
    }

    [Fact]
    public async Task A_fact_that_the_record_lacks_comes_from_the_entry()
    {
        var record = Article("How moles dig", null, Contributor.Person("Mole", "Ann")) with { Volume = null, Issue = null, Page = null };
        const string entry = "Mole, A. (2015). How moles dig. <i>Journal of Moles</i>, <i>12</i>(3), 45–67. https://doi.org/10.5555/moles";
        var article = ArticleReader.Read($"<p>Text.</p><h2>References</h2><p>{entry}</p>", "article.html");

        var report = await ArticleChecker.CheckAsync(
            article,
            new Records(record),
            cancellationToken: TestContext.Current.CancellationToken
        );

        report.List(ApaStyle.Seventh).Entries.ShouldHaveSingleItem().Text.ToHtml().ShouldContain("<i>12</i>(3), 45–67.");
    }

    /// <summary>A name or a number that a title has too is still the entry's own where the entry has it once more.</summary>
    [Fact]
    public async Task A_fact_whose_words_stand_in_a_title_too_is_kept()
    {
        var record = Article("A review of 12 studies", null) with
        {
            Author = [],
            Volume = null,
            Publisher = "Mole",
            ContainerTitle = "Vole Reviews",
        };
        const string entry =
            "Vole, B., & Mole, A. (2015). A review of 12 studies. <i>Vole Reviews</i>, <i>12</i>(3), 45–67. https://doi.org/10.5555/moles";
        var article = ArticleReader.Read($"<p>Text.</p><h2>References</h2><p>{entry}</p>", "article.html");

        var report = await ArticleChecker.CheckAsync(
            article,
            new Records(record),
            cancellationToken: TestContext.Current.CancellationToken
        );

        report
            .List(ApaStyle.Seventh)
            .Entries.ShouldHaveSingleItem()
            .Text.ToPlainText()
            .ShouldBe("Vole, B., & Mole, A. (2015). A review of 12 studies. Vole Reviews, 12(3), 45–67. https://doi.org/10.5555/moles");
    }

    private static Reference Article(string title, string? supplement, params Contributor[] authors)
    {
        var builder = new ReferenceBuilder { Id = "work", Type = ReferenceType.ArticleJournal };
        builder[TextVariable.Doi] = Moles.Value;
        builder[TextVariable.Title] = title;
        builder[TextVariable.ContainerTitle] = "Journal of Moles";
        builder[TextVariable.Volume] = "12";
        builder[TextVariable.Issue] = supplement is null ? "3" : null;
        builder[TextVariable.Supplement] = supplement;
        builder[TextVariable.Page] = "45–67";
        builder[NameVariable.Author] = [.. authors];
        builder[DateVariable.Issued] = new PartialDate(2015);
        return builder.Build();
    }

    private static Reference Chapter(string title, string? edition) =>
        new()
        {
            Id = "work",
            Doi = Moles,
            Type = ReferenceType.Chapter,
            Title = title,
            ContainerTitle = "A handbook of moles",
            Edition = edition,
            Issued = new PartialDate(2008),
            Page = "3–9",
            Publisher = "Mole Press",
        };
}
