using System.Text;
using Citations.Formats.Mapping;

namespace Citations.Formats.Refer;

/// <summary>
/// The lines of refer: a percent sign, a character, a space and the value; a line without goes on with the value. A blank line
/// ends an entry; in EndNote's files, whose abstracts have blank lines of their own, <c>%0</c> begins the next one.
/// </summary>
internal static class ReferSyntax
{
    internal static IEnumerable<SourceEntry> Read(string text, List<Diagnostic> diagnostics)
    {
        List<SourceField> fields = [];
        var value = new StringBuilder();
        var (tag, start, isAfterBlank, isLost) = ("", 0, false, false);
        foreach (var line in TextLines.Of(text))
        {
            if (line.In(text).IsWhiteSpace())
            {
                isAfterBlank = true;
            }
            else if (FieldOf(line.In(text)) is { } next)
            {
                Close(line.Start);
                if (fields.Count > 0 && (next == ReferFields.Type || (isAfterBlank && fields[0].Name != ReferFields.Type))) yield return TakeEntry();
                (tag, start, isAfterBlank, isLost) = (next, line.Start, false, false);
                value.Append(line.In(text)[2..].Trim());
            }
            else if (tag.Length > 0 && (!isAfterBlank || tag == ReferFields.Type || (fields.Count > 0 && fields[0].Name == ReferFields.Type)))
            {
                if (value.Length > 0) value.Append(!ReferFields.HasLines(tag) ? " " : isAfterBlank ? "\n\n" : "\n");
                value.Append(line.In(text).Trim());
                isAfterBlank = false;
            }
            else if (!isLost)
            {
                isLost = true;
                diagnostics.Add(FormatDiagnostics.Malformed("Expected a percent sign, a character and a value, as in '%T Title'.", line));
            }
        }

        Close(text.Length);
        if (fields.Count > 0) yield return TakeEntry();

        void Close(int end)
        {
            if (tag.Length > 0) fields.Add(new(tag, value.ToString(), SourceSpan.FromBounds(start, end)));
            value.Clear();
            tag = "";
        }

        SourceEntry TakeEntry()
        {
            var entry = new SourceEntry(fields);
            fields = [];
            return entry;
        }
    }

    private static string? FieldOf(ReadOnlySpan<char> line) =>
        line.Length >= 2 && line[0] == '%' && line[1] is > ' ' and < '\u007f' && (line.Length == 2 || char.IsWhiteSpace(line[2])) ? line[..2].ToString() : null;
}
