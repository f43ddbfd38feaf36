using Citations.Articles.Tagging;
using Citations.Articles.Words;
using Citations.Matching;

namespace Citations.Articles.InText;

/// <summary>The names of a citation: surnames, an organisation with its abbreviation, or a title.</summary>
internal sealed record CitedNames
{
    internal EquatableArray<string> Authors { get; init; }

    internal bool HasEtAl { get; init; }

    internal string? Abbreviation { get; init; }

    /// <summary>The abbreviations of groups before the last one, with the name of each.</summary>
    internal EquatableArray<(string Abbreviation, string Name)> Introduced { get; init; } = [];

    internal string? Title { get; init; }

    /// <summary>The first token of the names.</summary>
    internal int Start { get; init; }

    /// <summary>Reads the names that fill the tokens between two positions, or gives null.</summary>
    internal static CitedNames? In(TextBlock block, int from, int to)
    {
        while (to > from && block[to - 1] is "," or ":" or ";")
            to--;
        if (from >= to)
            return null;
        if (TitleIn(block, from, to) is { } title)
            return title with { Start = from };
        if ((GroupNames.In(block, from, to) ?? PrefixedAnd.In(block, from, to)) is { } groups)
            return groups;
        var (afterEtAl, hasEtAl) = WithoutEtAl(block, from, to);
        var abbreviation = AbbreviationIn(block, from, ref afterEtAl);
        var authors = AuthorsIn(block, from, afterEtAl);
        return authors is null
            ? null
            : new()
            {
                Authors = authors.ToEquatableArray(),
                HasEtAl = hasEtAl,
                Abbreviation = abbreviation,
                Start = from,
            };
    }

    /// <summary>Reads the names that end before a position of running text, going left, or gives null.</summary>
    /// <param name="block">The text.</param>
    /// <param name="end">The position after the names.</param>
    /// <param name="from">The first token that the names may have, if it is known.</param>
    internal static CitedNames? Before(TextBlock block, int end, int? from = null)
    {
        const int reach = 12;
        var at = block.Listed.WholeNameBefore(block, end) is null ? WithoutPossessive(block, end) : end;
        var other = QuotedBefore(block, at) ?? EmphasizedBefore(block, at) ?? InvertedBefore(block, at);
        if ((other ?? PrefixedAnd.Before(block, at)) is { } whole)
            return whole;
        var abbreviation = AbbreviationIn(block, Math.Max(0, at - reach), ref at);
        var (to, hasEtAl) = WithoutEtAl(block, Math.Max(0, at - reach), at);
        var start = NamesStart(block, to, hasEtAl);
        // "Pope John Paul II" is listed without his office.
        if (block.Listed.WholeNameBefore(block, to) is { } listed && (listed < start || !IsRow(block, start, listed)))
            start = listed;
        start = Math.Max(start, from ?? start);
        if (start >= to)
            return null;
        var authors = AuthorsIn(block, start, to);
        if (authors is null)
            return null;
        authors[^1] = block.Listed.WithoutCaseEnding(authors[^1], isBeforeNoun: block.IsCapital(block.Closing(end) + 1));
        return new()
        {
            Authors = authors.ToEquatableArray(),
            HasEtAl = hasEtAl,
            Abbreviation = abbreviation,
            Start = start,
        };
    }

    private static bool IsRow(TextBlock block, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (block.IsAnd(i) || block.Is(i, ','))
                return true;
        }

