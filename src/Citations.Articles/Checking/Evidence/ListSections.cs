using Citations.Articles.Documents;
using Citations.Articles.Lists;

namespace Citations.Articles.Checking.Evidence;

/// <summary>
/// The lists that an article's entries are in, and the parts of these: the chapters of a book have their own lists, and headings part
/// a list into primary and secondary sources.
/// </summary>
internal sealed class ListSections
{
    private readonly Dictionary<string, (int List, int Part)> _sections = [];

    /// <summary>The sections of the listed entries.</summary>
    /// <param name="article">The article.</param>
    /// <param name="listed">Its listed entries in the order of the text.</param>
    internal ListSections(Article article, IEnumerable<ReferenceEntry> listed)
    {
        var headings = article.Document.Blocks.Where(block => IsHeading(block, article.Document.Text)).Select(block => block.Span.Start);
        var (heading, citation) = (Positions(headings), Positions(article.Citations.Select(citation => citation.Span.Start)));
        var (list, part, last) = (0, 0, -1);
        foreach (var entry in listed.OrderBy(entry => entry.Span.Start))
        {
            // Where a chapter ends with its list, the text of the next one cites before its own list begins.
            if (last >= 0 && IsBetween(heading, last, entry.Span.Start))
                (list, part) = (IsBetween(citation, last, entry.Span.Start) ? list + 1 : list, part + 1);
            _sections[entry.Id] = (list, part);
            last = entry.Span.End;
        }
    }

    /// <summary>The number of the list that an entry is in.</summary>
    internal int ListOf(ReferenceEntry entry) => _sections.GetValueOrDefault(entry.Id).List;

    /// <summary>The number of the part, of all parts of all lists, that an entry is in.</summary>
    internal int PartOf(ReferenceEntry entry) => _sections.GetValueOrDefault(entry.Id).Part;

    private static bool IsHeading(DocumentBlock block, string text) =>
        block.Kind == BlockKind.Heading
        || (block.Kind == BlockKind.Paragraph && new ListLine(block, block.Span.Start, block.Span.End, 0, true).IsBoldHeading(text))
        || (block.IsText && ListHeading.KindOf(block.Span.In(text)) == HeadingKind.References);

    private static int[] Positions(IEnumerable<int> starts) => [.. starts.Order()];

    private static bool IsBetween(int[] positions, int start, int end)
    {
        var index = Array.BinarySearch(positions, start);
        index = index < 0 ? ~index : index;
        return index < positions.Length && positions[index] < end;
    }
}
