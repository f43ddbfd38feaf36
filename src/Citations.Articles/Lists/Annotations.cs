using Citations.Articles.Documents;
using Citations.Articles.Parsing;

namespace Citations.Articles.Lists;

/// <summary>
/// The paragraphs below the entries of an annotated bibliography, which say what the works are about and belong to no entry (APA 7,
/// section 9.51).
/// </summary>
internal static class Annotations
{
    private const int FewestWords = 12;

    // Where each entry has one, a shorter paragraph is one too.
    private const int FewestWordsByTurns = 5;

    /// <summary>Removes the lines of the annotations of a list.</summary>
    internal static void RemoveFrom(List<ListLine> lines, string text)
    {
        // Annotations in block quotations, as the manual's example has them.
        if (lines.Exists(line => line.Block.Kind == BlockKind.Paragraph && EntryShape.Starts(line.In(text))))
            lines.RemoveAll(line => line.Block.Kind == BlockKind.Quotation && !EntryShape.Starts(FirstLine(line.Block, text)));
        var firsts = lines.Where(line => line.IsFirst && line.Block.Kind == BlockKind.Paragraph).Select(line => line.Block).ToList();
        var fewest = AreByTurns(firsts, text) ? FewestWordsByTurns : FewestWords;
        var annotations = firsts.Where(block => IsAnnotation(block, text, fewest)).ToHashSet(ReferenceEqualityComparer.Instance);
        const int fewestAnnotations = 2;
        if (
            annotations.Count >= fewestAnnotations
            && annotations.Count * 4 >= firsts.Count
            && annotations.Count * 4 <= firsts.Count * 3
            && !annotations.Contains(firsts[0])
        )
            lines.RemoveAll(line => annotations.Contains(line.Block));
    }

    /// <summary>Whether every second paragraph, and no other, is an entry.</summary>
    private static bool AreByTurns(List<DocumentBlock> blocks, string text)
    {
        const int fewest = 4;
        for (var i = 0; i < blocks.Count; i++)
        {
            var words = blocks[i].Span.In(text);
            var isEntry = EntryShape.IsReference(words) || (EntryShape.StartsWithNames(words) && EntryShape.HasYear(words));
            if (i % 2 == 0 ? !isEntry : !IsAnnotation(blocks[i], text, FewestWordsByTurns))
                return false;
        }

        return blocks.Count >= fewest;
    }

    /// <summary>A paragraph of a sentence or more that neither starts like an entry nor holds what entries hold.</summary>
    private static bool IsAnnotation(DocumentBlock paragraph, string text, int fewestWords)
    {
        var block = paragraph.Span.In(text);
        return block.TrimEnd() is [.., '.' or '!' or '?' or '”' or '"']
            && block.Count(' ') + block.Count('\n') >= fewestWords
            && EntryShape.Label(block).IsEmpty
            && !EntryShape.StartsWithNames(block)
            && !EntryShape.IsReference(block)
            && !ListShape.HasAddress(paragraph)
            && !block.Contains("://", StringComparison.Ordinal)
            && (ProseShape.Cites(block) || !EntryShape.HasDateInPlace(block));
    }

    private static ReadOnlySpan<char> FirstLine(DocumentBlock block, string text)
    {
        var words = block.Span.In(text);
        return words.IndexOf('\n') is > 0 and var end ? words[..end] : words;
    }
}
