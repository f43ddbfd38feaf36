using Citations.Styles;

namespace Citations.Tests.Styles.Case;

public sealed class SentenceCaseTests
{
    [Theory]
    [InlineData("An Answer From 3D-Printed E-Mail Data in Burrows", "An answer from 3D-printed e-mail data in burrows")]
    [InlineData("The E-Commerce of T-Shirts: X-Ray Views of Moles", "The e-commerce of T-shirts: X-ray views of moles")]
    [InlineData("E-Learning and E-Books for Moles", "E-learning and e-books for moles")]
    [InlineData("The Role of E-Cadherin and E-Selectin in the Skin of Moles", "The role of E-cadherin and E-selectin in the skin of moles")]
    [InlineData("Finding Burrows With K-Means and the P-Value of Tunnels", "Finding burrows with k-means and the p-value of tunnels")]
    [InlineData("The U-Turn of the A-Level in Mole Schools", "The U-turn of the A-level in mole schools")]
    public void A_letter_before_a_hyphen_is_small_where_the_word_has_it_small(string title, string expected) =>
        SentenceCase.Default.Convert(title).Text.ShouldBe(expected);

    [Theory]
    [InlineData(
        "The Economy of the United States and New Zealand Before the Second World War",
        "The economy of the United States and New Zealand before the Second World War"
    )]
    [InlineData("Carpal Tunnel Syndrome With Prominent Skin Symptoms", "Carpal tunnel syndrome with prominent skin symptoms")]
    [InlineData(
        "Street Markets in Rio de Janeiro: A Report of the World Health Organization",
        "Street markets in Rio de Janeiro: A report of the World Health Organization"
    )]
    [InlineData("Growth of Escherichia Coli in Water", "Growth of Escherichia coli in water")]
    [InlineData("Memory Loss in Alzheimer’s Disease and Vitamin D", "Memory loss in Alzheimer’s disease and vitamin D")]
    [InlineData(
        "Katanin Localization Requires Triplet Microtubules in Chlamydomonas reinhardtii",
        "Katanin localization requires triplet microtubules in Chlamydomonas reinhardtii"
    )]
    [InlineData("Geographic Data With QGIS", "Geographic data with QGIS")]
    [InlineData("Infections With Rhinella Arenarum: A Review", "Infections with Rhinella arenarum: A review")]
    [InlineData("Loans of the Asian Development Bank to Kenyan Farmers", "Loans of the Asian Development Bank to Kenyan farmers")]
    // A name keeps its generic word, also where no dictionary has the name.
    [InlineData("Herders of the Zorblax Mountains and Their Flocks", "Herders of the Zorblax Mountains and their flocks")]
    [InlineData("Debates on the Zorblax Act of 1921", "Debates on the Zorblax Act of 1921")]
    [InlineData("A Review of the Spade–Soil IAT in Large Burrows", "A review of the Spade–Soil IAT in large burrows")]
    [InlineData("Scores of the Root-Reed BIAT for Young Moles", "Scores of the Root-Reed BIAT for young moles")]
    [InlineData("Scores of a Paper-Format IAT for Young Moles", "Scores of a paper-format IAT for young moles")]
    [InlineData("Measures of Spade–Soil Contact for Young Moles", "Measures of spade–soil contact for young moles")]
    [InlineData("Validation of the Zorblax Anger Inventory in Students", "Validation of the Zorblax Anger Inventory in students")]
    // Title Case lowers inner articles: one with a capital opens a name.
    [InlineData("Editorials in The Zorblax Times and The Lancet", "Editorials in The Zorblax Times and The Lancet")]
    [InlineData("Reptiles of the Early Jurassic in Kenya", "Reptiles of the Early Jurassic in Kenya")]
    [InlineData("Divorce as a Cold War: Custody and Silence", "Divorce as a cold war: Custody and silence")]
    [InlineData("Protein Quality of Lima Beans and Lentils", "Protein quality of lima beans and lentils")]
    // A name by hand is one, whatever registries have.
    [InlineData("Ports, Debt, and the Belt and Road Initiative", "Ports, debt, and the Belt and Road Initiative")]
    // In a name a small word of four letters and more has its capital.
    [InlineData("Moles Under the Americans With Disabilities Act", "Moles under the Americans With Disabilities Act")]
    [InlineData("Moles in Reading, Swindon, and Oxford", "Moles in Reading, Swindon, and Oxford")]
    [InlineData("Burrow Recovery and the Montreal Protocol", "Burrow recovery and the Montreal Protocol")]
    public void English_titles(string title, string expected) => SentenceCase.Default.Convert(title).Text.ShouldBe(expected);

    [Theory]
    [InlineData("La Influencia de la Música en los Niños de España", "es", "La influencia de la música en los niños de España")]
    [InlineData("Les Effets de la Musique sur les Enfants en France", "fr", "Les effets de la musique sur les enfants en France")]
    [InlineData("Die Entwicklung der Sprache im Kindergarten", "de", "Die Entwicklung der Sprache im Kindergarten")]
    [InlineData("De Invloed van Muziek op Kinderen in Nederland", null, "De invloed van muziek op kinderen in Nederland")]
    public void Other_languages_follow_their_own_rules(string title, string? language, string expected) =>
        SentenceCase.Default.Convert(title, new() { Language = language }).Text.ShouldBe(expected);

