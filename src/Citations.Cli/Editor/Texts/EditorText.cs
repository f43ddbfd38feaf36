using System.Text;
using Citations.Cli.Editor.Protocol;

namespace Citations.Cli.Editor.Texts;

/// <summary>A text whose places are counted as a client counts them.</summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
internal sealed class EditorText(string text, PositionEncoding encoding)
{
    private readonly SourceText _source = new(text);

    /// <summary>The characters.</summary>
    internal string Text => text;

    /// <summary>The position of a place; what lies after the end of a line or of the text is that end (3.17, Position).</summary>
    internal int OffsetOf(TextPosition place)
    {
        if (place.Line < 0)
            return 0;
        if (place.Line >= _source.LineCount)
            return text.Length;
        var (start, end) = Line(place.Line);
        if (place.Character <= 0)
            return start;
        return encoding == PositionEncoding.Utf16
            ? Math.Min(end, start + Math.Min(place.Character, end - start))
            : start + Utf16Length(text.AsSpan(start, end - start), place.Character);
    }

    /// <summary>The stretch of a range; one whose end lies before its start is empty.</summary>
    internal SourceSpan SpanOf(TextRange range)
    {
        var start = OffsetOf(range.Start);
        return SourceSpan.FromBounds(start, Math.Max(start, OffsetOf(range.End)));
    }

    /// <summary>The range of a stretch.</summary>
    internal TextRange RangeOf(SourceSpan span) => new(PlaceOf(span.Start), PlaceOf(span.End));

    /// <summary>The place of a position.</summary>
    internal TextPosition PlaceOf(int offset)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        var line = _source.LineOf(offset);
        return new(
            line.Line - 1,
            encoding == PositionEncoding.Utf16
                ? line.Column - 1
                : Encoding.UTF8.GetByteCount(text.AsSpan(offset - (line.Column - 1), line.Column - 1))
        );
    }

    /// <summary>The characters of the line before a position, at most so many.</summary>
    internal string LineBefore(int offset, int most)
    {
        var start = Math.Max(offset - (_source.LineOf(offset).Column - 1), offset - most);
        return text[start..offset];
    }

    /// <summary>The text with a stretch replaced.</summary>
    internal EditorText With(SourceSpan span, string replacement) =>
        new(string.Concat(text.AsSpan(0, span.Start), replacement, text.AsSpan(span.End)), encoding);

    /// <summary>A line without its end.</summary>
    private (int Start, int End) Line(int line)
    {
        var start = _source.StartOf(line + 1);
        var end = line + 1 < _source.LineCount ? _source.StartOf(line + 2) : text.Length;
        while (end > start && text[end - 1] is '\r' or '\n')
            end--;
        return (start, end);
    }

    /// <summary>How many UTF-16 units so many bytes of UTF-8 are; a part of a character does not count.</summary>
    private static int Utf16Length(ReadOnlySpan<char> line, int bytes)
    {
        var at = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            bytes -= rune.Utf8SequenceLength;
            if (bytes < 0)
                break;
            at += rune.Utf16SequenceLength;
        }

        return at;
    }
}
