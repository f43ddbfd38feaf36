using Citations.Articles;
using Citations.Rendering;

namespace Citations.Tests.Printing;

/// <summary>What no record proves is printed so that nothing the author wrote is lost or invented.</summary>
public sealed class ConservationTests
{
    [Theory]
    [InlineData("Forman, M. (Director). (1975). *One flew over the nest* [Film]. United Artists.")]
    [InlineData("U.S. Office of Moles and Voles Commission. (2019, January 4). *Form 10-K*. https://moles.example/10k")]
    [InlineData("SR Burrowing. (2020). *MoleLink 1000 plus* [Apparatus and software]. https://moles.example/")]
    [InlineData("Mole, L. (2001). *La vie des taupes* [The life of moles]. Gallimard.")]
    [InlineData("Fan, G. (2021–present). *Molecast* [Audio podcast]. Burrow.")]
    [InlineData("Mole, A. (2018). *Soil and sand* (Soil Publication No. 18-2424). Soil Press.")]
    [InlineData(
        "National Mole Institute. (2019). *Taking time: Support for moles* (NIH Publication No. 18-2059). U.S. Department of Moles, National Institutes of Moles. https://moles.example/taking.pdf"
    )]
    [InlineData(
        "Mole, E. (2017). *Resistance to spades: New lessons* (Publication No. 10289373) [Doctoral dissertation, University of Moles–Hilltown]. Mole Theses Global."
    )]
    [InlineData(
        "Vole, B., & Mole, C. (2015). *The wind in the hedges* (K. Mazur, Narr.) [Audiobook]. Burrow Press. (Original work published 1908)"
    )]
    [InlineData("Mole, D. (2017, May 3–5). *Digging deeper* [Webinar]. Mole Society. https://moles.example/w")]
    [InlineData("Smith, J. (2015). The History of the United States in World Affairs. *Journal of Things*, *5*(2), 1–9.")]
    [InlineData("Reyes, C. (2014). *Bisphenol A in burrows* [Unpublished doctoral dissertation]. University of Moles.")]
    [InlineData("Mole, B. (2004, February 12). Audible burrows. *The Hedge*. https://moles.example/audible")]
    [InlineData("Moles and their talk. (2020, May 6). *Sound Weekly*. https://moles.example/1")]
    [InlineData("Mole. (2016). Formation [Song]. On *Burrow*. Hedge Records.")]
    [InlineData("Mole, A., & Vole, C. (in press). *Ears*. Hedge Press.")]
    [InlineData("Mole, M. (2022). Soil in Vole's *Hamlet*. *Soil*, *5*(2), 9–19.")]
    [InlineData("Mole Institute. (2020). *Burrow controls* (MI Special Publication 800-53, Rev. 5). U.S. Department of Moles.")]
    [InlineData("*Strengthening the burrow: Hearing before the Committee on Moles*, 110th Cong. (2007). https://moles.example/2")]
    [InlineData("Mole, A., & Vole, C. (2020). Yeasts of the burrow. *Hedge Microbiology*, *202*(4), e00456-20. https://doi.org/10.5555/hm.202")]
    [InlineData("Mole, A. (2018). *In vitro* and in burrow. *Hedge Notes*, *9*, Article 00123-19.")]
    [InlineData("Mole, A. (2019). Manual of burrows. In B. Vole (Ed.), *Digging* (pp. 1-12–1-29). Burrow Press.")]
    [InlineData("The Hedge Desk. (2020, May 4). A dry spring. *The Weekly Spade*.")]
    [InlineData("R Mole Crew. (2023). *Heap* (Version 2.1) [Computer software]. https://moles.example/heap")]
    [InlineData("Notes and losses. (1921). *Digging Gazette*, *18*(4), 233–236.")]
    [InlineData("*The mole songs* (A. S. Vole, Trans.). (2004). Burrow University Press.")]
    [InlineData("John Paul II. (1995, March 25). *Evangelium hortorum* [Encyclical letter]. Vatican. https://moles.example/ev")]
    [InlineData(
        "Mole, V. (Writer), & Vole, T. (Writer & Director). (2011, July 17). Box hedge (Season 4, Episode 1) [TV series episode]. In M. Hare (Executive Producer), *Breaking ground*. Burrow Pictures."
    )]
    [InlineData("*Strengthening the burrow: Hearing before the Committee on Moles, Voles & Hares*, 113th Cong. (2014).")]
    [InlineData("H.R. Rep. No. 114-358 (2015).")]
    [InlineData("S. Rep. No. 112-4 (2011).")]
    [InlineData("H.R. Res. 7, 112th Cong. (2011).")]
    [InlineData("N.Y. Exec. Order No. 202 (2020).")]
    [InlineData("42 U.S.C. § 300a-7 (2018).")]
    [InlineData("U.S. Const. art. I, § 3.")]
    [InlineData("*Care Act 2014*, c. 23. Available at: https://moles.example/23 (Accessed: 3 March 2023).")]
    [InlineData("*Mole v Vole* [1991] 1 QB 1 (CA)")]
    public void A_correct_entry_comes_out_as_it_went_in(string entry) => Print(entry).ShouldBe(entry);

