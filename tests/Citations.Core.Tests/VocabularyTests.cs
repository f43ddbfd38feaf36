namespace Citations.Tests;

public sealed class VocabularyTests
{
    [Theory]
    [InlineData(ReferenceType.ArticleJournal, "article-journal")]
    [InlineData(ReferenceType.LegalCase, "legal_case")]
    [InlineData(ReferenceType.EntryEncyclopedia, "entry-encyclopedia")]
    public void A_type_has_its_term_in_CSL(ReferenceType type, string term)
    {
        type.Term().ShouldBe(term);
        Vocabulary.TryParse(term, out ReferenceType parsed).ShouldBeTrue();
        parsed.ShouldBe(type);
    }

    [Fact]
    public void Every_member_comes_back_from_its_term()
    {
        foreach (var variable in Enum.GetValues<TextVariable>())
        {
            Vocabulary.TryParse(variable.Term(), out TextVariable parsed).ShouldBeTrue();
            parsed.ShouldBe(variable);
        }

        foreach (var variable in Enum.GetValues<NameVariable>())
        {
            Vocabulary.TryParse(variable.Term(), out NameVariable parsed).ShouldBeTrue();
            parsed.ShouldBe(variable);
        }
    }

    [Fact]
    public void Every_type_and_variable_of_the_input_schema_is_in_the_vocabulary()
    {
        using var schema = System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(SharedData.PathOf("csl/csl-data.json")));
        var properties = schema.RootElement.GetProperty("items").GetProperty("properties");

        foreach (var type in properties.GetProperty("type").GetProperty("enum").EnumerateArray())
        {
            Vocabulary.TryParse(type.GetString(), out ReferenceType _).ShouldBeTrue(type.GetString());
        }

        // Members of the reference itself, and names of older versions that are read under their new one.
        string[] otherwise = ["type", "id", "categories", "journalAbbreviation", "shortTitle", "event", "custom"];
        foreach (var name in properties.EnumerateObject().Select(p => p.Name).Except(otherwise))
        {
            var known =
                Vocabulary.TryParse(name, out TextVariable _)
                || Vocabulary.TryParse(name, out NameVariable _)
                || Vocabulary.TryParse(name, out DateVariable _);
            known.ShouldBeTrue(name);
        }
    }
}
