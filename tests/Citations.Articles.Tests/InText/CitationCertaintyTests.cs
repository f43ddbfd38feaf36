using Citations.Articles;

namespace Citations.Tests.InText;

public sealed class CitationCertaintyTests
{
    private static readonly string[] Places =
    [
        "Berlin",
        "Paris",
        "London",
        "Rome",
        "Vienna",
        "Tokyo",
        "New York",
        "Chicago",
        "Boston",
        "Germany",
        "France",
        "Italy",
        "Brazil",
        "Kenya",
        "India",
        "Warsaw",
        "Oslo",
        "Seoul",
        "Sydney",
        "Toronto",
        "Los Angeles",
        "San Francisco",
        "Geneva",
        "Prague",
        "Texas",
    ];
    private static readonly string[] Publishers =
    [
        "Springer",
        "Elsevier",
        "Wiley",
        "Routledge",
        "Penguin",
        "Suhrkamp",
        "Gallimard",
        "Oxford University Press",
        "MIT Press",
        "Macmillan",
    ];
    private static readonly string[] Works =
    [
        "Inception",
        "Titanic",
        "Casablanca",
        "Covid",
        "Brexit",
        "Blade Runner",
        "Frozen",
        "Gladiator",
        "Parasite",
        "Amadeus",
        "Vertigo",
        "Psycho",
        "Alien",
        "Harvard University",
        "Stanford University",
    ];

    public static TheoryData<string> Sentences() =>
        [
            .. Places.SelectMany(place =>
                (string[])
                    [
                        $"The meeting ({place}, 2015) was short.",
                        $"Two fairs ({place}, 1998) drew crowds.",
                        $"The treaty ({place}, 1951) still holds.",
                        $"A workshop ({place}, 2019) closed the project.",
                        $"The census ({place}, 2011) counted them.",
                        $"In {place} (2014), prices rose.",
                        $"They met in {place} (2008) for a week.",
                        $"After {place} (1998) nothing was the same.",
                        $"Prices in {place} (2020) fell by half.",
                        $"Her years in {place} (1987) were happy.",
                    ]
            ),
            .. Publishers.SelectMany(publisher =>
                (string[])
                    [
                        $"The book ({publisher}, 2012) sold well.",
                        $"His memoir ({publisher}, 1999) is out of print.",
                        $"A second edition ({publisher}, 2021) is due.",
                        $"The atlas ({publisher}, 2005) weighs five kilos.",
                        $"Her novel ({publisher}, 2016) won a prize.",
                        $"This reader ({publisher}, 2018) is for students.",
                        $"Buy the guide ({publisher}, 2014) today.",
                        $"The series ({publisher}, 2003) ended.",
                        $"An anthology ({publisher}, 2010) collects them.",
                        $"Her first collection ({publisher}, 1994) was slim.",
                    ]
            ),
            .. Works.SelectMany(work =>
                (string[])
                    [
                        $"{work} (2010) was a success.",
                        $"We watched {work} (1997) at home.",
                        $"Before {work} (2016) nobody cared.",
                        $"He liked {work} (1982) most.",
                        $"{work} (2020) changed everything.",
                        $"Critics loved {work} (2000).",
                        $"Unlike many others, {work} (2019) was long.",
                        $"The music of {work} (1984) is loud.",
                        $"{work} (1958) is his best.",
                        $"{work} (2015) was ranked third.",
                    ]
            ),
        ];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void What_only_looks_like_a_citation_is_none_for_certain(string sentence) =>
        ArticleReader.Read($"# Notes\n\n{sentence}\n").Citations.Where(citation => citation.IsCertain).ShouldBeEmpty();

    [Theory]
    [InlineData("Smith (2015) found that ships float.")]
    [InlineData("Smith's (2015) ships float.")]
    [InlineData("According to Smith (2015), ships float.")]
    [InlineData("Smith (2015) also showed that ships float.")]
    [InlineData("Ships float (Smith, 2015).")]
    [InlineData("Ships float (see Smith, 2015).")]
    [InlineData("Smith and Jones (2015) float ships.")]
    [InlineData("Smith et al. (2015) float ships.")]
    public void A_citation_is_certain_by_its_form_or_its_sentence(string sentence) =>
        ArticleReader.Read($"# Notes\n\n{sentence}\n").Citations.ShouldHaveSingleItem().IsCertain.ShouldBeTrue();

    [Theory]
    [InlineData("Das zeigt sich oft (Romans u. a., 2015).")]
    [InlineData("Das zeigt sich oft (Romans und Kollegen, 2015).")]
    [InlineData("On le voit souvent (Romans et coll., 2015).")]
    [InlineData("Se ve a menudo (Romans y otros, 2015).")]
    [InlineData("Se ve a menudo (Romans y cols., 2015).")]
    [InlineData("Vê-se com frequência (Romans e colab., 2015).")]
    [InlineData("Si vede spesso (Romans e altri, 2015).")]
    [InlineData("Dat ziet men vaak (Romans e.a., 2015).")]
    [InlineData("Det syns ofta (Romans m.fl., 2015).")]
    [InlineData("Widać to często (Romans i in., 2015).")]
    public void The_other_authors_are_meant_in_any_language(string sentence)
    {
        var citation = ArticleReader.Read($"# Notes\n\n{sentence}\n").Citations.ShouldHaveSingleItem();

        citation.Authors.ShouldBe(["Romans"]);
        citation.HasEtAl.ShouldBeTrue();
    }
}
