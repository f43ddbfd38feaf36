using System.Text;

namespace Citations.Rendering;

/// <summary>Renders characters alone: one entry a line.</summary>
public sealed class PlainTextRenderer : NestedRenderer
{
    private PlainTextRenderer()
    {
    }

    /// <summary>The renderer.</summary>
    public static PlainTextRenderer Instance { get; } = new();

    private protected override void WriteText(string text, StringBuilder output) => output.Append(text);

    private protected override void BeginStyle(TextStyle style, StringBuilder output)
    {
    }

    private protected override void EndStyle(TextStyle style, StringBuilder output)
    {
    }

    private protected override void EndEntry(StringBuilder output) => output.Append('\n');
}
