using Citations.Styles;

namespace Citations.Tests.Styles.Case;

/// <summary>Names that no dictionary has, by their place in a title.</summary>
public sealed class NamePatternsTests
{
    [Theory]
    [InlineData("A Note on Vrobel's Inequality in Normed Spaces", "A note on Vrobel's inequality in normed spaces")]
    [InlineData("Moments of the Vrobel Distribution With Two Parameters", "Moments of the Vrobel distribution with two parameters")]
    [InlineData("Bounds for Vrobel-Type Operators in the Plane", "Bounds for Vrobel-type operators in the plane")]
    [InlineData("Bounds of Vrobel Type for the Norm of a Matrix", "Bounds of Vrobel type for the norm of a matrix")]
    [InlineData("A Family With Gardner-Diamond Syndrome and Its Treatment", "A family with Gardner-Diamond syndrome and its treatment")]
    [InlineData("A Reply to T. Vrobel, B. Mokrin on Learning in Groups", "A reply to T. Vrobel, B. Mokrin on learning in groups")]
    [InlineData(
        "Growth of Corynebacterium Acnes in Deep Cultures and on Skin",
        "Growth of Corynebacterium acnes in deep cultures and on skin"
    )]
    [InlineData("Bites of the Fly (Vrobelia Mokrinophaga) in Children", "Bites of the fly (Vrobelia mokrinophaga) in children")]
    [InlineData("Ionization of He and Ne Atoms in Strong Fields", "Ionization of He and Ne atoms in strong fields")]
    public void A_name_is_known_by_its_place(string title, string expected) => SentenceCase.Default.Convert(title).Text.ShouldBe(expected);

    [Theory]
    [InlineData("Spectra of Tetrahydroxy Derivatives and a Nonlocal Equation", "Spectra of tetrahydroxy derivatives and a nonlocal equation")]
    [InlineData("Treatment of Tinea Capitis in Schools", "Treatment of tinea capitis in schools")]
    [InlineData("Burkitt-Like Disease in Children and Adults", "Burkitt-like disease in children and adults")]
    [InlineData(
        "Vascular Growth (Epithelioid Angiomatosis) and Its Response to Therapy",
        "Vascular growth (epithelioid angiomatosis) and its response to therapy"
    )]
    [InlineData("What He and the Teacher Say About Learning", "What he and the teacher say about learning")]
    public void A_common_word_in_such_a_place_has_no_capital(string title, string expected) =>
        SentenceCase.Default.Convert(title).Text.ShouldBe(expected);

    [Fact]
    public void A_small_word_in_a_capital_shows_the_language() =>
        SentenceCase.Default.Convert("Mal de Mer Treated With Ginger Root").Text.ShouldEndWith("treated with ginger root");
}
