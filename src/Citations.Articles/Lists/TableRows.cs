using Citations.Articles.Documents;
using Citations.Articles.Parsing;

namespace Citations.Articles.Lists;

/// <summary>
/// Joins the cells of each row of a table of references: its columns are authors, year and title, or an entry and its link. The names of
/// the columns are left out.
/// </summary>
internal static class TableRows
{
    private const int LongestColumnName = 40;

    /// <summary>The document with each row of such tables as one item.</summary>
    internal static ArticleDocument Join(ArticleDocument document)
    {
        var blocks = document.Blocks;
        if (!blocks.Any(block => block is { Kind: BlockKind.TableCell, Column: > 1 }))
            return document;
        List<DocumentBlock> joined = [];
        var text = document.Text.ToCharArray();
        var level = 0;
        for (var i = 0; i < blocks.Count;)
        {
            var end = i + 1;
            if (blocks[i] is { Kind: BlockKind.TableCell, Row: > 0 })
            {
                while (end < blocks.Count && blocks[end].Kind == BlockKind.TableCell && blocks[end].Group == blocks[i].Group)
                    end++;
                var rows = Rows(blocks, i, end);
                if (level > 0 && AreEntries(document.Text, rows))
                    joined.AddRange(rows.SelectMany((row, at) => Item(document.Text, text, row, at)));
                else
                    joined.AddRange(rows.SelectMany(row => row));
            }
            else
            {
                level = LevelAfter(document.Text, blocks[i], level);
                joined.Add(blocks[i]);
            }

            i = end;
        }

        return document with { Text = new(text), Blocks = joined.ToEquatableArray() };
    }

    private static List<List<DocumentBlock>> Rows(EquatableArray<DocumentBlock> blocks, int start, int end)
    {
        List<List<DocumentBlock>> rows = [];
        for (var i = start; i < end; i++)
        {
            if (rows.Count == 0 || rows[^1][0].Row != blocks[i].Row)
                rows.Add([]);
            rows[^1].Add(blocks[i]);
        }

        return rows;
    }

    /// <summary>The level of the heading of a list that a block is under; 0 where it is under none, or the list has begun.</summary>
    private static int LevelAfter(string text, DocumentBlock block, int level)
    {
        const int lowest = 7;
        if (!block.IsText || block.Span.Length == 0)
            return level;
        var line = block.Span.In(text);
        if (ListHeading.KindOf(line) is HeadingKind.References or HeadingKind.FurtherReading or HeadingKind.More)
            return block.Kind == BlockKind.Heading ? Math.Max(1, block.Level) : lowest;
        return block.Kind == BlockKind.Heading ? (block.Level > level ? level : 0)
            : block.Kind != BlockKind.Paragraph || EntryShape.Starts(line) || ListShape.IsDated(line) ? 0
            : level;
    }

    /// <summary>
    /// Whether the rows of a table are references: most hold a date or an address, each cell is one paragraph, and no row has a reference
    /// in each of two cells, as a layout of columns does.
    /// </summary>
    private static bool AreEntries(string text, List<List<DocumentBlock>> rows)
    {
        var (all, dated, wide, layout) = (0, 0, 0, 0);
        for (var at = 0; at < rows.Count; at++)
        {
            var row = rows[at];
            if (row.DistinctBy(cell => cell.Column).Count() < row.Count)
                return false;
            if (IsNames(text, row, at))
                continue;
            all++;
            wide += row.Count > 1 ? 1 : 0;
            dated += row.Exists(cell => ListShape.IsDated(cell.Span.In(text)) || ListShape.HasAddress(cell)) ? 1 : 0;
            layout += row.Count(cell => EntryShape.IsReference(cell.Span.In(text))) > 1 ? 1 : 0;
        }

        return wide > 0 && wide * 2 > all && dated * 2 > all && layout == 0;
    }

    /// <summary>Whether the first row names the columns: short cells without a date or an address.</summary>
    private static bool IsNames(string text, List<DocumentBlock> row, int at) =>
        at == 0
        && row.TrueForAll(cell =>
            cell.Span.Length <= LongestColumnName
            && !cell.Span.In(text).ContainsAnyInRange('0', '9')
            && !ListShape.HasAddress(cell)
            && !ListShape.IsDated(cell.Span.In(text))
        );

    private static IEnumerable<DocumentBlock> Item(string text, char[] joined, List<DocumentBlock> row, int at)
    {
        if (IsNames(text, row, at))
            return row.Select(cell => cell with { Kind = BlockKind.Surroundings });
        var label = row[0].Span.In(text).ToString();
        var isLabelled = row.Count > 1 && TermLabel.Is(label);
        var first = isLabelled ? 1 : 0;
        var last = row.FindLastIndex(cell => cell.Span.In(text).ToString().Any(char.IsLetterOrDigit));
        if (last < first)
            return row;
        for (var i = first + 1; i <= last; i++)
        {
            var gap = joined.AsSpan(row[i - 1].Span.End..row[i].Span.Start);
            gap.Fill(' ');
            if (NeedsPeriod(text, row[i - 1], row[i]))
                gap[0] = '.';
        }

        var cells = row[first..(last + 1)];
        return
        [
            new(BlockKind.Bibliography, SourceSpan.FromBounds(cells[0].Span.Start, cells[^1].Span.End))
            {
                Id = isLabelled ? TermLabel.IdOf(label) : row.Find(cell => cell.Id is not null)?.Id,
                Marker = isLabelled ? label : null,
                Joints = cells
                    .Zip(cells.Skip(1), (cell, next) => SourceSpan.FromBounds(cell.Span.End, next.Span.Start))
                    .ToEquatableArray(),
                Runs = cells.SelectMany(cell => cell.Runs).ToEquatableArray(),
            },
        ];
    }

    /// <summary>Whether nothing at the end of a cell sets it off from the next: <c>UNICEF | 2022</c>.</summary>
    private static bool NeedsPeriod(string text, DocumentBlock cell, DocumentBlock next) =>
        text[cell.Span.End - 1] is var end
        && (char.IsLetterOrDigit(end) || end is ')' or ']' or '”' or '"' or '’' or '»')
        && !ListShape.HasAddress(cell)
        && !cell.Span.In(text).Contains("://", StringComparison.Ordinal)
        && next.Span.Start - cell.Span.End > 1;
}
