namespace Citations.Formats.Mapping;

/// <summary>The lines of a text; CR, LF and CR LF end one.</summary>
internal static class RecordLines
{
    /// <summary>The spans of the lines without their ends, skipping a byte order mark.</summary>
    internal static IEnumerable<SourceSpan> Of(string text)
    {
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            if (length < 0)
                length = text.Length - start;
            yield return new(start, length);
            start += length + 1;
            if (start < text.Length && text[start] == '\n' && text[start - 1] == '\r')
                start++;
        }
    }
}
