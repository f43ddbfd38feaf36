namespace Citations.Articles;

/// <summary>The paragraphs of an article's running text: without its reference lists, code blocks and front matter.</summary>
internal static class Paragraphs
{
    private const int WrappedLine = 160;

    internal static IEnumerable<SourceSpan> Of(string text, List<TextLine> lines, List<Range> lists)
    {
        var (start, end, inFence, list) = (-1, 0, false, 0);
        for (var i = FrontMatterEnd(text, lines); i <= lines.Count; i++)
        {
            while (list < lists.Count && i < lines.Count && lists[list].End.Value <= i) list++;
            var isListed = list < lists.Count && i >= lists[list].Start.Value && i < lists[list].End.Value;
            var isFence = i < lines.Count && lines[i].In(text).TrimStart().StartsWith("```");
            if (isFence) inFence = !inFence;
            var breaks = i == lines.Count || isListed || isFence || inFence || lines[i].IsBlank(text) || Heading.IsMarked(lines[i].In(text));
            if (breaks && start >= 0)
            {
                yield return SourceSpan.FromBounds(start, end);
                start = -1;
            }

            if (i == lines.Count || isListed || isFence || inFence || lines[i].IsBlank(text)) continue;
            // A long line is a paragraph of its own: in such a text no line was wrapped.
            if (start >= 0 && (lines[i].Length > WrappedLine || end - lines[i - 1].Start > WrappedLine))
            {
                yield return SourceSpan.FromBounds(start, end);
                start = -1;
            }

            if (start < 0) start = lines[i].Start;
            end = lines[i].End;
        }
    }

    private static int FrontMatterEnd(string text, List<TextLine> lines)
    {
        const int mostLines = 100;
        if (lines[0].In(text).TrimEnd() is not "---") return 0;
        for (var i = 1; i < Math.Min(lines.Count, mostLines); i++)
        {
            if (lines[i].In(text).TrimEnd() is "---" or "...") return i + 1;
        }

        return 0;
    }
}
