namespace Citations.Formats.Streaming;

/// <summary>
/// Gives a text to a reader part by part, each as long as it must be for one entry, so that memory holds little more than an entry.
/// </summary>
internal static class TextParts
{
    /// <summary>The characters that are read at once.</summary>
    internal const int UsualLength = 32 * 1024;

    // What is never closed must not take the rest of a large file for one entry.
    private const int MaxLength = 8 * 1024 * 1024;

    /// <param name="text">The text after <paramref name="head"/>.</param>
    /// <param name="head">What of the text was read already.</param>
    /// <param name="reader">Reads its entries.</param>
    /// <param name="name">The name of the text in diagnostics.</param>
    /// <param name="length">The characters that are read at once, at least 1.</param>
    internal static IEnumerable<Parsed<Reference>> Read(TextReader text, string head, IEntryReader reader, string? name, int length)
    {
        var (part, rest, isLast) = (new SourceText("", name), head, false);
        for (var want = Math.Max(length, head.Length); !isLast;)
        {
            rest = Fill(rest, text, want, out isLast);
            var entries = new EntryList();
            var read = reader.Read(rest, isLast, entries);
            if (read == 0 && !isLast && rest.Length < MaxLength)
            {
                want = Math.Min(MaxLength, want * 2);
                continue;
            }

            if (read == 0 && !isLast)
                read = Cut(rest, reader, entries);
            part = part.Next(rest[..read]);
            foreach (var entry in entries.In(part))
                yield return entry;
            rest = rest[read..];
            want = rest.Length + length;
        }
    }

    private static int Cut(string text, IEntryReader reader, EntryList entries)
    {
        // Neither a pair of surrogates nor CR and LF are separated.
        var end = char.IsHighSurrogate(text[^1]) || text[^1] == '\r' ? text.Length - 1 : text.Length;
        entries.Diagnostics.Add(
            FormatDiagnostics.Malformed(
                $"This entry does not end within {MaxLength / 1024 / 1024} million characters; the text after them is read as another entry.",
                new SourceSpan(0, 0)
            )
        );
        reader.Read(text[..end], isLast: true, entries);
        return end;
    }

    private static string Fill(string rest, TextReader text, int length, out bool isEnd)
    {
        var buffer = new char[length];
        rest.CopyTo(buffer);
        var read = text.ReadBlock(buffer, rest.Length, length - rest.Length);
        isEnd = read < length - rest.Length;
        return new(buffer, 0, rest.Length + read);
    }
}
