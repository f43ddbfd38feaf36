using System.Text;
using Citations.Cli;
using Citations.Cli.Rpc;

namespace Citations.Tests.Rpc;

public sealed class LineFramingTests
{
    [Theory]
    [InlineData("one\ntwo\n", new[] { "one", "two" })]
    [InlineData("one\r\n\n \ntwo", new[] { "one\r", "two" })]
    [InlineData("", new string[0])]
    public async Task A_line_is_a_message_and_empty_lines_are_none(string input, string[] messages)
    {
        var framing = new LineFraming(new MemoryStream(Encoding.UTF8.GetBytes(input)), TextWriter.Null);

        List<string> read = [];
        while (await framing.ReadAsync(TestContext.Current.CancellationToken) is { } message)
            read.Add(Encoding.UTF8.GetString(message));

        read.ShouldBe(messages);
    }

    [Fact]
    public async Task A_message_without_end_is_not_read_forever()
    {
        var framing = new LineFraming(new EndlessStream(), TextWriter.Null);

        var problem = await Should.ThrowAsync<CannotRunException>(() => framing.ReadAsync(TestContext.Current.CancellationToken));

        problem.Message.ShouldContain("larger than 32 MB");
    }

    private sealed class EndlessStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)'a');
            return new(buffer.Length);
        }
    }
}
