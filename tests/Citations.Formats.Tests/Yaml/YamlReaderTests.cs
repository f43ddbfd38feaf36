using Citations.Formats.Yaml;
using CsCheck;

namespace Citations.Tests.Formats.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a: 1\nb: two words # comment\nc:\n", """{"a":1,"b":"two words","c":null}""")]
    [InlineData("- a\n- - b\n  - c\n-\n  d: e\n", """["a",["b","c"],{"d":"e"}]""")]
    [InlineData("a:\n- x\n- y\nb: z", """{"a":["x","y"],"b":"z"}""")]
    [InlineData("a:\n  - id: x\n    n: 'it''s'\n  - id: \"q\\u00e9\\n\"", """{"a":[{"id":"x","n":"it's"},{"id":"q\u00e9\n"}]}""")]
    [InlineData("%YAML 1.2\n---\na: b\n...\nrest: x", """{"a":"b"}""")]
    [InlineData("---\na: b\n---\nText of the document: x", """{"a":"b"}""")]
    [InlineData("a: |\n  one\n   two\n\n  three\nb: x", """{"a":"one\n two\n\nthree","b":"x"}""")]
    [InlineData("a: >-\n  one\n  two\n\n  three\n    four\n  five\nb: x", """{"a":"one two\nthree\n  four\nfive","b":"x"}""")]
    [InlineData("a: one\n  two\n\n  three\nb: x", """{"a":"one two\nthree","b":"x"}""")]
    [InlineData("a: \"one\n  two \\\n  three\"\nb: x", """{"a":"one two three","b":"x"}""")]
    [InlineData(
        "a: {b: [1, -2.5, 010], 'c': {d: , e}, f: g h}\ni: []",
        """{"a":{"b":[1,-2.5,"010"],"c":{"d":null,"e":null},"f":"g h"},"i":[]}"""
    )]
    [InlineData("a: [\n  one,\n  two # comment\n]\nb: http://x.y/z?a=1#frag", """{"a":["one","two"],"b":"http://x.y/z?a=1#frag"}""")]
    [InlineData("a: true\nb: 'true'\nc: ~\nd: 1.10\n\"e f\": -x", """{"a":true,"b":"true","c":null,"d":1.10,"e f":"-x"}""")]
    [InlineData("\uFEFFa: b\u2028c\u0085d\rb: \"1\u00852\"", "{\"a\":\"b\u2028c\u0085d\",\"b\":\"1\u00852\"}")]
    [InlineData("a: |+\n  one\n\nb: >+\n  two\n", """{"a":"one\n\n","b":"two\n"}""")]
    [InlineData("\r\na: b\r\nc:\r\n  - d\r\n", """{"a":"b","c":["d"]}""")]
    public void Reads_what_people_write(string yaml, string json)
    {
        List<Diagnostic> diagnostics = [];
        var node = YamlReader.Read(yaml, diagnostics).ShouldNotBeNull();
        diagnostics.ShouldBeEmpty();
        System
            .Text.Json.Nodes.JsonNode.DeepEquals(
                System.Text.Json.Nodes.JsonNode.Parse(YamlJson.ToElement(node).GetRawText()),
                System.Text.Json.Nodes.JsonNode.Parse(json)
            )
            .ShouldBeTrue(YamlJson.ToElement(node).GetRawText());
    }

    [Theory]
    [InlineData("a: \"open\nb: x", "1,4")]
    [InlineData("a: [1, 2\nb: x", "1,4")]
    [InlineData("a: b: c\nb: x", "1,5")]
    [InlineData("a: y\n   c: d\nb: x", "2,5")]
    [InlineData("a: y\njust words\nb: x", "2,1")]
    [InlineData("a: &anchor y\nb: x", "1,4")]
    [InlineData("a: y\na: z\nb: x", "2,1")]
    [InlineData("a: 'x' y\nb: x", "1,8")]
    [InlineData("a: -\nb: x", "1,4")]
    [InlineData("a: *alias\nb: x", "1,4")]
    [InlineData("a: @y\nb: x", "1,5")]
    [InlineData("  a: y\nb: x", "2,1")]
    [InlineData("a:\n\tc: d\nb: x", "2,1")]
    [InlineData("a: \"\\q\"\nb: x", "1,5")]
    public void What_is_malformed_is_reported_and_the_rest_is_read(string yaml, string place)
    {
        List<Diagnostic> diagnostics = [];
        var mapping = YamlReader.Read(yaml, diagnostics).ShouldBeOfType<YamlMapping>();
        mapping.Text("b").ShouldBe("x");
        new SourceText(yaml).LineOf(diagnostics.ShouldHaveSingleItem().Span!.Value.Start).ToString().ShouldBe(place);
    }

    [Fact]
    public void Depth_is_bounded()
    {
        foreach (
            var yaml in new[]
            {
                new string('[', 100_000),
                string.Concat(Enumerable.Repeat("- ", 100_000)),
                string.Concat(Enumerable.Range(0, 2_000).Select(i => new string(' ', i) + "a:\n")),
            }
        )
        {
            List<Diagnostic> diagnostics = [];
            YamlReader.Read(yaml, diagnostics);
            diagnostics.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void Every_text_is_written_so_that_it_is_read_back() =>
        Check.Sample(
            Gen.OneOf(Gen.String, Gen.Char["aA 1.:#-?'\"[]{},\n\t\\é|>&*!%@`~"].Array[0, 8].Select(letters => new string(letters))),
            text =>
            {
                List<Diagnostic> diagnostics = [];
                var yaml = YamlWriter.Write(
                    new YamlMapping(
                        [(YamlJson.Text("k"), YamlJson.Text(text)), (YamlJson.Text("l"), new YamlSequence([YamlJson.Text(text)], default))],
                        default
                    )
                );
                var mapping = YamlReader.Read(yaml, diagnostics).ShouldBeOfType<YamlMapping>();
                diagnostics.ShouldBeEmpty(yaml);
                ((YamlScalar)mapping["k"]!).Text.ShouldBe(text, yaml);
                ((YamlSequence)mapping["l"]!).Items[0].ShouldBeOfType<YamlScalar>().Text.ShouldBe(text, yaml);
            },
            iter: 5_000
        );
}
