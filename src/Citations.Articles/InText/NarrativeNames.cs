namespace Citations.Articles.InText;

/// <summary>
/// The names before a date in parentheses, <c>Mole and Vole (2011)</c>, without the words of the sentence that look like further names. The
/// list of references shows which names are whole.
/// </summary>
/// <param name="block">The paragraph.</param>
/// <param name="open">The opening parenthesis.</param>
/// <param name="year">The year in it.</param>
internal sealed class NarrativeNames(TextBlock block, int open, string year)
{
    /// <summary>The names, or null if what is before the date is not an author.</summary>
    internal CitedNames? Read()
    {
        if (Listed() is { } listed)
            return listed;
        return (CitedNames.Before(block, open) ?? NamesOfClause()) is { } names ? WithoutClause(WithoutOpener(names)) : null;
    }

    /// <summary>A law, a group or a title that the list has as it is written here.</summary>
    private CitedNames? Listed() =>
        block.Listed.Laws.Before(block, open, year)
        ?? block.Listed.Heads.Before(block, open, year)
        ?? block.Listed.TitleBefore(block, open);

    /// <summary>
    /// The names after the words that open a sentence, if the list has a work of the year that begins with them:
    /// <c>In Peru, Mole and Vole (2011)</c>, <c>Notably, Mole et al. (2011)</c>.
    /// </summary>
    private CitedNames WithoutOpener(CitedNames names)
    {
        if (
            names.Authors is not [var first, ..]
            || (names.Authors.Count == 1 && !first.Contains(',', StringComparison.Ordinal))
            || block.Listed.OpensWork(PersonName.WithoutInitials(first), year)
        )
            return names;
        for (var i = names.Start + 1; i < open; i++)
        {
            if (block.IsAnd(i) || !IsOpener(names.Start, i))
                continue;
            if (CitedNames.Before(block, open, i) is not { Authors: [var next, ..] } rest)
                continue;
            if (block.Listed.OpensWork(PersonName.WithoutInitials(next), year))
                return rest with { Abbreviation = names.Abbreviation };
        }

        return names;
    }

    /// <summary>
    /// Whether the words up to a comma open a sentence and are not an author: one such as <c>Notably</c>, or what follows <c>in</c> and
    /// other prepositions of places, where no serial comma makes it the first of three names.
    /// </summary>
    private bool IsOpener(int start, int next)
    {
        var joints = Enumerable.Range(next, open - next).Count(i => block.IsAnd(i) || block[i] is "al");
        // "Both Science and Mole and Vole (2011)" has one conjunction more than names have.
        if (block.IsAnd(next - 1))
            return joints > 0;
        var end = next - 1;
        if (!block.Is(end, ','))
            return false;
        if (end == start + 1 && (block[start].EndsWith("ly") || CitationCertainty.StartsSentence(block[start])))
            return true;
        if (!CitationCertainty.IsBeforePlace(block[start]) && (start == 0 || !CitationCertainty.IsBeforePlace(block[start - 1])))
            return false;
        return !Enumerable.Range(next, open - next).Any(i => block.Is(i, ',') && block.IsAnd(i + 1));
    }

    /// <summary>
    /// Only the last author, if the list has a work of the year by that author and what "and" joins before ends a clause:
    /// <c>naps help in Kent, and Mole (2011) saw it</c>.
    /// </summary>
    private CitedNames WithoutClause(CitedNames names)
    {
        if (names.Authors is not [var first, .., var last] || block.Listed.IsSurname(first) || !block.Listed.OpensWork(last, year))
            return names;
        var joint = open - 1;
        while (joint > names.Start && !block.IsAnd(joint))
            joint--;
        var before = names.Start - 1;
        var endsClause =
            block.Is(joint - 1, ',')
            // Mole's (1967) burrow and Vole's (1915) mound
            || block.Is(before, ')')
            || (block.KindAt(before) == TokenKind.Word && (!block.IsCapital(before) || block[before] is "Both" or "The"));
        return joint > names.Start && endsClause ? names with { Authors = [last], Start = joint + 1 } : names;
    }

    /// <summary>
    /// The author of a listed work of the year, some words before it: <c>Mole's model (1982)</c>, <c>as Vole has shown (2004)</c>.
    /// </summary>
    private CitedNames? NamesOfClause()
    {
        const int mostWords = 5;
        for (var i = open - 1; i > open - 1 - mostWords && i > 0; i--)
        {
            if (block.KindAt(i) == TokenKind.Word && !block.IsCapital(i) && block[i] is not "s")
                continue;
            return
                i < open - 1
                && CitedNames.Before(block, i + 1) is { Authors: [var first, ..] } names
                && block.Listed.HasWork(first, year)
                ? names
                : null;
        }

        return null;
    }
}
