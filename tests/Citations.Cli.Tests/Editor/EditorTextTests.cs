using Citations.Cli.Editor.Protocol;
using Citations.Cli.Editor.Texts;

namespace Citations.Tests.Editor;

public sealed class EditorTextTests
{
    private const string Text = "Zoë 😀 end\r\nsecond\rthird\n";

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, 6, 6)] // after the pair of surrogates
    [InlineData(0, 99, 10)] // the end of the line
    [InlineData(1, 0, 12)]
    [InlineData(2, 5, 24)]
    [InlineData(3, 0, 25)]
    [InlineData(99, 0, 25)] // the end of the text
    [InlineData(-1, -1, 0)]
    [InlineData(int.MaxValue, int.MaxValue, 25)]
    public void A_place_in_UTF_16_is_a_position(int line, int character, int offset) =>
        new EditorText(Text, PositionEncoding.Utf16).OffsetOf(new(line, character)).ShouldBe(offset);

    [Theory]
    [InlineData(0, 4, 3)] // ë is two bytes
    [InlineData(0, 9, 6)] // and the face is four
    [InlineData(0, 7, 4)] // a part of it is none of it
    [InlineData(0, 99, 10)]
    [InlineData(1, 3, 15)]
    public void A_place_in_UTF_8_is_a_position(int line, int character, int offset) =>
        new EditorText(Text, PositionEncoding.Utf8).OffsetOf(new(line, character)).ShouldBe(offset);

    [Fact]
    public void A_position_and_its_place_lead_to_each_other()
    {
        foreach (var encoding in Enum.GetValues<PositionEncoding>())
        {
            var text = new EditorText(Text, encoding);
            // Between CR and LF, and within a pair of surrogates, is not a place.
            foreach (var offset in Enumerable.Range(0, Text.Length + 1).Except([5, 11]))
                text.OffsetOf(text.PlaceOf(offset)).ShouldBe(offset);
        }
    }

    [Fact]
    public void A_change_replaces_its_range_and_one_whose_end_is_before_its_start_inserts()
    {
        var text = new EditorText(Text, PositionEncoding.Utf16);

        text.With(text.SpanOf(new(new(1, 0), new(1, 6))), "2nd").Text.ShouldBe("Zoë 😀 end\r\n2nd\rthird\n");
        text.With(text.SpanOf(new(new(1, 3), new(0, 0))), "-").Text.ShouldBe("Zoë 😀 end\r\nsec-ond\rthird\n");
        text.With(text.SpanOf(new(new(50, 0), new(60, 0))), "!").Text.ShouldBe(Text + "!");
    }
}
