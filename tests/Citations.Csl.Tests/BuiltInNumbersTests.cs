using Citations.Csl;
using Citations.Styles;

namespace Citations.Tests;

/// <summary>The numbers by which patents, reports and standards are found, versions, and letters of works without a date.</summary>
public class BuiltInNumbersTests
{
    public static TheoryData<string> Names => [.. BuiltInStyles.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_style_prints_numbers_and_versions(string style)
    {
        Entry(style, ReferenceType.Patent, TextVariable.Number, "7,654,321").ShouldContain("7,654,321");
        Entry(style, ReferenceType.Report, TextVariable.Number, "TR-7").ShouldContain("TR-7");
        Entry(style, ReferenceType.Standard, TextVariable.Number, "ISO 123:2001").ShouldContain("ISO 123:2001");
        Entry(style, ReferenceType.Software, TextVariable.Version, "2.4.1").ToLowerInvariant().ShouldContain("version 2.4.1");
        foreach (var type in (ReferenceType[])[ReferenceType.Patent, ReferenceType.Report, ReferenceType.Standard, ReferenceType.Software])
        {
            var entry = Entry(style, type, TextVariable.Note, "");
            entry.ShouldNotContain("no.", Case.Insensitive, $"{style} {type}");
            entry.ShouldNotContain("version", Case.Insensitive, $"{style} {type}");
        }
    }

    [Theory]
    [InlineData("ieee", "[1] A. Mole, “Shovels,” U.S. Patent 7,654,321, Jan. 26, 2010.")]
    [InlineData("acs", "(1) Mole, A. Shovels; U.S. Patent 7,654,321; January 26, 2010.")]
    [InlineData("ama", "1. Mole A. Shovels. U.S. Patent 7,654,321. January 26, 2010.")]
    [InlineData("vancouver", "1. Mole A. Shovels. U.S. Patent 7,654,321. 2010 Jan 26.")]
    [InlineData("nature", "1. Mole, A. Shovels. U.S. Patent 7,654,321 (2010).")]
    [InlineData("mla", "Mole, Ada. “Shovels.” U.S. Patent 7,654,321, 26 Jan. 2010.")]
    [InlineData("chicago-author-date", "Mole, Ada. 2010. “Shovels.” U.S. Patent 7,654,321, issued January 26, 2010.")]
    [InlineData("harvard", "Mole, A. (2010) ‘Shovels’. U.S. Patent 7,654,321.")]
    public void A_patent_has_its_country_and_its_number(string style, string entry) =>
        Print(
                style,
                new()
                {
                    Id = "a",
                    Type = ReferenceType.Patent,
                    Author = [Contributor.Person("Mole", "Ada")],
                    Title = "Shovels",
                    Genre = "U.S. Patent",
                    Number = "7,654,321",
                    Issued = new(2010, 1, 26),
                }
            )
            .ShouldBe(entry);

    [Fact]
    public void The_place_of_a_conference_is_printed_once() =>
        Print(
                "ieee",
                new Reference
                {
                    Id = "a",
                    Type = ReferenceType.PaperConference,
                    Author = [Contributor.Person("Mole", "Ada")],
                    Title = "Mud",
                    ContainerTitle = "Proceedings of Fens",
                    PublisherPlace = "Oslo, Norway",
                    Publisher = "Reed Press",
                    Page = "1-4",
                    Issued = new(2016),
                }.With(TextVariable.EventPlace, "Oslo, Norway")
            )
            .ShouldBe("[1] A. Mole, “Mud,” in Proceedings of Fens, Oslo, Norway, Reed Press, 2016, pp. 1–4.");

    [Theory]
    [InlineData("chicago-author-date", "(Mole, n.d.-a, n.d.-b)", "Mole, Ada. n.d.-a. Mud.|Mole, Ada. n.d.-b. Sand.", "(Owl, n.d.)")]
    [InlineData("harvard", "(Mole, no date-a, no date-b)", "Mole, A. (no date-a) Mud.|Mole, A. (no date-b) Sand.", "(Owl, no date)")]
    [InlineData("elsevier-harvard", "(Mole, n.d.-a, n.d.-b)", "Mole, A., n.d.-a. Mud.|Mole, A., n.d.-b. Sand.", "(Owl, n.d.)")]
    public void Works_without_a_date_are_told_apart_by_letters(string style, string cite, string entries, string other)
    {
        Reference[] works = [Book("a", "Mole", "Ada", "Mud"), Book("b", "Mole", "Ada", "Sand"), Book("c", "Owl", "Olga", "Reeds")];
        var document = BuiltInStyles.Load(style).Format(works, [new([new("a"), new("b")]), new([new("c")])]);

        document.Citations.Select(citation => citation.ToPlainText()).ShouldBe([cite, other]);
        document.Entries.Take(2).Select(entry => entry.Text.ToPlainText()).ShouldBe(entries.Split('|'));
    }

    [Theory]
    [InlineData("chicago-author-date", "(Mole 2001a, 2001b)")]
    [InlineData("harvard", "(Mole, 2001a, 2001b)")]
    [InlineData("elsevier-harvard", "(Mole, 2001a, 2001b)")]
    public void The_letters_of_works_with_a_date_are_after_the_year(string style, string cite)
    {
        Reference[] works = [Book("a", "Mole", "Ada", "Mud", 2001), Book("b", "Mole", "Ada", "Sand", 2001)];
        var document = BuiltInStyles.Load(style).Format(works, [new([new("a"), new("b")])]);

        document.Citations.ShouldHaveSingleItem().ToPlainText().ShouldBe(cite);
    }

    private static Reference Book(string id, string family, string given, string title, int? year = null) =>
        new()
        {
            Id = id,
            Type = ReferenceType.Book,
            Author = [Contributor.Person(family, given)],
            Title = title,
            Issued = year is { } known ? new(known) : null,
        };

    private static string Entry(string style, ReferenceType type, TextVariable variable, string value) =>
        Print(
            style,
            new Reference
            {
                Id = "a",
                Type = type,
                Author = [Contributor.Person("Mole", "Ada")],
                Title = "Mud",
                Issued = new(2001),
            }.With(variable, value)
        );

    private static string Print(string style, Reference work) =>
        BuiltInStyles.Load(style).Format([work], []).Entries.ShouldHaveSingleItem().Text.ToPlainText();
}
