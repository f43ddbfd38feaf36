namespace Citations.Articles.InText;

/// <summary>
/// Several groups of which one before the last introduces its abbreviation (APA 7, section 8.21):
/// <c>(World Mole Organization [WMO] &amp; Burrow Fund [BF], 2019)</c>.
/// </summary>
internal static class GroupNames
{
    /// <summary>Reads the groups that fill the tokens between two positions; null if none before the last has an abbreviation.</summary>
    internal static CitedNames? In(TextBlock block, int from, int to)
    {
        for (var open = from + 1; open < to - 2; open++)
        {
            if (!block.Is(open, '[') || block.Closing(open) is var close && (close <= open || close >= to - 2))
                continue;
            var next = block.Is(close + 1, ',') ? close + 2 : close + 1;
            if (block.IsAnd(next))
                next++;
            else if (next == close + 1)
                continue;
            return
                CitedNames.In(block, from, close + 1) is { Authors: [var first], Abbreviation: { } abbreviation }
                && CitedNames.In(block, next, to) is { Authors.IsEmpty: false } rest
                ? rest with
                {
                    Authors = [first, .. rest.Authors],
                    Introduced = [(abbreviation, first), .. rest.Introduced],
                    Start = from,
                }
                : null;
        }

        return null;
    }
}
