using System.Text;
using Citations.Articles.Documents;

namespace Citations.Pdf;

/// <summary>A stretch of letters on one baseline within one column.</summary>
/// <param name="letters">The letters from left to right; a space is a letter.</param>
internal sealed class PdfLine(List<PdfLetter> letters)
{
    internal IReadOnlyList<PdfLetter> Letters => letters;

    internal double Left { get; } = letters[0].Left;

    internal double Right { get; } = letters[^1].Right;

    /// <summary>The size of most of its letters.</summary>
    internal double Size { get; } = letters.GroupBy(letter => Math.Round(letter.Size, 1)).MaxBy(group => group.Count())!.Key;

    /// <summary>The height of most of its letters' baseline.</summary>
    internal double Baseline { get; } = letters.GroupBy(letter => Math.Round(letter.Baseline, 1)).MaxBy(group => group.Count())!.Key;

    internal string Text { get; } = TextOf(letters);

    /// <summary>Whether all of it is bold.</summary>
    internal bool IsBold => letters.TrueForAll(letter => letter.Text == " " || (letter.Marks & RunMarks.Bold) != 0);

    /// <summary>Whether it repeats on other pages or is a page's number.</summary>
    internal bool IsRunning { get; set; }

    private static string TextOf(List<PdfLetter> letters)
    {
        var text = new StringBuilder();
        foreach (var letter in letters)
            text.Append(letter.Text);
        return text.ToString();
    }
}
