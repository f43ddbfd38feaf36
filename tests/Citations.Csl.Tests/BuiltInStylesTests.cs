using Citations.Csl;
using Citations.Styles;

namespace Citations.Tests;

public class BuiltInStylesTests
{
    private static readonly Reference[] Works =
    [
        new()
        {
            Id = "article",
            Type = ReferenceType.ArticleJournal,
            Author = [Contributor.Person("Mole", "Ada Bea"), Contributor.Person("Vole", "Victor")],
            Title = "Soil and water in the meadows",
            ContainerTitle = "Journal of Fens",
            Volume = "12",
            Issue = "3",
            Page = "145-167",
            Issued = new(2021, 5),
            Doi = Doi.Parse("10.1000/fens.12"),
        },
        new()
        {
            Id = "book",
            Type = ReferenceType.Book,
            Author = [Contributor.Person("Owl", "Olga")],
            Title = "Burrows",
            Publisher = "Reed Press",
            PublisherPlace = "Leiden",
            Edition = "2",
            Issued = new(2019),
        },
    ];

    [Theory]
    [InlineData("chicago", "Owl, Olga. 2019. Reeds. Edited by Edna Elk. Translated by Tom Toad. Reed Press.")]
    [InlineData("chicago-notes", "Owl, Olga. Reeds. Edited by Edna Elk. Translated by Tom Toad. Reed Press, 2019.")]
    [InlineData("mla", "Owl, Olga. Reeds. Edited by Edna Elk, translated by Tom Toad, Reed Press, 2019.")]
    [InlineData("harvard", "Owl, O. (2019) Reeds. Edited by E. Elk. Translated by T. Toad. Leiden: Reed Press.")]
    [InlineData("acs", "(1) Owl, O. Reeds; Elk, E., Ed.; Toad, T., Translator; Reed Press: Leiden, 2019.")]
    [InlineData("ama", "1. Owl O. Reeds. Elk E, ed.; Toad T, trans. Reed Press; 2019.")]
    [InlineData("vancouver", "1. Owl O. Reeds. Toad T, translator; Elk E, editor. Leiden: Reed Press; 2019.")]
    public void Who_edited_and_translated_a_book_is_named_after_its_title(string name, string entry)
    {
        var book = new Reference
        {
            Id = "reeds",
            Type = ReferenceType.Book,
            Author = [Contributor.Person("Owl", "Olga")],
            Editor = [Contributor.Person("Elk", "Edna")],
            Translator = [Contributor.Person("Toad", "Tom")],
            Title = "Reeds",
            Publisher = "Reed Press",
            PublisherPlace = "Leiden",
            Issued = new(2019),
        };

        BuiltInStyles.Load(name).Format([book], []).Entries.ShouldHaveSingleItem().Text.ToPlainText().ShouldBe(entry);
    }

    [Theory]
    [InlineData(
        "ieee",
        "[1] A. B. Mole and V. Vole, “Soil and water in the meadows,” Journal of Fens, vol. 12, no. 3, pp. 145–167, May 2021, doi: 10.1000/fens.12.",
        "[2] O. Owl, Burrows, 2nd ed. Leiden: Reed Press, 2019."
    )]
    [InlineData(
        "vancouver",
        "1. Mole AB, Vole V. Soil and water in the meadows. Journal of Fens. 2021 May;12(3):145–67. doi:10.1000/fens.12",
        "2. Owl O. Burrows. 2nd ed. Leiden: Reed Press; 2019."
    )]
    [InlineData(
        "ama",
        "1. Mole AB, Vole V. Soil and water in the meadows. Journal of Fens. 2021;12(3):145-167. doi:10.1000/fens.12",
        "2. Owl O. Burrows. 2nd ed. Reed Press; 2019."
    )]
    [InlineData(
        "mla",
        "Mole, Ada Bea, and Victor Vole. “Soil and Water in the Meadows.” Journal of Fens, vol. 12, no. 3, May 2021, pp. 145–67, https://doi.org/10.1000/fens.12.",
        "Owl, Olga. Burrows. 2nd ed., Reed Press, 2019."
    )]
    [InlineData(
        "chicago",
        "Mole, Ada Bea, and Victor Vole. 2021. “Soil and Water in the Meadows.” Journal of Fens 12 (3): 145–67. https://doi.org/10.1000/fens.12.",
        "Owl, Olga. 2019. Burrows. 2nd ed. Reed Press."
    )]
    [InlineData(
        "chicago-notes",
        "Mole, Ada Bea, and Victor Vole. “Soil and Water in the Meadows.” Journal of Fens 12, no. 3 (2021): 145–67. https://doi.org/10.1000/fens.12.",
        "Owl, Olga. Burrows. 2nd ed. Reed Press, 2019."
    )]
    [InlineData(
        "harvard",
        "Mole, A.B. and Vole, V. (2021) ‘Soil and water in the meadows’, Journal of Fens, 12(3), pp. 145–167. Available at: https://doi.org/10.1000/fens.12.",
        "Owl, O. (2019) Burrows. 2nd edn. Leiden: Reed Press."
    )]
    [InlineData(
        "nature",
        "1. Mole, A. B. & Vole, V. Soil and water in the meadows. Journal of Fens 12, 145–167 (2021).",
        "2. Owl, O. Burrows 2nd edn (Reed Press, Leiden, 2019)."
    )]
    [InlineData(
        "acs",
        "(1) Mole, A. B.; Vole, V. Soil and Water in the Meadows. Journal of Fens 2021, 12 (3), 145–167. https://doi.org/10.1000/fens.12.",
        "(2) Owl, O. Burrows, 2nd ed.; Reed Press: Leiden, 2019."
    )]
    [InlineData(
        "elsevier-harvard",
        "Mole, A.B., Vole, V., 2021. Soil and water in the meadows. Journal of Fens 12, 145–167. https://doi.org/10.1000/fens.12",
        "Owl, O., 2019. Burrows, 2nd ed. Reed Press, Leiden."
    )]
    public void A_style_prints_articles_and_books_as_its_guide_does(string name, string article, string book) =>
        BuiltInStyles.Load(name).Format(Works, []).Entries.Select(entry => entry.Text.ToPlainText()).ShouldBe([article, book]);

