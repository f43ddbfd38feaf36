using Citations.Articles.Documents;

namespace Citations.Reports;

/// <summary>The lines of a document that findings speak of: lines of the file where it is text, else lines of its readable text.</summary>
internal sealed class DocumentExcerpts(ArticleDocument document)
{
    private const int MostBefore = 500;
    private const int MostAfter = 1500;

    private static readonly System.Buffers.SearchValues<char> LineEnds = System.Buffers.SearchValues.Create("\r\n\u2028");

    /// <summary>The line of the first character of a stretch.</summary>
    /// <param name="span">A stretch of the document's text.</param>
    internal Excerpt? Of(SourceSpan span)
    {
        var (text, place) = document.Places is TextPlaceMap map ? (map.Source.Text, map.Positions.ToSource(span)) : (document.Text, span);
        if (place.Start > text.Length)
            return null;
        // A paragraph of a book on one line may have thousands of findings: each shows the text around it.
        var (from, to) = (Math.Max(0, place.Start - MostBefore), Math.Min(text.Length, place.Start + MostAfter));
        var start = from + text.AsSpan(from..place.Start).LastIndexOfAny(LineEnds) + 1;
        var length = text.AsSpan(place.Start..to).IndexOfAny(LineEnds);
        var end = length < 0 ? to : place.Start + length;
        var line = text.AsSpan(start, end - start);
        var indent = line.Length - line.TrimStart().Length;
        if (place.Start - start < indent)
            indent = place.Start - start;
        return new(line[indent..].TrimEnd().ToString(), place.Start - start - indent, Math.Max(1, Math.Min(place.End, end) - place.Start));
    }
}