    [Theory]
    [InlineData("Effects of face-voice gender incongruity on basic processing")]
    [InlineData("Voters in Paris, Berlin and Rome decide on new rules")]
    public void Sentence_case_is_not_changed(string title)
    {
        SentenceCase.IsTitleCase(title).ShouldBeFalse();
        SentenceCase.Default.Convert(title).Text.ShouldBe(title);
    }

    [Theory]
    [InlineData("Sleep in common moles: a review of the evidence", null, "Sleep in common moles: A review of the evidence")]
    [InlineData("Do moles sleep? evidence from gardens", "en", "Do moles sleep? Evidence from gardens")]
    [InlineData("Reporting of results in trials: p values and mRNA", null, "Reporting of results in trials: p values and mRNA")]
    [InlineData("Growth of bacteria in garden soil: E. coli and others", null, "Growth of bacteria in garden soil: E. coli and others")]
    [InlineData("Le sommeil des taupes : une étude de terrain", "fr", "Le sommeil des taupes : une étude de terrain")]
    [InlineData("El sueño de los topos: una revisión de la evidencia", null, "El sueño de los topos: una revisión de la evidencia")]
    [InlineData("<span class=\"nocase\">Sleep in Moles: A Review of Studies</span>", null, "Sleep in moles: A review of studies")]
    [InlineData("<span class=\"nocase\">Star Mole Live</span>", null, "Star Mole Live")]
    [InlineData("<span class=\"nocase\">Sleep in moles: a review</span>", null, "Sleep in moles: a review")]
    [InlineData("Salt in soil: part 2. moles", null, "Salt in soil: Part 2. Moles")]
    [InlineData("Salt in soil: at 2. moles dig", null, "Salt in soil: At 2. moles dig")]
    public void A_subtitle_begins_with_a_capital(string title, string? language, string expected) =>
        ApaStyle
            .Seventh.Format(
                new Reference
                {
                    Type = ReferenceType.ArticleJournal,
                    Title = title,
                    Language = language,
                }
            )
            .ToPlainText()
            .ShouldBe($"{expected}. (n.d.).");

    [Fact]
    public void A_title_is_the_same_alone_and_in_a_list()
    {
        var titles = Titles("titles-seen.txt").Concat(Titles("titles-second.txt")).Select(TitleCase.Apply).ToArray();
        var works = titles.Select((title, i) => new Reference { Id = $"{i}", Title = title }).ToArray();
        var listed = ApaStyle.Seventh.Format(works, []).Entries.ToDictionary(entry => entry.Id, entry => entry.Text.ToPlainText());
        foreach (var work in works)
            ApaStyle.Seventh.Format(work).ToPlainText().ShouldBe(listed[work.Id]);
    }

    [Theory]
    [InlineData("titles-seen.txt", 0.95)]
    [InlineData("titles-second.txt", 0.95)]
    [InlineData("titles-unseen.txt", 0.95)]
    [InlineData("titles-third.txt", 0.95)]
    [InlineData("titles-fourth.txt", 0.93)]
    [InlineData("titles-fifth.txt", 0.93)]
    [InlineData("titles-sixth.txt", 0.9)]
    public void Titles_from_all_fields_come_back(string file, double share)
    {
        var titles = Titles(file);
        var exact = titles.Count(title => SentenceCase.Default.Convert(TitleCase.Apply(title), new() { Language = "en" }).Text == title);
        ((double)exact / titles.Length).ShouldBeGreaterThanOrEqualTo(share);
    }

    [Fact]
    public void A_doubtful_word_is_reported_once_for_a_list()
    {
        Reference[] works =
        [
            .. Enumerable
                .Range(0, 3)
                .Select(i => new Reference
                {
                    Id = $"{i}",
                    Title = $"Learning and Memory in the Quuxville Cohort {i}",
                    Language = "en",
                }),
        ];
        ApaStyle
            .Seventh.Format(works, [])
            .Diagnostics.Count(diagnostic =>
                diagnostic.Code == "CIT0602" && diagnostic.Message.StartsWith("'Quuxville'", StringComparison.Ordinal)
            )
            .ShouldBe(1);
    }

    [Theory]
    [InlineData("Envoys and Post Horses of Genghis Khan's Court", "Envoys and post horses of Genghis Khan's court")]
    [InlineData("Nurses and Doctors Without Borders in the Field", "Nurses and Doctors Without Borders in the field")]
    public void A_name_may_be_a_possessive_and_have_small_words(string title, string expected) => Converted(title).ShouldBe(expected);

    [Fact]
    public void Doubtful_words_are_reported_with_the_title() =>
        SentenceCase
            .Default.Convert("Learning and Memory in the Quuxville Cohort", new() { Language = "en" })
            .Uncertain.ShouldContain("Quuxville");

