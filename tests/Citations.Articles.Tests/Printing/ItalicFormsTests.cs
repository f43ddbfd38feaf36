using Citations.Articles;
using Citations.Rendering;

namespace Citations.Tests.Printing;

/// <summary>An entry without italics gets those that its form asks for in APA 7, whatever else the list holds.</summary>
public sealed class ItalicFormsTests
{
    private const string Neighbour = "Mole, A. (2003). Salt in the burrow. *The Hedge Journal*, *3*(16), 15–17. https://doi.org/10.5555/salt";

    [Theory]
    [InlineData("Toad, S. (1965). Feeling damp [Song]. On *I put a spell on moss*. Pond Records.")]
    [InlineData(
        "Toad, S. (2012). Reed suite No. 3 [Song recorded by Pond Orchestra]. On *Reeds: The suites*. Pond. (Original work published 1804)"
    )]
    [InlineData("Toad, S. (2018). *This is the pond* [Song]. Pond Records.")]
    [InlineData("Toad, S. (2016). *Black reeds* [Album]. Pond Records.")]
    [InlineData(
        "Toad, S. (Host). (2011, August 12). Who owns the moss? (No. 43) [Audio podcast episode]. In *Pond life*. Pond Radio. https://pond.example/43"
    )]
    public void A_song_and_an_episode_are_a_part_of_what_they_are_on_or_in(string entry) => ShouldPrint(entry);

    [Theory]
    [InlineData("Mole, A., & Hare, B. (in press). Lead in burrows: A register study. *Hill Journal of Digging*.")]
    [InlineData("Mole, A. (in press). Do voles trust moles? *Hedge Development*.")]
    [InlineData("Mole, A., & Vole, C. (in press). *Ears*. Hedge Press.")]
    [InlineData("Mole, A. (2012b). Casual burrows: A study. *Journal of the Decline of Hills*.")]
    [InlineData("Mole, A. (2018, November 28). The calibration of burrows. *Hill Tribune*.")]
    public void An_article_without_a_volume_has_its_periodical_in_italics(string entry) => ShouldPrint(entry);

    [Theory]
    [InlineData("Mole, A. (2019). Gänge im Feld. In T. Abel (Hrsg.), *Handel und Wandel der Maulwürfe* (3. Aufl., S. 201–220). Wühlverlag.")]
    [InlineData("Mole, A. (2019). Les galeries. Dans T. Abel (dir.), *Le sol et la taupe* (p. 77–98). Presses du Pré.")]
    [InlineData("Handelsinstitut Hügel. (2020). *Gänge im Wandel*. Abgerufen am 3. Mai 2021 von https://www.hill.example/gaenge")]
    [InlineData("Institut du Pré. (2020). *Galeries de demain*. Consulté le 3 mai 2021, de https://www.pre.example/galeries")]
    public void Lists_of_other_languages_have_the_same_italics(string entry) => ShouldPrint(entry);

    [Fact]
    public void Italics_that_a_file_divides_are_one_stretch()
    {
        var html = "<html><body><p>Moles (Mole, 2003).</p><h2>References</h2><p>Mole, A. (2003) <i>Salt in the bu</i><i>rrow</i>, Ulm: Hill</p></body></html>";
        ArticleChecker
            .Report(new(ArticleReader.Read(System.Text.Encoding.UTF8.GetBytes(html), "a.html"), new Dictionary<Doi, Resolution>()))
            .List(ApaStyle.Seventh)
            .ToHtml()
            .ShouldContain("<i>Salt in the burrow</i>");
    }

    [Theory]
    [InlineData("Mole, B. (2018). Løb i jorden [Loan or sale? Books in the burrow]. *Jordens Tidsskrift*, *105*(2), 180–199.")]
    [InlineData("Mole, B. (2016). Skolen og hjemmet [School. Home. Burrow]. *Jordens Tidsskrift*, *61*(4), 77–94.")]
    [InlineData("Mole, B. (2007). *Hvem ejer jorden?* [Who owns the soil?]. Jordfront.")]
    public void What_a_bracket_holds_ends_no_title(string entry) => ShouldPrint(entry);

    [Theory]
    [InlineData("Hare, J. (2021, April 8). Why storage comes first. *Burrow Blog*. https://www.burrow.example/why-storage")]
    [InlineData("Hare, J. (2018, September 15). Can we talk about free moles? *Sci-Dig*. https://blogs.hill.example/scidig/2018/")]
    public void A_blog_is_a_periodical(string entry) => ShouldPrint(entry);

    [Theory]
    [InlineData(
        "Hare, A. C., Jr. (2019, August 8–11). *Three pillars* [Conference session]. AHA 2019 Convention, Hilltown, IL, United States."
    )]
    [InlineData(
        "Hare, A. C. (2019, August 9–13). *Digging well* [Keynote address]. Academy of Moles 79th Annual Meeting, Hilltown, MA, United States. https://moles.example/k"
    )]
    [InlineData(
        "Hare, A. (2015, August 12–14). *Bones? A reply. And a plea* [Paper presentation]. XIV Inter-Hill Conference on Mole Education, Hilltown, Mexico."
    )]
    [InlineData(
        "Hare, A., & Vole, T. (2018, April 26–29). The art of digging: A hill approach. In A. M. Mole & A. Shrew (Chairs), *Perspectives on soil: Measurement* [Symposium]. Hill Association 98th Annual Convention, Hilltown, OR, United States."
    )]
    public void A_talk_is_italic_and_its_event_upright(string entry) => ShouldPrint(entry);

