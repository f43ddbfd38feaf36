using Citations.Articles.Parsing;

namespace Citations.Articles.Lists;

/// <summary>Finds the first lines of entries in a list that the markup leaves as lines.</summary>
/// <param name="text">The text of the document.</param>
/// <param name="lines">The lines.</param>
/// <param name="areLabelled">Whether the entries of the list begin with labels in brackets.</param>
internal sealed class LineEntries(string text, List<ListLine> lines, bool areLabelled)
{
    private const char LineBreak = '\u2028';

    /// <summary>Marks the lines that start an entry.</summary>
    internal void Mark(Span<bool> starts)
    {
        if (areLabelled)
        {
            for (var i = 0; i < lines.Count; i++)
                starts[i] = lines[i].IsFirst || !EntryShape.WordLabel(lines[i].In(text)).IsEmpty;
            return;
        }

        var labelled = lines.Where(line => EntryShape.Label(line.In(text)).Length > 0).ToList();
        var flush = lines.Where(line => line.Indent <= lines[0].Indent).ToList();
        Func<int, bool> isStart =
            labelled.Count > 1 && labelled[0] == lines[0] && IsSequence(labelled)
                ? LabelsOrGaps(labelled)
            : flush.Count < lines.Count && flush.Count(OpensEntry) * 2 > flush.Count
                ? i => lines[i].Indent <= lines[0].Indent
            : ByShape();
        for (var i = 0; i < lines.Count; i++)
            starts[i] = isStart(i);
    }

    /// <summary>Whether a line starts an entry and the one before it is of a list whose entries end without a mark.</summary>
    private bool AreUnmarked(int i) =>
        EntryShape.StartsEastAsian(lines[i].In(text))
        || (EntryShape.StartsEastAsian(lines[i - 1].In(text)) && EntryShape.StartsWithNames(lines[i].In(text)));

    private bool OpensEntry(ListLine line) => EntryShape.Starts(line.Opening(text)) || LegalGrammar.Is(line.Opening(text));

    /// <summary>Bullets, or numbers that count upwards; "10." at the start of a wrapped line does not.</summary>
    private bool IsSequence(List<ListLine> labelled)
    {
        var (last, falls) = (0, 0);
        for (var i = labelled.Count - 1; i >= 0; i--)
        {
            if (EntryShape.Number(EntryShape.Label(labelled[i].In(text))) is not { } number)
                continue;
            if (last != 0 && number >= last)
                falls++;
            last = number;
        }

        return falls * 4 <= labelled.Count;
    }

    /// <summary>
    /// The lines with labels, and those that begin with the one number that is missing between those of the labelled lines around them:
    /// <c>6 ibid 45</c>.
    /// </summary>
    private Func<int, bool> LabelsOrGaps(List<ListLine> labelled)
    {
        var areBare = labelled.TrueForAll(IsBare);
        var starts = labelled.ConvertAll(line => line.Start);
        return i =>
            EntryShape.Label(lines[i].In(text)).Length > 0
            || (areBare && FillsGap(labelled, ~starts.BinarySearch(lines[i].Start), EntryShape.NumberBefore(lines[i].In(text))));
    }

    /// <summary>Whether a label has the number between those of the labelled lines before it and at an index.</summary>
    private bool FillsGap(List<ListLine> labelled, int next, ReadOnlySpan<char> label) =>
        !label.IsEmpty
        && NumberOf(labelled[next - 1]) is { } before
        && EntryShape.Number(label) == before + 1
        && (next == labelled.Count || NumberOf(labelled[next]) == before + 2);

    private bool IsBare(ListLine line) => EntryShape.IsBareNumber(EntryShape.Label(line.In(text)));

    private int? NumberOf(ListLine line) => EntryShape.Number(EntryShape.Label(line.In(text)));

    private Func<int, bool> ByShape()
    {
        var blocksAreEntries = BlocksAreEntries();
        var isDated = HasDatesInParentheses();
        var isFilled = blocksAreEntries && IsFilled();
        return i =>
        {
            if (i == 0)
                return true;
            var line = lines[i].In(text);
            var ended = EntryShape.Ends(lines[i - 1].In(text)) || AreUnmarked(i);
            if (isFilled && !Opens(i))
                return false;
            if ((ended || lines[i].IsFirst) && LegalGrammar.Is(lines[i].IsFirst ? lines[i].Opening(text) : line))
                return true;
            if (!Opens(i))
                return ended && IsStart(i) && (!isDated || HasDateInParentheses(i)) && !IsOpenBefore(i);
            return !ProseShape.Cites(line)
                && !BrokenEntry.GoesOn(lines[i - 1].In(text), line)
                && (blocksAreEntries || (ended && EntryShape.Starts(line)));
        };
    }

    /// <summary>
    /// Whether a line is the first of its block, or follows an empty line that the author made within it: <c>&lt;br&gt;&lt;br&gt;</c>.
    /// </summary>
    private bool Opens(int i) =>
        lines[i].IsFirst || (i > 0 && text.AsSpan(lines[i - 1].End..lines[i].Start).Count(LineBreak) >= 2);

