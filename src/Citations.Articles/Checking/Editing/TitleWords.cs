using System.Text;
using Citations.Articles.Documents;
using Citations.Matching;

namespace Citations.Articles.Checking.Editing;

/// <summary>
/// Puts the words of a registered title in the place of those that differ from it, and keeps how the author wrote the others.
/// </summary>
internal static class TitleWords
{
    internal static string? Mended(string listed, Reference record)
    {
        if (WorkIntegrity.TitleWithoutMark(record.Title) is not { Length: > 0 } registered)
            return null;
        var printed = RecordText.Of(record with { Title = registered }, "title") ?? registered;
        // A list that keeps the capitals of titles keeps them in new words too.
        return Merge(listed, Agreement(listed, registered) > Agreement(listed, printed) ? registered : printed);
    }

    private static string Merge(string listed, string title)
    {
        var text = new StringBuilder();
        foreach (var (left, right) in WordAlignment.Of(listed, title, Folded))
        {
            var isSame = left.Length > 0 && right.Length > 0 && Folded(left.In(listed).ToString()) == Folded(right.In(title).ToString());
            text.Append(isSame ? left.In(listed) : right.In(title));
        }

        return text.ToString();
    }

    private static int Agreement(string listed, string title) =>
        WordAlignment.Of(listed, title).Count(pair => pair.Left.In(listed).SequenceEqual(pair.Right.In(title)));

    /// <summary>A word without case and diacritics; what folds to nothing, such as a mark, is itself.</summary>
    private static string Folded(string word) => TextFolding.Fold(word) is { Length: > 0 } folded ? folded : word;
}
