using Citations.Articles.Documents;
using Citations.Articles.Parsing;

namespace Citations.Articles.Lists;

/// <summary>Lines that are numbered from 1 upwards without gaps.</summary>
/// <param name="Start">The index of the first line.</param>
/// <param name="End">The index after the last line.</param>
/// <param name="LineStarts">Where the numbered lines begin, with their numbers.</param>
/// <param name="Spans">What is numbered, without the numbers, up to the next number or the end of the block.</param>
/// <param name="Form">The sign that shows the form of the numbers: <c>[</c>, <c>(</c>, a period, a space, or <c>n</c> for a line of its own.</param>
internal sealed record NumberedLines(int Start, int End, List<int> LineStarts, List<SourceSpan> Spans, char Form)
{
    private const int Fewest = 2;
    private const int LongestNumber = 3;

    /// <summary>The stretches of such lines among those of a document.</summary>
    internal static IEnumerable<NumberedLines> Find(string text, List<ListLine> lines)
    {
        for (var i = 0; i < lines.Count;)
        {
            if (LabelOf(text, lines[i]) is not { Number: 1 } first)
            {
                i++;
                continue;
            }

            var found = From(text, lines, i, first.Form);
            if (found.Spans.Count >= Fewest)
                yield return found;
            i = found.End;
        }
    }

    private static NumberedLines From(string text, List<ListLine> lines, int start, char form)
    {
        List<int> starts = [];
        List<SourceSpan> spans = [];
        var end = start;
        for (; end < lines.Count; end++)
        {
            var line = lines[end];
            if (LabelOf(text, line) is { } label && label.Number == starts.Count + 1 && label.Form == form)
            {
                starts.Add(line.Start);
                spans.Add(SourceSpan.FromBounds(line.Start + label.Length, line.End));
            }
            else if (spans[^1].Length == 0 && !line.IsBreak && !line.IsHeading)
            {
                spans[^1] = SourceSpan.FromBounds(line.Start, line.End);
            }
            else if (line.IsFirst || line.IsBreak || line.IsHeading)
            {
                break;
            }
            else
            {
                spans[^1] = SourceSpan.FromBounds(spans[^1].Start, line.End);
            }
        }

        return new(start, end, starts, spans, form);
    }

    /// <summary>
    /// The number that a line begins with, the length of its label and the sign that shows its form; null if it has none.
    /// </summary>
    private static (int Number, int Length, char Form)? LabelOf(string text, ListLine line)
    {
        if (line.IsHeading || line.IsBreak || line.Block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem))
            return null;
        if (line.Block.Marker is { } marker)
            return line.IsFirst && EntryShape.Number(marker) is { } item ? (item, 0, 'i') : null;
        var words = line.In(text);
        if (IsNumber(words) && EntryShape.Number(words) is { } alone)
            return (alone, words.Length, 'n');
        var label = EntryShape.Label(words);
        if (label.IsEmpty)
            label = EntryShape.NumberBefore(words);
        if (EntryShape.Number(label) is not { } number)
            return null;
        var mark = label.Trim();
        return (number, label.Length, mark[0] is '[' or '(' ? mark[0] : char.IsAsciiDigit(mark[^1]) ? ' ' : mark[^1]);
    }

    // A page copied as text may have the number on a line of its own.
    private static bool IsNumber(ReadOnlySpan<char> line) =>
        line.Trim() is { Length: > 0 and <= LongestNumber } number && !number.ContainsAnyExceptInRange('0', '9');
}
