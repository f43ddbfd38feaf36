using System.Text;

namespace Citations.Tests.Text.Encodings;

public sealed class JsonSurrogatesTests
{
    [Theory]
    [InlineData("""{"a":"\ud800"}""", """{"a":"\uFFFD"}""")]
    [InlineData("""{"\uDC00":1}""", """{"\uFFFD":1}""")]
    [InlineData("""{"a":"\ud83d\ude00"}""", """{"a":"\ud83d\ude00"}""")]
    [InlineData("""{"a":"\ud83d\ud83d\ude00"}""", """{"a":"\uFFFD\ud83d\ude00"}""")]
    // An escaped backslash before the letter is not an escape.
    [InlineData("""{"a":"\\ud800"}""", """{"a":"\\ud800"}""")]
    [InlineData("""{"a":"\ud8"}""", """{"a":"\ud8"}""")]
    [InlineData("""{"a":"\u00e9"}""", """{"a":"\u00e9"}""")]
    public void Half_a_pair_becomes_the_replacement_character(string json, string replaced)
    {
        Encoding.UTF8.GetString(JsonSurrogates.Replace(json).Span).ShouldBe(replaced);
        Encoding.UTF8.GetString(JsonSurrogates.Replace(Encoding.UTF8.GetBytes(json).AsSpan())).ShouldBe(replaced);
    }
}
