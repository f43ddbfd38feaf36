using System.Text;
using Citations.Cli;
using Citations.Cli.Rpc;

namespace Citations.Tests.Rpc;

public sealed class HeaderFramingTests
{
    [Theory]
    [InlineData("Content-Length: 3\r\n\r\none", new[] { "one" })]
    [InlineData("Content-Length: 3\r\n\r\noneContent-Length: 4\r\n\r\nfour", new[] { "one", "four" })]
    [InlineData("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length:2\r\n\r\nén", new[] { "é" })]
    [InlineData("Content-Length: 0\r\n\r\nContent-Length: 1\n\nx", new[] { "", "x" })]
    [InlineData("", new string[0])]
    public async Task A_header_tells_the_bytes_of_a_message(string input, string[] messages)
    {
        // What follows the last message here is not a header.
        var framing = new HeaderFraming(new MemoryStream(Encoding.UTF8.GetBytes(input)), TextWriter.Null);

        foreach (var expected in messages)
            Encoding.UTF8.GetString((await framing.ReadAsync(TestContext.Current.CancellationToken))!).ShouldBe(expected);
    }

    [Theory]
    [InlineData("Content-Length: 10\r\n\r\nshort", "ends within a message of 10 bytes")]
    [InlineData("Content-Length: 10\r\n", "ends within the header")]
    [InlineData("Content-Type: x\r\n\r\n{}", "has no Content-Length")]
    [InlineData("Content-Length: -1\r\n\r\n{}", "'-1' is not a Content-Length")]
    [InlineData("Content-Length: 1e3\r\n\r\n{}", "'1e3' is not a Content-Length")]
    [InlineData("Content-Length: 33554433\r\n\r\n{}", "larger than 32 MB")]
    [InlineData("Content-Length: 99999999999999999999\r\n\r\n{}", "is not a Content-Length")]
    [InlineData("{\"jsonrpc\":\"2.0\"}\n{}\n\n", "has no Content-Length")]
    public async Task What_is_not_a_header_ends_the_reading_with_a_sentence(string input, string sentence)
    {
        var framing = new HeaderFraming(new MemoryStream(Encoding.UTF8.GetBytes(input)), TextWriter.Null);

        var problem = await Should.ThrowAsync<CannotRunException>(() => framing.ReadAsync(TestContext.Current.CancellationToken));

        problem.Message.ShouldContain(sentence);
    }

    [Fact]
    public async Task A_header_without_end_is_not_read_forever()
    {
        var input = new MemoryStream(Encoding.UTF8.GetBytes(new string('a', 100_000)));
        var framing = new HeaderFraming(input, TextWriter.Null);

        var problem = await Should.ThrowAsync<CannotRunException>(() => framing.ReadAsync(TestContext.Current.CancellationToken));

        problem.Message.ShouldContain($"longer than {HeaderFraming.MaxHeaderBytes} bytes");
    }

    [Fact]
    public async Task What_is_written_tells_its_bytes()
    {
        using var output = new StringWriter();

        await new HeaderFraming(Stream.Null, output).WriteAsync("\"é\"", TestContext.Current.CancellationToken);

        output.ToString().ShouldBe("Content-Length: 4\r\n\r\n\"é\"");
    }
}
