using Citations.Articles;

namespace Citations.Tests.Lists;

public sealed class NoteWorksTests
{
    [Theory]
    // Books: a publisher without a place, a series, an organization.
    [InlineData("Ada Mole, *Burrows and Sleep* (Soil Press, 2018), 44–45.")]
    [InlineData("Ada Mole, *Burrows* (Knoll, 2017), chap. 4.")]
    [InlineData("Ada Mole and Cara Vole, *Elements of Burrowing* (5th edn, OUP 2009) 411.")]
    [InlineData("Soil Commission, *Mending Burrows: The Final Report* (Soil Com No 29, 2006) vol 1, para 4.12.")]
    // Journals in OSCOLA.
    [InlineData("Ada Mole, ‘The Mole’s Remedy – Again’ (2006) 122 SQR 492, 495.")]
    [InlineData("Ada Mole, ‘Digging’ [2011] SLJ 12.")]
    // Newspapers.
    [InlineData("“A thesis on soil,” *The Daily Mound*, 3 March 1906, 2.")]
    [InlineData("Ada Mole, “The Soil Tax,” *Mound Times*, March 3, 1906.")]
    [InlineData("Ada Mole, ‘Evictions of moles soar’ *The Mound* (London, 4 March 2019) 7.")]
    // Reports with their date and films.
    [InlineData("Soil Research Center, *Moles 2016*, September 9, 2016, https://example.org/moles-2016.")]
    [InlineData("Ministry of Soil, *Moles Act: A Guide*, 3 May 2016.")]
    [InlineData("*The Mole Dances*, directed by Cara Vole (2000; Paris: Studio Taupe, 2001), DVD.")]
    // French, Spanish, Portuguese, Italian, German and Polish notes: the place, the house and the year between commas.
    [InlineData("Luc Taupin, *Sous la prairie*, Lyon, Éditions de la Racine, 1966, p. 58.")]
    [InlineData("Émile Loir, *Annales du terrier*, t. III, Vannes, Imprimerie Galland, 1902, p. 12-19.")]
    [InlineData("Jeanne Loutre, « Le sommeil », dans Guy Castor (dir.), *La rivière habitée*, Nantes, Presses de la Loire, 2011, p. 31.")]
    [InlineData("Maud Hérisson, *La haie*, thèse de doctorat en géographie, université de Vannes, 2016.")]
    [InlineData("Ana Topo Ruiz, *Historia de las madrigueras*, Madrid, Alianza, 1987, p. 45.")]
    [InlineData("Juan Erizo, «El precio de la tierra», *Revista de Suelos*, 12 (1998), pp. 3-20.")]
    [InlineData("Rui Texugo, *A toca*, Dissertação de mestrado, Universidade do Minho Fundo, 2004.")]
    [InlineData("Sara Faina, *Gallerie venete*, a cura di P. Ghiro, Vicenza, Neri, 2003.")]
    [InlineData("Marco Volpe, *La lepre e il campo*, in «Rivista del suolo», XXIII (2006), n. 2, pp. 15-33.")]
    [InlineData("Anna Maulwurf, *Gänge und Hügel*, 2. Aufl., Berlin: Wühlverlag 1998, S. 12.")]
    [InlineData("Peter Igel: *Der Winterschlaf*. Frankfurt am Main 1987, S. 3.")]
    [InlineData("Ute Hamster, „Vorräte im Bau“, in: Jan Fuchs (Hg.), *Leben unter Tage*, Stuttgart 2010, S. 5–20.")]
    [InlineData("Ewa Jeż, *Zima pod lasem*, „Przegląd Łąkowy” 1997, nr 2, s. 5–14.")]
    [InlineData("Olga Chomik, *Jesień*, [w:] *Księga łąk*, red. P. Sowa, Paryż 1958, s. 31–44.")]
    // Journals of history: a volume in Roman numerals, a letter of a book of letters.
    [InlineData("Nora Shrew, ‘Roots at Night’, *Journal of Soils*, xlix (1979), 12–30.")]
    [InlineData("Ida Hare, ‘Gates’, in Jon Stoat (ed.), *Walls of Clay* (Bruges, 2008), 77.")]
    [InlineData("Tobias de Badger, *Letters to a Gardener* (Bath, 1811), letter iv.")]
    // Law reviews of Australia.
    [InlineData("Ada Mole, 'Soil before the Courts' (2018) 35(2) Field Law Journal 41, 44.")]
    // Decisions and laws.
    [InlineData("*Mole v Hedge City Council* [2010] UKSC 45, [2011] 2 AC 104 [49].")]
    [InlineData("*Mole v United Burrows* (2008) 47 EHRR 40.")]
    [InlineData("Burrows Act 1988, s 21.")]
    [InlineData("Burrows (Repair) HC Bill (2018–19) [27].")]
    public void A_work_as_notes_give_it_is_an_entry(string note)
    {
        var article = ArticleReader.Read($"Moles dig.[^1]\n\n[^1]: {note}\n", "a.md");

        article.Entries.ShouldHaveSingleItem().Text.ShouldBe(note.Replace("*", "", StringComparison.Ordinal));
        CitationLinker.Link(article).ShouldHaveSingleItem().Kind.ShouldBe(LinkKind.Exact);
    }

