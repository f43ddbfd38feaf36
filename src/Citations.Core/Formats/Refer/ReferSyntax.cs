using Citations.Formats.Mapping;

namespace Citations.Formats.Refer;

/// <summary>
/// The lines of refer: a percent sign, a character, a space and the value; a line without continues the value. A blank line
/// ends an entry; in EndNote's files, whose abstracts have blank lines, <c>%0</c> begins the next one. Journals on Open Journal Systems
/// write <c>%0</c> in the middle of an entry, with neither an author nor a title after it.
/// </summary>
internal static class ReferSyntax
{
    internal static IEnumerable<SourceEntry> Read(string text, List<Diagnostic> diagnostics)
    {
        var lines = new EntryLines();
        var (isAfterBlank, isLost) = (false, false);
        var all = RecordLines.Of(text).ToList();
        for (var i = 0; i < all.Count; i++)
        {
            var line = all[i];
            var isOfEndNote = lines.First == ReferFields.Type;
            if (line.In(text).IsWhiteSpace())
            {
                isAfterBlank = true;
            }
            else if (FieldOf(line.In(text)) is { } field)
            {
                var isFirst =
                    field == ReferFields.Type
                        ? isOfEndNote || isAfterBlank || BeginsWork(text, all, i + 1)
                        : isAfterBlank && !isOfEndNote;
                if (isFirst && lines.TryTake(out var entry))
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

    // Whether an author or a title is among the lines up to a blank one or the next type.
    private static bool BeginsWork(string text, List<SourceSpan> lines, int from)
    {
        for (var i = from; i < lines.Count && !lines[i].In(text).IsWhiteSpace(); i++)
        {
            var field = FieldOf(lines[i].In(text));
            if (field is ReferFields.Author or ReferFields.Title)
                return true;
            if (field == ReferFields.Type)
                break;
        }

        return false;
    }

    private static string? FieldOf(ReadOnlySpan<char> line) =>
        line.Length >= 2 && line[0] == '%' && line[1] is > ' ' and < '\u007f' && (line.Length == 2 || char.IsWhiteSpace(line[2]))
            ? line[..2].ToString()
            : null;
}
