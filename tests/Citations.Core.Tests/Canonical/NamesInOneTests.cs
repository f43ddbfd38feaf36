using Citations.Formats;

namespace Citations.Tests.Canonical;

public sealed class NamesInOneTests
{
    [Theory]
    [InlineData("Gull, A.; Tern, B.", "Gull|A.; Tern|B.")]
    [InlineData("Gull, A.; Tern, B.; Skua, C. D.", "Gull|A.; Tern|B.; Skua|C. D.")]
    [InlineData("Gull, Ann and Tern, Bo", "Gull|Ann; Tern|Bo")]
    [InlineData("Gull, Ann & Tern, Bo", "Gull|Ann; Tern|Bo")]
    [InlineData("Gull, A., Tern, B.", "Gull|A.; Tern|B.")]
    [InlineData("Ann Gull and Bo Tern", "Gull|Ann; Tern|Bo")]
    [InlineData("Ann Gull, Bo Tern, Cy Skua, Søren Knot", "Gull|Ann; Tern|Bo; Skua|Cy; Knot|Søren")]
    [InlineData("Ann Gull, Bo Tern, Cy Skua and Dee Knot", "Gull|Ann; Tern|Bo; Skua|Cy; Knot|Dee")]
    [InlineData("A Gull, B van Tern and C-D Skua", "Gull|A; Tern|B; Skua|C-D")]
    [InlineData("A Gull, B Tern", "Gull|A; Tern|B")]
    [InlineData("Gull A, Tern BC", "Gull|A; Tern|BC")]
    [InlineData("Gull A, Tern BC, Skua D and Knot E", "Gull|A; Tern|BC; Skua|D; Knot|E")]
    [InlineData("Gull, Ann, Jr.", "Gull|Ann|Jr.")]
    [InlineData("Gull Tern, Ann Bo", "Gull Tern|Ann Bo")]
    [InlineData("Gull II, Ann B.", "Gull|Ann B.|II")]
    [InlineData("Gull, Ann", "Gull|Ann")]
    public void A_field_with_several_inverted_names_has_as_many_persons(string field, string names)
    {
        foreach (var text in new[] { $"TY  - JOUR\nAU  - {field}\nTI  - T\nER  - \n", $"%0 Journal Article\n%A {field}\n%T T\n" })
        {
            var works = text[0] == '%' ? ReferReader.Read(text).Value : RisReader.Read(text).Value;
            Names(works[0].Author).ShouldBe(names);
        }
    }

    [Theory]
    [InlineData("Gull Tern, Ann Bo and Cy Skua", true)]
    [InlineData("Gull, Ann, Bo Tern", true)]
    [InlineData("Gull, Ann, Tern, Skua", true)]
    [InlineData("Gull, Ann, Jr.", false)]
    [InlineData("Gull, Ann, PhD", false)]
    public void What_may_be_several_persons_and_cannot_be_divided_is_reported(string field, bool isTold) =>
        RisReader
            .Read($"TY  - JOUR\nAU  - {field}\nTI  - T\nER  - \n")
            .Diagnostics.Any(finding => finding.Message.Contains("several persons", StringComparison.Ordinal))
            .ShouldBe(isTold);

    [Fact]
    public void Names_of_BibTeX_that_commas_divide_keep_their_order() =>
        Names(BibTeXReader.Read("@misc{a, author = {Ann Gull, Bo T{\\'e}rn, Cy Skua}, title = {T}}").Value[0].Author)
            .ShouldBe("Gull|Ann; Térn|Bo; Skua|Cy");

    [Theory]
    [InlineData("World Health Organization", "{World Health Organization}")]
    [InlineData("Organization, World Health", "{World Health Organization}")]
    [InlineData("Food and Drug Administration", "{Food and Drug Administration}")]
    [InlineData("Centers for Disease Control and Prevention", "{Centers for Disease Control and Prevention}")]
    [InlineData("Department of Energy and Ann Gull", "{Department of Energy}; Gull|Ann")]
    [InlineData("Plato and {Drug Administration}", "Plato; {Drug Administration}")]
    [InlineData("Gull, A. \\& Tern, B. and Skua, C.", "Gull|A.; Tern|B.; Skua|C.")]
    [InlineData("Frank Press and Alonzo Church", "Press|Frank; Church|Alonzo")]
    [InlineData("A. B. Group", "Group|A. B.")]
    [InlineData("Bj\\o rn S\\\"oderstr\\\"om and S\\o ren Dahl", "Söderström|Bjørn; Dahl|Søren")]
    [InlineData("{\\O}yvind Dahl", "Dahl|Øyvind")]
    public void Names_of_BibTeX_are_those_that_were_meant(string field, string names) =>
        Names(BibTeXReader.Read($"@misc{{a, author = {{{field}}}, title = {{T}}}}").Value[0].Author).ShouldBe(names);

    private static string Names(EquatableArray<Contributor> names) =>
        string.Join(
            "; ",
            names.Select(name =>
                name.Literal is { } whole
                    ? $"{{{whole}}}"
                    : string.Join('|', new[] { name.Family, name.Given, name.Suffix }.Where(part => part is not null))
            )
        );
}
