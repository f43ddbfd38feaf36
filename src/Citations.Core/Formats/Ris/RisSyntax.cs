using System.Text;
using Citations.Formats.Mapping;

namespace Citations.Formats.Ris;

/// <summary>
/// The lines of RIS: a tag, two spaces, a hyphen, a space and the value. A line without a tag goes on with the value before it.
/// <c>TY</c> begins an entry and <c>ER</c> ends it; where either is missing the other is enough.
/// </summary>
internal static class RisSyntax
{
    internal static IEnumerable<SourceEntry> Read(string text, List<Diagnostic> diagnostics)
    {
        List<SourceField> fields = [];
        var tags = new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var more = new StringBuilder();
        var (isLost, isOpen) = (false, false);
        foreach (var line in TextLines.Of(text))
        {
            if (!TrySplit(line.In(text), out var valueStart))
            {
                if (line.In(text).IsWhiteSpace()) continue;
                if (isOpen && fields.Count > 0) more.Append(more.Length == 0 ? fields[^1].Value : "").Append(' ').Append(line.In(text).Trim());
                else if (!isLost) diagnostics.Add(FormatDiagnostics.Malformed("Expected a tag, two spaces and a hyphen, as in 'TY  - JOUR'.", line));
                isLost |= !isOpen;
                continue;
            }

            EndValue();
            var name = line.In(text).TrimStart()[..2];
            if (!tags.TryGetValue(name, out var tag)) tags[name] = tag = name.ToString();
            if (tag is RisFields.Type or RisFields.End && fields.Count > 0) yield return Take(tag == RisFields.End);
            isOpen = tag != RisFields.End;
            isLost = false;
            if (isOpen) fields.Add(new(tag, line.In(text)[valueStart..].Trim().ToString(), line));
        }

        EndValue();
        if (fields.Count > 0) yield return Take(isEnded: false);

        void EndValue()
        {
            if (more.Length == 0) return;
            fields[^1] = fields[^1] with { Value = more.ToString() };
            more.Clear();
        }

        SourceEntry Take(bool isEnded)
        {
            if (!isEnded) diagnostics.Add(FormatDiagnostics.NotUnderstood("This entry has no 'ER  - ' at its end.", fields[0].Span));
            if (fields[0].Name != RisFields.Type) diagnostics.Add(FormatDiagnostics.NotUnderstood("This entry has no 'TY  - ' at its start; the work is read as a document.", fields[0].Span));
            var entry = new SourceEntry(fields);
            fields = [];
            return entry;
        }
    }

    // Exporters differ in the spaces around the hyphen.
    private static bool TrySplit(ReadOnlySpan<char> line, out int valueStart)
    {
        var tag = line.Length - line.TrimStart().Length;
        valueStart = tag + 2;
        if (line.Length < tag + 3 || !RisFields.IsTag(line.Slice(tag, 2)) || line[valueStart] is not (' ' or '\t')) return false;
        while (valueStart < line.Length && line[valueStart] is ' ' or '\t') valueStart++;
        if (valueStart == line.Length || line[valueStart] != '-') return false;
        valueStart++;
        return valueStart == line.Length || line[valueStart] is ' ' or '\t';
    }
}
