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
            if (seen && (Heading.IsRule(line) || Heading.IsBold(line) || IsUnderlined(text, lines, i) || IsBareHeading(text, lines, i) || IsProse(text, lines, i))) return i;
            seen = true;
        }

        return lines.Count;
    }

    private static bool IsUnderlined(string text, List<TextLine> lines, int i) =>
        i + 1 < lines.Count && lines[i].Length <= ShortLine && lines[i + 1].In(text).Trim() is ['=', '=', '=', ..] or ['-', '-', '-', ..] && Heading.IsRule(lines[i + 1].In(text));

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

    /// <summary>A paragraph of sentences that neither starts like an entry nor holds a year or an address.</summary>
    private static bool IsProse(string text, List<TextLine> lines, int i)
    {
        if (i > 0 && !lines[i - 1].IsBlank(text) && !EntryShape.Ends(lines[i - 1].In(text))) return false;
        var line = lines[i].In(text);
        return line.Length > ShortLine && lines[i].Indent(text) == 0 && !EntryShape.Starts(line) && !EntryShape.HasYear(line) && !line.Contains("://", StringComparison.Ordinal)
            && !line.Contains("10.", StringComparison.Ordinal) && line.Count(". ") + line.Count("! ") + line.Count("? ") > 0 && EntryShape.Label(line).Length == 0 && NextIsBlankOrEnd(text, lines, i);
    }

    private static bool NextIsBlankOrEnd(string text, List<TextLine> lines, int i) => i + 1 >= lines.Count || lines[i + 1].IsBlank(text) || EntryShape.Starts(lines[i + 1].In(text));

    /// <summary>A heading such as "Sources" counts only where something like an entry follows.</summary>
    private static bool HoldsEntries(string text, List<TextLine> lines, int start, int end)
    {
        const int linesToTry = 12;
        for (var (i, tried) = (start, 0); i < end && tried < linesToTry; i++)
        {
            var line = lines[i].In(text);
            if (line.IsWhiteSpace()) continue;
            tried++;
            if (EntryShape.HasYear(line) || line.Contains("://", StringComparison.Ordinal) || line.Contains("10.", StringComparison.Ordinal) || line.Contains("n.d.", StringComparison.Ordinal) || line.Contains("in press", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
