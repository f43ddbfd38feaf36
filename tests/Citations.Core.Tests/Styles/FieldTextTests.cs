using System.Text;
using Citations.Styles;

namespace Citations.Tests.Styles;

public sealed class FieldTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("  ", "")]
    [InlineData(",;:", "")]
    [InlineData(" Soil ", "Soil")]
    [InlineData("Soil,", "Soil")]
    [InlineData(": Soil;", "Soil")]
    [InlineData("Soil  and\tworms", "Soil and worms")]
    [InlineData("Soil\u00A0and worms", "Soil and worms")]
    [InlineData("Soil..", "Soil.")]
    [InlineData("Soil.. worms", "Soil. worms")]
    [InlineData("Soil...", "Soil...")]
    [InlineData("Soil... worms", "Soil... worms")]
    [InlineData("..Soil", ".Soil")]
    [InlineData("A.B..", "A.B.")]
    [InlineData("mole's", "mole’s")]
    [InlineData("the moles' soil", "the moles’ soil")]
    [InlineData("a 'soft' soil", "a ‘soft’ soil")]
    [InlineData("'soft'", "‘soft’")]
    [InlineData("the '90s", "the ’90s")]
    [InlineData("a \"soft\" soil", "a “soft” soil")]
    [InlineData("(\"soft\")", "(“soft”)")]
    [InlineData("[\"soft\"]", "[“soft”]")]
    [InlineData("soil—\"soft\"", "soil—“soft”")]
    [InlineData("soil–\"soft\"", "soil–“soft”")]
    [InlineData("soil/\"soft\"", "soil/“soft”")]
    [InlineData("<i>\"soft\"</i>", "<i>“soft”</i>")]
    [InlineData("\"'soft'\"", "“‘soft’”")]
    [InlineData("a 7\" pipe", "a 7\" pipe")]
    [InlineData("pipes of 7\"", "pipes of 7\"")]
    [InlineData("pipes of 7\" and 9\" and \"tubes\"", "pipes of 7\" and 9\" and “tubes”")]
    [InlineData("the \"7\" and \"9\" pipes", "the “7” and “9” pipes")]
    [InlineData("\"a 7\" pipe\"", "“a 7\" pipe”")]
    [InlineData("“of 1984\"", "“of 1984”")]
    [InlineData("5'11\" and 5' tall", "5'11\" and 5' tall")]
    [InlineData("48°12'30\" N, 5''", "48°12'30\" N, 5''")]
    [InlineData("'soil 5', 'soil 6'", "‘soil 5’, ‘soil 6’")]
    [InlineData("'mole's soil 5'", "‘mole’s soil 5’")]
    [InlineData("the 5'-end of the 1990's", "the 5'-end of the 1990’s")]
    [InlineData("<span class=\"nocase\">mole's</span>", "<span class=\"nocase\">mole’s</span>")]
    public void A_field_is_made_fit_to_stand_between_punctuation(string? field, string expected) =>
        FieldText.Clean(field).ShouldBe(expected);

    [Fact]
    public void A_clean_field_comes_back_as_the_same_string()
    {
        const string Field = "Soil, worms: 20 years. ‘Soft’";
        FieldText.Clean(Field).ShouldBeSameAs(Field);
    }

    [Theory]
    [InlineData("3419-24", "3419–3424", true)]
    [InlineData("12-15", "12–15", true)]
    [InlineData("12–15", "12–15", true)]
    [InlineData("12-12", "12", false)]
    [InlineData("12", "12", false)]
    [InlineData("12-", "12-", false)]
    [InlineData("e12-e15", "e12–e15", true)]
    [InlineData("S3-S9", "S3–S9", true)]
    [InlineData("12, 14", "12, 14", true)]
    [InlineData("12-15, 20", "12–15, 20", true)]
    public void Pages_have_en_dashes_and_last_pages_in_full(string pages, string expected, bool isPlural)
    {
        var text = PageText.Of(pages);
        (text.Text, text.IsPlural).ShouldBe((expected, isPlural));
    }

    [Theory]
    [InlineData("Soil Worms", "soilworms")]
    [InlineData("Müller-Å", "mullera")]
    [InlineData("O’Soil (Ed.) [x] B.", "osoilb")]
    [InlineData("a) (b (c) d) e", "ae")]
    [InlineData("Soil 2", "soil2")]
    public void Text_is_folded_for_order(string text, string expected)
    {
        var key = new StringBuilder();
        SortText.AppendFolded(text, key);
        key.ToString().ShouldBe(expected);
    }

    [Theory]
    [InlineData("The Soil", "soil")]
    [InlineData("An Ant", "ant")]
    [InlineData("A Mole", "mole")]
    [InlineData("The A Team", "ateam")]
    [InlineData("Theory", "theory")]
    [InlineData("<i>The soil</i>", "soil")]
    [InlineData("20 moles", "twentymoles")]
    [InlineData("Moles 2 and 3", "molestwoandthree")]
    [InlineData("Moles: Part 12", "molespart000012")]
    [InlineData("Moles vol. 3", "molesvol000003")]
    [InlineData("99999999999999999999 moles", "99999999999999999999moles")]
    public void A_title_is_filed_without_its_article_and_with_its_numbers_in_words(string title, string expected)
    {
        var key = new StringBuilder();
        SortText.AppendFoldedTitle(title, key);
        key.ToString().ShouldBe(expected);
    }

    [Theory]
    [InlineData("part pt vol volume book chapter episode season no number study experiment")]
    public void The_number_of_a_part_counts_as_a_number(string words)
    {
        foreach (var word in words.Split(' '))
        {
            var key = new StringBuilder();
            SortText.AppendFoldedTitle($"Moles {word} 2", key);
            key.ToString().ShouldBe($"moles{word}000002");
        }
    }
}
