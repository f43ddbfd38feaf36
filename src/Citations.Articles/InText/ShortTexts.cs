using Citations.Articles.Documents;

namespace Citations.Articles.InText;

/// <summary>
/// Finds citations in headings, <c>A replication of Mole (2011)</c>, and in cells of tables that are one, <c>Mole, 2011</c>. Headings and
/// cells have other names with years too: only those whose author the list has count.
/// </summary>
internal static class ShortTexts
{
    private const int LongestCell = 80;

    internal static IEnumerable<InTextCitation> Citations(
        ArticleDocument document,
        HashSet<string> acronyms,
        ListedNames names,
        List<InTextCitation> found
    )
    {
        var starts = found.Select(citation => citation.Span.Start).Order().ToArray();
        foreach (var block in document.Blocks)
        {
            if (
                block.Kind is not (BlockKind.Heading or BlockKind.TableCell)
                || !block.Span.In(document.Text).ContainsAnyInRange('0', '9')
                || (block.Kind == BlockKind.TableCell && !IsBare(block, starts))
            )
                continue;
            var text = TextBlock.Of(document, block.Span, names);
            var citations =
                block.Kind == BlockKind.Heading
                    ? AuthorDateScanner.Scan(text, acronyms)
                    : ParentheticalReader.Read(text, 0, text.Tokens.Count, isBracket: true);
            foreach (var citation in citations ?? [])
            {
                if (citation is { Year: not null, Authors: [var first, ..] } && names.IsSurname(PersonName.WithoutInitials(first)))
                    yield return citation;
            }
        }
    }

    /// <summary>Whether a cell is short and no citation starts in it.</summary>
    private static bool IsBare(DocumentBlock cell, int[] starts)
    {
        if (cell.Span.Length is 0 or > LongestCell)
            return false;
        var next = Array.BinarySearch(starts, cell.Span.Start);
        return next < 0 && (~next == starts.Length || starts[~next] >= cell.Span.End);
    }
}
