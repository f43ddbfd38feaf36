namespace Citations.Tests.Formats;

public sealed class FormatNamesTests
{
    [Fact]
    public void The_formats_have_names_titles_and_extensions() =>
        FormatsUnderTest
            .All.Select(format => $"{format.Name} {format} {format.Extension} {format.CanWrite}")
            .ShouldBe([
                "csl-json CSL-JSON .json True",
                "bibtex BibTeX .bib True",
                "biblatex BibLaTeX .bib True",
                "ris RIS .ris True",
                "nbib PubMed nbib .nbib True",
                "endnote-xml EndNote XML .xml True",
                "refer refer .enw True",
                "word-sources Word sources .xml True",
            ]);
}