    [Theory]
    [InlineData(
        "Mole, E. (2017). *Resistance to spades: New lessons* (Publication No. 10289373) [Doctoral dissertation, University of Moles–Hilltown]. Mole Theses Global."
    )]
    [InlineData("Mole Institute. (2020). *The mole report* (No. 28). https://moles.example/28")]
    [InlineData("Mole, D. (2017, May 3–5). *Digging deeper* [Poster presentation]. Mole Convention, Hilltown, CA, United States.")]
    [InlineData("Mole, L., & Vole, B. (2017). Taupinières [Mole hills]. *Terre et gens*, *26*(1–2), 11–34.")]
    [InlineData(
        "Mole, A. (2020). Grey soil: A study. *Journal of Burrow Science: Ceramics*, *31*, Article 102399. https://doi.org/10.5555/jbs.2020.1"
    )]
    [InlineData("Mole Archive. (1873). *Toprak haritası* [Map of the soil] (HRT.h 1482). Mole Archive, Hilltown, Turkey.")]
    [InlineData("Mole, A. (2020). *Digging at dusk*. McGraw-Hill.")]
    [InlineData("Mole, A. (2020). *Digging at dusk*. Taylor & Francis.")]
    public void Plain_text_is_printed_with_the_italics_of_the_style(string entry) =>
        Print(entry.Replace("*", "", StringComparison.Ordinal)).ShouldBe(entry);

    [Theory]
    [InlineData("Mole, A. Digging at dusk. *J Burrow*. 2021;21(1):125. [doi](https://doi.org/10.5555/dusk.1)")]
    [InlineData("Mole, A. Digging at dusk. *J Burrow*. 2021;21(1):125. [DOI:](https://doi.org/10.5555/dusk.1)")]
    public void A_link_that_reads_doi_is_printed_as_the_address(string entry) =>
        Print(entry).ShouldBe("Mole, A. Digging at dusk. *J Burrow*. 2021;21(1):125. https://doi.org/10.5555/dusk.1");

    [Theory]
    [InlineData("Mole, A. Digging at dusk. *J Burrow*. 2021;21(1):125. [[PubMed](https://p.example/1)] [[Google Scholar](https://g.example/1)]")]
    [InlineData("Mole, A. Digging at dusk. *J Burrow*. 2021;21(1):125. [View in article](#c1) [Scopus](https://s.example/1)")]
    [InlineData("Mole, A. Digging at dusk. *J Burrow*. 2021;21(1):125. [[INSPIRE](https://p.example/1)] [View Article](https://g.example/1)")]
    public void What_a_page_has_to_click_on_is_not_part_of_the_entry(string entry) =>
        Print(entry).ShouldBe("Mole, A. Digging at dusk. *J Burrow*. 2021;21(1):125.");

    [Fact]
    public void A_doi_after_a_line_end_is_one_address() =>
        Print("Mole, A. (2009). Digging at dusk. *J Burrow*, *4*(2), 33–47. https://doi.org/\n10.5555/dusk.1")
            .ShouldBe("Mole, A. (2009). Digging at dusk. *J Burrow*, *4*(2), 33–47. https://doi.org/10.5555/dusk.1");

    [Fact]
    public void A_label_whose_word_is_a_link_gives_way_to_the_address_as_a_whole() =>
        Print(
                "Mole, Anna; Vole, Bob (2021). \"Digging\". *J Burrow*. **21** (1): 125. [doi](/wiki/Doi):[10.5555/dusk.1](https://doi.org/10.5555/dusk.1). PMID 26000001."
            )
            .ShouldEndWith(": 125. https://doi.org/[10.5555/dusk.1](https://doi.org/10.5555/dusk.1). PMID 26000001.");

