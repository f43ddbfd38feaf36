using System.Text;
using Citations.Articles.Documents.Html;

namespace Citations.Tests.Documents.Html;

public sealed class HtmlEncodingTests
{
    [Theory]
    [InlineData("<?xml version=\"1.0\" encoding=\"koi8-r\"?><html>", "koi8-r")]
    [InlineData("<?xml version=\"1.0\"?><meta charset=utf-8>", "utf-8")]
    [InlineData("<?xml version=\"1.0\" encoding=\"koi8-r\"", null)]
    [InlineData("<p encoding=\"koi8-r\">?></p>", null)]
    [InlineData("<meta charset=\"latin1\">", "latin1")]
    [InlineData("<META CHARSET=latin1>", "latin1")]
    [InlineData("<meta name=a content=b><meta charset=latin1>", "latin1")]
    [InlineData("<meta http-equiv=Content-Type content=\"text/html; charset=latin1\">", "latin1")]
    [InlineData("<meta http-equiv=Content-Type content=\"text/html; CHARSET='latin1';\">", "latin1")]
    [InlineData("<meta charset=latin1", null)]
    [InlineData("<meta content=\"text/html\">", null)]
    [InlineData("", null)]
    public void A_page_declares_its_encoding_in_its_first_bytes(string html, string? expected) =>
        HtmlEncoding.DeclaredIn(Encoding.Latin1.GetBytes(html)).ShouldBe(expected);

    [Fact]
    public void What_stands_further_on_declares_nothing() =>
        HtmlEncoding.DeclaredIn(Encoding.Latin1.GetBytes(new string(' ', 4096) + "<meta charset=latin1>")).ShouldBeNull();
}
