using System.Text.Json;
using Citations.Tests.Formats.CslJson;

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
    public void Every_type_and_variable_of_the_input_is_in_the_vocabulary()
    {
        foreach (var type in CslDataSchema.Terms("types"))
            Vocabulary.TryParse(type, out ReferenceType _).ShouldBeTrue(type);

        // Names of older versions, which are read under their new one.
        foreach (var name in CslDataSchema.Terms("texts").Except(["journalAbbreviation", "shortTitle", "event"]))
            Vocabulary.TryParse(name, out TextVariable _).ShouldBeTrue(name);
        foreach (var name in CslDataSchema.Terms("numbers"))
            Vocabulary.TryParse(name, out TextVariable _).ShouldBeTrue(name);
        foreach (var name in CslDataSchema.Terms("names"))
            Vocabulary.TryParse(name, out NameVariable _).ShouldBeTrue(name);
        foreach (var name in CslDataSchema.Terms("dates"))
            Vocabulary.TryParse(name, out DateVariable _).ShouldBeTrue(name);
    }

    [Fact]
    public void The_terms_of_the_input_are_those_of_the_published_schema()
    {
        var schema = JsonElement.Parse(File.ReadAllBytes(SharedData.PathOf("csl/csl-data.json")));
        var properties = schema.GetProperty("items").GetProperty("properties");
        var definitions = schema.GetProperty("definitions");

        properties
            .GetProperty("type")
            .GetProperty("enum")
            .EnumerateArray()
            .Select(type => type.GetString())
            .ShouldBe(CslDataSchema.Terms("types"), ignoreOrder: true);
        ShouldHave(properties, ["type", "id", "categories", "custom"], "texts", "numbers", "names", "dates");
        ShouldHave(PropertiesOf("name-variable"), [], "name-texts", "name-flags");
        ShouldHave(PropertiesOf("date-variable"), ["date-parts"], "date-texts", "date-flags");

        JsonElement PropertiesOf(string definition) =>
            definitions.GetProperty(definition).GetProperty("anyOf")[0].GetProperty("properties");
    }

    private static void ShouldHave(JsonElement properties, string[] others, params string[] kinds) =>
        properties
            .EnumerateObject()
            .Select(property => property.Name)
            .ShouldBe(kinds.SelectMany(CslDataSchema.Terms).Concat(others), ignoreOrder: true);
}
