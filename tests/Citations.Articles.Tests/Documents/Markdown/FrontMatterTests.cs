using Citations.Articles.Documents.Markdown;

namespace Citations.Tests.Documents.Markdown;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("bibliography: one.bib", "one.bib")]
    [InlineData("bibliography: 'one.bib'", "one.bib")]
    [InlineData("bibliography: [one.bib, \"two.bib\"]", "one.bib two.bib")]
    [InlineData("bibliography:\n  - one.bib\n  - two.bib", "one.bib two.bib")]
    [InlineData("bibliography:\n- one.bib\n- two.bib\ntitle: x", "one.bib two.bib")]
    [InlineData("bibliography:\n# - no.bib\n  # - no.bib\n\n  - one.bib", "one.bib")]
    [InlineData("bibliography:", "")]
    [InlineData("- no.bib\nbibliography: one.bib", "one.bib")]
    public void A_list_may_stand_on_one_line_or_on_several(string yaml, string files) =>
        string.Join(' ', (IEnumerable<string>)FrontMatter.Read(yaml).Bibliographies).ShouldBe(files);

    [Theory]
    [InlineData("title: A walk: the sequel", "A walk: the sequel")]
    [InlineData("title: \"A walk\"", "A walk")]
    [InlineData("title: |\n  A walk\n  at night", "A walk at night")]
    [InlineData("title: >\n\tA walk", "A walk")]
    [InlineData("title: >-\n  A walk", "A walk")]
    [InlineData(" title: no", null)]
    [InlineData("-title: no", null)]
    [InlineData(": no", null)]
    [InlineData("title:", null)]
    public void A_value_may_be_a_block_of_lines(string yaml, string? title) => FrontMatter.Read(yaml).Title.ShouldBe(title);

    [Fact]
    public void Both_names_of_a_field_are_known()
    {
        var first = FrontMatter.Read("csl: apa.csl\ncitation-style: ieee.csl\nlang: de\nlanguage: fr");
        var second = FrontMatter.Read("citation-style: ieee.csl\nlanguage: fr");

        (first.Style, first.Language, second.Style, second.Language).ShouldBe(("apa.csl", "de", "ieee.csl", "fr"));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("Yes", true)]
    [InlineData("on", true)]
    [InlineData("false", false)]
    [InlineData("no", false)]
    [InlineData("Off", false)]
    [InlineData("maybe", null)]
    [InlineData("", null)]
    public void A_switch_is_on_off_or_not_set(string value, bool? expected)
    {
        var citing = FrontMatter.Read(
            $"link-citations: {value}\nlink-bibliography: {value}\nsuppress-bibliography: {value}\nnotes-after-punctuation: {value}"
        ).Citing;

        new[] { citing.LinkCitations, citing.LinkBibliography, citing.SuppressBibliography, citing.NotesAfterPunctuation }
            .Distinct()
            .ShouldBe([expected]);
    }
}
