using System.Text;
using Citations.Styles;

namespace Citations.Rendering;

/// <summary>
/// Turns <see cref="RichText"/> into the characters of one output format. The formats are peers: each derives from this class,
/// most by way of <see cref="RunRenderer"/>, escapes what is special to it, and says how a list begins and ends.
/// </summary>
/// <threadsafety>A renderer has no state: safe to share between threads.</threadsafety>
public abstract class RichTextRenderer
{
    private protected RichTextRenderer() { }

    /// <summary>Renders one text, such as an in-text citation.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public string Render(RichText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var output = new StringBuilder(capacity: 256);
        Write(text, output);
        return output.ToString();
    }

    /// <summary>Renders a reference list in its order (APA 7, R0.6).</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public string Render(FormattedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        // Entry after entry goes through one small builder into a pooled buffer, so that a long list is held in memory once.
        var list = new PooledText(document.Entries.Count * 400);
        var output = new StringBuilder(1024);
        BeginList(output);
        foreach (var entry in document.Entries)
        {
            BeginEntry(entry, output);
            Write(entry.Text, output);
            EndEntry(output);
            list.Take(output);
        }

        EndList(output);
        list.Take(output);
        return list.Finish();
    }

    private protected abstract void Write(RichText text, StringBuilder output);

    private protected virtual void BeginList(StringBuilder output) { }

    private protected virtual void EndList(StringBuilder output) { }

    private protected virtual void BeginEntry(ReferenceListEntry entry, StringBuilder output) { }

    private protected abstract void EndEntry(StringBuilder output);
}
