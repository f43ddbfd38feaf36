using Citations.Formats;

namespace Citations.Tests.Formats.BibTeX;

/// <summary>What stands in and between entries and is no part of them.</summary>
public sealed class BibTeXCommentsTests
{
    [Theory]
    [InlineData("@book{k,\n  % a comment, with {braces\n  author = {Gull, A.}, % after a field\n  %title = {Wrong},\n  title = {50\\% Right}\n}")]
    [InlineData("@book{k, author = {Gull, A.} % before the comma\n, title = {50\\% Right} % at the end\n}")]
    [InlineData("% before\n@book{k, author = {Gull, A.}, title = {50\\% Right}}\n\nyear = nonsense,\n")]
    [InlineData("@book{k, author = {Gull, A.}, title = {50\\% Right}}\nnote = loose,\n@book{l, title = {Other}}")]
    public void Comments_within_entries_and_loose_text_between_them_are_ignored(string text)
    {
        var read = BibTeXReader.Read(text);
        read.Diagnostics.BesidesInformation().ShouldBeEmpty();
        (read.Value[0].Author[0].Family, read.Value[0].Title, read.Value[0].Issued).ShouldBe(("Gull", "50% Right", null));
        read.Value[0].Note.ShouldBeNull();
    }

    [Fact]
    public void Comments_within_an_entry_are_reported_once() =>
        BibTeXReader.Read("@book{k,\n% one\ntitle = {T}, % two\n}").Diagnostics.ShouldHaveSingleItem().Message.ShouldContain("Biber");

    [Theory]
    [InlineData("url = {https://a.org/b\\_c\\%20d}", "https://a.org/b_c%20d", 2)]
    [InlineData("url = {https://a.org/b_c~d}", "https://a.org/b_c~d", 0)]
    [InlineData("doi = {10.1000/a\\_b}", null, 1)]
    public void Escapes_in_an_address_are_reported_with_the_edits_that_take_them_out(string field, string? url, int edits)
    {
        var read = BibTeXReader.Read($"@online{{k, {field}}}");
        read.Value[0].Url.ShouldBe(url);
        read.Diagnostics.Sum(finding => finding.Edits.Count).ShouldBe(edits);
        read.Diagnostics.BesidesInformation().ShouldBeEmpty();
    }
}
