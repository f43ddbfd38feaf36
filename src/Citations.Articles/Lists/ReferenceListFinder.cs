using Citations.Articles.Documents;

namespace Citations.Articles;

/// <summary>Finds where an article's reference lists start and end.</summary>
internal static class ReferenceListFinder
{
    private const int ShortLine = 70;
    private const int MostWordsOfHeading = 8;

    /// <summary>The lines of each reference list, without its heading, as ranges of indexes.</summary>
    internal static List<Range> Find(ArticleDocument document, List<ListLine> lines)
    {
        var text = document.Text;
        List<Range> lists = [];
        for (var i = 0; i < lines.Count; i++)
        {
            if (!ListHeading.NamesList(lines[i].In(text)) || !CanBeHeading(lines, i)) continue;
            var start = i + 1 < lines.Count && lines[i + 1].IsBreak ? i + 2 : i + 1;
            var end = EndOf(text, lines, start, lines[i]);
            if (!HoldsEntries(text, lines, start, end)) continue;
            lists.Add(start..end);
            i = end - 1;
        }

        return lists;
    }

    /// <summary>"7. Bibliography" looks like a list of one item.</summary>
    private static bool CanBeHeading(List<ListLine> lines, int i) =>
        lines[i].Block.Kind is BlockKind.Heading or BlockKind.Paragraph or BlockKind.TableCell
        || (lines[i].Block is { Kind: BlockKind.ListItem, Level: 1 } && (i + 1 == lines.Count || lines[i + 1].Block.Group != lines[i].Block.Group));

    private static int EndOf(string text, List<ListLine> lines, int start, ListLine heading)
    {
        var seen = false;
        for (var i = start; i < lines.Count; i++)
        {
            var line = lines[i].In(text);
            if (lines[i].IsBreak && !seen) continue;
            if (lines[i].IsHeading && !IsPartOfList(text, lines, i, heading)) return i;
            if (ListHeading.EndsList(line) || ListHeading.NamesList(line)) return i;
            if (lines[i].IsHeading) continue;
            if (seen && (lines[i].IsBreak || lines[i].IsBold || IsBareHeading(text, lines, i) || IsNoEntry(text, lines, i))) return i;
            seen = true;
        }

        return lines.Count;
    }

    /// <summary>A heading below that of the list, with entries under it, parts the list: books, articles, web pages.</summary>
    private static bool IsPartOfList(string text, List<ListLine> lines, int i, ListLine heading) =>
        heading.IsHeading && lines[i].Block.Level > heading.Block.Level && i + 1 < lines.Count && !lines[i + 1].IsHeading && IsEntryLike(lines[i + 1], text) && IsDated(lines[i + 1].In(text));

    /// <summary>A few words without digits or closing punctuation, after an entry that has ended.</summary>
    private static bool IsBareHeading(string text, List<ListLine> lines, int i)
    {
        var line = lines[i].In(text);
        if (lines[i].Block.Kind != BlockKind.Paragraph || line.Length > ShortLine || lines[i].Indent > 0 || !char.IsUpper(line[0])) return false;
        if (line.ContainsAnyInRange('0', '9') || line[^1] is '.' or ',' or ';' or '&' or '-' or '>' or ')' or '/' || line.Count(' ') >= MostWordsOfHeading || line.Contains("://", StringComparison.Ordinal)) return false;
        return (lines[i].IsFirst || lines[i - 1].Length > ShortLine) && EntryShape.Ends(lines[i - 1].In(text)) && !EntryShape.Starts(line);
    }

    /// <summary>A paragraph of prose, with no entry after it.</summary>
    private static bool IsNoEntry(string text, List<ListLine> lines, int i)
    {
        const int linesAhead = 200;
        if (!lines[i].IsFirst && !(EntryShape.Ends(lines[i - 1].In(text)) && lines[i].Length > ShortLine)) return false;
        if (lines[i].Block.Kind != BlockKind.Paragraph || IsEntryLike(lines[i], text) || lines[i].Indent > 0) return false;
        for (var (next, isSameBlock) = (i + 1, true); next < Math.Min(lines.Count, i + linesAhead); next++)
        {
            var line = lines[next].In(text);
            if (lines[next].IsHeading || ListHeading.NamesList(line)) break;
            isSameBlock &= !lines[next].IsFirst;
            if ((isSameBlock && IsDated(line)) || (IsEntryLike(lines[next], text) && IsDated(line))) return false;
        }

        return true;
    }

    private static bool IsEntryLike(ListLine line, string text) =>
        line.Block.Kind is BlockKind.ListItem or BlockKind.Bibliography or BlockKind.Note || EntryShape.Starts(line.In(text)) || EntryShape.Label(line.In(text)).Length > 0 || IsDated(line.In(text)) || HasAddress(line.Block);

    private static bool IsDated(ReadOnlySpan<char> line) =>
        EntryShape.HasYear(line) || line.Contains("://", StringComparison.Ordinal) || line.Contains("10.", StringComparison.Ordinal) || line.Contains("n.d.", StringComparison.Ordinal) || line.Contains("in press", StringComparison.OrdinalIgnoreCase);

    private static bool HasAddress(DocumentBlock block) => block.Runs.Any(run => run.Target?.Contains("://", StringComparison.Ordinal) == true);

    /// <summary>A heading such as "Sources" counts only where something like an entry follows.</summary>
    private static bool HoldsEntries(string text, List<ListLine> lines, int start, int end)
    {
        const int linesToTry = 12;
        for (var i = start; i < Math.Min(end, start + linesToTry); i++)
        {
            if (IsDated(lines[i].In(text)) || HasAddress(lines[i].Block)) return true;
        }

        return false;
    }
}
