using Citations.Articles.Words;
using Citations.Matching;

namespace Citations.Articles.InText;

/// <summary>One name in a citation: a surname with what belongs to it.</summary>
internal static class PersonName
{
    private const int MostWords = 8;

    /// <summary>The name that fills the tokens between two positions as a citation gives it, or null if it is not a name.</summary>
    internal static string? In(TextBlock block, int from, int to)
    {
        if (to - 1 > from && block.Is(to - 1, '.') && NameSuffixes.IsSure(block[to - 2]))
            to--;
        if (to - 1 > from && NameSuffixes.IsSure(block[to - 1]))
            to--;
        if (to > from && block.Is(to - 1, ','))
            to--;
        // "Martin Lillie, C. M." has a given name for the first half of a surname.
        if (to - from is > 1 and <= MostWords && block.Slice(from, to) is var whole && block.Listed.IsSurname(whole))
            return whole;
        if (to - from == 1 && block.Listed.LowerSurnameAt(block, from, to))
            return block.Slice(from, to);
        var isSurname = to - from == 1 && IsSurname(block, from);
        if (from >= to || to - from > MostWords || (IsNotName(block[from]) && !isSurname))
            return null;
        var (lastInitial, firstParticle, capitals) = (-1, -1, 0);
        for (var i = from; i < to; i++)
        {
            if (block.KindAt(i) == TokenKind.Initial)
                lastInitial = i;
            else if (block.IsCapital(i))
                capitals++;
            else if (block.IsParticle(i) && i < to - 1)
                firstParticle = firstParticle < 0 ? i : firstParticle;
            else
                return null;
        }

        if (capitals == 0 || (CitationWords.IsMonth(block[from]) && !isSurname))
            return null;
        return block.Slice(FamilyStart(block, from, to, lastInitial, firstParticle), to);
    }

    /// <summary>Where the name that ends at a position starts; the position itself where no name ends there.</summary>
    internal static int StartBefore(TextBlock block, int end)
    {
        var last = end - 1;
        if (last > 0 && block.Is(last, '.') && NameSuffixes.IsSure(block[last - 1]))
            last--;
        if (last > 0 && NameSuffixes.IsSure(block[last]))
            last--;
        if (last > 0 && last < end - 1 && block.Is(last, ','))
            last--;
        if (last < 0 || !block.IsCapital(last) || (IsNotName(block[last]) && !IsSurname(block, last)))
            return end;
        var start = last;
        // Words before a name are no part of it where nothing but the list shows which are.
        if (EastAsianText.Is(block[last][0]))
            return start;
        while (start > 0 && last - start < MostWords)
        {
            var previous = start - 1;
            var joins =
                (block.KindAt(previous) == TokenKind.Initial && !IsLetterOf(block, previous, isBeforeSurname: start == last))
                || (block.IsCapital(previous) && !IsNotName(block[previous]))
                // In "R Core Team" a letter begins the name.
                || (block.IsParticle(previous) && !IsVerb(block, previous) && !block.IsAnd(previous) && block[start].Length > 1);
            if (!joins && !IsInsideOrganization(block, previous))
                break;
            start = previous;
        }

        while (start < last && block.KindAt(start) == TokenKind.Word && !block.IsCapital(start) && !block.IsParticle(start))
            start++;
        // A word that only its place in the sentence makes look like a name.
        if (start < last && StartsSentence(block, start) && (block[start] is [.., 'l', 'y'] || IsSentenceStart(block, start)))
            start++;
        return start;
    }

    /// <summary>"vitamin D. Mole (1980)", but not "theory A. B. Mole (1980)".</summary>
    private static bool IsLetterOf(TextBlock block, int i, bool isBeforeSurname) =>
        isBeforeSurname && i > 0 && CitationCertainty.IsLettered(block[i - 1]);

    /// <summary>"as do Mole and Vole (2012)", but not "do Carmo (2012)".</summary>
    private static bool IsVerb(TextBlock block, int i) => block[i] is "do" && block[i - 1] is "as" or "than" or "so" or "nor" or "neither";

