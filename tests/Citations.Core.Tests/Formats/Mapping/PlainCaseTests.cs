using Citations.Formats;

namespace Citations.Tests.Formats.Mapping;

/// <summary>Formats that cannot mark words whose case stays are written without the marks.</summary>
public sealed class PlainCaseTests
{
    private static readonly Reference Work = new()
    {
        Id = "tea",
        Type = ReferenceType.ArticleJournal,
        Title = "<span class=\"nocase\">TeaLang</span>: Tea in <i>Camellia</i>",
        ContainerTitle = "<span class=\"nocase\">Tea</span> Notes",
    };

    public static TheoryData<string> Plain => ["ris", "nbib", "endnote-xml", "refer", "word-sources"];

    [Theory]
    [MemberData(nameof(Plain))]
    public void A_format_without_marks_has_only_the_words(string name)
    {
        var written = ReferenceFormat.Named(name)!.Write([Work]);

        written.ShouldContain("TeaLang: Tea in ");
        written.ShouldContain("Tea Notes");
        written.ShouldNotContain("TeaLang</span>");
    }

    [Theory]
    [InlineData("csl-json", "<span class=\\\"nocase\\\">TeaLang</span>")]
    [InlineData("bibtex", "{TeaLang}")]
    [InlineData("biblatex", "{TeaLang}")]
    public void A_format_with_marks_keeps_them(string name, string marked) =>
        ReferenceFormat.Named(name)!.Write([Work]).ShouldContain(marked);
}