    [Theory]
    [InlineData("Burrow Labs. (2023). *MoleTalk* (Mar 14 version) [Large language model]. https://moletalk.example/")]
    [InlineData(
        "Burrow Labs. (2025, September 3). *A talk between Mole and Vole* [Generative AI chat]. Moletta Sonnet 4. https://moletalk.example/share/1"
    )]
    [InlineData("Burrow Labs. (2022). *Digging: Lessons* (Version 5.87.2) [Mobile app]. Burrow Store. https://moletalk.example/app")]
    public void Software_is_italic_without_its_version(string entry) => ShouldPrint(entry);

    [Theory]
    [InlineData("Mole, H. B. (2021). *A submission to the hill*. arXiv. https://doi.org/10.48550/arXiv.2109.07343")]
    [InlineData("Mole, H. B. (2021). *Is there a measure of sleep?* bioRxiv. https://doi.org/10.1101/2021.02.03.429001")]
    [InlineData("Mole, H. B. (2022). *Wages: Early evidence*. SSRN. https://doi.org/10.2139/ssrn.4012345")]
    public void A_repository_is_not_a_journal(string entry) => ShouldPrint(entry);

    [Theory]
    [InlineData(
        "Mole, A., & Vole, N. (2021). *The burrow effect on hills* (HBER Working Paper No. 28876). Hill Bureau of Digging. https://doi.org/10.5555/w28876"
    )]
    [InlineData(
        "Mole, A., & Vole, N. (2018). *Tables of moles: 2017 Survey* (Hill and Health Statistics Series 10, No. 260). Hill Center. https://hill.example/t"
    )]
    [InlineData("Mole, A. (2013). *Does digging pay? A hill report* (Report No. 14). Hill Council. https://hill.example/r")]
    [InlineData(
        "Mole, A., & Vole, T. (Eds.). (2016). *Lecture notes in digging: Vol. 9562. Theory of burrows*. Hill. https://doi.org/10.5555/978"
    )]
    public void A_title_with_a_number_after_it_is_italic_up_to_the_number(string entry) => ShouldPrint(entry);

    [Theory]
    [InlineData("Hill College of Moles. (2021, February 3). *Soil: Assessment*. https://moles.example/soil")]
    [InlineData("Hill Institute. (n.d.). *Into the deep: Burrow exhibit*. Retrieved March 8, 2021, from https://moles.example/deep")]
    [InlineData(
        "Mole, J., & Vole, P. (n.d.). *Ethics of digging*. The Digging Guidebook: A Resource for Hill Scientists. https://moles.example/ethics"
    )]
    [InlineData(
        "Mole, C. E. (2020, March 12). *The census kicks off today. It’s expected to be the largest*. HNN. https://hnn.example/census"
    )]
    public void A_page_is_italic_and_its_site_upright(string entry) => ShouldPrint(entry);

    [Theory]
    [InlineData(
        "Hillgroup [@hillgroup]. (2019, March 1). *A school with no doors. Mole, 1969. Would you send your kits? #soil* [Photograph]. Instagram. https://moles.example/p/1"
    )]
    [InlineData("Mole News. (2018, June 26). *These moles walk: https://moles.example/w* [Video]. Facebook. https://moles.example/v/1")]
    [InlineData(
        "Mole, N. (2018, March 22). *In danger. In Hilltown again* [Image attached] [Status update]. Facebook. https://moles.example/s/1"
    )]
    public void The_words_of_a_post_are_italic_up_to_the_bracket(string entry) => ShouldPrint(entry);

    [Theory]
    [InlineData("Digging. (2022, November 18). In *Wikipedia*. https://en.wikipedia.org/w/index.php?title=Digging&oldid=1")]
    [InlineData(
        "Help:Conflict of moles. (2023, March 2). In *Wikipedia*. https://en.wikipedia.org/w/index.php?title=Help:Conflict&oldid=2"
    )]
    [InlineData("Hill digging. (2022). In J. J. Mole (Ed.), *Encyclopedia of Hilltown history*. Hill University.")]
    [InlineData(
        "Mole, S. (2015). Gestures. In L. S. Vole (Ed.), *Handbook of moles: Vol. 2. Young moles* (7th ed., pp. 339–380). Hill & Sons."
    )]
    public void The_work_after_in_is_italic(string entry) => ShouldPrint(entry);

    [Fact]
    public void No_stretch_of_italics_begins_or_ends_within_a_bracket_or_a_word()
    {
        var printed = Print("Mole, A. (2019). Pre-Hill digs [A note on: pre-Hill. digging, 12(3)]. Hill Notes and more, no place.");

        printed.ShouldContain("[A note on: pre-Hill. digging, 12(3)]");
        printed.ShouldNotContain("-*");
    }

    private static void ShouldPrint(string entry)
    {
        var plain = Plain(entry);

        Print(plain).ShouldBe(entry);
        Print(plain + "\n\n" + Plain(Neighbour)).ShouldBe(entry);
        Print(entry).ShouldBe(entry);
    }

    private static string Plain(string entry) => entry.Replace("*", "", StringComparison.Ordinal);

    private static string Print(string entries)
    {
        var article = ArticleReader.Read($"Text.\n\n## References\n\n{entries}\n");
        var list = ArticleChecker.Report(new(article, new Dictionary<Doi, Resolution>())).List(ApaStyle.Seventh);
        var first = list.Entries.First(entry => entry.Id == article.Entries[0].Id);
        return first
            .Text.ToMarkdown()
            .Replace("\\", "", StringComparison.Ordinal)
            .Replace("<", "", StringComparison.Ordinal)
            .Replace(">", "", StringComparison.Ordinal);
    }
}
