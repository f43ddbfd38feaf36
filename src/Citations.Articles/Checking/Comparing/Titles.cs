namespace Citations.Articles;

/// <summary>Compares titles of works.</summary>
internal static class Titles
{
    /// <summary>Below this share of common words two titles are titles of two works.</summary>
    internal const double OtherWork = 0.5;

    /// <summary>How much two titles share, from 0 to 1; a title without its subtitle is the same title.</summary>
    internal static double Similarity(Reference entry, Reference record)
    {
        var (listed, registered) = (Words.Of(entry.Title), Words.Of(WithoutNotice(record.Title)));
        if (IsPrefix(listed, registered) || IsPrefix(registered, listed)) return 1;
        if (string.Concat(listed) == string.Concat(registered)) return 1;
        return Words.Similarity(listed, registered);
    }

    /// <summary>The registry writes <c>RETRACTED:</c> before the title of a retracted work.</summary>
    internal static string? WithoutNotice(string? title)
    {
        foreach (var notice in (ReadOnlySpan<string>)["RETRACTED ARTICLE:", "RETRACTED:", "Retracted:", "WITHDRAWN:", "REMOVED:"])
        {
            if (title is not null && title.StartsWith(notice, StringComparison.OrdinalIgnoreCase)) return title[notice.Length..].TrimStart();
        }

        return title;
    }

    private static bool IsPrefix(List<string> shorter, List<string> longer) =>
        shorter.Count >= 3 && shorter.Count < longer.Count && longer.Take(shorter.Count).SequenceEqual(shorter);
}
