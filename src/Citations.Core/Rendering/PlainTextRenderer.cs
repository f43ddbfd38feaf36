using System.Text;

namespace Citations.Rendering;

/// <summary>Renders only characters: one entry per line.</summary>
public sealed class PlainTextRenderer : RunRenderer
{
    private PlainTextRenderer() { }

    /// <summary>The renderer.</summary>
    public static PlainTextRenderer Instance { get; } = new();

    private protected override void EndEntry(StringBuilder output) => output.Append('\n');

    private protected override void WriteRuns(ReadOnlySpan<FormattedRun> runs, StringBuilder output)
    {
        foreach (var run in runs)
            output.Append(run.Text);
    }

    private protected override void WriteLink(string address, ReadOnlySpan<FormattedRun> runs, StringBuilder output) =>
        WriteRuns(runs, output);

    private protected override void WriteBreak(RunBreak separation, StringBuilder output)
    {
        if (separation != RunBreak.None && output.Length > 0 && output[^1] != '\n')
            output.Append(' ');
    }
}
