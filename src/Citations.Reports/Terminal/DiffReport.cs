using System.Globalization;
using Citations.Rendering;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace Citations.Reports.Terminal;

/// <summary>
/// Writes how a text changes as a unified diff, in colours with the changed words of each line marked. Control characters of the text reach
/// no terminal.
/// </summary>
public static class DiffReport
{
    private const int Context = 2;

    /// <summary>Writes the diff; nothing where the texts are equal.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="name">The name of the file.</param>
    /// <param name="before">The text as it is.</param>
    /// <param name="after">The text as it will be.</param>
    /// <param name="hasColours">Whether the output shows colours.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter output, string name, string before, string after, bool hasColours)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        // The end of the last line begins no further one.
        var lines = Differ.Instance.CreateDiffs(
            before.TrimEnd('\n', '\r'),
            after.TrimEnd('\n', '\r'),
            ignoreWhiteSpace: false,
            ignoreCase: false,
            LineChunker.Instance
        );
        if (lines.DiffBlocks.Count == 0)
            return;
        Line(output, TerminalStyle.Bold, $"--- {name}", hasColours);
        Line(output, TerminalStyle.Bold, $"+++ {name}", hasColours);
        for (var first = 0; first < lines.DiffBlocks.Count;)
        {
            var last = first;
            while (
                last + 1 < lines.DiffBlocks.Count && lines.DiffBlocks[last + 1].DeleteStartA - EndOf(lines.DiffBlocks[last]) <= 2 * Context
            )
                last++;
            WriteHunk(output, lines, first, last, hasColours);
            first = last + 1;
        }
    }

    /// <summary>Writes the lines of a short text as they are and as they will be.</summary>
    /// <param name="output">Where they go.</param>
    /// <param name="before">The text as it is.</param>
    /// <param name="after">The text as it will be.</param>
    /// <param name="hasColours">Whether the output shows colours.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteLines(TextWriter output, string before, string after, bool hasColours)
    {
        ArgumentNullException.ThrowIfNull(output);
        var lines = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, LineChunker.Instance);
        foreach (var block in lines.DiffBlocks)
            WriteBlock(output, lines, block, hasColours);
    }

    private static int EndOf(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    private static void WriteHunk(TextWriter output, DiffResult lines, int first, int last, bool hasColours)
    {
        var start = Math.Max(0, lines.DiffBlocks[first].DeleteStartA - Context);
        var end = Math.Min(lines.PiecesOld.Count, EndOf(lines.DiffBlocks[last]) + Context);
        var blocks = Enumerable.Range(first, last - first + 1).Select(i => lines.DiffBlocks[i]).ToList();
        var newStart = start + blocks[0].InsertStartB - blocks[0].DeleteStartA;
        var newLength = end - start + blocks.Sum(block => block.InsertCountB - block.DeleteCountA);
        Line(
            output,
            TerminalStyle.Note,
            string.Create(CultureInfo.InvariantCulture, $"@@ -{start + 1},{end - start} +{newStart + 1},{newLength} @@"),
            hasColours
        );
        var at = start;
        foreach (var block in blocks)
        {
            for (; at < block.DeleteStartA; at++)
                Line(output, TerminalStyle.None, " " + lines.PiecesOld[at], hasColours);
            WriteBlock(output, lines, block, hasColours);
            at = EndOf(block);
        }

        for (; at < end; at++)
            Line(output, TerminalStyle.None, " " + lines.PiecesOld[at], hasColours);
    }

    /// <summary>Lines that have one in their place are compared word by word.</summary>
    private static void WriteBlock(TextWriter output, DiffResult lines, DiffBlock block, bool hasColours)
    {
        var old = Enumerable.Range(block.DeleteStartA, block.DeleteCountA).Select(i => lines.PiecesOld[i]).ToList();
        var @new = Enumerable.Range(block.InsertStartB, block.InsertCountB).Select(i => lines.PiecesNew[i]).ToList();
        var words = hasColours
            ? old.Zip(
                    @new,
                    (left, right) =>
                        Differ.Instance.CreateDiffs(left, right, ignoreWhiteSpace: false, ignoreCase: false, WordChunker.Instance)
                )
                .ToList()
            : [];
        foreach (var (i, line) in old.Index())
        {
            if (i >= words.Count)
                Line(output, TerminalStyle.Error, "-" + line, hasColours);
            else
                Words(
                    output,
                    TerminalStyle.Error,
                    "-",
                    words[i].PiecesOld,
                    [.. words[i].DiffBlocks.Select(part => (part.DeleteStartA, part.DeleteCountA))]
                );
        }

        foreach (var (i, line) in @new.Index())
        {
            if (i >= words.Count)
                Line(output, TerminalStyle.Good, "+" + line, hasColours);
            else
                Words(
                    output,
                    TerminalStyle.Good,
                    "+",
                    words[i].PiecesNew,
                    [.. words[i].DiffBlocks.Select(part => (part.InsertStartB, part.InsertCountB))]
                );
        }
    }

    private static void Line(TextWriter output, TerminalStyle style, string line, bool hasColours) =>
        output.Write(style.Apply(PrintableText.Line(line), hasColours) + "\n");

    private static void Words(
        TextWriter output,
        TerminalStyle style,
        string sign,
        IReadOnlyList<string> words,
        List<(int Start, int Count)> changed
    )
    {
        output.Write(style.Apply(sign, hasColours: true));
        var at = 0;
        foreach (var (start, count) in changed)
        {
            output.Write(PrintableText.Line(string.Concat(words.Skip(at).Take(start - at))));
            if (count > 0)
                output.Write(style.Apply(PrintableText.Line(string.Concat(words.Skip(start).Take(count))), hasColours: true));
            at = start + count;
        }

        output.Write(PrintableText.Line(string.Concat(words.Skip(at))) + "\n");
    }
}
