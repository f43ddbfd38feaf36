using Citations.Formats.Mapping;

namespace Citations.Formats.Streaming;

/// <summary>Reads a format of lines that comes part by part. The last entry of a part may continue in the next, and waits for it.</summary>
/// <param name="syntax">The entries of a text, each given when what follows it cannot belong to it.</param>
/// <param name="read">Makes a reference of an entry.</param>
internal sealed class LineEntryReader(
    Func<string, List<Diagnostic>, IEnumerable<SourceEntry>> syntax,
    Func<SourceEntry, List<Diagnostic>, Reference> read
) : IEntryReader
{
    public int Read(string text, bool isLast, EntryList entries)
    {
        // A line that is cut off says nothing yet.
        var known = isLast ? text : text[..(text.AsSpan().LastIndexOfAny('\r', '\n') + 1)];
        var start = 0;
        foreach (var entry in syntax(known, entries.Diagnostics))
        {
            start = entry.Start;
            entries.Add(entry, read);
        }

        if (isLast)
            return text.Length;
        entries.HoldBackLast(start);
        return start;
    }
}
