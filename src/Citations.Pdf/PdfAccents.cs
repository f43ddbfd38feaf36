using System.Text;

namespace Citations.Pdf;

/// <summary>
/// Joins accents that are separate characters with their letters: LaTeX's old fonts print <c>ğ</c> as a breve and a <c>g</c> at
/// one place.
/// </summary>
internal static class PdfAccents
{
    // Each spacing accent and the combining one that means the same.
    private const string Spacing = "`´¨ˆ˜ˇ˘¯˙˚˝¸˛";
    private const string Combining = "\u0300\u0301\u0308\u0302\u0303\u030C\u0306\u0304\u0307\u030A\u030B\u0327\u0328";

    // How far accent and letter may be apart, as a share of the size.
    private const double Slack = 0.05;

    internal static List<PdfLetter> Join(List<PdfLetter> letters)
    {
        List<PdfLetter> joined = new(letters.Count);
        for (var i = 0; i < letters.Count; i++)
        {
            var letter = letters[i];
            var kind = letter.Text.Length == 1 ? Spacing.IndexOf(letter.Text[0], StringComparison.Ordinal) : -1;
            if (kind < 0)
            {
                joined.Add(letter);
            }
            else if (joined.Count > 0 && IsOver(letter, joined[^1]) && Composed(joined[^1], Combining[kind]) is { } before)
            {
                joined[^1] = before;
            }
            else if (i + 1 < letters.Count && IsOver(letter, letters[i + 1]) && Composed(letters[i + 1], Combining[kind]) is { } after)
            {
                joined.Add(after);
                i++;
            }
            else
            {
                joined.Add(letter);
            }
        }

        return joined;
    }

    /// <summary>Whether the middle of an accent is over or under a letter.</summary>
    private static bool IsOver(PdfLetter accent, PdfLetter letter)
    {
        var middle = (accent.Left + accent.Right) / 2;
        var slack = letter.Size * Slack;
        return middle > letter.Left - slack
            && middle < letter.Right + slack
            && Math.Abs(accent.Baseline - letter.Baseline) < letter.Size * 0.5;
    }

    private static PdfLetter? Composed(PdfLetter letter, char accent)
    {
        // An i with an accent has no separate dot.
        var bare = letter.Text switch
        {
            "ı" => "i",
            "ȷ" => "j",
            var text => text,
        };
        var composed = $"{bare}{accent}".Normalize(NormalizationForm.FormC);
        return composed.Length == 1 ? letter with { Text = composed } : null;
    }
}
