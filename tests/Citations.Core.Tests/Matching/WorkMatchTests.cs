using Citations.Matching;

namespace Citations.Tests.Matching;

public sealed class WorkMatchTests
{
    private static readonly Reference Record = new()
    {
        Type = ReferenceType.ArticleJournal,
        Title = "Small studies of made-up results",
        Author = [Contributor.Person("Example", "Ada"), Contributor.Person("Müller", "Bo"), Contributor.Person("Quill", "Cy")],
        Issued = new(2014, 4),
        ContainerTitle = "Journal of Applied Examples",
        Volume = "28",
        Page = "287-302",
    };

    public static TheoryData<string, Reference, WorkAgreement> Descriptions =>
        new()
        {
            { "as registered", Record, WorkAgreement.Same },
            { "another year", Record with { Issued = new(2011) }, WorkAgreement.Same },
            { "another journal", Record with { ContainerTitle = "Tea" }, WorkAgreement.Same },
            { "a word of the title", Record with { Title = "Small studies of invented results" }, WorkAgreement.Same },
            { "authors left out", Record with { Author = [Contributor.Person("Example", "A.")] }, WorkAgreement.Same },
            {
                "other authors",
                Record with
                {
                    Author = [Contributor.Person("Zuma"), Contributor.Person("Tiny")],
                },
                WorkAgreement.TitleAlone
            },
            { "another title", Record with { Title = "Large reviews of genuine outcomes" }, WorkAgreement.AuthorsAlone },
            {
                "another title and other authors",
                Record with
                {
                    Title = "Large reviews of genuine outcomes",
                    Author = [Contributor.Person("Zuma")],
                },
                WorkAgreement.Other
            },
            {
                "a title that many works have",
                new Reference
                {
                    Title = "Editorial",
                    Author = [Contributor.Person("Zuma")],
                    Issued = new(2014),
                },
                WorkAgreement.Other
            },
        };

    [Theory]
    [MemberData(nameof(Descriptions))]
    public void A_description_is_of_the_work_or_not(string why, Reference described, WorkAgreement expected) =>
        WorkMatch.Of(described, Record).Agreement.ShouldBe(expected, why);

    [Fact]
    public void The_year_online_counts()
    {
        var record = Record with { Dates = Record.Dates.With(DateVariable.AvailableDate, new(2013, 11)) };

        WorkMatch.Of(Record with { Issued = new(2013) }, record).YearsApart.ShouldBe(0);
        WorkMatch.Of(Record with { Issued = new(2011) }, record).YearsApart.ShouldBe(2);
    }
}
