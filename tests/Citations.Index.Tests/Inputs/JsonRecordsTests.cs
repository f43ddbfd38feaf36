using System.Text;
using Citations.Indexing.Inputs;
using CsCheck;

namespace Citations.Tests.Inputs;

public sealed class JsonRecordsTests
{
    [Theory]
    [InlineData("""{"DOI":"1"}""", """{"DOI":"1"}""")]
    [InlineData("{\"DOI\":\"1\"}\n{\"DOI\":\"2\"}\n", """{"DOI":"1"}|{"DOI":"2"}""")]
    [InlineData("""{"items":[{"DOI":"1"},{"DOI":"2","a":{"b":"}"}}]}""", """{"DOI":"1"}|{"DOI":"2","a":{"b":"}"}}""")]
    [InlineData("""[{"a":"\"{"}, {"b":"\\"}]""", """{"a":"\"{"}|{"b":"\\"}""")]
    [InlineData("""{"status":"ok","message":{"indexed":1}}""", """{"indexed":1}""")]
    [InlineData("""{ "data" : [ { "id" : "1", "attributes":{} } ] }""", """{ "id" : "1", "attributes":{} }""")]
    [InlineData(
        """{"status":"ok","message":{"facets":{"published":{"values":{"2020":7}}},"items":[{"DOI":"1"},{"DOI":"2"}],"query":{"start-index":0}}}""",
        """{"DOI":"1"}|{"DOI":"2"}"""
    )]
    [InlineData("""{"data":[{"id":"1"}],"meta":{"total":1},"links":{"next":{"a":"}"}}} {"id":"2"}""", """{"id":"1"}|{"id":"2"}""")]
    [InlineData("", "")]
    [InlineData("no JSON at all", "")]
    public void Records_are_told_apart(string json, string records) => Records(json, 7).ShouldBe(records);

    [Fact]
    public void A_record_without_an_end_is_counted_and_the_others_are_read()
    {
        var parts = new JsonRecords(new MemoryStream("""{"a":1}{"b":"""u8.ToArray()), isDataCite: false).Parts().ToList();

        parts.Sum(part => part.Records.Count).ShouldBe(1);
        parts.Sum(part => part.Unread).ShouldBe(1);
    }

    [Fact]
    public void What_an_answer_says_of_itself_is_neither_read_nor_unread()
    {
        var answer = """{"message":{"facets":{"a":{}},"items":[{"DOI":"1"}],"query":{}}}"""u8.ToArray();
        var parts = new JsonRecords(new MemoryStream(answer), isDataCite: false).Parts().ToList();

        parts.Sum(part => part.Records.Count).ShouldBe(1);
        parts.Sum(part => part.Unread).ShouldBe(0);
    }

    [Fact]
    public void Parts_are_the_same_however_the_stream_comes()
    {
        var text = string.Concat(Enumerable.Range(0, 30_000).Select(i => $"{{\"DOI\":\"10.5555/{i}\",\"title\":[\"{new string('x', i % 300)}\"]}}\n"));
        var whole = Parts(text, int.MaxValue);

        whole.Count.ShouldBeGreaterThan(2);
        whole.Sum().ShouldBe(30_000);
        Parts(text, 1_000).ShouldBe(whole);
        Parts(text, 77_777).ShouldBe(whole);

        static List<int> Parts(string text, int atOnce) =>
            [.. new JsonRecords(new SlowStream(Encoding.UTF8.GetBytes(text), atOnce), false).Parts().Select(part => part.Records.Count)];
    }

    [Fact]
    public void Any_text_ends() =>
        Gen.Char["{}[]\"\\:,ab items\n"].Array[0, 60]
            .Sample(text => Records(new string(text), 3).ShouldNotBeNull(), iter: 20_000);

    private static string Records(string json, int atOnce) =>
        string.Join(
            '|',
            new JsonRecords(new SlowStream(Encoding.UTF8.GetBytes(json), atOnce), false)
                .Parts()
                .SelectMany(part => part.Records.Select(record => Encoding.UTF8.GetString(part.Bytes, record.Start, record.Length)))
        );

    /// <summary>Gives so many bytes at once and no more.</summary>
    private sealed class SlowStream(byte[] bytes, int atOnce) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, atOnce)]);
    }
}
