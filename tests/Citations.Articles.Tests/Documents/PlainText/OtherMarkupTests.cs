using System.Text;
using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Articles.Documents.PlainText;

namespace Citations.Tests.Documents.PlainText;

public sealed class OtherMarkupTests
{
    [Theory]
    [InlineData("goats.rtf", "Goats drink (Barr, 2016).")]
    [InlineData("goats.rst", "Goats drink [Barr2016]_.")]
    [InlineData("goats.ADOC", "= Goats\n\nThey drink <<barr2016>>.")]
    [InlineData("goats.typ", "= Goats\nThey drink @barr2016.")]
    [InlineData("goats.xml", "<TEI><text><p>Goats drink (Barr, 2016).</p></text></TEI>")]
    [InlineData("goats", "\uFEFF {\\rtf1 Goats drink (Barr, 2016).}")]
    [InlineData(null, "<?xml version=\"1.0\"?><TEI/>")]
    public void Text_of_another_markup_is_refused(string? name, string text)
    {
        var content = Encoding.UTF8.GetBytes(text);
        DocumentReaders.Default.For(content, name).ShouldBeNull();
        DocumentReaders
            .Default.Read(content, name ?? "-", DocumentReadOptions.Default)
            .Diagnostics.ShouldHaveSingleItem()
            .Code.ShouldBe("CIT0001");
    }

    [Theory]
    [InlineData("goats.draft")]
    [InlineData("goats")]
    [InlineData(null)]
    public void Other_text_is_read_as_plain_text(string? name) =>
        DocumentReaders.Default.For("Goats drink (Barr, 2016)."u8.ToArray(), name).ShouldBe(PlainTextReader.Instance);
}