    [Theory]
    [InlineData("See the discussion in *The Daily Mound*, 3 March 1906, of which nothing came.")]
    [InlineData("The Burrows Act 1988 does not apply to moles that were born before the commencement date.")]
    [InlineData("Mole v Hedge was decided in 2010 and has been followed by all courts of the country since then.")]
    [InlineData("In *Burrows* (the film of 2018) moles dance.")]
    [InlineData("*Mole* (n 1) [12].")]
    [InlineData("*Burrows* by Ada Mole, printed in Paris, was a success in 1953.")]
    [InlineData("*Burrows*, printed in Paris, made her known in 1953.")]
    [InlineData("As has been shown in the chapter on Ada Mole, moles dug in London, 1953.")]
    [InlineData("Prices are those of May 2016, https://example.org/prices has others.")]
    public void A_remark_is_none(string note) =>
        ArticleReader.Read($"Moles dig.[^1]\n\n[^1]: {note}\n", "a.md").Entries.Where(entry => entry.Kind == EntryKind.Note).ShouldBeEmpty();

    [Theory]
    [InlineData("See, for example, ")]
    [InlineData("See also ")]
    [InlineData("Cf. ")]
    [InlineData("But see ")]
    [InlineData("*See* ")]
    [InlineData("*But see* ")]
    [InlineData("See, eg, ")]
    [InlineData("Siehe etwa ")]
    [InlineData("Vgl. etwa ")]
    [InlineData("Vgl. dazu ")]
    [InlineData("Voir notamment ")]
    [InlineData("Zob. też ")]
    [InlineData("Si veda ")]
    [InlineData("The standard work is ")]
    [InlineData("Moles were long despised. The best account remains ")]
    [InlineData("Quoted in ")]
    [InlineData("Sur ce point, voir notamment ")]
    [InlineData("Un'eccezione è ")]
    [InlineData("Grundlegend ist ")]
    public void A_signal_before_a_work_is_not_part_of_it(string signal) =>
        ArticleReader
            .Read($"Moles dig.[^1]\n\n[^1]: {signal}Ada Mole, *Burrows and Sleep* (Ulm: Soil Press, 2018), 44.\n", "a.md")
            .Entries.ShouldHaveSingleItem()
            .Text.ShouldBe("Ada Mole, Burrows and Sleep (Ulm: Soil Press, 2018), 44.");

    [Fact]
    public void A_title_that_begins_like_a_signal_keeps_its_words() =>
        ArticleReader
            .Read("Moles dig.[^1]\n\n[^1]: *See No Mole*, directed by Cara Vole (Ulm: Taupe, 2001), DVD.\n", "a.md")
            .Entries.ShouldHaveSingleItem()
            .Text.ShouldStartWith("See No Mole");

