using System.Globalization;
using Citations.Articles.Documents;

namespace Citations.Pdf;

/// <summary>
/// Makes blocks of lines: paragraphs by gaps, indents and outdents, headings by the size and weight of their letters, notes at the foot of
/// a page.
/// </summary>
internal sealed class PdfBlocks(DocumentBuilder builder)
{
    private double _bodySize = 10;
    private double _usualSpacing;
    private List<double> _headingSizes = [];
    private readonly List<(PdfPage Page, PdfLine Line)> _running = [];
    private int _at;

    /// <summary>The number of characters that were read before each line, with its page and its number on the page.</summary>
    internal List<(int Start, int Page, int Line)> Lines { get; } = [];

    /// <summary>The number of characters that were read.</summary>
    internal int Length => _at;

    internal void Read(List<PdfPage> pages)
    {
        PdfRunningLines.Mark(pages);
        Measure(pages);
        PdfParagraph? paragraph = null;
        foreach (var page in pages)
        {
            var notes = NoteStartsOf(page);
            var spacing = Math.Min(_usualSpacing, PdfSpacing.UsualOf([page], _bodySize));
            var number = 0;
            PdfLine? previous = null;
            foreach (var line in page.Lines)
            {
                number++;
                if (line.IsRunning)
                    continue;
                var kind = KindOf(line, notes);
                var column = ColumnOf(page, number - 1);
                if (paragraph is null || !paragraph.GoesOn(line, previous, kind, column, IsEven(page, number - 1)))
                {
                    paragraph = new(kind, line, column, paragraph, spacing);
                    Begin(kind, line);
                }

                paragraph.Add(line, column);
                PdfText.Append(builder, line, paragraph.IsFirst, notes, ref _at, Lines, page.Number, number);
                previous = line;
            }

            _running.AddRange(page.Lines.Where(line => line.IsRunning).Select(line => (page, line)));
        }

        Close();
    }

    /// <summary>Ends a paragraph: the running lines that it went on across come after it.</summary>
    private void Close()
    {
        builder.Close();
        foreach (var (page, line) in _running)
            Surroundings(page, line);
        _running.Clear();
    }

    private void Surroundings(PdfPage page, PdfLine line)
    {
        builder.Open(new(BlockKind.Surroundings, default));
        PdfText.Append(builder, line, isFirst: true, new HashSet<string>(), ref _at, Lines, page.Number, page.Lines.IndexOf(line) + 1);
        builder.Close();
    }

    private void Begin(BlockKind kind, PdfLine line)
    {
        Close();
        builder.Open(
            kind switch
            {
                BlockKind.Heading => new(kind, default) { Level = LevelOf(line) },
                BlockKind.Note when NumberOf(line) is { } number => new(kind, default) { Id = number, Marker = number + "." },
                _ => new(kind, default),
            }
        );
    }

    private void Measure(List<PdfPage> pages)
    {
        var lines = pages.SelectMany(page => page.Lines).Where(line => !line.IsRunning).ToList();
        if (lines.Count == 0)
            return;
        _bodySize = lines.GroupBy(line => line.Size).MaxBy(group => group.Sum(line => line.Letters.Count))!.Key;
        _usualSpacing = PdfSpacing.UsualOf(pages, _bodySize);
        _headingSizes = [.. lines.Select(line => line.Size).Where(size => size > _bodySize * 1.08).Distinct().OrderDescending()];
    }

    private BlockKind KindOf(PdfLine line, HashSet<string> notes)
    {
        if (IsHeading(line))
            return BlockKind.Heading;
        return NumberOf(line) is { } number && notes.Contains(number) && IsSmall(line) ? BlockKind.Note : BlockKind.Paragraph;
    }

    private bool IsHeading(PdfLine line)
    {
        const int longestHeading = 150;
        return (line.Size > _bodySize * 1.08 && line.Text.Length <= longestHeading)
            || (line.IsBold && line.Text.Length <= longestHeading / 2 && !line.Text.EndsWith('.') && line.Text.Any(char.IsLetter));
    }

    private int LevelOf(PdfLine line) =>
        _headingSizes.IndexOf(line.Size) is var index and >= 0 ? Math.Min(6, index + 1) : Math.Min(6, _headingSizes.Count + 1);

    private bool IsSmall(PdfLine line) => line.Size < _bodySize * 0.94;

    /// <summary>
    /// Whether a line is as far from the one before as the lines around both are, up to a heading or the end of the column.
    /// </summary>
    private bool IsEven(PdfPage page, int index)
    {
        const double tolerance = 0.06;
        if (Distance(index) is not { } own)
            return false;
        var around = new[] { Distance(index - 1), Distance(index + 1) }.OfType<double>().ToList();
        return around.Count > 0 && around.TrueForAll(other => Math.Abs(other - own) < own * tolerance);

        double? Distance(int at) =>
            at > 0
            && at < page.Lines.Count
            && page.Lines[at - 1] is { IsRunning: false } upper
            && page.Lines[at] is { IsRunning: false } lower
            && !IsHeading(upper)
            && !IsHeading(lower)
            && upper.Baseline - lower.Baseline is > 0 and var distance
            && distance < lower.Size * PdfSpacing.Widest
                ? distance
                : null;
    }

    /// <summary>The raised number that a line begins with; null if it begins with none.</summary>
    private static string? NumberOf(PdfLine line)
    {
        var digits = string.Concat(
                line.Letters.TakeWhile(letter => (letter.Marks & RunMarks.Superscript) != 0).Select(letter => letter.Text)
            )
            .Trim();
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>The numbers of the notes at the foot of a page: small lines below the text that begin with a raised number.</summary>
    private HashSet<string> NoteStartsOf(PdfPage page)
    {
        HashSet<string> notes = [];
        foreach (var line in page.Lines)
        {
            if (!line.IsRunning && IsSmall(line) && line.Baseline < page.Height * 0.5 && NumberOf(line) is { } number)
                notes.Add(number);
        }

        return notes;
    }

    /// <summary>The edges of the column that a line is in: those of the lines that it overlaps.</summary>
    private static (double Left, double Right) ColumnOf(PdfPage page, int index)
    {
        const int near = 60;
        var line = page.Lines[index];
        var (left, right) = (line.Left, line.Right);
        for (var i = Math.Max(0, index - near); i < Math.Min(page.Lines.Count, index + near); i++)
        {
            var other = page.Lines[i];
            if (
                other.IsRunning
                || Math.Abs(other.Size - line.Size) > line.Size * 0.15
                || other.Right <= line.Left
                || other.Left >= line.Right
            )
                continue;
            // A line across both columns belongs to neither.
            if (other.Right - other.Left > (line.Right - line.Left) * 1.7 && line.Text.Length > 30)
                continue;
            (left, right) = (Math.Min(left, other.Left), Math.Max(right, other.Right));
        }

        return (left, right);
    }
}
