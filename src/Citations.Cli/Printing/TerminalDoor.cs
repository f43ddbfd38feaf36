using System.Text;
using Citations.Rendering;

namespace Citations.Cli.Printing;

/// <summary>
/// The door to a terminal: whatever of a file, a record or a name goes through it comes out as text, and no control character, escape
/// sequence or bidirectional mark in it does anything.
/// </summary>
internal sealed class TerminalDoor(TextWriter terminal) : TextWriter(terminal.FormatProvider)
{
    public override Encoding Encoding => terminal.Encoding;

    [System.Diagnostics.CodeAnalysis.AllowNull]
    public override string NewLine
    {
        get => terminal.NewLine;
        set => terminal.NewLine = value;
    }

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void Write(string? value) => terminal.Write(PrintableText.Lines(value ?? ""));

    public override void WriteLine() => terminal.WriteLine();

    public override void WriteLine(string? value) => terminal.WriteLine(PrintableText.Lines(value ?? ""));

    public override Task WriteAsync(char value) => terminal.WriteAsync(PrintableText.Lines(value.ToString()));

    public override Task WriteAsync(string? value) => terminal.WriteAsync(PrintableText.Lines(value ?? ""));

    public override Task WriteAsync(char[] buffer, int index, int count) => WriteAsync(new string(buffer, index, count));

    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default) =>
        terminal.WriteAsync(PrintableText.Lines(buffer.ToString()).AsMemory(), cancellationToken);

    public override Task WriteLineAsync() => terminal.WriteLineAsync();

    public override Task WriteLineAsync(string? value) => terminal.WriteLineAsync(PrintableText.Lines(value ?? ""));

    public override Task WriteLineAsync(char value) => WriteLineAsync(value.ToString());

    public override Task WriteLineAsync(char[] buffer, int index, int count) => WriteLineAsync(new string(buffer, index, count));

    public override Task WriteLineAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default) =>
        terminal.WriteLineAsync(PrintableText.Lines(buffer.ToString()).AsMemory(), cancellationToken);

    public override void Flush() => terminal.Flush();

    public override Task FlushAsync() => terminal.FlushAsync();

    public override Task FlushAsync(CancellationToken cancellationToken) => terminal.FlushAsync(cancellationToken);
}
