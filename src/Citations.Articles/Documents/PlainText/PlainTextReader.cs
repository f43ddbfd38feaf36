using System.Text.RegularExpressions;
using Citations.Articles.Documents.Markdown.Inlines;

namespace Citations.Articles.Documents.PlainText;

/// <summary>
/// Reads plain text: blank lines part its paragraphs, an underlined line is a heading, a line of dashes or asterisks is a break. Marks
/// within lines are read as Markdown's, for that is how people write italics and links without markup.
/// </summary>
public sealed partial class PlainTextReader : IDocumentReader
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
    /// <remarks>A file of an unknown kind is read as plain text where it looks like text and is not of another markup.</remarks>
    public bool CanRead(string? name, ReadOnlySpan<byte> start) =>
        Path.GetExtension(name)?.ToLowerInvariant() is ".txt" or ".text"
            ? !start.Contains((byte)0)
            : !start.IsEmpty && !start.ContainsAny(NotText) && !OtherMarkup.Is(name, start);

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
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ArticleDocument Read(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        var builder = new DocumentBuilder();
        var lines = TextLines.Of(text);
        var running = RunningLines.Find(text, lines);
        var joins = new LineJoins(text);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].In(text).IsWhiteSpace())
                continue;
            if (running[i])
            {
                Surroundings(text, lines[i], builder);
                continue;
            }

            if (IsRule(lines[i].In(text)))
            {
                builder.Open(new(BlockKind.Break, default));
                builder.Close();
                continue;
            }

            var first = i;
            i = Paragraph(text, lines, running, i, joins, builder);
            foreach (var passed in Enumerable.Range(first, i - first).Where(line => running[line]))
                Surroundings(text, lines[passed], builder);
        }

        return builder.Build(name, Format, text.Length, positions => new TextPlaceMap(new(text, name), positions));
    }

    private static void Surroundings(string text, TextLine line, DocumentBuilder builder)
    {
        builder.Open(new(BlockKind.Surroundings, default));
        builder.Append(line.In(text), line.Start);
        builder.Close();
    }

    private static int Paragraph(string text, List<TextLine> lines, bool[] running, int first, LineJoins joins, DocumentBuilder builder)
    {
        List<int> own = [first];
        while (Next(text, lines, running, own[^1]) is { } next)
            own.Add(next);
        var last = own[^1];
        var isHeading =
            own.Count == 1 && last + 1 < lines.Count && IsUnderline(lines[last + 1].In(text)) && lines[first].Length <= LongestHeading;
        builder.Open(isHeading ? new(BlockKind.Heading, default) { Level = 1 } : new(BlockKind.Paragraph, default));
        // A paragraph of any length is read line by line where a line is one, so that a mark in one paragraph cannot reach into the next.
        foreach (var i in own)
        {
            var line = lines[i];
            var indent = line.In(text).IndexOfAnyExcept(' ', '\t');
            var join = i == first ? LineJoin.Direct : joins.Of(builder.Tail(LongestWord), line.In(text)[indent..]);
            if (join == LineJoin.WithoutHyphen)
                builder.RemoveLast();
            if (join == LineJoin.Line)
                builder.Append('\n', line.Start > 0 ? line.Start - 1 : 0);
            if (join == LineJoin.Line || i == first)
                builder.Append(line.In(text)[..indent], line.Start);
            MarkdownInlineReader.Append(text.Substring(line.Start + indent, line.Length - indent), line.Start + indent, builder);
        }

        PandocMarks.Set(builder);
        builder.Close();
        return isHeading ? last + 1 : last;
    }

    /// <summary>The next line of a paragraph; a sentence continues after what a page has between.</summary>
    private static int? Next(string text, List<TextLine> lines, bool[] running, int at)
    {
        var next = at + 1;
        var isPassed = false;
        while (
            next < lines.Count
            && (running[next] || (lines[next].In(text).IsWhiteSpace() && (isPassed || PassesPage(text, lines, running, next))))
        )
            isPassed |= running[next++];
        if (next >= lines.Count || lines[next].In(text) is var line && (line.IsWhiteSpace() || IsRule(line)))
            return null;
        return !isPassed || GoesOn(lines[at].In(text).TrimEnd(), lines[next].In(text)) ? next : null;
    }

    /// <summary>Whether the blank lines at a position end at a line of the page.</summary>
    private static bool PassesPage(string text, List<TextLine> lines, bool[] running, int at)
    {
        const int mostBlank = 4;
        for (var i = at; i < Math.Min(lines.Count, at + mostBlank); i++)
        {
            if (!lines[i].In(text).IsWhiteSpace())
                return running[i];
        }

        return false;
    }

    private static bool GoesOn(ReadOnlySpan<char> before, ReadOnlySpan<char> line) =>
        VolumePattern.IsMatch(line.TrimStart())
        || before[^1] is not ('.' or '!' or '?' or ':' or '"' or '”' or ')')
        && (before[^1] is ',' or '-' or '–' or '&' || char.IsLower(line.TrimStart()[0]) || char.IsAsciiDigit(line.TrimStart()[0]));

    // The source of an entry after its journal: 2015;349:1–4
    [GeneratedRegex(@"^(?:(?:19|20)\d\d\s?;\s?\d{1,4}(?:\(\d|:\s?e?\d)|\d{1,4}\(\d{1,3}\):\s?e?\d)", RegexOptions.CultureInvariant)]
    private static partial Regex VolumePattern { get; }

    private const int LongestWord = 300;
    private const int LongestHeading = 120;

    private static bool IsRule(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        return text.Length >= 3 && text[0] is '-' or '*' or '_' or '=' && text.IndexOfAnyExcept(text[0], ' ') < 0;
    }

    private static bool IsUnderline(ReadOnlySpan<char> line) => line.Trim() is ['=', '=', '=', ..] or ['-', '-', '-', ..] && IsRule(line);
}
