using Citations.Articles.Documents;

namespace Citations.Articles.Lists;

/// <summary>The works that the running text names by an identifier and no entry describes: each once, where it is named first.</summary>
internal static class LinkedWorks
{
    /// <param name="document">The document.</param>
    /// <param name="entries">The entries of its lists and notes.</param>
    /// <param name="stretches">The stretches of the text that are lists or notes, in their order.</param>
    internal static IEnumerable<ReferenceEntry> Of(
        ArticleDocument document,
        IReadOnlyList<ReferenceEntry> entries,
        IReadOnlyList<SourceSpan> stretches
    )
    {
        HashSet<string> known = [.. entries.Select(entry => WorkLinks.KeyOf(entry.Reference)).OfType<string>()];
        var next = 0;
        foreach (var block in document.Blocks)
        {
            if (!block.IsText)
                continue;
            foreach (var link in WorkLinks.Of(document.Text, block))
            {
                while (next < stretches.Count && stretches[next].End <= link.Span.Start)
                    next++;
                if ((next < stretches.Count && stretches[next].Start <= link.Span.Start) || !known.Add(link.Key))
                    continue;
                yield return new(
                    "",
                    link.Span,
                    document.Slice(link.Span),
                    new(link.Work) { Fields = [new("DOI", new(0, link.Span.Length), 1)] }
                )
                {
                    Kind = EntryKind.Link,
                };
            }
        }
    }
}
