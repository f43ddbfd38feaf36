using Citations.Articles.Documents.Markdown.Inlines;

namespace Citations.Articles.Documents.PlainText;

/// <summary>
/// Reads plain text: blank lines part its paragraphs, an underlined line is a heading, a line of dashes or asterisks is a break. Marks
/// within lines are read as Markdown's, for that is how people write italics and links without markup.
/// </summary>
public sealed class PlainTextReader : IDocumentReader
{
    // Bytes that text in UTF-8 or in a code page does not have: controls other than white space and form feed.
    private static readonly System.Buffers.SearchValues<byte> NotText = System.Buffers.SearchValues.Create([
        .. Enumerable.Range(0, 32).Where(value => value is not (9 or 10 or 12 or 13 or 27)).Select(value => (byte)value),
    ]);

    private PlainTextReader() { }

    /// <summary>The reader.</summary>
    public static PlainTextReader Instance { get; } = new();

    /// <inheritdoc/>
    public string Format => "text";

    /// <inheritdoc/>
    /// <remarks>A file of an unknown kind is read as plain text where it looks like text.</remarks>
    public bool CanRead(string? name, ReadOnlySpan<byte> start) =>
        Path.GetExtension(name)?.ToLowerInvariant() is ".txt" or ".text"
            ? !start.Contains((byte)0)
            : !start.IsEmpty && !start.ContainsAny(NotText);

    /// <inheritdoc/>
    public ArticleDocument Read(ReadOnlyMemory<byte> content, string name, DocumentReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(name);
        var text = DecodedText.Of(content);
        var document = Read(text.Text, name);
        return document with
        {
            Metadata = document.Metadata with { Encoding = text.EncodingName },
            Diagnostics = [.. document.Diagnostics, .. text.Diagnostics],
        };
    }

    /// <summary>Reads a document that is text already.</summary>
    /// <param name="text">The file's characters.</param>
    /// <param name="name">The name that reports show.</param>
    public ArticleDocument Read(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        var builder = new DocumentBuilder();
        var lines = TextLines.Of(text);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].In(text).IsWhiteSpace())
                continue;
            if (IsRule(lines[i].In(text)))
            {
                builder.Open(new(BlockKind.Break, default));
                builder.Close();
                continue;
            }

            i = Paragraph(text, lines, i, builder);
        }

        return builder.Build(name, Format, text.Length, positions => new TextPlaceMap(new(text, name), positions));
    }

    private static int Paragraph(string text, List<TextLine> lines, int first, DocumentBuilder builder)
    {
        var last = first;
        while (last + 1 < lines.Count && lines[last + 1].In(text) is var next && !next.IsWhiteSpace() && !IsRule(next))
            last++;
        var isHeading =
            last == first && last + 1 < lines.Count && IsUnderline(lines[last + 1].In(text)) && lines[first].Length <= LongestHeading;
        builder.Open(isHeading ? new(BlockKind.Heading, default) { Level = 1 } : new(BlockKind.Paragraph, default));
        // A paragraph of any length is read line by line where a line is one, so that a mark in one paragraph cannot reach into the next.
        for (var i = first; i <= last; i++)
        {
            if (i > first)
                builder.Append('\n', lines[i - 1].End);
            var line = lines[i];
            var indent = line.In(text).IndexOfAnyExcept(' ', '\t');
            builder.Append(line.In(text)[..indent], line.Start);
            MarkdownInlineReader.Append(text.Substring(line.Start + indent, line.Length - indent), line.Start + indent, builder);
        }

        PandocMarks.Set(builder);
        builder.Close();
        return isHeading ? last + 1 : last;
    }

    private const int LongestHeading = 120;

    private static bool IsRule(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        return text.Length >= 3 && text[0] is '-' or '*' or '_' or '=' && text.IndexOfAnyExcept(text[0], ' ') < 0;
    }

    private static bool IsUnderline(ReadOnlySpan<char> line) => line.Trim() is ['=', '=', '=', ..] or ['-', '-', '-', ..] && IsRule(line);
}
