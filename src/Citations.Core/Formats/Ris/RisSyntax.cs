using Citations.Formats.Mapping;

namespace Citations.Formats.Ris;

/// <summary>
/// The lines of RIS: a tag, two spaces, a hyphen, a space and the value. A line without a tag continues the value before it.
/// <c>TY</c> begins an entry and <c>ER</c> ends it; where either is missing the other is enough. Tools that sort the tags write <c>TY</c>
/// after others, which then belong to its entry. What stands outside both and has no fact of a work is reported and left out.
/// </summary>
internal static class RisSyntax
{
    internal static IEnumerable<SourceEntry> Read(string text, List<Diagnostic> diagnostics)
    {
        var lines = new EntryLines();
        var tags = new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var isLost = false;
        SourceEntry? before = null;
        foreach (var line in RecordLines.Of(text))
        {
            var isBareEnd = IsBareEnd(text, line);
            if (!TrySplit(line.In(text), out var valueStart) && !isBareEnd)
            {
                if (line.In(text).IsWhiteSpace())
                    continue;
                if (lines.Open is not null)
                    lines.Append(" ", line.In(text).Trim(), line);
                else if (!isLost)
                    diagnostics.Add(FormatDiagnostics.Malformed("Expected a tag, two spaces and a hyphen, as in 'TY  - JOUR'.", line));
                isLost |= lines.Open is null;
                continue;
            }

            var name = line.In(text).TrimStart()[..2];
            if (!tags.TryGetValue(name, out var tag))
                tags[name] = tag = name.ToString().ToUpperInvariant();
            if (tag is RisFields.Type or RisFields.End && lines.TryTake(out var entry) && IsWork(entry))
            {
                // What no TY and no ER stands around may belong to the TY that is next.
                if (tag == RisFields.Type && before is null && !entry.Has(RisFields.Type))
                {
                    before = entry;
                }
                else
                {
                    foreach (var work in Joined(entry, isEnded: tag == RisFields.End))
                        yield return work;
                }
            }

            isLost = false;
            if (tag != RisFields.End)
                lines.Add(tag, line.In(text)[valueStart..].Trim(), line);
        }

        if (lines.TryTake(out var last) && IsWork(last))
        {
            foreach (var work in Joined(last, isEnded: false))
                yield return work;
        }

        IEnumerable<SourceEntry> Joined(SourceEntry entry, bool isEnded)
        {
            var first = before;
            before = null;
            if (first is null)
                return [Checked(entry, isEnded)];
            return AreTwo(first, entry)
                ? [Checked(first, isEnded: false), Checked(entry, isEnded)]
                : [Checked(new([.. first.Fields, .. entry.Fields], first.Start), isEnded)];
        }

        // Databases write their searches and addresses between the entries, some of them with a tag.
        bool IsWork(SourceEntry entry)
        {
            if (entry.Fields[0].Name == RisFields.Type || entry.Fields.Exists(IsOfWork))
                return true;
            // Of the mark of a file's end, EF, there is nothing to tell.
            if (entry.Fields.TrueForAll(field => field.Value.Length == 0))
                return false;
            diagnostics.Add(
                FormatDiagnostics.NotUnderstood(
                    "These lines stand outside an entry and have no title, author or identifier; they are no work and are left out.",
                    SourceSpan.FromBounds(entry.Start, entry.Fields[^1].Span.End)
                )
            );
            return false;
        }

        SourceEntry Checked(SourceEntry entry, bool isEnded)
        {
            var first = entry.Fields[0];
            if (!isEnded)
                diagnostics.Add(FormatDiagnostics.NotUnderstood("This entry has no 'ER  - ' at its end.", first.Span));
            if (first.Name != RisFields.Type)
            {
                var reading = entry.Has(RisFields.Type)
                    ? "the lines before its 'TY  - ' are read with it"
                    : "the work is read as a document";
                diagnostics.Add(FormatDiagnostics.NotUnderstood($"This entry has no 'TY  - ' at its start; {reading}.", first.Span));
            }

            return entry;
        }
    }

    // Each work has one title, one DOI and one year, and its authors are together.
    private static bool AreTwo(SourceEntry first, SourceEntry second)
    {
        foreach (var (name, text, _) in first.Fields)
        {
            if (text.Length == 0 || FactOf(name) is not { } fact)
                continue;
            if (second.Fields.Find(IsSame) is { Name: not null } other && other.Value != text)
                return true;

            bool IsSame(SourceField field) => field.Value.Length > 0 && FactOf(field.Name) == fact;
        }

        return false;
    }

    private static Variable? FactOf(string name) =>
        name is RisFields.Year or RisFields.OldYear
            ? DateVariable.Issued
            : RisFields.Table.Read(name, ReferenceType.Document) is { } variable
            && (variable == TextVariable.Title || variable == TextVariable.Doi || variable == NameVariable.Author)
                ? variable
                : null;

    private static bool IsOfWork(SourceField field) =>
        field.Value.Length > 0
        && RisFields.Table.Read(field.Name, ReferenceType.Document) switch
        {
            { Kind: VariableKind.Names } => true,
            { Kind: VariableKind.Text } variable => variable.Text
                is TextVariable.Title
                    or TextVariable.ContainerTitle
                    or TextVariable.Doi
                    or TextVariable.Isbn
                    or TextVariable.Pmid,
            _ => field.Name == RisFields.Accession,
        };

    // Some exporters write the end without its hyphen. Within a wrapped text a line of these two letters is followed by more of it.
    private static bool IsBareEnd(string text, SourceSpan line) =>
        line.In(text).Trim() is RisFields.End && text.AsSpan(line.End).TrimStart() is { IsEmpty: true } or ['T', 'Y', ' ' or '\t', ..];

    // A tag in small letters must have its two spaces: "is - " is text.
    private static bool IsSmallTag(ReadOnlySpan<char> line) =>
        line.Length >= 5
        && char.IsAsciiLetterLower(line[0])
        && (char.IsAsciiLetterLower(line[1]) || char.IsAsciiDigit(line[1]))
        && line[2..5] is "  -";

    // Exporters differ in the spaces around the hyphen.
    private static bool TrySplit(ReadOnlySpan<char> line, out int valueStart)
    {
        var tag = line.Length - line.TrimStart().Length;
        valueStart = tag + 2;
        if (line.Length < tag + 3 || line[valueStart] is not (' ' or '\t'))
            return false;
        if (!RisFields.IsTag(line.Slice(tag, 2)) && !IsSmallTag(line[tag..]))
            return false;
        while (valueStart < line.Length && line[valueStart] is ' ' or '\t')
            valueStart++;
        if (valueStart == line.Length || line[valueStart] != '-')
            return false;
        valueStart++;
        return valueStart == line.Length || line[valueStart] is ' ' or '\t';
    }
}
