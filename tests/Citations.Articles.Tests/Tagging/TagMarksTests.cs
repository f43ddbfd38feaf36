using Citations.Articles.Tagging;

namespace Citations.Tests.Tagging;

public sealed class TagMarksTests
{
    // A letter for each tag, O for other; a letter for a word and the mark itself for a mark, w for a word in lower case.
    [Theory]
    [InlineData("AOA", "X,X", "AAA")]
    [InlineData("AOOA", "X,&X", "AAAA")]
    [InlineData("AOOOA", "X,w&X", "AAAAA")]
    [InlineData("AOA", "XwX", "AAA")]
    [InlineData("AOA", "XXX", "AOA")]
    [InlineData("AOE", "X,X", "AOE")]
    [InlineData("EOE", "X,X", "EEE")]
    [InlineData("TOT", "X,X", "TOT")]
    [InlineData("AO", "X,", "AO")]
    [InlineData("AOOOOOA", "X,w,w,X", "AOOOOOA")]
    [InlineData("OA", ",X", "OA")]
    public void What_joins_two_names_is_part_of_their_list(string tags, string shapes, string expected) =>
        Changed(tags, shapes, TagMarks.JoinNames).ShouldBe(expected);

    [Theory]
    [InlineData("AAO", ",XX", "OAO")]
    [InlineData("AAT", "X,X", "AOT")]
    [InlineData("AAA", "X,X", "AAA")]
    [InlineData("TT", "X?", "TT")]
    [InlineData("BB", "X?", "BB")]
    [InlineData("AA", "X?", "AO")]
    [InlineData("TT", "?X", "OT")]
    [InlineData("TT", "X.", "TO")]
    public void A_part_starts_and_ends_with_a_word_but_for_a_question_mark(string tags, string shapes, string expected) =>
        Changed(tags, shapes, TagMarks.Trim).ShouldBe(expected);

    [Theory]
    [InlineData("OEEAE", "OAAAE")]
    [InlineData("AEE", "AEE")]
    [InlineData("OOO", "OOO")]
    [InlineData("E", "A")]
    public void Editors_at_the_head_are_read_as_authors(string tags, string expected)
    {
        var read = Tags(tags);
        TagMarks.NameHead(read);
        Letters(read).ShouldBe(expected);
    }

    private delegate void Change(EntryTag[] tags, ReadOnlySpan<TokenShape> shapes);

    private static string Changed(string tags, string shapes, Change change)
    {
        var read = Tags(tags);
        change(read, Array.ConvertAll(shapes.ToCharArray(), Shape));
        return Letters(read);
    }

    private static EntryTag[] Tags(string letters) =>
        Array.ConvertAll(
            letters.ToCharArray(),
            letter =>
                letter switch
                {
                    'A' => EntryTag.Author,
                    'E' => EntryTag.Editor,
                    'T' => EntryTag.Title,
                    'B' => EntryTag.Book,
                    _ => EntryTag.Other,
                }
        );

    private static string Letters(EntryTag[] tags) => string.Concat(tags.Select(tag => tag.ToString()[0]));

    private static TokenShape Shape(char letter) =>
        letter switch
        {
            ',' => TokenShape.Comma,
            '.' => TokenShape.Period,
            '&' => TokenShape.Ampersand,
            '?' => TokenShape.Question,
            'w' => TokenShape.Lower,
            _ => TokenShape.Capitalized,
        };
}
