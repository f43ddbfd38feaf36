using System.Text;
using Citations.Rendering;

namespace Citations.Reports.Terminal;

/// <summary>Words with their styles, wrapped to a number of columns with a hanging indent.</summary>
internal sealed class TerminalLine(int width)
{
    // A word is a row of parts that no space parts, each with its style: a title in italics and the comma after it.
    private readonly List<List<(string Text, TerminalStyle Style)>> _words = [];

    /// <summary>Adds text; its words may be separated by a line end.</summary>
    internal TerminalLine Add(string text, TerminalStyle style = TerminalStyle.None)
    {
        foreach (var word in PrintableText.Line(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            _words.Add([(word, style)]);
        return this;
    }

    /// <summary>Adds text that is not wrapped within: <c>(line 27)</c>.</summary>
    internal TerminalLine AddWhole(string text, TerminalStyle style = TerminalStyle.None)
    {
        _words.Add([(PrintableText.Line(text), style)]);
        return this;
    }

    /// <summary>Adds text whose first word joins the last one without a space.</summary>
    internal TerminalLine Join(string text, TerminalStyle style = TerminalStyle.None)
    {
        var count = _words.Count;
        Add(text, style);
        if (count == 0 || _words.Count == count)
            return this;
        _words[count - 1].AddRange(_words[count]);
        _words.RemoveAt(count);
        return this;
    }

    /// <summary>The lines.</summary>
    /// <param name="first">The start of the first line: spaces or a label.</param>
    /// <param name="indent">The number of spaces before the others.</param>
    /// <param name="hasColours">Whether styles are written as ECMA-48 sequences.</param>
    internal IEnumerable<string> Wrap(string first, int indent, bool hasColours)
    {
        var line = new StringBuilder(first);
        var (column, isEmpty) = (DisplayWidth.Of(first), true);
        foreach (var word in _words)
        {
            var length = word.Sum(part => DisplayWidth.Of(part.Text));
            if (!isEmpty && column + 1 + length > width)
            {
                yield return line.ToString().TrimEnd();
                line.Clear().Append(' ', indent);
                (column, isEmpty) = (indent, true);
            }

            if (!isEmpty)
            {
                line.Append(' ');
                column++;
            }

            isEmpty = false;
            foreach (var (text, style) in word)
            {
                foreach (var piece in DisplayWidth.Cut(text, Math.Max(10, width - indent)))
                {
                    if (column > indent && column + DisplayWidth.Of(piece) > width)
                    {
                        yield return line.ToString().TrimEnd();
                        line.Clear().Append(' ', indent);
                        column = indent;
                    }

                    line.Append(style.Apply(piece, hasColours));
                    column += DisplayWidth.Of(piece);
                }
            }
        }

        yield return line.ToString().TrimEnd();
    }
}