    [Theory]
    [InlineData("Paul Taupe, *Terriers*, Paris, Seuil, 1971, p. 3.", "L'auteur y défend une autre thèse.")]
    [InlineData("Anna Maulwurf, *Gänge*, Berlin: Wühlverlag 1998, S. 3.", "Sie sah das später anders.")]
    public void A_sentence_after_a_work_is_not_part_of_it(string work, string sentence) =>
        ArticleReader
            .Read($"Moles dig.[^1]\n\n[^1]: {work} {sentence}\n", "a.md")
            .Entries.ShouldHaveSingleItem()
            .Text.ShouldBe(work.Replace("*", "", StringComparison.Ordinal));

    [Fact]
    public void A_name_with_words_of_a_sentence_keeps_them() =>
        ArticleReader
            .Read("Moles dig.[^1]\n\n[^1]: Institute for Soil in Ireland, *Moles and Men* (Ulm: Soil Press, 2018), 44.\n", "a.md")
            .Entries.ShouldHaveSingleItem()
            .Text.ShouldStartWith("Institute for Soil in Ireland");

    [Theory]
    [InlineData(". For a different view, see ")]
    [InlineData("; for a different view, see ")]
    [InlineData("; and ")]
    [InlineData("; ")]
    [InlineData("; see also ")]
    [InlineData("; *see also* ")]
    [InlineData(", *with* ")]
    [InlineData(". See also ")]
    public void Two_works_in_a_note_are_two_entries(string between) =>
        ArticleReader
            .Read(
                $"Moles dig.[^1]\n\n[^1]: Ada Mole, *Burrows and Sleep* (Ulm: Soil Press, 2018), 44{between}Cara Vole, *Dreams* (Ulm: Hill, 1974), 30.\n",
                "a.md"
            )
            .Entries.Select(entry => entry.Text.TrimEnd('.'))
            .ShouldBe(["Ada Mole, Burrows and Sleep (Ulm: Soil Press, 2018), 44", "Cara Vole, Dreams (Ulm: Hill, 1974), 30"]);

    [Fact]
    public void Another_section_of_a_law_is_not_another_law()
    {
        var article = ArticleReader.Read("One.[^1] Two.[^2]\n\n[^1]: Burrows Act 1988, s 21.\n[^2]: Burrows Act 1988, s 8.\n", "a.md");

        article.Entries.ShouldHaveSingleItem();
        CitationLinker.Link(article).Select(link => link.Entry?.Id).ShouldBe(["entry-1", "entry-1"]);
    }

    [Fact]
    public void A_work_after_ibid_in_one_note_is_an_entry() =>
        ArticleReader
            .Read(
                "One.[^1] Two.[^2]\n\n[^1]: Mole v. Hedge, 328 U.S. 956 (1946).\n[^2]: Id. at 264; see also Ada Mole, Columns of Earth, 70 SOIL L. REV. 421 (2015).\n",
                "a.md"
            )
            .Entries.Select(entry => entry.Text)
            .ShouldBe(["Mole v. Hedge, 328 U.S. 956 (1946).", "Ada Mole, Columns of Earth, 70 SOIL L. REV. 421 (2015)."]);

    [Fact]
    public void A_decision_of_the_table_of_cases_is_one_entry_and_the_paragraph_of_one_is_no_citation()
    {
        var article = ArticleReader.Read(
            "One.[^1] Two.[^2]\n\n[^1]: *Mole v Hedge Ltd* [2004] UKHL 222, [2004] 2 AC 957.\n[^2]: ibid [21] (Lord Vole).\n\n"
                + "## Bibliography\n\n### Cases\n\n*Mole v Hedge Ltd* [2004] UKHL 222, [2004] 2 AC 957\n\n*Shrew v Soil plc* [2022] UKSC 55\n",
            "a.md"
        );

        article.Entries.Select(entry => entry.Kind).ShouldBe([EntryKind.Listed, EntryKind.Listed]);
        article.Citations.Select(citation => citation.Note).ShouldBe(["1", "2"]);
    }
}
