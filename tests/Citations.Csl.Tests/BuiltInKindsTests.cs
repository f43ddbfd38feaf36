using Citations.Csl;

namespace Citations.Tests;

/// <summary>The kinds of works that each guide has a separate form for, and the labels of places in a work.</summary>
public class BuiltInKindsTests
{
    [Theory]
    [InlineData("ieee", "[1] A. Mole, “Wet sand,” Ph.D. dissertation, Univ. of the Fens, 2019.")]
    [InlineData("ama", "1. Mole A. Wet Sand. Dissertation. Univ. of the Fens; 2019.")]
    [InlineData("vancouver", "1. Mole A. Wet sand [dissertation]. Univ. of the Fens; 2019.")]
    [InlineData("mla", "Mole, Ada. Wet Sand. 2019. Univ. of the Fens, PhD dissertation.")]
    [InlineData("nature", "1. Mole, A. Wet Sand. PhD thesis, Univ. of the Fens (2019).")]
    [InlineData("acs", "(1) Mole, A. Wet Sand. Ph.D. Dissertation, Univ. of the Fens, 2019.")]
    [InlineData("harvard", "Mole, A. (2019) Wet sand. PhD thesis. Univ. of the Fens.")]
    [InlineData("elsevier-harvard", "Mole, A., 2019. Wet sand. Ph.D. thesis. Univ. of the Fens.")]
    [InlineData("chicago-author-date", "Mole, Ada. 2019. “Wet Sand.” PhD diss., Univ. of the Fens.")]
    [InlineData("chicago-notes", "Mole, Ada. “Wet Sand.” PhD diss., Univ. of the Fens, 2019.")]
    public void A_thesis_has_the_word_of_the_style_for_its_kind(string style, string entry) =>
        Print(style, Work(ReferenceType.Thesis, "Wet sand", new(2019)) with { Genre = "Doctoral dissertation", Publisher = "Univ. of the Fens" })
            .ShouldBe(entry);

    [Fact]
    public void A_kind_of_thesis_that_is_not_known_is_printed_as_it_is() =>
        Print("ieee", Work(ReferenceType.Thesis, "Wet sand", new(2019)) with { Genre = "Habilitation" }).ShouldContain("Habilitation");

    [Theory]
    [InlineData("ieee", "[1] A. Mole, “Wet sand,” Marsh Herald, Mar. 23, 2000.")]
    [InlineData("ama", "1. Mole A. Wet sand. Marsh Herald. March 23, 2000.")]
    [InlineData("vancouver", "1. Mole A. Wet sand. Marsh Herald. 2000 Mar 23.")]
    [InlineData("mla", "Mole, Ada. “Wet Sand.” Marsh Herald, 23 Mar. 2000.")]
    [InlineData("nature", "1. Mole, A. Wet sand. Marsh Herald (23 March 2000).")]
    [InlineData("acs", "(1) Mole, A. Wet Sand. Marsh Herald, March 23, 2000.")]
    [InlineData("harvard", "Mole, A. (2000) ‘Wet sand’, Marsh Herald, 23 March.")]
    [InlineData("elsevier-harvard", "Mole, A., 2000. Wet sand. Marsh Herald, 23 March.")]
    [InlineData("chicago-author-date", "Mole, Ada. 2000. “Wet Sand.” Marsh Herald, March 23.")]
    [InlineData("chicago-notes", "Mole, Ada. “Wet Sand.” Marsh Herald, March 23, 2000.")]
    public void A_newspaper_is_cited_by_its_day(string style, string entry) =>
        Print(style, Work(ReferenceType.ArticleNewspaper, "Wet sand", new(2000, 3, 23)) with { ContainerTitle = "Marsh Herald" })
            .ShouldBe(entry);

    [Theory]
    [InlineData("ieee", "[1] A. Mole, “Wet sand,” bioRxiv, Mar. 5, 2020, doi: 10.5555/ws.")]
    [InlineData("ama", "1. Mole A. Wet sand. bioRxiv. Preprint posted online March 5, 2020. doi:10.5555/ws")]
    [InlineData("vancouver", "1. Mole A. Wet sand. bioRxiv [Preprint]. 2020 Mar 5. doi:10.5555/ws")]
    [InlineData("nature", "1. Mole, A. Wet sand. Preprint at https://doi.org/10.5555/ws (2020).")]
    [InlineData("harvard", "Mole, A. (2020) ‘Wet sand’ [Preprint]. bioRxiv, 5 March. Available at: https://doi.org/10.5555/ws.")]
    [InlineData("chicago-author-date", "Mole, Ada. 2020. “Wet Sand.” Preprint, bioRxiv, March 5. https://doi.org/10.5555/ws.")]
    [InlineData("chicago-notes", "Mole, Ada. “Wet Sand.” Preprint, bioRxiv, March 5, 2020. https://doi.org/10.5555/ws.")]
    public void A_preprint_is_no_book(string style, string entry) =>
        Print(
                style,
                (Work(ReferenceType.Article, "Wet sand", new(2020, 3, 5)) with { Publisher = "bioRxiv" }).With(TextVariable.Doi, "10.5555/ws")
            )
            .ShouldBe(entry);

