using Citations.Formats.Mapping;

namespace Citations.Formats.Nbib;

/// <summary>
/// PubMed's tagged lines: a tag of up to four characters padded to four, a hyphen, a space, the value; lines that start with
/// white space continue the value; a blank line or a further <c>PMID</c> ends the entry.
/// </summary>
internal static class NbibSyntax
{
    private const int TagLength = 4;

    internal static IEnumerable<SourceEntry> Read(string text, List<Diagnostic> diagnostics)
    {
        var lines = new EntryLines();
        var (hasId, isLost) = (false, false);
        foreach (var line in RecordLines.Of(text))
        {
            if (line.In(text).IsWhiteSpace())
            {
                if (lines.TryTake(out var entry))
                    yield return entry;
                (hasId, isLost) = (false, false);
            }
            else if (TagOf(line.In(text)) is { } tag)
            {
                var isId = tag == NbibFields.Id;
                if (isId && hasId && lines.TryTake(out var entry))
                    yield return entry;
                (hasId, isLost) = (hasId || isId, false);
                lines.Add(tag, line.In(text)[(TagLength + 1)..].Trim(), line);
            }
            else if (char.IsWhiteSpace(line.In(text)[0]) && lines.Open is not null)
            {
                lines.Append(" ", line.In(text).Trim(), line);
            }
            else if (!isLost)
            {
                isLost = true;
                diagnostics.Add(
                    FormatDiagnostics.Malformed("Expected a tag of up to four capitals, a hyphen and a value, as in 'TI  - Title'.", line)
                );
            }
        }

        if (lines.TryTake(out var last))
            yield return last;
    }

    private static string? TagOf(ReadOnlySpan<char> line)
    {
        if (line.Length <= TagLength || line[TagLength] != '-' || (line.Length > TagLength + 1 && line[TagLength + 1] != ' '))
            return null;
        var tag = line[..TagLength].TrimEnd(' ');
        return NbibFields.IsTag(tag) ? tag.ToString() : null;
    }
}
