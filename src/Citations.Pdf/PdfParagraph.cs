using Citations.Articles.Documents;

namespace Citations.Pdf;

/// <summary>A paragraph that is being read: the look of its lines shows whether the next one continues it.</summary>
/// <param name="kind">Its kind.</param>
/// <param name="first">Its first line.</param>
/// <param name="column">The edges of the column that its first line is in.</param>
/// <param name="before">The paragraph before it, if any.</param>
/// <param name="spacing">The usual distance of the lines of its page.</param>
internal sealed class PdfParagraph(
    BlockKind kind,
    PdfLine first,
    (double Left, double Right) column,
    PdfParagraph? before,
    double spacing
)
{
    private readonly double _left = first.Left;
    private readonly double _indent = first.Left - column.Left;
    private readonly bool _isNumbered = IsNumbered(first.Text);
    private readonly bool _isInHangingList = before?.IsHanging == true;
    private readonly PdfLabel? _label = PdfLabel.Of(first.Text);

    // A paragraph without a number may be what a break cut off an entry: the numbers in brackets go on after it.
    private readonly PdfLabel? _lastLabel = PdfLabel.Of(first.Text) ?? (before?._lastLabel is { IsBracketed: true } last ? last : null);
    private PdfLine _last = first;
    private (double Left, double Right) _column = column;
    private int _count;

    // Null until the second line shows it: hanging paragraphs begin to the left of their other lines.
    private bool? _isHanging;

    // Whether it went on at the top of another column.
    private bool _isBroken;
    private double _leading;

    /// <summary>Whether no line but the first was added.</summary>
    internal bool IsFirst => _count <= 1;

    /// <summary>Whether it hangs, or is one line of a list whose entries hang.</summary>
    internal bool IsHanging => kind == BlockKind.Paragraph && (_isHanging ?? _isInHangingList);

    internal void Add(PdfLine line, (double Left, double Right) edges)
    {
        _count++;
        if (_count == 2)
        {
            _isHanging = Deeper(line, edges) > Em(line) * 0.7;
            _leading = _last.Baseline - line.Baseline;
        }

        _isBroken |= _count > 1 && _last.Baseline <= line.Baseline;
        (_last, _column) = (line, edges);
    }

    /// <summary>
    /// How much deeper than the first line another one begins. The edges of a column are a guess, which is needed only in another column.
    /// </summary>
    private double Deeper(PdfLine line, (double Left, double Right) edges)
    {
        const double deepest = 8;
        var own = line.Left - _left;
        return !_isBroken && line.Baseline < _last.Baseline && Math.Abs(own) < Em(line) * deepest ? own : line.Left - edges.Left - _indent;
    }

    /// <summary>Whether a line continues the paragraph.</summary>
    /// <param name="line">The line.</param>
    /// <param name="previous">The line before it in its column; null at the top of one.</param>
    /// <param name="next">The kind of the line.</param>
    /// <param name="edges">The edges of its column.</param>
    /// <param name="isEven">Whether it is as far from the line before as the lines around both are.</param>
    internal bool GoesOn(PdfLine line, PdfLine? previous, BlockKind next, (double Left, double Right) edges, bool isEven)
    {
        if (next == BlockKind.Note)
            return false;
        if (kind == BlockKind.Note && next == BlockKind.Paragraph && line.Size > _last.Size * 1.06)
            return false;
        if (kind == BlockKind.Heading || next == BlockKind.Heading)
            return kind == next
                && Math.Abs(line.Size - _last.Size) < 0.5
                && _last.Baseline - line.Baseline is > 0 and var drop
                && drop < line.Size * 1.7;
        if (Math.Abs(line.Size - _last.Size) > line.Size * 0.12)
            return false;
        if (IsNextNumber(line))
            return false;
        var indent = line.Left - edges.Left;
        var isIndented = indent > Em(line) * 0.7;
        var gap = _last.Baseline - line.Baseline;
        if (previous is null || gap <= 0)
            return GoesOnAfterBreak(line, isIndented);
        if (gap > Math.Max(Math.Max(line.Size * 1.9, _leading * 1.35), UsualGap(line)) || (_leading > 0 && gap > _leading * 1.3))
            return isEven && _count == 1 && Deeper(line, edges) > Em(line) * 0.7 && (IsFirstOfHanging || IsFull(line));
        if (IsNumbered(line.Text) && !isIndented && _isNumbered)
            return false;
        if (_count == 1)
        {
            if (_isInHangingList && _indent < Em(line) * 0.7 && !isIndented)
                return false;
            var isDeeper = Deeper(line, edges) > Em(line) * 0.7;
            if (isDeeper && IsFirstOfHanging)
                return true;
            // Indented below a full line: a hanging paragraph. Below a short one: the next paragraph.
            if (isDeeper)
                return IsFull(line);
            return (_indent > Em(line) * 0.7 && !isIndented) || IsFull(line) || GoesOnInList(line);
        }

        if (_isHanging == true)
            return Deeper(line, edges) > Em(line) * 0.7;
        return !(isIndented && indent > SecondIndent + (Em(line) * 0.7)) && (IsFull(line) || GoesOnInList(line));
    }

    /// <summary>Whether a line begins the next entry of a numbered list, whatever its indent is.</summary>
    private bool IsNextNumber(PdfLine line) =>
        _lastLabel is { } last
        && PdfLabel.Of(line.Text) is { } label
        && label.Follows(last)
        && (label.IsBracketed || Math.Abs(line.Left - _left) < Em(line) * 0.7);

    /// <summary>Whether the only line of the paragraph is the start of an entry: deeper lines below it belong to it.</summary>
    private bool IsFirstOfHanging =>
        (_label is { } label && (label.IsBracketed || IsLong)) || (IsLong && (_isInHangingList || !EndsSentence(_last.Text)));

    private bool IsLong => _last.Right - _last.Left > (_column.Right - _column.Left) * 0.6;

    /// <summary>Whether a line below one that is not full continues a numbered entry: lines of many lists are not justified.</summary>
    private bool GoesOnInList(PdfLine line) =>
        _label is { IsBracketed: true } && IsLong && (!EndsSentence(_last.Text) || !char.IsUpper(line.Text[0]));

    private static bool EndsSentence(string text) => text.TrimEnd() is [] or [.., '.' or '!' or '?' or ':' or '"' or '”'];

    /// <summary>The lines of manuscripts are further apart, up to three times their size.</summary>
    private double UsualGap(PdfLine line) => spacing < line.Size * 3 ? spacing * 1.1 : 0;

    private double SecondIndent => _last.Left - _column.Left;

    /// <summary>At the top of a column or page a sentence continues, or a hanging paragraph.</summary>
    private bool GoesOnAfterBreak(PdfLine line, bool isIndented)
    {
        if (_isHanging == true)
            return isIndented;
        if (_count == 1 && isIndented && _label is { IsBracketed: true } && _indent < Em(line) * 0.7)
            return true;
        var end = _last.Text.TrimEnd();
        return !EndsSentence(end)
            && (char.IsLower(line.Text[0]) || char.IsDigit(line.Text[0]) || end[^1] is '-' or ',');
    }

    /// <summary>Whether the next line's first word would not have found room on the last line.</summary>
    private bool IsFull(PdfLine next)
    {
        var space = next.Text.IndexOf(' ', StringComparison.Ordinal);
        var letters = 0;
        var width = 0.0;
        foreach (var letter in next.Letters)
        {
            if (space >= 0 && letters >= space)
                break;
            letters += letter.Text.Length;
            width = letter.Right - next.Left;
        }

        return _last.Right + width + (Em(next) * 0.25) > _column.Right - (Em(next) * 0.5);
    }

    private static double Em(PdfLine line) => line.Size;

    private static bool IsNumbered(string text) =>
        text.Length > 2 && (text[0] == '[' || char.IsAsciiDigit(text[0])) && text.AsSpan(0, Math.Min(6, text.Length)).IndexOfAny(".])") > 0;
}