    /// <summary>Of a list without markup too: a year before an entry is not a number of a list, and brackets are not a link.</summary>
    [Theory]
    [InlineData("2011 J. Phys. A: Math. Theor. 44 252001")]
    [InlineData("(2008) International Journal of Moles, 39 (9), pp. 881–887. Cited 7 times.")]
    [InlineData("Mole, X. (2006). Potentials for the E[sub 2] high and A[sub 1](LO) modes in soil. J. Burrow., 89(17), Article 171907.")]
    [InlineData("Parent, R., et Roch, J. (2006). Parcours collectif. Recherches, 26(2), 40–65. www.recherche.example/Revue.html")]
    [InlineData("Mole A, '<Come back home> and other songs of moles,' Journal of Song, pp.24–34, 2019.")]
    [InlineData("Brews, J. R. \"MOS Physics and Technology\". (Wiley, 2002).")]
    public void An_entry_of_plain_text_comes_out_as_it_went_in(string entry)
    {
        var article = ArticleReader.Read($"Text.\n\nReferences\n\n{entry}\n", "article.txt");
        var list = ArticleChecker.Report(new(article, new Dictionary<Doi, Resolution>())).List(ApaStyle.Seventh);

        list.Entries.ShouldHaveSingleItem().Text.ToPlainText().ShouldBe(entry);
    }

    [Theory]
    [InlineData("Mole A, Vole B. How moles dig. J. Burrow. Sci. 2010;5(2):10–12.", "*J. Burrow. Sci.*, *5*(2)")]
    [InlineData("Mole, A. & Vole, B. \"How moles dig\". J. Chem. Soc., 3857–3861, (1960).", "*J. Chem. Soc.*, 3857")]
    [InlineData("Mole, A. & Vole, B. \"How moles dig\". J. Chem. Society, 3857–3861, (1960).", "*J. Chem. Society*, 3857")]
    public void The_last_word_of_an_abbreviated_journal_keeps_its_period(string entry, string source) => Print(entry).ShouldContain(source);

    [Fact]
    public void The_number_of_a_report_is_no_page_range()
    {
        const string entry =
            "National Mole Institute. (2019). *Taking time: Support for moles* (NIH Publication No. 18-2059). U.S. Department of Moles, National Institutes of Moles. https://moles.example/taking.pdf";

        var report = ArticleChecker.Report(
            new(ArticleReader.Read($"Text.\n\n## References\n\n{entry}\n"), new Dictionary<Doi, Resolution>())
        );

        report.Diagnostics.ShouldNotContain(finding => finding.Code == "CIT0302");
    }

    [Theory]
    [InlineData("Zarate, A., Luckenbaugh, D. A., ... & Zarate, C. A. (2010). A trial of things. *Arch Gen*, *3*, 4–5.")]
    [InlineData("Endo H, et al. Burrows in Kashmir. J Burrow. 2010;5(2):10–12.")]
    public void A_list_of_authors_that_is_cut_is_not_printed_as_a_whole_one(string entry) => Print(entry).ShouldBe(entry);

    [Theory]
    [InlineData(
        "Laurent Mole and Ronald L Vole. Constructing burrows. In Structural, Syntactic, and Statistical Burrow Recognition, eds. A Kim. Springer, 2010, pp 3–9."
    )]
    public void Names_that_cannot_be_told_apart_are_kept_as_they_stand(string entry) => Print(entry).ShouldBe(entry);

    [Theory]
    [InlineData(
        "KIM, J., & LEE, S. (2015). The moles. *Journal of Moles*, *12*(3), 45-67. doi:10.5555/moles",
        "KIM, J., & LEE, S. (2015). The moles. *Journal of Moles*, *12*(3), 45–67. https://doi.org/10.5555/moles"
    )]
    [InlineData(
        "Smith AB, Jones CD. How moles dig. J Burrow. 2010;5(2):10-12.",
        "Smith, A. B., & Jones, C. D. (2010). How moles dig. *J Burrow*, *5*(2), 10–12."
    )]
    public void What_a_rule_names_is_changed(string entry, string printed) => Print(entry).ShouldBe(printed);

    [Fact]
    public void A_proved_entry_keeps_what_the_record_does_not_hold()
    {
        var record = new Reference
        {
            Type = ReferenceType.Book,
            Doi = Doi.Parse("10.5555/taupes"),
            Author = [Contributor.Person("Mole", "Louise")],
            Issued = new(2001),
            Title = "La vie des taupes",
            Publisher = "Gallimard",
        };

        Print("Mole, L. (2001). *La vie des taupes* [The life of moles]. Gallimard. https://doi.org/10.5555/taupes", record)
            .ShouldContain("[The life of moles]");
    }

