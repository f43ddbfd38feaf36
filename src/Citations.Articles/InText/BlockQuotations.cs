using Citations.Articles.Documents;

namespace Citations.Articles.InText;

/// <summary>
/// The block quotations that end with where they are from, <c>(Mole, 2015, p. 64)</c> or <c>(p. 64)</c> (APA 7, section 8.27). The works
/// that the quoted words before that cite need not be listed (section 8.32).
/// </summary>
internal sealed class BlockQuotations
{
    private static readonly Comparer<SourceSpan> ByStart = Comparer<SourceSpan>.Create((one, other) => one.Start.CompareTo(other.Start));

    // In their order; one within another is left out.
    private readonly List<SourceSpan> _words = [];

    internal BlockQuotations(ArticleDocument document)
    {
        var quotations = document
            .Blocks.Where(block => block.Kind == BlockKind.Quotation)
            .GroupBy(block => (block.Group, block.Group == 0 ? block.Span.Start : 0))
            .Select(blocks => SourceSpan.FromBounds(blocks.Min(block => block.Span.Start), blocks.Max(block => block.Span.End)))
            .Select(span => Words(document.Text, span))
            .Where(words => words.Length > 0)
            .Order(ByStart);
        foreach (var words in quotations)
        {
            if (_words is not [.., var last] || words.End > last.End)
                _words.Add(words);
        }
    }

    /// <summary>Whether a citation is part of quoted words.</summary>
    internal bool Hold(SourceSpan citation)
    {
        var at = _words.BinarySearch(citation, ByStart);
        var before = at < 0 ? ~at - 1 : at;
        return before >= 0 && citation.End <= _words[before].End;
    }

    // What is before the parenthesis that ends the quotation; nothing if none does.
    private static SourceSpan Words(string text, SourceSpan quotation)
    {
        var words = quotation.In(text).TrimEnd(" \n.");
        if (words is not [.., ')'])
            return default;
        var open = words.LastIndexOf('(');
        return open > 0 && words[open..].ContainsAnyInRange('0', '9') ? quotation with { Length = open } : default;
    }
}
