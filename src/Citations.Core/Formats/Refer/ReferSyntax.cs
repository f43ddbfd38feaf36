using Citations.Formats.Mapping;

namespace Citations.Formats.Refer;

/// <summary>
/// The lines of refer: a percent sign, a character, a space and the value; a line without continues the value. A blank line
/// ends an entry; in EndNote's files, whose abstracts have blank lines, <c>%0</c> begins the next one.
/// </summary>
internal static class ReferSyntax
{
    internal static IEnumerable<SourceEntry> Read(string text, List<Diagnostic> diagnostics)
    {
        var lines = new EntryLines();
        var (isAfterBlank, isLost) = (false, false);
        foreach (var line in RecordLines.Of(text))
        {
            var isOfEndNote = lines.First == ReferFields.Type;
            if (line.In(text).IsWhiteSpace())
            {
                isAfterBlank = true;
            }
            else if (FieldOf(line.In(text)) is { } field)
            {
                if ((field == ReferFields.Type || (isAfterBlank && !isOfEndNote)) && lines.TryTake(out var entry))
                    yield return entry;
                (isAfterBlank, isLost) = (false, false);
                lines.Add(field, line.In(text)[2..].Trim(), line);
            }
            else if (lines.Open is { } open && (!isAfterBlank || isOfEndNote))
            {
                lines.Append(
                    !ReferFields.HasLines(open) ? " "
                        : isAfterBlank ? "\n\n"
                        : "\n",
                    line.In(text).Trim(),
                    line
                );
                isAfterBlank = false;
            }
            else if (!isLost)
            {
                isLost = true;
                diagnostics.Add(FormatDiagnostics.Malformed("Expected a percent sign, a character and a value, as in '%T Title'.", line));
            }
        }

        if (lines.TryTake(out var last))
            yield return last;
    }

    private static string? FieldOf(ReadOnlySpan<char> line) =>
        line.Length >= 2 && line[0] == '%' && line[1] is > ' ' and < '\u007f' && (line.Length == 2 || char.IsWhiteSpace(line[2]))
            ? line[..2].ToString()
            : null;
}
