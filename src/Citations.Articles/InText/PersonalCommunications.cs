using Citations.Articles.Words;

namespace Citations.Articles.InText;

/// <summary>Finds the words that mark a personal communication, which needs no entry (APA 7, section 8.9).</summary>
internal static class PersonalCommunications
{
    private static readonly string[] Prefixes = [.. CitationWords.PersonalCommunications];

    /// <summary>Where the words begin: <c>personal communication</c>, <c>pers. comm.</c>; -1 where there are none.</summary>
    /// <param name="block">The text.</param>
    /// <param name="start">The first token of the citation.</param>
    /// <param name="end">The token after its names, where the date is.</param>
    internal static int Marker(TextBlock block, int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            var isMarker =
                (block[i] is "personal" or "Personal" && block[i + 1] is "communication" or "correspondence" or "interview")
                || (block[i] is "pers" && (block[i + 1] is "comm" || block[i + 2] is "comm"));
            if (isMarker && i > start)
                return i;
        }

        return -1;
    }

    /// <summary>
    /// Whether the words before the names mark one, as linguists and medical journals write it: <c>(p.c. Ana Mole, 2016)</c>,
    /// <c>(oral communication, A. Mole, MD, May 2016)</c>.
    /// </summary>
    /// <param name="prefix">The words; null if there are none.</param>
    internal static bool IsPrefix(string? prefix) =>
        prefix is not null && Array.Exists(Prefixes, words => prefix.StartsWith(words, StringComparison.OrdinalIgnoreCase));
}
