namespace Citations.Articles;

/// <summary>Finds where an article's reference lists start and end.</summary>
internal static class ReferenceListFinder
{
    private const int ShortLine = 70;
    private const int MostWordsOfHeading = 8;

    /// <summary>The lines of each reference list, without its heading, as ranges of line numbers.</summary>
    internal static List<Range> Find(string text, List<TextLine> lines)
    {
        List<Range> lists = [];
        var inFence = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].In(text);
            if (line.TrimStart().StartsWith("```")) inFence = !inFence;
            if (inFence || !Heading.NamesList(line)) continue;
            var start = i + 1 < lines.Count && Heading.IsRule(lines[i + 1].In(text)) ? i + 2 : i + 1;
            var end = EndOf(text, lines, start);
            if (!HoldsEntries(text, lines, start, end)) continue;
            lists.Add(start..end);
            i = end - 1;
        }

        return lists;
    }

    private static int EndOf(string text, List<TextLine> lines, int start)
    {
        var seen = false;
        for (var i = start; i < lines.Count; i++)
        {
            var line = lines[i].In(text);
            if (line.IsWhiteSpace()) continue;
            if (Heading.IsMarked(line) || Heading.EndsList(line) || Heading.NamesList(line)) return i;
            if (seen && (Heading.IsRule(line) || Heading.IsBold(line) || IsUnderlined(text, lines, i) || IsBareHeading(text, lines, i) || IsNoEntry(text, lines, i))) return i;
            seen = true;
        }

        return lines.Count;
    }

    private static bool IsUnderlined(string text, List<TextLine> lines, int i) =>
        i + 1 < lines.Count && lines[i].Length <= ShortLine && !EntryShape.Starts(lines[i].In(text)) && lines[i + 1].In(text).Trim() is ['=', '=', '=', ..] or ['-', '-', '-', ..] && Heading.IsRule(lines[i + 1].In(text));

    /// <summary>A few words without digits or closing punctuation, after an entry that has ended.</summary>
    private static bool IsBareHeading(string text, List<TextLine> lines, int i)
    {
        var line = lines[i].In(text).Trim();
        if (line.Length > ShortLine || lines[i].Indent(text) > 0 || !char.IsUpper(line[0])) return false;
        if (line.ContainsAnyInRange('0', '9') || line[^1] is '.' or ',' or ';' or '&' or '-' or '>' or '*' or '_' or ')' or '/' || line.Count(' ') >= MostWordsOfHeading || line.Contains("://", StringComparison.Ordinal)) return false;
        var previous = i - 1;
        while (previous > 0 && lines[previous].IsBlank(text)) previous--;
        return (previous < i - 1 || lines[previous].Length > ShortLine) && EntryShape.Ends(lines[previous].In(text)) && !EntryShape.Starts(line);
    }

    /// <summary>A paragraph that neither starts like an entry nor holds a date or an address, after which no entry comes.</summary>
    private static bool IsNoEntry(string text, List<TextLine> lines, int i)
    {
        const int linesAhead = 200;
        if (!lines[i - 1].IsBlank(text) && !(EntryShape.Ends(lines[i - 1].In(text)) && lines[i].Length > ShortLine)) return false;
        if (IsEntryLike(lines[i].In(text)) || lines[i].Indent(text) > 0) return false;
        for (var (next, isSameBlock) = (i + 1, true); next < Math.Min(lines.Count, i + linesAhead); next++)
        {
            var line = lines[next].In(text);
            if (Heading.IsMarked(line) || Heading.NamesList(line)) break;
            isSameBlock &= !line.IsWhiteSpace();
            if ((isSameBlock && IsDated(line)) || (IsEntryLike(line) && IsDated(line))) return false;
        }

        return true;
    }

    private static bool IsEntryLike(ReadOnlySpan<char> line) => EntryShape.Starts(line) || EntryShape.Label(line).Length > 0 || IsDated(line);

    private static bool IsDated(ReadOnlySpan<char> line) =>
        EntryShape.HasYear(line) || line.Contains("://", StringComparison.Ordinal) || line.Contains("10.", StringComparison.Ordinal) || line.Contains("n.d.", StringComparison.Ordinal) || line.Contains("in press", StringComparison.OrdinalIgnoreCase);

    /// <summary>A heading such as "Sources" counts only where something like an entry follows.</summary>
    private static bool HoldsEntries(string text, List<TextLine> lines, int start, int end)
    {
        const int linesToTry = 12;
        for (var (i, tried) = (start, 0); i < end && tried < linesToTry; i++)
        {
            var line = lines[i].In(text);
            if (line.IsWhiteSpace()) continue;
            tried++;
            if (IsDated(line)) return true;
        }

        return false;
    }
}
