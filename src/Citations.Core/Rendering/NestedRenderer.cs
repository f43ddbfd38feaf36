using System.Text;

namespace Citations.Rendering;

/// <summary>A renderer of a format whose signs nest as the tree does.</summary>
public abstract class NestedRenderer : RichTextRenderer
{
    private protected NestedRenderer()
    {
    }

    private protected sealed override void Write(RichText text, StringBuilder output) => Write(text.Nodes, output);

    /// <summary>Writes characters, escaped.</summary>
    private protected abstract void WriteText(string text, StringBuilder output);

    private protected abstract void BeginStyle(TextStyle style, StringBuilder output);

    private protected abstract void EndStyle(TextStyle style, StringBuilder output);

    private protected virtual void BeginLink(string target, StringBuilder output)
    {
    }

    private protected virtual void EndLink(string target, StringBuilder output)
    {
    }

    private protected virtual void BeginDisplay(TextDisplay display, StringBuilder output)
    {
    }

    private protected virtual void EndDisplay(TextDisplay display, StringBuilder output)
    {
    }

    private protected void Write(EquatableArray<RichTextNode> nodes, StringBuilder output)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case TextRun run:
                    WriteText(run.Text, output);
                    break;
                case StyledSpan span:
                    BeginStyle(span.Style, output);
                    Write(span.Children, output);
                    EndStyle(span.Style, output);
                    break;
                case LinkSpan link when Link.IsHarmless(link.Target):
                    BeginLink(link.Target, output);
                    WriteLinkText(link, output);
                    EndLink(link.Target, output);
                    break;
                case DisplaySpan block:
                    BeginDisplay(block.Display, output);
                    Write(block.Children, output);
                    EndDisplay(block.Display, output);
                    break;
                case RichTextSpan span:
                    Write(span.Children, output);
                    break;
            }
        }
    }

    private protected virtual void WriteLinkText(LinkSpan link, StringBuilder output) => Write(link.Children, output);
}