    /// <summary>"Nach Marlow (2011)", but not "De Jong (2014)".</summary>
    private static bool IsSentenceStart(TextBlock block, int i) =>
        block.IsCapital(i) && CitationCertainty.StartsSentence(block[i]) && !IsCapitalParticle(block[i]);

    private static bool IsCapitalParticle(ReadOnlySpan<char> word) => NameParticles.Contains(word.ToString().ToLowerInvariant());

    /// <summary>"Institute of Mental Health": a lower-case word between capitals, where an organisation's word is near.</summary>
    private static bool IsInsideOrganization(TextBlock block, int i)
    {
        const int reach = 4;
        if (!CitationWords.InsideNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(block[i]))
            return false;
        var before = i - 1;
        if (before >= 0 && CitationWords.InsideNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(block[before]))
            before--;
        if (before < 0 || !block.IsCapital(before) || IsNotName(block[before]))
            return false;
        for (var j = before; j >= Math.Max(0, before - reach) && (block.IsCapital(j) || block.KindAt(j) == TokenKind.Initial); j--)
        {
            if (
                OrganizationWords.AnyIn(block[j])
                && (
                    block[i] is not ("and" or "et" or "in" or "on" or "to" or "from" or "with" or "at")
                    || (block[i] is "and" && OrganizationWords.AnyIn(block[i + 1]))
                )
            )
                return true;
        }

        return false;
    }

    private static int FamilyStart(TextBlock block, int from, int to, int lastInitial, int firstParticle)
    {
        // "Carlos A. Zarate" gives the surname; "J. Smith" keeps the initial, because it tells two Smiths apart.
        if (lastInitial > from && block.KindAt(from) != TokenKind.Initial && lastInitial < to - 1)
            return lastInitial + 1;
        if (lastInitial >= from)
            return from;
        if (
            firstParticle > from
            && block.IsCapital(from)
            && (firstParticle - from == 1 || CitationWords.IsGivenName(block[from]))
            // "Van den Berg" begins with a particle and no given name.
            && !IsCapitalParticle(block[from])
        )
            return firstParticle;
        return to - from > 1 && CitationWords.IsGivenName(block[from]) ? from + 1 : from;
    }

    /// <summary>
    /// Whether a word that is mostly no name is one here: the list has it and its place in the text lets it be one, or others come after
    /// it: <c>Page et al.</c>, <c>March (1991)</c>, but not <c>in March (2020)</c> and <c>(March 2020)</c>.
    /// </summary>
    private static bool IsSurname(TextBlock block, int i)
    {
        var after = block.Is(i + 1, ',') ? i + 2 : i + 1;
        if (block[after] is "et" && block[after + 1] is "al")
            return true;
        if (!block.Listed.IsSurname(block[i].ToString()))
            return false;
        return !CitationWords.IsMonth(block[i])
            || block.IsAnd(after)
            || block.Is(i + 1, ',')
            || (block.Is(i + 1, '(') && block[i - 1] is not ("in" or "In" or "of" or "since" or "Since" or "until" or "by" or "from" or "during"));
    }

    private static bool StartsSentence(TextBlock block, int i) => i == 0 || block[i - 1] is "." or "?" or "!" or "\n";

    private static bool IsNotName(ReadOnlySpan<char> word) =>
        CitationWords.NotNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>"J. Smith" names Smith.</summary>
    internal static string WithoutInitials(string name)
    {
        var words = name.Split(' ');
        var first = Array.FindIndex(
            words,
            word => !(word.Length >= 2 && word[^1] == '.' && char.IsUpper(word[0])) || word is "St." or "Ste." or "Sta."
        );
        return first <= 0 ? name : string.Join(' ', words[first..]);
    }

    /// <summary>Where a name ends that has an apostrophe or a possessive s after it.</summary>
    internal static int WithoutPossessive(TextBlock block, int end)
    {
        if (block.Is(end - 1, '\'') || block.Is(end - 1, '’'))
            return end - 1;
        return block[end - 1] is "s" && (block.Is(end - 2, '\'') || block.Is(end - 2, '’')) ? end - 2 : end;
    }
}
