using System.Collections.Frozen;
using System.Text;
using Citations.Articles.Documents;

namespace Citations.Pdf;

/// <summary>One page: its lines in reading order.</summary>
/// <param name="Number">The page's number, from 1.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="Lines">Its lines in reading order.</param>
internal sealed record PdfPage(int Number, double Height, List<PdfLine> Lines)
{
    // A word ends where letters part by more than this share of their size; a column where they part by more than that.
    private const double WordGap = 0.18;
    private const double ColumnGap = 1.4;

    // The T1 ("Cork") encoding of fonts that come without a table of their characters.
    private static readonly FrozenDictionary<char, string> Cork = new Dictionary<char, string>
    {
        ['\u0010'] = "“",
        ['\u0011'] = "”",
        ['\u0012'] = "„",
        ['\u0013'] = "«",
        ['\u0014'] = "»",
        ['\u0015'] = "–",
        ['\u0016'] = "—",
        ['\u001B'] = "ff",
        ['\u001C'] = "fi",
        ['\u001D'] = "fl",
        ['\u001E'] = "ffi",
        ['\u001F'] = "ffl",
    }.ToFrozenDictionary();

    internal static PdfPage Of(PdfContent page) =>
        new(page.Number, page.Height, PdfColumns.Order(LinesOf(LettersOf(page)), page.Width));

    private static List<PdfLetter> LettersOf(PdfContent page)
    {
        List<PdfLetter> letters = [];
        foreach (var glyph in page.Glyphs)
        {
            if (!glyph.IsHorizontal)
                continue;
            var (left, right, baseline) = (glyph.Start.X, glyph.End.X, glyph.Start.Y);
            var target = page.Links.TargetAt((left + right) / 2, baseline + (glyph.Size * 0.3));
            letters.Add(new(Visible(glyph.Text), left, right, baseline, Math.Max(1, glyph.Size), PdfFont.MarksOf(glyph.Font), target));
        }

        return PdfAccents.Join(letters);
    }

    /// <summary>
    /// Ligatures are the letters that they stand for; controls are nothing, but for those at which LaTeX's fonts keep dashes and ligatures.
    /// </summary>
    private static string Visible(string value)
    {
        if (value.Length == 1 && value[0] is >= ' ' and < '\u007F')
            return value;
        if (value.AsSpan().ContainsAnyInRange('\uFB00', '\uFB06'))
            value = value.Normalize(NormalizationForm.FormKC);
        var text = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            if (Cork.TryGetValue(c, out var glyph))
                text.Append(glyph);
            else if (char.IsWhiteSpace(c) || c == '\u00A0')
                text.Append(' ');
            else if (!char.IsControl(c) && c != '\uFFFF')
                text.Append(c);
        }

        return text.ToString();
    }

    /// <summary>Letters of one baseline are a line; raised and lowered ones, which are smaller, belong to it.</summary>
    private static List<PdfLine> LinesOf(List<PdfLetter> letters)
    {
        List<PdfLine> lines = [];
        List<PdfLetter> line = [];
        foreach (var letter in letters)
        {
            if (letter.Text.Length == 0)
                continue;
            if (line.Count > 0 && !GoesOn(line, letter))
                Add();
            if (letter.Text == " " && (line.Count == 0 || line[^1].Text == " "))
                continue;
            if (
                line.Count > 0
                && letter.Text != " "
                && line[^1].Text != " "
                && letter.Left - line[^1].Right > WordGap * Math.Min(letter.Size, line[^1].Size)
            )
                line.Add(
                    new(
                        " ",
                        line[^1].Right,
                        letter.Left,
                        line[^1].Baseline,
                        line[^1].Size,
                        line[^1].Marks & letter.Marks,
                        line[^1].Target == letter.Target ? letter.Target : null
                    )
                );
            line.Add(letter);
        }

        Add();
        return lines;

        void Add()
        {
            while (line.Count > 0 && line[^1].Text == " ")
                line.RemoveAt(line.Count - 1);
            if (line.Count > 0)
                lines.Add(new(Raised(line)));
            line = [];
        }
    }

    private static bool GoesOn(List<PdfLetter> line, PdfLetter letter)
    {
        var last = line[^1];
        var size = Math.Max(last.Size, letter.Size);
        var gap = letter.Left - last.Right;
        if (gap > ColumnGap * size || gap < -size * 0.6)
            return false;
        var shift = Math.Abs(letter.Baseline - last.Baseline);
        return shift < 0.12 * size
            || (shift < 0.65 * size && Math.Min(last.Size, letter.Size) < 0.88 * size)
            || (shift < 0.65 * size && HasBaseline(line, letter, size));
    }

    /// <summary>After a raised letter the line continues where it was.</summary>
    private static bool HasBaseline(List<PdfLetter> line, PdfLetter letter, double size)
    {
        const int near = 40;
        for (var i = line.Count - 1; i >= Math.Max(0, line.Count - near); i--)
        {
            if (Math.Abs(line[i].Baseline - letter.Baseline) < 0.1 * size && line[i].Size >= letter.Size * 0.95)
                return true;
        }

        return false;
    }

    private static List<PdfLetter> Raised(List<PdfLetter> line)
    {
        var size = line.Max(letter => letter.Size);
        var baseline = line.Where(letter => letter.Size >= size * 0.95)
            .GroupBy(letter => Math.Round(letter.Baseline, 1))
            .MaxBy(group => group.Count())!
            .Key;
        for (var i = 0; i < line.Count; i++)
        {
            var shift = line[i].Baseline - baseline;
            if (line[i].Text == " " || line[i].Size > size * 0.9 || Math.Abs(shift) < 0.1 * size)
                continue;
            line[i] = line[i] with { Marks = line[i].Marks | (shift > 0 ? RunMarks.Superscript : RunMarks.Subscript) };
        }

        return line;
    }
}
