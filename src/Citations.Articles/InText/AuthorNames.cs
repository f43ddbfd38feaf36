using Citations.Articles.Words;
using Citations.Matching;

namespace Citations.Articles.InText;

/// <summary>The authors that a stretch of text names: persons joined by commas and conjunctions, or an organisation.</summary>
internal static class AuthorNames
{
    private const int MostTokensOfOrganization = 16;

    /// <summary>The authors that fill the tokens between two positions, or null.</summary>
    internal static List<string>? In(TextBlock block, int from, int to)
    {
        if (from >= to)
            return null;
        var persons = PersonsIn(block, from, to);
        // Persons of the list may be named like institutions: Kay & Bank.
        var areListed =
            persons is { Count: > 1 } && persons.TrueForAll(block.Listed.IsSurname) && block.Listed.WholeNameBefore(block, to) != from;
        return (areListed ? persons : OrganizationIn(block, from, to) ?? persons)?.ConvertAll(name =>
            block.Listed.IsSurname(name) ? name : WithoutArticle(PrefixedAnd.Without(block, name))
        );
    }

    /// <summary>
    /// A name without the article before it, <c>l'INSEE</c>, <c>d'INSEE</c>, <c>L'Institut national</c>; <c>d'Angelo</c> has none.
    /// </summary>
    internal static string WithoutArticle(string name) =>
        name is ['l' or 'd' or 'L', '\'' or '’', var first, var second, ..]
        && char.IsUpper(first)
        && (char.IsUpper(second) || (name[0] is 'l' or 'L' && name.Contains(' ', StringComparison.Ordinal)))
            ? name[2..]
            : name;

    private static List<string>? PersonsIn(TextBlock block, int from, int to)
    {
        List<string> authors = [];
        for (var start = from; start < to;)
        {
            var end = start;
            while (end < to && !block.Is(end, ',') && (!block.IsAnd(end) || IsInsideSurname(block, start, end, to)))
                end++;
            // "(Mole, K., 2015)" gives the initials as the list does.
            var isDetail = authors.Count > 0 && (NameSuffixes.IsSure(block[start]) || AreInitials(block, start, end));
            if (end > start && !isDetail)
            {
                if (PersonName.In(block, start, Math.Max(start + 1, PersonName.WithoutPossessive(block, end))) is not { } name)
                    return null;
                authors.Add(name);
            }

            start = end + 1;
        }

        return authors.Count == 0 ? null : authors;
    }

    private static bool AreInitials(TextBlock block, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (block.KindAt(i) != TokenKind.Initial || !block[i].EndsWith("."))
                return false;
        }

        return from < to;
    }

    /// <summary>Whether a conjunction joins the halves of a listed surname: <c>López y Rivas</c>.</summary>
    private static bool IsInsideSurname(TextBlock block, int start, int joint, int to)
    {
        const int mostAfter = 3;
        for (var end = joint + 2; end <= Math.Min(to, joint + mostAfter); end++)
        {
            if (block.Listed.IsSurname(block.Slice(start, end)))
                return true;
        }

        return false;
    }

    private static List<string>? OrganizationIn(TextBlock block, int from, int to)
    {
        var text = block.Slice(from, to);
        if (block.Listed.WholeNameBefore(block, to) == from)
            return [text];
        if (!AreTokensOfOrganization(block, from, to, out var hasSmallWord) || (!hasSmallWord && !OrganizationWords.AnyIn(text)))
            return null;
        var beginsAsName = block.IsCapital(from) || block.KindAt(from) == TokenKind.Initial;
        var isInverted = to - from > 1 && !hasSmallWord && block.Is(from + 1, ',');
        if (!beginsAsName || isInverted || to - from > MostTokensOfOrganization)
            return null;
        // "American Psychological Association & National Institutes of Health" are two.
        var parts = text.Split(" & ");
        return parts.Length > 1 && parts.All(part => part.Contains(' ', StringComparison.Ordinal)) ? [.. parts] : [text];
    }

    /// <summary>Whether the tokens are those of the name of an organisation: capitals, and small words only within.</summary>
    private static bool AreTokensOfOrganization(TextBlock block, int from, int to, out bool hasSmallWord)
    {
        hasSmallWord = false;
        for (var i = from; i < to; i++)
        {
            if (block.KindAt(i) == TokenKind.Mark && !IsMarkInOrganization(block[i]))
                return false;
            if (block.KindAt(i) != TokenKind.Word || block.IsCapital(i) || block.IsAnd(i) || block.IsParticle(i))
                continue;
            // In "Clean Air Act of 1970" the year is part of the name.
            if (i == from || i == to - 1 || !CitationWords.IsInsideNames(block[i]))
                return false;
            hasSmallWord = true;
        }

        return true;
    }

    private static bool IsMarkInOrganization(ReadOnlySpan<char> mark) =>
        mark is "," or "&" or "." or "'" or "’" or "-" or "/" or "(" or ")" or "§" or ":";
}
