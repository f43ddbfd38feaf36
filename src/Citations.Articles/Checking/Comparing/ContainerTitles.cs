namespace Citations.Articles;

/// <summary>Compares names of periodicals, abbreviated or not.</summary>
internal static class ContainerTitles
{
    /// <summary>Whether two names can be of one periodical: equal words, an abbreviation of each word, or an acronym.</summary>
    internal static bool AreSame(string listed, string registered)
    {
        var (left, right) = (Words.WithoutSmall(Words.Of(listed)), Words.WithoutSmall(Words.Of(registered)));
        if (left.Count == 0 || right.Count == 0) return true;
        return left.SequenceEqual(right) || string.Concat(left) == string.Concat(right)
            || Abbreviates(left, right) || Abbreviates(right, left) || IsAcronym(left, right) || IsAcronym(right, left);
    }

    /// <summary>Each word of one stands for a word of the other in the same order: <c>Arch Gen Psychiatry</c>; the rest may be a subtitle or a place.</summary>
    private static bool Abbreviates(List<string> brief, List<string> full)
    {
        if (brief.Count > full.Count) return false;
        var at = 0;
        foreach (var word in brief)
        {
            if (at == full.Count || !Stands(word, full[at])) return false;
            at++;
        }

        return brief.Count == full.Count || brief.Count >= 2 || brief[0] == full[0];
    }

    /// <summary>"psychol" stands for "psychology", "natl" for "national".</summary>
    private static bool Stands(string brief, string full)
    {
        if (full.StartsWith(brief, StringComparison.Ordinal)) return true;
        if (brief[0] != full[0]) return false;
        var at = 0;
        foreach (var c in full)
        {
            if (at < brief.Length && brief[at] == c) at++;
        }

        return at == brief.Length && brief.Length >= 2 && full.Length > brief.Length;
    }

    private static bool IsAcronym(List<string> brief, List<string> full) => brief.Count == 1 && full.Count > 1 && brief[0] == string.Concat(full.Select(word => word[0]));
}
