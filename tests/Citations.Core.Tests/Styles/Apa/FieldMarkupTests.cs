using Citations.Formats;
using Citations.Styles;

namespace Citations.Tests.Styles.Apa;

/// <summary>Inline markup is never printed as text, whatever field and type of work it is in.</summary>
public sealed class FieldMarkupTests
{
    public static TheoryData<ReferenceType> Types => [.. Enum.GetValues<ReferenceType>()];

    [Theory]
    [MemberData(nameof(Types))]
    public void Tags_of_no_field_are_printed(ReferenceType type)
    {
        foreach (var variable in Enum.GetValues<TextVariable>())
        {
            // Identifiers and addresses are no text.
            if (variable is TextVariable.Url or TextVariable.Doi or TextVariable.Pmid or TextVariable.Pmcid)
                continue;
            var work = new Reference
            {
                Id = "a",
                Type = type,
                Author = [Contributor.Person("Mole", "Ada")],
                Title = "Soil",
                ContainerTitle = "Burrows of the north",
                Issued = new(2015, 5, 14),
            }.With(variable, "Fens and <span class=\"nocase\">Research</span> <i>mud</i>");
            var text = ApaStyle.Seventh.Format(work).ToPlainText();
            text.ShouldNotContain("<", customMessage: $"{type} {variable}");
            text.ShouldNotContain("class=", customMessage: $"{type} {variable}");
        }
    }

    [Theory]
    [InlineData("@unpublished", "eventtitle = {Meeting of {{Fen Diggers}}}, venue = {{Duke}}", "Meeting of Fen Diggers, Duke.")]
    [InlineData("@misc", "eventtitle = {Days of {Mud}}", "Days of Mud.")]
    public void The_braces_of_an_event_are_not_printed(string type, string fields, string end)
    {
        var work = BibTeXReader.Read(type + "{a, author = {Rail, Ruth}, title = {Reeds}, year = 2001, " + fields + "}").Value[0];
        ApaStyle.Seventh.Format(work).ToPlainText().ShouldEndWith(end);
    }

    [Fact]
    public void A_sign_that_opens_no_tag_is_printed() =>
        ApaStyle
            .Seventh.Format(
                new Reference
                {
                    Type = ReferenceType.Book,
                    Title = "Depths",
                    Publisher = "Mud < Sand & <i> Peat",
                }
            )
            .ToPlainText()
            .ShouldContain("Mud < Sand & <i> Peat");
}
