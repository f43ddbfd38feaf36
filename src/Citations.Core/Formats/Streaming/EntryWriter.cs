using System.Globalization;
using System.Text;

namespace Citations.Formats.Streaming;

/// <summary>Writes entries one by one, so that no more of them is in memory than one.</summary>
internal static class EntryWriter
{
    /// <param name="text">Takes the entries.</param>
    /// <param name="references">The works.</param>
    /// <param name="write">Writes one entry, with the end of its last line.</param>
    /// <param name="between">The text between two entries.</param>
    internal static void Write(TextWriter text, IEnumerable<Reference> references, Action<StringBuilder, Reference> write, string between)
    {
        var entry = new StringBuilder();
        var isFirst = true;
        foreach (var reference in references)
        {
            if (!isFirst)
                text.Write(between);
            isFirst = false;
            write(entry, reference);
            text.Write(entry);
            entry.Clear();
        }
    }

    /// <summary>The written text, as a string.</summary>
    internal static string ToText(Action<TextWriter> write)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        write(text);
        return text.ToString();
    }
}
