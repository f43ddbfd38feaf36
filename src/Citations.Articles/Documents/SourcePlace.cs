using System.Globalization;

namespace Citations.Articles.Documents;

/// <summary>Where something is in a file: line and column in a text file, paragraph in a word processor's, page in a PDF.</summary>
public sealed record SourcePlace
{
    /// <summary>The first character's line and column; null if the format has no lines.</summary>
    public LinePosition? Start { get; init; }

    /// <summary>The line and column after the last character; null if the format has no lines.</summary>
    public LinePosition? End { get; init; }

    /// <summary>
    /// The characters of a text file that it covers, in UTF-16 units of the decoded file; null if the format has none.
    /// </summary>
    public SourceSpan? Span { get; init; }

    /// <summary>The file that it is in, relative to the document's, where the document includes another; null for its own.</summary>
    public string? File { get; init; }

    /// <summary>The part of the file, such as <c>footnotes</c> or <c>cell 3</c>; null for the main text.</summary>
    public string? Part { get; init; }

    /// <summary>The paragraph within its part, from 1; null if the format has no paragraphs.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The page, from 1; null if the format has no pages.</summary>
    public int? Page { get; init; }

    /// <summary>
    /// The place in brackets after the document's name: <c>14,39</c>, <c>paragraph 12</c>, <c>page 3, line 4</c>, <c>chapter.tex,
    /// 14,39</c>.
    /// </summary>
    public override string ToString()
    {
        List<string> parts = [];
        if (File is not null)
            parts.Add(File);
        if (Part is not null)
            parts.Add(Part);
        if (Page is { } page)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"page {page}"));
        if (Paragraph is { } paragraph)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"paragraph {paragraph}"));
        if (Start is { } start)
            parts.Add(Page is null ? start.ToString() : string.Create(CultureInfo.InvariantCulture, $"line {start.Line}"));
        return string.Join(", ", parts);
    }
}
