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
}
