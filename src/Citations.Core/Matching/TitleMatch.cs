namespace Citations.Matching;

/// <summary>Compares titles of works.</summary>
public static class TitleMatch
{
    /// <summary>Below this share of common words two titles are titles of two works.</summary>
    public const double OtherWork = 0.5;

    /// <summary>The share of titles with the same words in another order.</summary>
    private const double Reordered = 0.99;

    /// <summary>A main title of fewer words does not stand for the title with its subtitle.</summary>
    private const int ShortestMain = 2;

    private static readonly string[] SubtitleMarks = [": ", " - ", " – ", " — ", "—", "? ", "! ", ". ", "; ", " ("];

    /// <summary>
    /// Whether two titles are one: the same words, apart from typography, British or American spelling, a mark such as <c>RETRACTED:</c>,
    /// a subtitle that one leaves out, and the number of a footnote at the end of the registered one.
    /// </summary>
    public static bool AreSame(string? listed, string? registered) => Similarity(listed, registered) == 1;

    /// <summary>How much two titles share, from 0 to 1; 1 where they are one title.</summary>
    /// <param name="listed">A title, perhaps with its translation in brackets.</param>
    /// <param name="registered">Another.</param>
    public static double Similarity(string? listed, string? registered)
    {
        listed = WorkIntegrity.TitleWithoutMark(listed);
        registered = WorkIntegrity.TitleWithoutMark(registered);
        var best = 0.0;
        foreach (var left in Translations(listed))
        {
            foreach (var right in Translations(registered).Concat(Unmarked(registered)))
                best = Math.Max(best, Compare(left, right));
        }

        return best;
    }

    /// <summary>A registered title without the number of a footnote that is no word of it.</summary>
    private static IEnumerable<string> Unmarked(string? registered) =>
        FootnoteNumber.StartOf(registered) is { } mark ? [registered![..mark]] : [];

    private static double Compare(string listed, string registered)
    {
        var (left, right) = (TextFolding.Words(listed), TextFolding.Words(registered));
        if (left.Length == 0 || right.Length == 0)
            return 0;
        if (
            WordSequence.AreVariants(left, right)
            || string.Concat(left) == string.Concat(right)
            || IsMain(left, registered)
            || IsMain(right, listed)
        )
            return 1;
        return Math.Min(WordSequence.Similarity(left, right), Reordered);
    }

    /// <summary>Whether a title is another one without its subtitle.</summary>
    private static bool IsMain(string[] words, string title)
    {
        if (words.Length < ShortestMain)
            return false;
        foreach (var mark in SubtitleMarks)
        {
            for (var at = title.IndexOf(mark, StringComparison.Ordinal); at > 0; at = title.IndexOf(mark, at + 1, StringComparison.Ordinal))
            {
                if (WordSequence.AreVariants(words, TextFolding.Words(title[..at])))
                    return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A title, and both halves of one that gives its translation in brackets: <c>Die Traumdeutung [The interpretation of dreams]</c>.
    /// </summary>
    private static IEnumerable<string> Translations(string? title)
    {
        if (string.IsNullOrWhiteSpace(title))
            yield break;
        yield return title;
        var open = title.IndexOf('[', StringComparison.Ordinal);
        if (open < 0 || (!title.EndsWith(']') && title.Contains(']', StringComparison.Ordinal)))
            yield break;
        if (open > 0)
            yield return title[..open];
        yield return title[(open + 1)..].TrimEnd(']');
    }
}