        return false;
    }

    /// <summary>Removes "et al." and its like from the end.</summary>
    internal static (int End, bool HasEtAl) WithoutEtAl(TextBlock block, int from, int to)
    {
        var end = to;
        if (end > from && block.Is(end - 1, '.'))
            end--;
        if (end - 2 >= from && block[end - 1] is "al" && block[end - 2] is "et" or "Et")
            return (TrimComma(block, from, end - 2), true);
        if (EtAlStart(block, from, to) is var start && start < to)
            return (TrimComma(block, from, start), true);
        if (to - 2 >= from && CitationWords.Companions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(block[to - 1]))
        {
            var and = block[to - 2] is "his" or "her" or "their" ? to - 3 : to - 2;
            if (and > from && block.IsAnd(and))
                return (TrimComma(block, from, and), true);
        }

        return (to, false);
    }

    /// <summary>Where a phrase such as "u. a." or "y otros" starts that ends at a position; the position where there is none.</summary>
    private static int EtAlStart(TextBlock block, int from, int to)
    {
        const int mostTokens = 6;
        var phrase = "";
        var start = to;
        for (var i = to - 1; i > from && i >= to - mostTokens; i--)
        {
            if (block.Is(i, '.'))
                continue;
            if (block.Is(i, ',') || block.KindAt(i) == TokenKind.Number)
                break;
            var word = block[i].TrimEnd('.').ToString().ToLowerInvariant();
            phrase =
                phrase.Length == 0 ? word
                : block.Is(i, '\'') || block.Is(i, '’') || block.Is(i + 1, '\'') || block.Is(i + 1, '’') ? word.Replace('’', '\'') + phrase
                : $"{word} {phrase}";
            if (CitationCertainty.EtAl.Contains(phrase))
                start = i;
        }

        return start;
    }

    private static int TrimComma(TextBlock block, int from, int end) => end > from && block.Is(end - 1, ',') ? end - 1 : end;

    private static int WithoutPossessive(TextBlock block, int end)
    {
        if (block.Is(end - 1, '\'') || block.Is(end - 1, '’'))
            return end - 1;
        return block[end - 1] is "s" && (block.Is(end - 2, '\'') || block.Is(end - 2, '’')) ? end - 2 : end;
    }

    /// <summary>The title in quotation marks or italics that fills the tokens between two positions, or null.</summary>
    internal static CitedNames? TitleIn(TextBlock block, int from, int to, int fewestWords = 2)
    {
        if (block[from] is "“" or "\"" or "‘" or "«")
        {
            var text = block.Slice(from, to).Trim('“', '”', '"', '‘', '’', '«', '»', '\u00A0', '\u202F', ',', ' ', '.');
            return text.Length > 0 && (block[to - 1] is "”" or "\"" or "’" or "»") ? new() { Title = text } : null;
        }

        for (var i = from + 1; i < to - 2; i++)
        {
            if (IsVersus(block, i))
                return new() { Title = block.Slice(from, to).Trim(',', ' ') };
        }

        var start = block.Tokens[from].Start;
        foreach (var emphasis in block.Readable.Emphasis)
        {
            var words = to - from;
            var isWhole = emphasis.Start == start && emphasis.End >= block.Tokens[to - 1].End - 1;
            if (isWhole && words >= fewestWords && !IsCutShort(block, from, to))
                return new() { Title = block.Slice(from, to).Trim(',', ' ') };
        }

        return null;
    }

    private static bool IsVersus(TextBlock block, int i) => block[i] is "v" or "vs" && block.Is(i + 1, '.') && block.IsCapital(i + 2);

    private static bool IsCutShort(TextBlock block, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (block.IsAnd(i) && block[i] is "&" || block[i] is "al")
                return true;
        }

        return false;
    }

    private static CitedNames? QuotedBefore(TextBlock block, int end)
    {
        const int longestTitle = 30;
        if (block[end - 1] is not ("”" or "\""))
            return null;
        for (var i = end - 2; i >= Math.Max(0, end - longestTitle); i--)
        {
            if (block[i] is not ("“" or "\""))
                continue;
            var title = block.Slice(i + 1, end - 1).Trim(',', ' ', '.');
            // A title is capitalised throughout; a quotation is not.
            var words = title.Split(' ');
            var isTitle = words.Length is > 1 and < 16 && !words.Any(word => word.Length > 3 && char.IsLower(word[0]));
            return isTitle ? new() { Title = title, Start = i } : null;
        }

        return null;
    }

    /// <summary>The name as a list gives it, <c>Mole, C. H. (2014)</c>, without another such name before it.</summary>
    private static CitedNames? InvertedBefore(TextBlock block, int end)
    {
        var comma = end - 1;
        while (comma > 0 && block.KindAt(comma) == TokenKind.Initial)
            comma--;
        if (comma == end - 1 || comma < 1 || !block.Is(comma, ',') || PersonName.StartBefore(block, comma) is var start && start >= comma)
            return null;
        return block.KindAt(start) == TokenKind.Initial || block.IsAnd(start - 1) && block.KindAt(start - 2) == TokenKind.Initial
            ? null
            : new() { Authors = [$"{block.Slice(comma + 1, end)} {block.Slice(start, comma)}"], Start = start };
    }

    /// <summary>
    /// The title in italics that ends at a position: it holds no listed surname, or a word or a colon that no row of names does.
    /// </summary>
    private static CitedNames? EmphasizedBefore(TextBlock block, int end)
    {
        if (end < 1)
            return null;
        foreach (var emphasis in block.Readable.Emphasis)
        {
            if (emphasis.End != block.Tokens[end - 1].End)
                continue;
            var start = end - 1;
            while (start > 0 && block.Tokens[start - 1].Start >= emphasis.Start)
                start--;
            if (!Enumerable.Range(start, end - start).Any(i => block.Listed.IsSurname(block[i].ToString()) || block[i] is "al" || block.IsAnd(i)))
                return new() { Title = block.Slice(start, end), Start = start };
            for (var i = start + 1; i < end - 1; i++)
            {
                var isInLowerCase = block.KindAt(i) == TokenKind.Word && !block.IsCapital(i) && !block.IsParticle(i) && !block.IsAnd(i);
                if (isInLowerCase || block.Is(i, ':'))
                    return IsCutShort(block, start, end) ? null : new() { Title = block.Slice(start, end), Start = start };
            }
        }

        return null;
    }

    /// <summary>The abbreviation in brackets or parentheses that ends before a position, which then is that of the bracket.</summary>
    internal static string? AbbreviationIn(TextBlock block, int from, ref int to)
    {
        if (to - from < 4 || block[to - 1] is not ("]" or ")"))
            return null;
        var open = block.Is(to - 1, ']') ? '[' : '(';
        for (var i = to - 2; i > from && i > to - 8; i--)
        {
            if (!block.Is(i, open))
                continue;
            var abbreviation = block.Slice(i + 1, to - 1);
            // What else is in parentheses is not an abbreviation: "World Health Organization (WHO) (2014)".
            if (open == '(' && !AuthorDateScanner.IsAcronym(abbreviation))
                return null;
            to = i;
            return abbreviation;
        }

        return null;
    }

    private static List<string>? AuthorsIn(TextBlock block, int from, int to)
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

    // "l'INSEE", "d'INSEE", "L'Institut national", but not "d'Angelo": the article before a name is not part of it.
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
                if (PersonName.In(block, start, Math.Max(start + 1, WithoutPossessive(block, end))) is not { } name)
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
        var hasInside = false;
        for (var i = from; i < to; i++)
        {
            if (block.KindAt(i) == TokenKind.Word && !block.IsCapital(i) && !block.IsAnd(i) && !block.IsParticle(i))
            {
                // In "Clean Air Act of 1970" the year is part of the name.
                if (i == from || i == to - 1 || !CitationWords.InsideNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(block[i]))
                    return null;
                hasInside = true;
            }
            else if (
                block.KindAt(i) == TokenKind.Mark
                && block[i] is not ("," or "&" or "." or "'" or "’" or "-" or "/" or "(" or ")" or "§" or ":")
            )
            {
                return null;
            }
        }

        if (!hasInside && !OrganizationWords.AnyIn(text))
            return null;
        if (!block.IsCapital(from) && block.KindAt(from) != TokenKind.Initial)
            return null;
        if (to - from > 16 || (to - from > 1 && !hasInside && block.Is(from + 1, ',')))
            return null;
        // "American Psychological Association & National Institutes of Health" are two.
        var parts = text.Split(" & ");
        return parts.Length > 1 && parts.All(part => part.Contains(' ', StringComparison.Ordinal)) ? [.. parts] : [text];
    }

    /// <summary>Where one name starts; the list shows where "van 't Hof" and "López y Rivas" do.</summary>
    private static int NameStart(TextBlock block, int end) =>
        Math.Min(block.Listed.WholeNameBefore(block, end) ?? end, PersonName.StartBefore(block, end));

    /// <summary>Where the names that end at a position start: persons joined by commas and conjunctions, or an organisation.</summary>
    private static int NamesStart(TextBlock block, int end, bool hasEtAl)
    {
        var start = NameStart(block, end);
        if (start >= end)
            return end;
        var names = 1;
        while (start > 0 && names < 20)
        {
            var joint = start - 1;
            var isAnd = block.IsAnd(joint);
            if (isAnd && block.Is(joint - 1, ','))
                joint--;
            if (!isAnd && !(block.Is(joint, ',') && (names > 1 || hasEtAl)))
                break;
            joint = WithoutPossessive(block, joint);
            var previous = NameStart(block, joint);
            // In "Freud, Smith and Jones" the comma may end a phrase; a list in front of it starts with one name.
            if (previous >= joint || block.Is(previous - 1, '@') || (!isAnd && OrganizationWords.AnyIn(block.Slice(previous, joint))))
                break;
            start = previous;
            names++;
        }

        return start;
    }
}
