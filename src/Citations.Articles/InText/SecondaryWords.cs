using Citations.Articles.Words;

namespace Citations.Articles.InText;

/// <summary>
/// Finds one word by which a work is cited through another: <c>(Mole, 1938; akt. Vole, 2008)</c>, <c>(Mole, 1944, za: Vole, 2008)</c>.
/// Such a word is a preposition elsewhere, so that both works must have their dates around it.
/// </summary>
internal static class SecondaryWords
{
    /// <summary>The place of the word between two works, and of the one that was read; null if there is none.</summary>
    /// <param name="block">The text.</param>
    /// <param name="start">The first token of the citation.</param>
    /// <param name="end">The token after it.</param>
    internal static (int Before, int After)? In(TextBlock block, int start, int end)
    {
        for (var i = start; i + 2 < end; i++)
        {
            if (!CitationWords.ThroughAlone.GetAlternateLookup<ReadOnlySpan<char>>().Contains(block[i]))
                continue;
            var before = block.Is(i - 1, ',') ? i - 1 : i;
            var name = block[i + 1] is "." or ":" ? i + 2 : i + 1;
            if ((i == start || EndsInDate(block, start, before)) && block.IsCapital(name) && HasDate(block, name + 1, end))
                return (Math.Max(start, before), name);
        }

        return null;
    }

    /// <summary>Whether a date, with its part at most, is between the start of a citation and a place.</summary>
    private static bool EndsInDate(TextBlock block, int start, int end)
    {
        const int longestDate = 8;
        for (var i = end - 1; i >= Math.Max(start, end - longestDate); i--)
        {
            if (CitedDate.At(block, i) is { } date && date.End <= end)
                return date.End == end || LocatorReader.Read(block, date.End, end) is not null;
        }

        return false;
    }

    internal static bool HasDate(TextBlock block, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (CitedDate.At(block, i) is not null)
                return true;
        }

        return false;
    }
}
