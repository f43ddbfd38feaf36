namespace Citations.Styles;

/// <summary>Gives the words of one title the case that the same words have in another.</summary>
internal static class AuthorsCase
{
    private const int MostWords = 300;

    /// <summary>The title with the author's case on the words that agree, in their order, and those words.</summary>
    internal static (string Title, HashSet<string> Agreeing) Keep(string author, string title)
    {
        var (theirs, ours) = (Words(author), Words(title));
        HashSet<string> agreeing = new(StringComparer.OrdinalIgnoreCase);
        if (theirs.Count > MostWords || ours.Count > MostWords)
            return (title, agreeing);
        var text = title.ToCharArray();
        foreach (var (their, our) in Pairs(theirs, ours))
        {
            // The start of a sentence says nothing about the word's own case, in either.
            if (!their.StartsSentence && !our.StartsSentence)
                author.CopyTo(their.Start, text, our.Start, our.Word.Length);
            agreeing.Add(our.Word);
        }

        return (new(text), agreeing);
    }

    private static List<(string Word, int Start, bool StartsSentence)> Words(string title)
    {
        List<(string, int, bool)> words = [];
        var reader = new TitleWords(title);
        while (reader.MoveNext())
            words.Add((reader.Word.ToString(), reader.Start, reader.StartsSentence));
        return words;
    }

    // The longest row of words that both have in the same order.
    private static IEnumerable<(
        (string Word, int Start, bool StartsSentence) Their,
        (string Word, int Start, bool StartsSentence) Our
    )> Pairs(List<(string Word, int Start, bool StartsSentence)> theirs, List<(string Word, int Start, bool StartsSentence)> ours)
    {
        var longest = new int[theirs.Count + 1, ours.Count + 1];
        for (var i = theirs.Count - 1; i >= 0; i--)
        {
            for (var j = ours.Count - 1; j >= 0; j--)
            {
                longest[i, j] = IsSame(theirs[i].Word, ours[j].Word)
                    ? longest[i + 1, j + 1] + 1
                    : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        for (var (i, j) = (0, 0); i < theirs.Count && j < ours.Count;)
        {
            if (IsSame(theirs[i].Word, ours[j].Word))
                yield return (theirs[i++], ours[j++]);
            else if (longest[i + 1, j] >= longest[i, j + 1])
                i++;
            else
                j++;
        }
    }

    private static bool IsSame(string their, string our) =>
        their.Length == our.Length && their.Equals(our, StringComparison.OrdinalIgnoreCase);
}
