using Citations.Articles.Documents.Sites;

namespace Citations.Tests.Documents.Sites;

/// <summary>Which part of what follows a key is a place in the work, as Pandoc's manual has it.</summary>
public sealed class LocatorTextTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData(", p. 5", "p. 5", "")]
    [InlineData(" p. 5", "p. 5", "")]
    [InlineData(", 5", "5", "")]
    [InlineData(", pp. 5-9 and more", "pp. 5-9", " and more")]
    [InlineData(", pp. 5, 7, 9", "pp. 5, 7, 9", "")]
    [InlineData(", pp. 5; 7", "pp. 5; 7", "")]
    [InlineData(", p. 5, and so on", "p. 5", ", and so on")]
    [InlineData(", 5, 7 to 9", "5, 7", " to 9")]
    [InlineData(", chap. 3, note", "chap. 3", ", note")]
    [InlineData(", chapter 3.2", "chapter 3.2", "")]
    [InlineData(", p. 5.", "p. 5", ".")]
    [InlineData(", sec. IV", "sec. IV", "")]
    [InlineData(", p. xii", "p. xii", "")]
    [InlineData(", §3", "§3", "")]
    [InlineData(", § 3", "§ 3", "")]
    [InlineData(", 3a", "3a", "")]
    [InlineData(", A3", "A3", "")]
    [InlineData(", 3(2)", "3(2)", "")]
    [InlineData(", p. [5]", "p. [5]", "")]
    [InlineData(", p. 5(", "p. 5", "(")]
    [InlineData(", p. ()", "", ", p. ()")]
    [InlineData(", {p. 5, see there}, more", "p. 5, see there", ", more")]
    [InlineData(", {p. 5", "", ", {p. 5")]
    [InlineData(", {} more", "", " more")]
    [InlineData(", for more", "", ", for more")]
    [InlineData(", page", "", ", page")]
    [InlineData(", sec. 3 and 5", "sec. 3 and 5", "")]
    [InlineData(", p. 3 & 5", "p. 3 & 5", "")]
    [InlineData(", pp. 3, 5, and 7, emphasis added", "pp. 3, 5, and 7", ", emphasis added")]
    [InlineData(", p. 3 and 5 tables", "p. 3", " and 5 tables")]
    [InlineData(", §§ 12-14", "§§ 12-14", "")]
    [InlineData(", §§12 ff.", "§§12 ff.", "")]
    [InlineData(", p. 12 ff., see there", "p. 12 ff.", ", see there")]
    [InlineData(", paging 5", "", ", paging 5")]
    public void A_locator_is_parted_from_the_words_after_it(string text, string locator, string suffix) =>
        LocatorText.Part(text).ShouldBe((locator, suffix));

    [Theory]
    [InlineData("5", null, "5")]
    [InlineData("1.3.36-37", null, "1.3.36-37")]
    [InlineData("p. 5", "page", "5")]
    [InlineData("pp. 5–9", "page", "5–9")]
    [InlineData("chap. 3", "chapter", "3")]
    [InlineData("§3", "section", "3")]
    [InlineData("§§ 3–5", "section", "3–5")]
    [InlineData("¶¶3–5", "paragraph", "3–5")]
    [InlineData("para. 4", "paragraph", "4")]
    [InlineData("vol. 2", "volume", "2")]
    [InlineData("fig. 2", "figure", "2")]
    public void The_kind_of_a_locator_is_told_by_its_word(string text, string? label, string locator) =>
        LocatorText.Split(text).ShouldBe((label, locator));

    // In a language whose own words are given, "v." may be of, and English words of some length are still labels.
    [Theory]
    [InlineData("párr. 2", "paragraph", "2")]
    [InlineData("para. 2", "paragraph", "2")]
    [InlineData("chap. 4", "chapter", "4")]
    [InlineData("v. 4", null, "v. 4")]
    public void English_words_are_labels_in_other_languages_too(string text, string? label, string locator) =>
        LocatorText.Split(text, new Dictionary<string, string> { ["párr."] = "paragraph" }).ShouldBe((label, locator));
}