    /// <summary>A line that starts like an entry and, with the lines up to the next such line, holds a date.</summary>
    private bool IsStart(int i)
    {
        const int mostWrappedLines = 4;
        if (!EntryShape.Starts(lines[i].In(text)))
            return IsUnlike(lines[i].In(text));
        for (var j = i; j < Math.Min(lines.Count, i + mostWrappedLines) && (j == i || !lines[j].IsFirst); j++)
        {
            var line = lines[j].In(text);
            if (EntryShape.HasYear(line) || EntryShape.HasWordsForYear(line))
                return true;
        }

        return false;
    }

    /// <summary>Whether entries have their date in parentheses after the names, as author-date styles give it.</summary>
    private bool HasDatesInParentheses()
    {
        var starts = Enumerable.Range(0, lines.Count).Where(i => EntryShape.StartsWithNames(lines[i].In(text))).ToList();
        return starts.Count > 1 && starts.Count(HasDateInParentheses) * 4 > starts.Count * 3;
    }

    /// <summary>Whether a date in parentheses follows the names that start at a line.</summary>
    private bool HasDateInParentheses(int i)
    {
        do
        {
            if (EntryShape.HasDateInParentheses(lines[i].In(text)))
                return true;
        } while (!EntryShape.Ends(lines[i].In(text)) && ++i < lines.Count && !lines[i].IsFirst);

        return false;
    }

    /// <summary>Whether a list of names or a parenthesis is open before a line.</summary>
    private bool IsOpenBefore(int i)
    {
        const int longest = 400;
        var block = lines[i].Block.Span.Start;
        var before = text.AsSpan()[Math.Max(block, lines[i].Start - longest)..lines[i].Start].TrimEnd();
        return before.EndsWith(". .") || before.EndsWith("...") || before.LastIndexOf('(') > before.LastIndexOf(')');
    }

    /// <summary>A whole entry on one line whose author is not a person: a long line with a year that starts like a sentence.</summary>
    private static bool IsUnlike(ReadOnlySpan<char> line) =>
        line.Length > 90
        && char.IsUpper(line.TrimStart("\"“‘")[..1] is [var c] ? c : ' ')
        && EntryShape.HasYear(line)
        && line is [.., '.' or '/' or '>']
        && (line.Contains(". ", StringComparison.Ordinal) || line.Contains(", http", StringComparison.Ordinal));

    /// <summary>
    /// Whether the lines of the blocks are filled up to one width, as editors wrap paragraphs: the first word of no line had room in the
    /// line before it. No entry starts within such a block.
    /// </summary>
    private bool IsFilled()
    {
        const int mostColumns = 120;
        const int fewestBreaks = 2;
        var columns = lines.Where(line => line.In(text).Contains(' ')).Select(line => line.Indent + line.Length).DefaultIfEmpty().Max();
        if (columns > mostColumns)
            return false;
        var breaks = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (Opens(i))
                continue;
            breaks++;
            var word = lines[i].In(text);
            // A line that ends an entry, and names after it: a blank line is missing.
            if (EntryShape.StartsWithNames(word) && EntryShape.Ends(lines[i - 1].In(text)))
                return false;
            var length = word.IndexOf(' ') is > 0 and var end ? end : word.Length;
            if (lines[i - 1].Indent + lines[i - 1].Length + 1 + length <= columns)
                return false;
        }

        return breaks >= fewestBreaks;
    }

    /// <summary>A paragraph with a year that starts with a capital, ends with a period and cites nothing.</summary>
    private static bool IsDatedSentence(ReadOnlySpan<char> block) =>
        block.TrimStart() is [var first, ..]
        && char.IsUpper(first)
        && block.TrimEnd() is [.., '.']
        && EntryShape.HasYear(block)
        && !ProseShape.Cites(block);

    private bool BlocksAreEntries()
    {
        var firsts = Enumerable.Range(0, lines.Count).Where(Opens).ToList();
        var (alike, dated) = (0, 0);
        for (var at = 0; at < firsts.Count; at++)
        {
            var (first, next) = (firsts[at], at + 1 < firsts.Count ? firsts[at + 1] : lines.Count);
            if (IsAlike(first, next))
                alike++;
            else if (IsDatedSentence(text.AsSpan(lines[first].Start..lines[next - 1].End)))
                dated++;
        }

        // A paragraph of prose may hold a year: it counts only beside an entry.
        return firsts.Count > 1 && (alike > 0 ? alike + dated : 0) * 2 >= firsts.Count;
    }

    /// <summary>Whether the lines between two are like an entry.</summary>
    private bool IsAlike(int first, int next)
    {
        var line = lines[first];
        var words = text.AsSpan(line.Start..lines[next - 1].End);
        return EntryShape.Starts(line.In(text))
            || LegalGrammar.Is(line.Opening(text))
            || ListShape.HasQuotedTitle(line.In(text))
            || (ListShape.OpensWithTitle(line, text) && EntryShape.HasYear(words))
            || line.In(text).Contains("://", StringComparison.Ordinal)
            || line.Block.Runs.Any(run => run.Target is not null);
    }
}
