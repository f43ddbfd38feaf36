using Citations.Formats;

namespace Citations.Tests.Formats.Keys;

public sealed class CitationKeyPatternTests
{
    private static readonly Reference Work = new()
    {
        Title = "The <i>Ångström</i> of L’Hôpital’s rats",
        Author = [Contributor.Person("Møller-Straße", "A."), Contributor.Person("Ødegård", "B.")],
        Issued = new PartialDate(2013),
        Type = ReferenceType.ArticleJournal,
    };

    [Theory]
    [InlineData("{author}{year}{title}", "mollerstrasse2013angstrom")]
    [InlineData("{Author}_{year}", "Mollerstrasse_2013")]
    [InlineData("{authors}:{words}", "mollerstrasseodegard:angstromlhopitalsrats")]
    [InlineData("{type}-{year}", "articlejournal-2013")]
    public void A_pattern_makes_a_key(string pattern, string key) => CitationKeyPattern.Parse(pattern).KeyOf(Work).ShouldBe(key);

    [Theory]
    [InlineData("The art of the mole in an hour", "{words}", "artmolehour")]
    [InlineData("The art of the mole in an hour", "{title}", "art")]
    [InlineData("Le mole et la nuit", "{words}", "moleetnuit")]
    [InlineData("Of the", "x{title}", "x")]
    [InlineData("Moles", "{TITLE}", "Moles")]
    [InlineData("Moles", "{Words}{Year}", "Moles")]
    public void Small_words_are_ignored(string title, string pattern, string key) =>
        CitationKeyPattern.Parse(pattern).KeyOf(new Reference { Title = title }).ShouldBe(key);

    [Fact]
    public void Editors_and_groups_stand_for_authors()
    {
        var edited = new Reference { Editor = [Contributor.Organization("Mole Society"), Contributor.Person("Gull")] };
        CitationKeyPattern.Parse("{author}").KeyOf(edited).ShouldBe("molesociety");
        CitationKeyPattern
            .Parse("{authors}")
            .KeyOf(edited with { Author = [.. "ABCD".Select(letter => Contributor.Person($"{letter}x"))] })
            .ShouldBe("axbxcx");
    }

    [Theory]
    [InlineData(1, "a")]
    [InlineData(26, "z")]
    [InlineData(27, "aa")]
    [InlineData(52, "az")]
    [InlineData(53, "ba")]
    [InlineData(702, "zz")]
    [InlineData(703, "aaa")]
    public void Letters_count_without_a_nought(int number, string letters) => CitationKeyPattern.Letters(number).ShouldBe(letters);

    [Fact]
    public void A_work_without_facts_has_a_key_too() => CitationKeyPattern.Default.KeyOf(new Reference()).ShouldBe("key");

    [Theory]
    [InlineData("{author", "expected '}' for the brace at 0")]
    [InlineData("x{color}", "'color' at 1")]
    public void A_pattern_that_names_no_fact_is_refused(string pattern, string message) =>
        Should.Throw<FormatException>(() => CitationKeyPattern.Parse(pattern)).Message.ShouldContain(message);

    [Fact]
    public void Keys_are_given_once_and_kept_ones_never_again()
    {
        var kept = Work with { Id = "mollerstrasse2013angstroma" };
        CitationKeyPattern
            .Default.Assign([Work, kept, Work, Work], keep: work => work.Id.Length > 0)
            .Select(work => work.Id)
            .ShouldBe([
                "mollerstrasse2013angstrom",
                "mollerstrasse2013angstroma",
                "mollerstrasse2013angstromb",
                "mollerstrasse2013angstromc",
            ]);
    }

    [Fact]
    public void A_library_of_one_title_has_as_many_keys_as_works() =>
        CitationKeyPattern.Default.Assign(Enumerable.Repeat(Work, 20_000)).Select(work => work.Id).Distinct().Count().ShouldBe(20_000);
}
