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
                BlockKind.Bibliography => EndWhile(i, line => line.Block.Kind == BlockKind.Bibliography),
                BlockKind.ListItem => EndWhile(
                    i,
                    line => line.Block.Kind == BlockKind.ListItem && line.Block.Group == lines[i].Block.Group
                ),
                BlockKind.Paragraph => EndWhile(i, line => line.Block.Kind == BlockKind.Paragraph && (!line.IsFirst || IsReference(line))),
                _ => i + 1,
            };
            end = Math.Max(end, i + 1);
            if (IsList(i, end))
                yield return new(ListKind.Bare, lines[i..end]);
            i = lines[i].Block.Kind == BlockKind.Paragraph && !IsList(i, end) ? EndOfBlock(i) : end;
        }
    }

    /// <summary>Two references or more, and few lines that are none.</summary>
    private bool IsList(int start, int end)
    {
        if (lines[start].Block.Kind == BlockKind.Bibliography)
            return true;
        var (units, references) = (0, 0);
        for (var i = start; i < end; i++)
        {
            var isUnit = lines[i].IsFirst || EntryShape.Label(lines[i].In(text)).Length > 0 || IsReference(lines[i]);
            if (isUnit)
                units++;
            if (isUnit && IsReference(lines[i]))
                references++;
        }

        return references > 1 && references * 10 >= units * 7 && IsReference(lines[start]);
    }

    /// <summary>A reference by its first line; of a wrapped one the rest of its block holds the date.</summary>
    private bool IsReference(ListLine line)
    {
        if (EntryShape.IsReference(line.In(text)))
            return true;
        return line.IsFirst
            && EntryShape.StartsWithNames(line.In(text))
            && EntryShape.IsReference(line.Block.Span.In(text)[..Math.Min(line.Block.Span.Length, 600)]);
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
        if (
            !EntryShape.HasYear(rest.In(text))
            && !rest.In(text).Contains("://", StringComparison.Ordinal)
            && !ListShape.HasAddress(line.Block)
        )
            return null;
        return new(ListKind.SourceLine, [rest, .. lines[(i + 1)..EndOfBlock(i)]]);
    }

    private int EndOfBlock(int i) => EndWhile(i, line => ReferenceEquals(line.Block, lines[i].Block));

    private int EndWhile(int start, Func<ListLine, bool> isPart)
    {
        var end = start;
        while (end < lines.Count && !isTaken[end] && isPart(lines[end]))
            end++;
        return end;
    }
}
