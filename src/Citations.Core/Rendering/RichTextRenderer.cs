using System.Text;
using Citations.Styles;

namespace Citations.Rendering;

/// <summary>
/// Turns <see cref="RichText"/> into the characters of one output format. The formats are peers: each derives from this class,
/// escapes what is special to it, and says how a style, a link and a list begin and end.
/// </summary>
/// <threadsafety>A renderer has no state: safe to share between threads.</threadsafety>
public abstract class RichTextRenderer
{
    private protected RichTextRenderer()
    {
    }

    /// <summary>Renders one text, such as an in-text citation.</summary>
    public string Render(RichText text)
    {
        var output = new StringBuilder();
        Write(text.Nodes, output);
        return output.ToString();
    }

    /// <summary>Renders a reference list in its order (APA 7, R0.6).</summary>
    public string Render(FormattedDocument document)
    {
        var output = new StringBuilder(document.Entries.Count * 320);
        BeginList(output);
        foreach (var entry in document.Entries)
        {
            BeginEntry(entry, output);
            Write(entry.Text.Nodes, output);
            EndEntry(output);
        }

        EndList(output);
        return output.ToString();
    }

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

    private protected virtual void BeginList(StringBuilder output)
    {
    }

    private protected virtual void EndList(StringBuilder output)
    {
    }

    private protected virtual void BeginEntry(ReferenceListEntry entry, StringBuilder output)
    {
    }

    private protected abstract void EndEntry(StringBuilder output);

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
