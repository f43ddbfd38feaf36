using System.Text;
using Citations.Formats.Mapping;

namespace Citations.Formats.Nbib;

/// <summary>
/// PubMed's tagged lines: a tag of up to four characters padded to four, a hyphen, a space, the value; lines that start with
/// white space go on with the value; a blank line or a further <c>PMID</c> ends the entry.
/// </summary>
internal static class NbibSyntax
{
    private const int TagLength = 4;

    internal static IEnumerable<SourceEntry> Read(string text, List<Diagnostic> diagnostics)
    {
        List<SourceField> fields = [];
        var value = new StringBuilder();
        var (tag, start, isLost) = ("", 0, false);
        foreach (var line in TextLines.Of(text))
        {
            var content = line.In(text);
            if (content.IsWhiteSpace())
            {
                Close(line.Start);
                if (fields.Count > 0) yield return TakeEntry();
                isLost = false;
            }
            else if (TagOf(content) is { } next)
            {
                Close(line.Start);
                if (next == NbibFields.Id && fields.Any(field => field.Name == NbibFields.Id)) yield return TakeEntry();
                (tag, start, isLost) = (next, line.Start, false);
                value.Append(line.In(text)[(TagLength + 1)..].Trim());
            }
            else if (char.IsWhiteSpace(line.In(text)[0]) && tag.Length > 0)
            {
                if (value.Length > 0) value.Append(' ');
                value.Append(line.In(text).Trim());
            }
            else if (!isLost)
            {
                isLost = true;
                diagnostics.Add(FormatDiagnostics.Malformed("Expected a tag of up to four capitals, a hyphen and a value, as in 'TI  - Title'.", line));
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

    private static string? TagOf(ReadOnlySpan<char> line)
    {
        if (line.Length <= TagLength || line[TagLength] != '-' || (line.Length > TagLength + 1 && line[TagLength + 1] != ' ')) return null;
        var tag = line[..TagLength].TrimEnd(' ');
        return NbibFields.IsTag(tag) ? tag.ToString() : null;
    }
}
