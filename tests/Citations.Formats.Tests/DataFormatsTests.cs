using Citations.Formats;

namespace Citations.Tests.Formats;

public sealed class DataFormatsTests
{
    [Theory]
    [InlineData("Author;Title;Year\nA;B;2000\n", "csv")]
    [InlineData("---\nreferences:\n- id: a\n", "csl-yaml")]
    [InlineData("# cited so\ncff-version: 1.2.0\n", "cff")]
    [InlineData("author, title\nTY  - BOOK\n", "ris")]
    [InlineData("@misc{a,\n  note = {x\n- title: y}}\n", "bibtex")]
    [InlineData("{\"items\": []}", "csl-json")]
    public void The_format_is_known_by_the_first_line_that_only_one_has(string text, string name) =>
        ReferenceFormat.Detect(text, DataFormats.All)!.Name.ShouldBe(name);

    [Theory]
    [InlineData("Dear reader, this is a letter.")]
    [InlineData("")]
    [InlineData("<html><body>@home</body></html>")]
    public void A_text_of_another_kind_is_refused(string text) => ReferenceFormat.Detect(text, DataFormats.All).ShouldBeNull();

    [Theory]
    [InlineData("CITATION.cff", "cff")]
    [InlineData("x.yml", "csl-yaml")]
    [InlineData("x.YAML", "csl-yaml")]
    [InlineData("x.csv", "csv")]
    [InlineData("x.bib", "bibtex")]
    public void An_extension_stands_for_a_format(string path, string name) =>
        ReferenceFormat.OfPath(path, DataFormats.All)!.Name.ShouldBe(name);

    [Fact]
    public void A_plain_work_fits_a_table() =>
        FormatLoss
            .Of(
                [
                    new Reference
                    {
                        Id = "a",
                        Type = ReferenceType.Book,
                        Title = "T",
                        Issued = new PartialDate(1999),
                    },
                ],
                DataFormats.Csv
            )
            .ShouldBeEmpty();
}
