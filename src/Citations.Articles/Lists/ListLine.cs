using Citations.Articles.Documents;
using Citations.Articles.Words;

namespace Citations.Articles.Lists;

/// <summary>One line of a document's text blocks: what lists are found and split by, whatever the format.</summary>
/// <param name="Block">The block that the line belongs to.</param>
/// <param name="Start">The position of its first character that is not white space.</param>
/// <param name="End">The position after its last character.</param>
/// <param name="Indent">The number of columns before its first character; a tab counts four.</param>
/// <param name="IsFirst">
/// Whether it is the first line of its block; that of a block which holds nothing but links to the entry above it is not.
/// </param>
internal readonly record struct ListLine(DocumentBlock Block, int Start, int End, int Indent, bool IsFirst)
{
    internal int Length => End - Start;

    /// <summary>Whether the line begins a block that holds nothing but links to the entry above it.</summary>
    internal bool BeginsLinks => !IsFirst && Start - Indent <= Block.Span.Start;

    /// <summary>Whether the line is the whole heading that the markup declares.</summary>
    internal bool IsHeading => Block.Kind == BlockKind.Heading;

    /// <summary>Whether the line is a break between parts of the document.</summary>
    internal bool IsBreak => Block.Kind == BlockKind.Break;

    /// <summary>Whether all of the line is bold, as some authors write headings.</summary>
    internal bool IsBold
    {
        get
        {
            var bold = 0;
            foreach (var run in Block.Runs)
            {
                if ((run.Marks & RunMarks.Bold) != 0)
                    bold += Math.Max(0, Math.Min(run.Span.End, End) - Math.Max(run.Span.Start, Start));
            }

            return bold >= Math.Max(1, Length - 1);
        }
    }

    /// <summary>Whether a bold line divides a list as a heading does: <c>**Cases**</c>.</summary>
    internal bool IsBoldHeading(string text)
    {
        const int longest = 70;
        return Block.Kind == BlockKind.Paragraph
            && IsFirst
            && Length == Block.Span.Length
            && Length <= longest
            && IsBold
            && !In(text).ContainsAnyInRange('0', '9')
            && In(text)[^1] is not '.';
    }

    internal ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <summary>The first words of the block's text from this line on, as one line: a name or a title may fill more than one.</summary>
    internal ReadOnlySpan<char> Opening(string text)
    {
        const int longest = 240;
        var words = text.AsSpan(Start, Math.Min(longest, Math.Max(Length, Block.Span.End - Start)));
        if (!words.Contains('\n'))
            return words;
        var line = new char[words.Length];
        words.CopyTo(line);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\n')
                line[i] = ' ';
        }

        return line;
    }

    /// <summary>The lines of a document's text, with its breaks; blank lines are not breaks.</summary>
    internal static List<ListLine> Of(ArticleDocument document)
    {
        List<ListLine> lines = [];
        foreach (var block in document.Blocks)
        {
            if (block.Kind == BlockKind.Break)
                lines.Add(new(block, block.Span.Start, block.Span.Start, 0, true));
            if (!block.IsText)
                continue;
            var isFirst = !HoldsLinkLabels(document.Text, block);
            var mayBePasted = block.Kind == BlockKind.Paragraph && !block.Runs.Any(run => run.Target is not null);
            foreach (var line in TextLines.Of(document.Text, block.Span))
            {
                var characters = line.In(document.Text);
                var trimmed = characters.TrimStart();
                // The links below an entry, pasted as text, belong to no entry.
                if (trimmed.IsEmpty || mayBePasted && LinkLabels.AreLabels(trimmed.TrimEnd()))
                    continue;
                var start = line.End - trimmed.Length;
                lines.Add(new(block, start, start + trimmed.TrimEnd().Length, Columns(characters[..^trimmed.Length]), isFirst));
                isFirst = false;
            }
        }

        return lines;
    }

    /// <summary>
    /// Whether a paragraph or an item is the links that a publisher's page puts below an entry:
    /// <c>PubMed Abstract | CrossRef Full Text</c>.
    /// </summary>
    private static bool HoldsLinkLabels(string text, DocumentBlock block)
    {
        if (block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem))
            return false;
        return LinkGroup.AtEnd(text, block.Span, block.Runs) is [.., var first]
            && LinkGroup.IsBetween(text.AsSpan(block.Span.Start..first.Span.Start));
    }

    private static int Columns(ReadOnlySpan<char> indent) => indent.Length + (3 * indent.Count('\t'));
}