    private static readonly Reference Online = Works[0] with
    {
        Author = [Contributor.Person("Mole", "Jean-Paul"), Contributor.Person("Gogh", "Vincent") with { NonDroppingParticle = "van" }],
        Volume = null,
        Issue = null,
        Page = null,
    };

    private static readonly Reference Chapter = new()
    {
        Id = "chapter",
        Type = ReferenceType.Chapter,
        Author = [Contributor.Person("Mole", "Ada Bea")],
        Editor = [Contributor.Person("Owl", "Olga"), Contributor.Person("Vole", "Victor")],
        Title = "Nests in spring",
        ContainerTitle = "Life in hedges",
        Volume = "2",
        Page = "12-19",
        Publisher = "Reed Press",
        PublisherPlace = "Leiden",
        Issued = new(2019),
    };

    // AMA 11 (3.11.4.2), Chicago (14.174), Citing Medicine (chapter 1: initials), ACS (4.3.4), MLA 9 (5.38), Nature, Cite Them Right.
    [Theory]
    [InlineData(
        "ama",
        "1. Mole JP, van Gogh V. Soil and water in the meadows. Journal of Fens. Published online May 2021. doi:10.1000/fens.12",
        "2. Mole AB. Nests in spring. In: Owl O, Vole V, eds. Life in Hedges. Vol 2. Reed Press; 2019:12-19."
    )]
    [InlineData(
        "vancouver",
        "1. Mole JP, van Gogh V. Soil and water in the meadows. Journal of Fens. 2021 May. doi:10.1000/fens.12",
        "2. Mole AB. Nests in spring. In: Owl O, Vole V, editors. Life in hedges. Vol. 2. Leiden: Reed Press; 2019. p. 12–9."
    )]
    [InlineData(
        "chicago",
        "Mole, Jean-Paul, and Vincent van Gogh. 2021. “Soil and Water in the Meadows.” Journal of Fens, ahead of print. https://doi.org/10.1000/fens.12.",
        "Mole, Ada Bea. 2019. “Nests in Spring.” In Life in Hedges, vol. 2, edited by Olga Owl and Victor Vole. Reed Press."
    )]
    [InlineData(
        "chicago-notes",
        "Mole, Jean-Paul, and Vincent van Gogh. “Soil and Water in the Meadows.” Journal of Fens, ahead of print, 2021. https://doi.org/10.1000/fens.12.",
        "Mole, Ada Bea. “Nests in Spring.” In Life in Hedges, vol. 2, edited by Olga Owl and Victor Vole. Reed Press, 2019."
    )]
    [InlineData(
        "acs",
        "(1) Mole, J.-P.; Gogh, V. van. Soil and Water in the Meadows. Journal of Fens 2021. https://doi.org/10.1000/fens.12.",
        "(2) Mole, A. B. Nests in Spring. In Life in hedges; Owl, O., Vole, V., Eds.; Reed Press: Leiden, 2019; Vol. 2, pp 12–19."
    )]
    [InlineData(
        "nature",
        "1. Mole, J.-P. & Gogh, V. van. Soil and water in the meadows. Journal of Fens (2021) doi:10.1000/fens.12.",
        "2. Mole, A. B. Nests in spring. in Life in hedges Vol. 2 (eds Owl, O. & Vole, V.) 12–19 (Reed Press, Leiden, 2019)."
    )]
    public void Articles_online_and_chapters_are_printed_as_the_guide_has_them(string name, string online, string chapter) =>
        BuiltInStyles
            .Load(name)
            .Format([Online, Chapter], [new([new("article")])])
            .Entries.Select(entry => entry.Text.ToPlainText())
            .Order(StringComparer.Ordinal)
            .ShouldBe(new[] { online, chapter }.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("ieee", "[1], [2]")]
    [InlineData("vancouver", "(1,2)")]
    [InlineData("nature", "1,2")]
    [InlineData("mla", "(Mole and Vole; Owl)")]
    [InlineData("chicago", "(Mole and Vole 2021; Owl 2019)")]
    [InlineData("harvard", "(Mole and Vole, 2021; Owl, 2019)")]
    public void A_style_cites_in_the_text(string name, string expected) =>
        BuiltInStyles.Load(name).Format(Works, [new([new("article"), new("book")])]).Citations[0].ToPlainText().ShouldBe(expected);

    [Fact]
    public void Every_type_has_an_entry_in_every_style()
    {
        Reference[] works =
        [
            .. Enum.GetValues<ReferenceType>().Select(type => Works[0] with { Id = $"{type}", Type = type, Publisher = "Reed Press" }),
        ];
        foreach (var name in BuiltInStyles.Names)
        {
            var document = BuiltInStyles.Load(name).Format(works, []);
            document.Entries.Count.ShouldBe(works.Length, name);
            document.Diagnostics.ShouldBeEmpty(name);
            document.Entries.ShouldAllBe(entry => entry.Text.ToPlainText().Contains("oil", StringComparison.Ordinal), name);
        }
    }

    [Fact]
    public void What_is_not_built_in_is_refused()
    {
        BuiltInStyles.Find("no-such-style").ShouldBeNull();
        Should.Throw<ArgumentException>(() => BuiltInStyles.Load("no-such-style"));
        Should.Throw<ArgumentNullException>(() => BuiltInStyles.Find(null!));
    }
}
