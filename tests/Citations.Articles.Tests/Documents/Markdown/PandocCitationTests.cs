using Citations.Articles;
using Citations.Articles.Documents.Markdown.Inlines;

namespace Citations.Tests.Documents.Markdown;

public sealed class PandocCitationTests
{
    [Theory]
    [InlineData("@a", "a")]
    [InlineData("@a; @b", "a b")]
    [InlineData("see @a, p. 3; -@b", "a b")]
    [InlineData("@a; and more", "")]
    [InlineData("a; @b", "")]
    [InlineData("", "")]
    public void Every_part_of_a_cluster_names_a_key(string inside, string keys) =>
        string.Join(' ', PandocCitation.Read(inside).Select(item => item.Key)).ShouldBe(keys);

    [Theory]
    [InlineData(1000, 1000)]
    [InlineData(1001, 0)]
    public void A_cluster_has_at_most_a_thousand_works(int works, int read) =>
        PandocCitation.Read(string.Join(';', Enumerable.Range(0, works).Select(i => $"@k{i}"))).Count.ShouldBe(read);

    [Theory]
    [InlineData("p. 3", "p. 3", "")]
    [InlineData("p. 3; @b", "p. 3", "b")]
    [InlineData("p. 3; see @b; @c", "p. 3", "b c")]
    [InlineData("@b; @c", "", "b c")]
    [InlineData("p. 3; and more", null, null)]
    [InlineData(" ", null, null)]
    public void What_follows_a_key_is_its_place_and_other_works(string inside, string? suffix, string? keys)
    {
        var read = PandocCitation.ReadAfterKey(inside);

        (read?.Suffix).ShouldBe(suffix);
        (read is { } found ? string.Join(' ', found.Others.Select(item => item.Key)) : null).ShouldBe(keys);
    }

    [Theory]
    [InlineData("See [@sec-data] and [see @fig-burrows].")]
    [InlineData("See [[@mole2009|Mole, 2009]].")]
    public void References_to_figures_and_links_to_notes_are_no_keys(string text) =>
        ArticleReader.Read(text + "\n", "a.md").Citations.ShouldAllBe(citation => citation.Key == null);
}
