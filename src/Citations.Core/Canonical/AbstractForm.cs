namespace Citations.Canonical;

/// <summary>An abstract: plain text, one paragraph a line where it came with markup.</summary>
internal static class AbstractForm
{
    internal static string? Of(string text)
    {
        if (text.AsSpan().ContainsAny('<', '&') && RecordMarkup.HasMarkup(text))
            return RecordMarkup.ToParagraphs(text);
        if (!text.Contains("  ", StringComparison.Ordinal) && !text.AsSpan().ContainsAny('\t', '\r'))
            return text;
        // Line breaks are the author's, but runs of spaces are not.
        return string.Join(
                '\n',
                text.ReplaceLineEndings("\n")
                    .Split('\n')
                    .Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            )
            .Trim();
    }
}
