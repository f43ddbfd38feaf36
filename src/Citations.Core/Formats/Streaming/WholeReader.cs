namespace Citations.Formats.Streaming;

/// <summary>Reads a format whose entries cannot be told apart before its end; such files are short.</summary>
internal sealed class WholeReader(Func<string, ParseResult<EquatableArray<Reference>>> read) : IEntryReader
{
    public int Read(string text, bool isLast, EntryList entries)
    {
        if (!isLast)
            return 0;
        var (references, diagnostics) = read(text);
        entries.Diagnostics.AddRange(diagnostics);
        foreach (var reference in references)
            entries.Add(reference);
        return text.Length;
    }
}