    [Theory]
    [InlineData("Part")]
    [InlineData("Study")]
    [InlineData("Experiment")]
    [InlineData("Wave")]
    [InlineData("Table")]
    [InlineData("Figure")]
    [InlineData("Chapter")]
    [InlineData("Volume")]
    [InlineData("Session")]
    [InlineData("Appendix")]
    [InlineData("Step")]
    public void What_is_numbered_keeps_its_capital(string word)
    {
        Converted($"Results of the Second {word} 2 and Other Garden Trials").ShouldContain($" {word} 2 and other", Shouldly.Case.Sensitive);
        Converted($"Results of the Second {word} IV and Other Garden Trials").ShouldContain($" {word} IV and other", Shouldly.Case.Sensitive);
        Converted($"Results of the Second {word} of Other Garden Trials")
            .ShouldContain($" {word.ToLowerInvariant()} of other", Shouldly.Case.Sensitive);
    }

    [Theory]
    [InlineData("\"abstract\":\"We saw a Quuxville cohort.\"", "Quuxville")]
    [InlineData("\"abstract\":\"We saw a quuxville cohort.\"", "quuxville")]
    [InlineData("\"abstract\":\"We saw. Quuxville was a quuxville cohort.\"", "quuxville")]
    [InlineData("\"abstract\":\"We saw. The Aquuxville and quuxville cohort.\"", "quuxville")]
    [InlineData("\"keyword\":\"memory, quuxville\"", "quuxville")]
    [InlineData("\"publisher-place\":\"Quuxville\"", "Quuxville")]
    [InlineData("\"event-place\":\"Quuxville, Oslo\"", "Quuxville")]
    [InlineData("\"reviewed-title\":\"On Quuxville\"", "Quuxville")]
    [InlineData("\"editor\":[{\"family\":\"Quuxville\"}]", "Quuxville")]
    public void The_record_settles_a_doubtful_word(string fact, string expected)
    {
        var record = Citations.Formats.CslJsonReader.ReadOne($$"""{"id":"x","type":"book","language":"en",{{fact}}}""");
        var title = SentenceCase.Default.Convert("Learning and Memory in the Quuxville Cohort", record);
        title.Text.ShouldStartWith($"Learning and memory in the {expected} ", Shouldly.Case.Sensitive);
        title.Uncertain.ShouldNotContain("Quuxville");
    }

    [Theory]
    [InlineData("Policy Brief", "Policy brief")]
    [InlineData("policy brief", "Policy brief")]
    [InlineData("Study of the Garden", "Study of the garden")]
    [InlineData("Study of the garden Mole", "Study of the garden Mole")]
    [InlineData("Paris Brief", "Paris brief")]
    [InlineData("Brief From Paris", "Brief from Paris")]
    [InlineData("NIH Grant", "NIH grant")]
    [InlineData("Mole’s Brief", "Mole’s brief")]
    [InlineData("Take A Brief", "Take a brief")]
    [InlineData("iOS App", "iOS app")]
    public void A_description_is_set_in_sentence_case(string genre, string expected) =>
        ApaStyle
            .Seventh.Format(
                new Reference
                {
                    Type = ReferenceType.Graphic,
                    Title = "T",
                    Genre = genre,
                }
            )
            .ToPlainText()
            .ShouldBe($"T [{expected}]. (n.d.).");

    private static string Converted(string title) => SentenceCase.Default.Convert(title, new() { Language = "en" }).Text;

    [Fact]
    public void A_callers_words_win() =>
        new SentenceCase(["Study of Moles", "iPhone"])
            .Convert("The Study of Moles and Their Iphone Habits")
            .Text.ShouldBe("The Study of Moles and their iPhone habits");

    [Fact]
    public void A_record_in_title_case_never_worsens_the_authors_sentence_case()
    {
        var title = SentenceCase.Default.Convert(
            "The history of the Blorbian delta and its people",
            "The History of the Blorbian Delta and Its Peoples"
        );
        title.Text.ShouldBe("The history of the Blorbian delta and its peoples");
    }

    [Fact]
    public void A_long_title_is_done_whole() =>
        SentenceCase
            .Default.Convert(string.Join(' ', Enumerable.Repeat("The Effects of Dance Training in Young Children", 60)))
            .Text.ShouldNotContain("Dance", Shouldly.Case.Sensitive);

    private static string[] Titles(string name) => File.ReadAllLines(Repository.PathOf($"tests/Citations.Core.Tests/Styles/Case/{name}"));

    [Theory]
    [InlineData(ReferenceType.ArticleJournal, "Sleep Loss", "Sleep loss")]
    [InlineData(ReferenceType.Book, "On Soft Soil", "On soft soil")]
    [InlineData(ReferenceType.Song, "This Is Denmark", "This is Denmark")]
    [InlineData(ReferenceType.Webpage, "Sleep Loss", "Sleep Loss")]
    [InlineData(ReferenceType.ArticleJournal, "Sleep in Denmark", "Sleep in Denmark")]
    public void A_short_title_is_a_name_only_where_the_work_may_have_one(ReferenceType type, string title, string expected) =>
        ApaStyle.Seventh.Format(new Reference { Type = type, Title = title }).ToPlainText().ShouldBe($"{expected}. (n.d.).");
}
