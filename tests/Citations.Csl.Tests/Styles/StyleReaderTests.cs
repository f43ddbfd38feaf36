using Citations.Csl;

namespace Citations.Tests.Styles;

public class StyleReaderTests
{
    [Theory]
    [InlineData("<style>", "line 1")]
    [InlineData("<locale/>", "expected the element 'style' and found 'locale'")]
    [InlineData("<style class='in-text'/>", "a style needs the element 'citation'")]
    [InlineData("<style>\n<citation/>\n</style>", "line 2: citation needs the element 'layout'")]
    [InlineData(
        "<style><citation><layout>\n<text/>\n</layout></citation></style>",
        "line 2: text has none of variable, macro, term and value"
    )]
    [InlineData("<style><citation><layout>\n<text macro='x'/>\n</layout></citation></style>", "line 2: there is no macro 'x'")]
    [InlineData(
        "<style><macro name='x'>\n<text macro='x'/></macro><citation><layout><text macro='x'/></layout></citation></style>",
        "line 2: macro 'x' calls itself"
    )]
    [InlineData(
        "<style><citation><layout>\n<text variable='title' text-case='small'/></layout></citation></style>",
        "line 2: expected one of lowercase, uppercase,"
    )]
    [InlineData(
        "<style><citation et-al-min='many'><layout/></citation></style>",
        "line 1: expected a number for et-al-min and found 'many'"
    )]
    [InlineData("<style><info><link rel='independent-parent' href='urn:parent'/></info></style>", "a dependent style of urn:parent")]
    public void A_fault_is_reported_with_its_line(string xml, string message) =>
        Should.Throw<CslException>(() => CslStyle.Parse(xml)).Message.ShouldContain(message);

    [Fact]
    public void A_document_type_is_refused() =>
        Should.Throw<CslException>(() => CslStyle.Parse("<!DOCTYPE style [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><style>&x;</style>"));

    [Fact]
    public void A_document_type_in_a_locale_is_refused()
    {
        var locales = new CslLocales(language =>
            language == "de-DE"
                ? new MemoryStream(
                    "<!DOCTYPE locale [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><locale><terms><term name='and'>&x;</term></terms></locale>"u8.ToArray()
                )
                : null
        );
        Should.Throw<CslException>(() =>
            CslStyle.Parse("<style><citation><layout/></citation></style>", locales, new() { Language = "de-DE" })
        );
    }

    [Fact]
    public void Macros_that_call_each_other_have_a_bound()
    {
        var macros = string.Concat(Enumerable.Range(0, 5000).Select(i => $"<macro name='m{i}'><text macro='m{i + 1}'/></macro>"));
        Should
            .Throw<CslException>(() =>
                CslStyle.Parse(
                    $"<style>{macros}<macro name='m5000'><text value='x'/></macro><citation><layout><text macro='m0'/></layout></citation></style>"
                )
            )
            .Message.ShouldContain("nested");
    }

    [Fact]
    public void Nesting_has_a_bound()
    {
        var open = string.Concat(Enumerable.Repeat("<group>", 5000));
        var close = string.Concat(Enumerable.Repeat("</group>", 5000));
        Should
            .Throw<CslException>(() => CslStyle.Parse($"<style><citation><layout>{open}{close}</layout></citation></style>"))
            .Message.ShouldContain("nested");
    }

    [Fact]
    public void A_dependent_style_takes_its_layout_from_its_parent_and_its_name_from_itself()
    {
        const string Dependent =
            "<style xmlns='http://purl.org/net/xbiblio/csl' default-locale='en-GB'><info><title>Journal of Things</title><id>urn:child</id><link rel='independent-parent' href='urn:parent'/></info></style>";
        const string Parent =
            "<style><info><title>Parent</title></info><citation><layout><text variable='title'/></layout></citation></style>";
        var style = CslStyle.Parse(
            Dependent,
            options: new() { Parent = id => id == "urn:parent" ? new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Parent)) : null }
        );

        style.Name.ShouldBe("Journal of Things");
        style.Language.ShouldBe("en-GB");
        style.Format([new Reference { Id = "a", Title = "T" }], [new([new("a")])]).Citations[0].ToString().ShouldBe("T");
    }
}
