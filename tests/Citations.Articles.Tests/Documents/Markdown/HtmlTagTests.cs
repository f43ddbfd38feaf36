using Citations.Articles.Documents.Markdown.Inlines;

namespace Citations.Tests.Documents.Markdown;

public sealed class HtmlTagTests
{
    [Theory]
    [InlineData("<a href=\"u\">", "u")]
    [InlineData("<a href='u'>", "u")]
    [InlineData("<a href=u>", "u")]
    [InlineData("<a href=u/>", "u")]
    [InlineData("<a href=u class=x>", "u")]
    [InlineData("<a\thref=u\tclass=x>", "u")]
    [InlineData("<a HREF = \"u v\" id=x>", "u v")]
    [InlineData("<a data-href=\"n\" href=\"u\">", "u")]
    [InlineData("<a xhref=n hrefhref=m href=u>", "u")]
    [InlineData("<a href href='u'>", "u")]
    [InlineData("<a href=\"it's\">", "it's")]
    [InlineData("<a href=\"\">", "")]
    [InlineData("<a href=\"u>", null)]
    [InlineData("<a href>", null)]
    [InlineData("<a data-href=n>", null)]
    [InlineData("<a>", null)]
    public void The_value_of_an_attribute_is_read_with_and_without_quotes(string tag, string? value) =>
        HtmlTag.Read(tag)!.Attribute("href").ShouldBe(value);

    [Theory]
    [InlineData("<b>", "b False False")]
    [InlineData("</b>", "b True False")]
    [InlineData("<BR/>", "br False True")]
    [InlineData("<br />", "br False True")]
    [InlineData("<h2 id=x>", "h2 False False")]
    [InlineData("<>", null)]
    [InlineData("</>", null)]
    [InlineData("<1>", null)]
    public void A_tag_is_a_name_in_angle_brackets(string text, string? expected) =>
        (HtmlTag.Read(text) is { } tag ? $"{tag.Name} {tag.IsClosing} {tag.IsEmpty}" : null).ShouldBe(expected);
}
