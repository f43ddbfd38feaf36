using Citations.Articles.Documents;
using Citations.Articles.Parsing;

namespace Citations.Articles.Lists;

/// <summary>
/// Finds reference lists that no heading names: entries that the markup declares, items or lines that are references one after the other,
/// and single source lines.
/// </summary>
internal sealed class BareLists(string text, List<ListLine> lines, bool[] isTaken)
{
    /// <summary>The lists among the lines that no other list has.</summary>
    internal static IEnumerable<ReferenceList> Find(string text, List<ListLine> lines, IReadOnlyList<Range> taken)
    {
        var isTaken = new bool[lines.Count];
        foreach (var range in taken)
            isTaken.AsSpan(range).Fill(true);
        return new BareLists(text, lines, isTaken).Find();
    }

    private IEnumerable<ReferenceList> Find()
    {
        for (var i = 0; i < lines.Count;)
        {
            if (isTaken[i] || lines[i].IsHeading || lines[i].IsBreak || lines[i].Block.Kind == BlockKind.Note)
            {
                i++;
                continue;
            }

            if (SourceLine(i) is { } source)
            {
                yield return source;
                i = EndOfBlock(i);
                continue;
            }

            var end = lines[i].Block.Kind switch
            {
                BlockKind.Bibliography => EndWhile(i, at => lines[at].Block.Kind == BlockKind.Bibliography),
                BlockKind.ListItem => EndWhile(
                    i,
                    at => lines[at].Block.Kind == BlockKind.ListItem && lines[at].Block.Group == lines[i].Block.Group
                ),
                BlockKind.Paragraph => EndWhile(
                    i,
                    at => lines[at].Block.Kind == BlockKind.Paragraph && (!lines[at].IsFirst || IsReference(at) || IsNext(at))
                ),
                _ => i + 1,
            };
            end = Math.Max(end, i + 1);
            if (IsList(i, end))
                yield return new(ListKind.Bare, lines[i..end]);
            i = lines[i].Block.Kind == BlockKind.Paragraph && !IsList(i, end) ? EndOfBlock(i) : end;
        }
    }

    /// <summary>Two references or more, and few lines that are not references.</summary>
    private bool IsList(int start, int end)
    {
        if (lines[start].Block.Kind == BlockKind.Bibliography)
            return true;
        var (units, references) = (0, 0);
        for (var i = start; i < end; i++)
        {
            var isReference = IsReference(i);
            if (isReference || lines[i].IsFirst || EntryShape.Label(lines[i].In(text)).Length > 0)
                units++;
            if (isReference)
                references++;
        }

        return references > 1 && references * 10 >= units * 7 && IsReference(start);
    }

    /// <summary>
    /// Whether a line has the number after that of the line before it, and a year: <c>[8] *Standard for Burrows*, 2021.</c>
    /// </summary>
    private bool IsNext(int i) =>
        i > 0
        && EntryShape.HasYear(lines[i].In(text))
        && EntryShape.Number(EntryShape.Label(lines[i].In(text))) is { } number
        && EntryShape.Number(EntryShape.Label(lines[i - 1].In(text))) == number - 1;

    /// <summary>
    /// A reference by its first line; of a wrapped one the rest of its block holds the date, as that of a paragraph of the text holds its
    /// citations.
    /// </summary>
    private bool IsReference(int i)
    {
        var line = lines[i];
        if (!line.IsFirst)
            return EntryShape.IsReference(line.In(text));
        var whole = WholeOf(i);
        return EntryShape.IsReference(line.In(text)) ? !ProseShape.Cites(whole)
            : EntryShape.StartsWithNames(line.In(text)) && EntryShape.IsReference(whole);
    }

    /// <summary>A line and those of its block up to the next that starts like an entry.</summary>
    private ReadOnlySpan<char> WholeOf(int i)
    {
        var end = i + 1;
        while (end < lines.Count && !lines[end].IsFirst && !isEntryStart(lines[end].In(text)))
            end++;
        return text.AsSpan()[lines[i].Start..lines[end - 1].End];

        static bool isEntryStart(ReadOnlySpan<char> line) => EntryShape.Label(line).Length > 0 || EntryShape.StartsWithNames(line);
    }

    private ReferenceList? SourceLine(int i)
    {
        var line = lines[i];
        var length = line.Block.Kind is BlockKind.Paragraph or BlockKind.Quotation or BlockKind.ListItem
            ? ListHeading.SourceLabel(line.In(text))
            : 0;
        if (length == 0)
            return null;
        var rest = line with { Start = line.Start + length, IsFirst = true };
        // "Lectures: Mole (2016) on burrows" cites.
        if (ProseShape.Cites(rest.In(text)))
            return null;
        if (
            !EntryShape.HasYear(rest.In(text))
            && !rest.In(text).Contains("://", StringComparison.Ordinal)
            && !ListShape.HasAddress(line.Block)
        )
            return null;
        return new(ListKind.SourceLine, [rest, .. lines[(i + 1)..EndOfBlock(i)]]);
    }

    private int EndOfBlock(int i) => EndWhile(i, at => ReferenceEquals(lines[at].Block, lines[i].Block));

    private int EndWhile(int start, Func<int, bool> isPart)
    {
        var end = start;
        while (end < lines.Count && !isTaken[end] && isPart(end))
            end++;
        return end;
    }
}
