using Citations.Articles.Words;

namespace Citations.Articles.InText;

/// <summary>
/// Works in one pair of parentheses with commas where semicolons belong: <c>(Mole et al., 2019, see also Vole, 2020)</c>.
/// </summary>
internal static class CommaLists
{
    private const int LongestSignal = 3;

    /// <summary>The comma or conjunction after a date that another name follows, with its own date after it.</summary>
    internal static int? NextAfter(TextBlock block, int date, int end)
    {
        var after = CitedDate.At(block, date) is { } first ? first.End : end;
        return NextAt(block, after, end) ?? (CommaBeforeSignal(block, after, end) is { } comma ? NextAt(block, comma, end) : null);
    }

    private static int? NextAt(TextBlock block, int at, int end)
    {
        var next = AfterJoint(block, at);
        if (next == at)
            return null;
        next = AfterSignal(block, next);
        if (
            next + 1 >= end
            || !block.IsCapital(next)
            || CitationWords.IsLocatorLabel(block[next])
            || CitationWords.IsMonth(block[next])
        )
            return null;
        for (var i = next + 1; i < end; i++)
        {
            if (CitedDate.At(block, i) is not null)
                return at;
        }

        return null;
    }

    /// <summary>The position after a comma, a conjunction or both.</summary>
    internal static int AfterJoint(TextBlock block, int at) =>
        block.Is(at, ',') && block.IsAnd(at + 1) ? at + 2
        : block.Is(at, ',') || block.IsAnd(at) ? at + 1
        : at;

    // A locator may be before it: "(Mole, 2019, p. 3, see also Vole, 2020)".
    private static int? CommaBeforeSignal(TextBlock block, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (block.Is(i, ',') && CitationWords.IsSignal(block[i + 1]))
                return i;
        }

        return null;
    }

    // "see", "see also", "siehe auch", "s. a."
    private static int AfterSignal(TextBlock block, int at)
    {
        if (!CitationWords.IsSignal(block[at]))
            return at;
        var after = at + 1;
        while (after <= at + LongestSignal && !block.IsCapital(after) && (block.Is(after, '.') || block.KindAt(after) == TokenKind.Word))
            after++;
        return after;
    }
}