    [Theory]
    [InlineData("chicago-author-date", "Fen Watch. 2023. “Wet Sand.” April 5. https://fens.example/ws.", "(Fen Watch 2023)")]
    [InlineData("chicago-notes", "Fen Watch. “Wet Sand.” April 5, 2023. https://fens.example/ws.", "“Wet Sand,” Fen Watch, April 5, 2023, https://fens.example/ws.")]
    public void A_page_without_an_author_is_listed_under_its_site(string style, string entry, string citation)
    {
        var page = (Work(ReferenceType.Webpage, "Wet sand", new(2023, 4, 5)) with { Author = [], ContainerTitle = "Fen Watch" }).With(
            TextVariable.Url,
            "https://fens.example/ws"
        );
        var document = BuiltInStyles.Load(style).Format([page], [new([new("a")])]);

        document.Entries.ShouldHaveSingleItem().Text.ToPlainText().ShouldBe(entry);
        document.Citations.ShouldHaveSingleItem().ToPlainText().ShouldBe(citation);
    }

    public static TheoryData<string> Names => [.. BuiltInStyles.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_volume_and_its_title_are_printed_with_the_title_of_the_whole(string style)
    {
        var book = Work(ReferenceType.Book, "Tales of mud", new(1994)).With(TextVariable.Volume, "2").With(TextVariable.VolumeTitle, "Mud of the east");
        var entry = Print(style, book);
        entry.ShouldContain("Tales of mud", Case.Insensitive);
        entry.ShouldContain("Mud of the east", Case.Insensitive);
        entry.ShouldContain("vol", Case.Insensitive);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_has_its_reporter(string style)
    {
        var judgment = (Work(ReferenceType.LegalCase, "Mole v. Owl", new(1954)) with { Author = [], ContainerTitle = "F. Rep." })
            .With(TextVariable.Volume, "347")
            .With(TextVariable.Page, "483");
        var entry = Print(style, judgment);
        entry.ShouldContain("347");
        entry.ShouldContain("483");
    }

    [Theory]
    [InlineData("chicago-author-date", "folio", "85r–88r", "(Mole 2001, fols. 85r–88r)")]
    [InlineData("chicago-author-date", "page", "3", "(Mole 2001, 3)")]
    [InlineData("chicago-author-date", "line", "4", "(Mole 2001, line 4)")]
    [InlineData("chicago-notes", "chapter", "3", "Ada Mole, Mud (2001), chap. 3.")]
    [InlineData("mla", "chapter", "3", "(Mole, ch. 3)")]
    [InlineData("mla", "page", "3", "(Mole 3)")]
    [InlineData("vancouver", "folio", "85r", "(1 fol. 85r)")]
    [InlineData("ama", "page", "3", "1(p3)")]
    [InlineData("ama", "figure", "3", "1(fig 3)")]
    [InlineData("nature", "page", "3", "1 (p. 3)")]
    [InlineData("acs", "page", "3", "1 (p 3)")]
    public void A_place_in_a_work_has_its_label(string style, string label, string locator, string citation) =>
        BuiltInStyles
            .Load(style)
            .Format([Work(ReferenceType.Book, "Mud", new(2001))], [new([new("a") { Label = label, Locator = locator }])])
            .Citations.ShouldHaveSingleItem()
            .ToPlainText()
            .ShouldBe(citation);

    private static Reference Work(ReferenceType type, string title, PartialDate date) =>
        new()
        {
            Id = "a",
            Type = type,
            Author = [Contributor.Person("Mole", "Ada")],
            Title = title,
            Issued = date,
        };

    private static string Print(string style, Reference work) =>
        BuiltInStyles.Load(style).Format([work], []).Entries.ShouldHaveSingleItem().Text.ToPlainText();
}
