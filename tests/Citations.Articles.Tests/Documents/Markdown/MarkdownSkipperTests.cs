using Citations.Articles.Documents.Markdown.Inlines;

namespace Citations.Tests.Documents.Markdown;

/// <summary>What holds no key, though it holds the characters of one.</summary>
public sealed class MarkdownSkipperTests
{
    [Theory]
    [InlineData("\\[@a]", 2)]
    [InlineData("\\", 1)]
    [InlineData("`@a` b", 4)]
    [InlineData("``@a ` b`` c", 10)]
    [InlineData("`@a", 1)]
    [InlineData("<https://example.org/@a> b", 24)]
    [InlineData("<a title='@a'> b", 14)]
    [InlineData("< b", 0)]
    [InlineData("$@a$ b", 4)]
    [InlineData("$@a$", 4)]
    [InlineData("$@a$5", 0)]
    [InlineData("$@a $ b", 0)]
    [InlineData("$ @a$", 0)]
    [InlineData("$@a\\$b$ c", 7)]
    [InlineData("$$@a$b$$ c", 8)]
    [InlineData("$$ @a $$", 8)]
    [InlineData("$", 0)]
    [InlineData("$$", 0)]
    [InlineData("(@a)", 0)]
    [InlineData("{@a}", 0)]
    [InlineData("@a", 0)]
    public void Code_tags_and_formulas_are_skipped_whole(string text, int length) =>
        new MarkdownSkipper(text, text.Length).LengthAt(0, 0).ShouldBe(length);

    [Theory]
    [InlineData("](@a) b", 4)]
    [InlineData("](@a(b)) c", 7)]
    [InlineData("](@a", 0)]
    [InlineData("]{.@a} b", 5)]
    [InlineData("`{=@a} b", 5)]
    [InlineData("x(@a)", 0)]
    [InlineData("x{@a}", 0)]
    public void Addresses_and_attributes_stand_right_after_a_link_or_code(string text, int length)
    {
        new MarkdownSkipper(text, text.Length).LengthAt(1, 0).ShouldBe(length);
        new MarkdownSkipper(text, text.Length).LengthAt(1, 1).ShouldBe(0);
    }
}
