namespace Citations.Articles;

/// <summary>Splits a reference list into entries: by numbers, bullets, hanging indents, blank lines or the look of a first line.</summary>
internal static class EntrySplitter
{
    /// <summary>One entry: where it lies, without its label, and its number where it has one.</summary>
    internal readonly record struct Piece(SourceSpan Span, int? Number);

    /// <summary>The entries between two lines.</summary>
    internal static List<Piece> Split(string text, List<TextLine> lines, Range list)
    {
        var filled = lines[list].Where(line => !line.IsBlank(text)).ToList();
        var starts = StartsOf(text, lines, list, filled);
        List<Piece> pieces = [];
        for (var i = 0; i < filled.Count;)
        {
            var first = filled[i++];
            var last = first;
            while (i < filled.Count && !starts.Contains(filled[i].Start)) last = filled[i++];
            pieces.Add(PieceOf(text, first, last));
        }

        return pieces;
    }

    private static Piece PieceOf(string text, TextLine first, TextLine last)
    {
        var label = EntryShape.Label(first.In(text));
        var start = first.Start + label.Length;
        while (start < last.End && char.IsWhiteSpace(text[start])) start++;
        var end = last.End;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new(SourceSpan.FromBounds(start, end), EntryShape.Number(label));
    }

    private static HashSet<int> StartsOf(string text, List<TextLine> lines, Range list, List<TextLine> filled)
    {
        if (filled.Count == 0) return [];
        var labelled = filled.Where(line => EntryShape.Label(line.In(text)).Length > 0).ToList();
        if (labelled.Count > 1 && labelled[0] == filled[0] && IsSequence(text, labelled)) return [.. labelled.Select(line => line.Start)];
        var flush = filled.Where(line => line.Indent(text) <= filled[0].Indent(text)).ToList();
        if (flush.Count < filled.Count && flush.Count(line => EntryShape.Starts(line.In(text))) * 2 > flush.Count) return [.. flush.Select(line => line.Start)];
        return StartsByShape(text, lines, list);
    }

    /// <summary>Bullets, or numbers that count upwards; "10." at the start of a wrapped line does not.</summary>
    private static bool IsSequence(string text, List<TextLine> labelled)
    {
        var (last, falls) = (0, 0);
        for (var i = labelled.Count - 1; i >= 0; i--)
        {
            if (EntryShape.Number(EntryShape.Label(labelled[i].In(text))) is not { } number) continue;
            if (last != 0 && number >= last) falls++;
            last = number;
        }

        return falls * 4 <= labelled.Count;
    }

    private static HashSet<int> StartsByShape(string text, List<TextLine> lines, Range list)
    {
        HashSet<int> starts = [];
        var (from, length) = list.GetOffsetAndLength(lines.Count);
        var blocksAreEntries = BlocksAreEntries(text, lines, from, length);
        var (afterBlank, previous) = (true, default(TextLine));
        for (var i = from; i < from + length; i++)
        {
            if (lines[i].IsBlank(text))
            {
                afterBlank = true;
                continue;
            }

            var line = lines[i].In(text);
            var ended = previous == default || EntryShape.Ends(previous.In(text));
            if (previous == default || (afterBlank && (blocksAreEntries || (ended && EntryShape.Starts(line)))) || (ended && !afterBlank && IsStart(text, lines, i, from + length))) starts.Add(lines[i].Start);
            (afterBlank, previous) = (false, lines[i]);
        }

        return starts;
    }

    /// <summary>A line that starts like an entry and, with the lines up to the next such line, holds a date.</summary>
    private static bool IsStart(string text, List<TextLine> lines, int i, int end)
    {
        const int mostWrappedLines = 4;
        if (!EntryShape.Starts(lines[i].In(text))) return IsUnlike(lines[i].In(text));
        for (var j = i; j < Math.Min(end, i + mostWrappedLines) && !lines[j].IsBlank(text); j++)
        {
            var line = lines[j].In(text);
            if (EntryShape.HasYear(line) || line.Contains("n.d.", StringComparison.Ordinal) || line.Contains("in press", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>A whole entry on one line whose author is no person: a long line with a year that starts like a sentence.</summary>
    private static bool IsUnlike(ReadOnlySpan<char> line) =>
        line.Length > 90 && char.IsUpper(line.TrimStart("*_ \t\"“‘")[..1] is [var c] ? c : ' ') && EntryShape.HasYear(line) && line.TrimEnd() is [.., '.' or '/' or '>'] && line.Contains(". ", StringComparison.Ordinal);

    private static bool BlocksAreEntries(string text, List<TextLine> lines, int from, int length)
    {
        var (blocks, alike, blank) = (0, 0, true);
        for (var i = from; i < from + length; i++)
        {
            var isBlank = lines[i].IsBlank(text);
            if (!isBlank && blank)
            {
                blocks++;
                if (EntryShape.Starts(lines[i].In(text)) || lines[i].In(text).Contains("://", StringComparison.Ordinal)) alike++;
            }

            blank = isBlank;
        }

        return blocks > 1 && alike * 2 >= blocks;
    }
}
