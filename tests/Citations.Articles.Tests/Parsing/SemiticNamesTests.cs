using Citations.Articles;

namespace Citations.Tests.Parsing;

public sealed class SemiticNamesTests
{
    [Theory]
    [InlineData("al-Marzūqī, ʿAbd al-Wāḥid. 1951. *Sharḥ*. Cairo: Field Press.", "al-Marzūqī|ʿAbd al-Wāḥid")]
    [InlineData("al-Marzuqi, ‘Abd al-Wahid. 1951. *Sharh*. Cairo: Field Press.", "al-Marzuqi|‘Abd al-Wahid")]
    [InlineData("ʿAskarī, Ḥasan. 1952. *Kitāb*. Cairo: Field Press.", "ʿAskarī|Ḥasan")]
    [InlineData("al-ʿAwwād, Aḥmad ibn Muḥammad. 1952. *Kitāb*. Cairo: Field Press.", "al-ʿAwwād|Aḥmad ibn Muḥammad")]
    [InlineData("ar-Rāfiʿī, Muṣṭafā Ṣādiq. 1912. *Tārīkh*. Cairo: Field Press.", "ar-Rāfiʿī|Muṣṭafā Ṣādiq")]
    [InlineData("ضيف, شوقي. 1960. *في النقد*. القاهرة: دار الحقل.", "ضيف|شوقي")]
    [InlineData("ضيف، شوقي. 1960. *في النقد*. القاهرة: دار الحقل.", "ضيف|شوقي")]
    [InlineData("שקד, גרשון. 1977. *הסיפורת*. תל אביב: שדה.", "שקד|גרשון")]
    public void A_surname_is_before_its_given_names(string entry, string name)
    {
        var author = ReferenceParser.Parse(entry).Reference.Author.ShouldHaveSingleItem();
        $"{author.Family}|{author.Given}".ShouldBe(name);
    }

    [Fact]
    public void Each_paragraph_of_a_list_of_such_names_is_an_entry() =>
        ArticleReader
            .Read(
                "So (al-Marzūqī 1951).\n\n## References\n\nʿAskarī, Ḥasan. 1952. *Kitāb*. Cairo: Field Press.\n\n"
                    + "al-Marzūqī, Aḥmad. 1951. *Sharḥ*. Cairo: Field Press.\n",
                "a.md"
            )
            .Entries.Count.ShouldBe(2);
}
