using Citations.Articles.Documents;
using Citations.Articles.Parsing;

namespace Citations.Articles.Lists;

/// <summary>The traits of references in a line or a block.</summary>
internal static class ListShape
{
    /// <summary>Whether a line holds a year, an address, a DOI or words in place of a year.</summary>
    internal static bool IsDated(ReadOnlySpan<char> line) =>
        EntryShape.HasYear(line)
        || line.Contains("://", StringComparison.Ordinal)
        || line.Contains("10.", StringComparison.Ordinal)
        || EntryShape.HasWordsForYear(line);

    /// <summary>Whether a line starts with a number in brackets, as the entries of numbered lists do.</summary>
    internal static bool IsNumbered(ReadOnlySpan<char> line) => EntryShape.Label(line).TrimStart() is ['[' or '(', ..];

    /// <summary>Whether a comma, a colon or a period before quotation marks says that they hold a title: <c>Name, “A title”</c>.</summary>
    internal static bool HasQuotedTitle(ReadOnlySpan<char> line)
    {
        var quote = line.IndexOfAny("“\"‘«„");
        return quote > 2 && line[..quote].TrimEnd() is [.., ',' or ':' or '.'];
    }

    /// <summary>Whether a line opens with a title in quotation marks or italics, as works without authors do.</summary>
    internal static bool OpensWithTitle(ListLine line, string text) =>
        line.In(text) is ['“' or '"' or '«' or '„', ..]
        || line.Block.Runs.Any(run =>
            (run.Marks & RunMarks.Italic) != 0 && run.Span.Start <= line.Start && line.Start < run.Span.End
        );

    /// <summary>Whether a block links to an address.</summary>
    internal static bool HasAddress(DocumentBlock block) =>
        block.Runs.Any(run => run.Target?.Contains("://", StringComparison.Ordinal) == true);

    /// <summary>Whether a block names a work by a DOI, or by its number in PubMed, PubMed Central or arXiv.</summary>
    internal static bool HasIdentifier(string text, DocumentBlock block) => WorkLinks.Of(text, block).Any();
}
