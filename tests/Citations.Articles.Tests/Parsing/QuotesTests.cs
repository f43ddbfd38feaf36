using Citations.Articles.Parsing;

namespace Citations.Tests.Parsing;

public sealed class QuotesTests
{
    [Theory]
    [InlineData("Moles,” he said", "Moles")]
    [InlineData("Moles?” he said", "Moles?")]
    [InlineData("Moles!” he said", "Moles!")]
    [InlineData("Moles.” he said", "Moles")]
    [InlineData("Moles” he said", "Moles” he said")]
    [InlineData("Moles,”", "Moles,”")]
    [InlineData("” he said", "” he said")]
    [InlineData("“Moles,” he said", "“Moles,” he said")]
    [InlineData("Moles", "Moles")]
    public void A_title_ends_where_its_mark_closes(string title, string expected) => Quotes.Closed(title).ShouldBe(expected);

    [Theory]
    [InlineData(" Moles , ", "Moles")]
    [InlineData("Moles.", "Moles")]
    [InlineData("Moles...", "Moles...")]
    [InlineData("Moles. .", "Moles")]
    [InlineData("“Moles”", "Moles")]
    [InlineData("“Moles,”", "Moles")]
    [InlineData("‘Moles’", "Moles")]
    [InlineData("\"Moles\"", "Moles")]
    [InlineData("«Moles»", "Moles")]
    [InlineData("“Moles’", "“Moles’")]
    [InlineData("“”", "“”")]
    [InlineData(".", ".")]
    [InlineData("", "")]
    public void Marks_and_punctuation_around_a_title_are_left_out(string title, string expected) =>
        Quotes.Trim(title).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("“Moles dig.” J Holes", 11)]
    [InlineData("“Moles dig”. J Holes", 10)]
    [InlineData("\"Moles dig,\" J Holes", 11)]
    [InlineData("“Moles dig\" J Holes", 10)]
    [InlineData("„Maulwürfe graben“. Zeitschrift", 17)]
    [InlineData("«Moles dig». J Holes", 10)]
    [InlineData("'The mole's hole', J Holes", 16)]
    [InlineData("‘The mole’s hole’, J Holes", 16)]
    [InlineData("“Moles dig” in J Holes", 10)]
    [InlineData("“Moles” dig again” J Holes", 17)]
    [InlineData("“Moles?” dig again. J Holes", 7)]
    [InlineData("“Moles dig”", 10)]
    [InlineData("“Moles dig” x", -1)]
    [InlineData("“Moles dig", -1)]
    [InlineData("Moles dig”", -1)]
    [InlineData("“”", -1)]
    [InlineData("“", -1)]
    [InlineData("", -1)]
    public void A_quotation_closes_before_punctuation_or_a_capital(string text, int close) => Quotes.ClosingOf(text, 0).ShouldBe(close);
}