    [Fact]
    public void A_proved_entry_in_its_authors_words_takes_from_the_record_what_is_wrong()
    {
        var record = new Reference
        {
            Type = ReferenceType.ArticleJournal,
            Doi = Doi.Parse("10.5555/trous"),
            Author = [Contributor.Person("Mole", "Louise"), Contributor.Person("Vole", "Ann")],
            Issued = new(2001),
            Title = "La vie des trous",
            ContainerTitle = "Burrows",
            Volume = "9",
            Issue = "2",
            Page = "10-19",
        };

        Print(
                "Mole, L., & Crow, B. (2001). La vie des trous [The life of holes]. *Burrows*, *8*(2), 10–12. https://doi.org/10.5555/trous",
                record
            )
            .ShouldBe(
                "Mole, L., & Vole, A. (2001). La vie des trous [The life of holes]. *Burrows*, *9*(2), 10–19. https://doi.org/10.5555/trous"
            );
    }

    [Fact]
    public void The_records_title_case_and_first_page_do_not_replace_what_the_author_wrote_right()
    {
        var record = new Reference
        {
            Type = ReferenceType.ArticleJournal,
            Doi = Doi.Parse("10.5555/bpa"),
            Author = [Contributor.Person("Mole", "Louise")],
            Issued = new(2012),
            Title = "Association Between Urinary Bisphenol A Concentration and Depth of Burrows",
            ContainerTitle = "Burrows",
            Volume = "308",
            Issue = "11",
            Page = "1113",
        };

        Print(
                "Mole, L. (2012). Association between urinary bisphenol A concentration and depth of burrows. *Burrows*, *308*(11), 1113–21. https://doi.org/10.5555/bpa",
                record
            )
            .ShouldBe(
                "Mole, L. (2012). Association between urinary bisphenol A concentration and depth of burrows. *Burrows*, *308*(11), 1113–1121. https://doi.org/10.5555/bpa"
            );
    }

    [Fact]
    public void A_title_typed_in_title_case_takes_the_records_words()
    {
        var record = new Reference
        {
            Type = ReferenceType.ArticleJournal,
            Doi = Doi.Parse("10.5555/soil"),
            Author = [Contributor.Person("Mole", "Louise")],
            Issued = new(2012),
            Title = "Deep soil of the Andes",
            ContainerTitle = "Burrows",
            Volume = "3",
            Page = "1-9",
        };

        Print("Mole, L. (2012). Deep Soil of the Andes. *Burrows*, *3*, 1–9. https://doi.org/10.5555/soil", record)
            .ShouldContain("Deep soil of the Andes.");
    }

    [Theory]
    [InlineData(
        "Mole Society. [Facts on moles](https://moles.example/facts). Updated May 2022.",
        "Mole Society. [Facts on moles](https://moles.example/facts). Updated May 2022. https://moles.example/facts"
    )]
    [InlineData(
        "Mole Society. [Facts on moles](https://doi.org/10.5555/facts). Updated May 2022.",
        "Mole Society. [Facts on moles](https://doi.org/10.5555/facts). Updated May 2022. https://doi.org/10.5555/facts"
    )]
    public void An_address_behind_a_link_is_printed(string entry, string printed) => Print(entry).ShouldBe(printed);

    [Fact]
    public void A_work_that_is_listed_twice_is_printed_once_and_without_a_letter()
    {
        const string entry = "Mole, L., & Vole, B. (2012). The deep soil of the Andes. *Burrows*, *3*, 1–9. https://doi.org/10.5555/soil";
        var report = ArticleChecker.Report(
            new(ArticleReader.Read($"Text.\n\n## References\n\n{entry}\n\n{entry}\n"), new Dictionary<Doi, Resolution>())
        );

        report.List(ApaStyle.Seventh).Entries.ShouldHaveSingleItem().Text.ToPlainText().ShouldContain("(2012)");
        report.Diagnostics.ShouldContain(finding => finding.Code == "CIT0221");
    }

    private static string Print(string entry, params Reference[] records)
    {
        var resolutions = records.ToDictionary(
            record => record.Doi!,
            record => new Resolution(record.Doi!, ResolutionStatus.Found) { Reference = record, Source = "Crossref" }
        );
        var report = ArticleChecker.Report(new(ArticleReader.Read($"Text.\n\n## References\n\n{entry}\n"), resolutions));
        return report
            .List(ApaStyle.Seventh)
            .Entries.ShouldHaveSingleItem()
            .Text.ToMarkdown()
            .Replace("\\", "", StringComparison.Ordinal)
            .Replace("<", "", StringComparison.Ordinal)
            .Replace(">", "", StringComparison.Ordinal);
    }
}
