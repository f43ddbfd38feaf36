using Citations.Articles.Words;

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

    /// <summary>The citation by these names.</summary>
    internal InTextCitation Cite(CitationForm form, SourceSpan span, CitedDate? date) =>
        new(form, span)
        {
            Authors = Authors,
            HasEtAl = HasEtAl,
            Abbreviation = Abbreviation,
            Introduced = Introduced,
            Title = Title,
            Year = date?.Year,
            YearSuffix = date?.Suffix,
            OriginalYear = date?.Original,
        };

    /// <summary>Reads the names that fill the tokens between two positions, or gives null.</summary>
    internal static CitedNames? In(TextBlock block, int from, int to)
    {
        while (to > from && block[to - 1] is "," or ":" or ";")
            to--;
        if (from >= to)
            return null;
        if (CitedTitles.In(block, from, to) is { } title)
            return title with { Start = from };
        if ((GroupNames.In(block, from, to) ?? PrefixedAnd.In(block, from, to)) is { } groups)
            return groups;
        var (afterEtAl, hasEtAl) = EtAlPhrases.WithoutFrom(block, from, to);
        var abbreviation = CitedAbbreviations.Before(block, from, ref afterEtAl);
        var authors = AuthorNames.In(block, from, afterEtAl);
        if (authors is null)
            return null;
        hasEtAl |= TakeOthers(block, authors);
        return new()
        {
            Authors = authors.ToEquatableArray(),
            HasEtAl = hasEtAl,
            Abbreviation = abbreviation,
            Start = from,
        };
    }

    private static bool TakeOthers(TextBlock block, List<string> authors)
    {
        if (block.Listed.WithoutOthers(authors[^1]) is not { } name)
            return false;
        authors[^1] = name;
        return true;
    }

    /// <summary>Reads the names that end before a position of running text, going left, or gives null.</summary>
    /// <param name="block">The text.</param>
    /// <param name="end">The position after the names.</param>
    /// <param name="from">The first token that the names may have, if it is known.</param>
    internal static CitedNames? Before(TextBlock block, int end, int? from = null)
    {
        const int reach = 12;
        var at = block.Listed.WholeNameBefore(block, end) is null ? PersonName.WithoutPossessive(block, end) : end;
        var other = CitedTitles.QuotedBefore(block, at) ?? CitedTitles.EmphasizedBefore(block, at) ?? InvertedBefore(block, at);
        if ((other ?? PrefixedAnd.Before(block, at)) is { } whole)
            return whole;
        var abbreviation = CitedAbbreviations.Before(block, Math.Max(0, at - reach), ref at);
        var (to, hasEtAl) = EtAlPhrases.WithoutFrom(block, Math.Max(0, at - reach), at);
        var start = NamesStart(block, to, hasEtAl);
        // "Pope John Paul II" is listed without his office.
        if (block.Listed.WholeNameBefore(block, to) is { } listed && (listed < start || !IsRow(block, start, listed)))
            start = listed;
        start = Math.Max(start, from ?? start);
        if (start >= to)
            return null;
        var authors = AuthorNames.In(block, start, to);
        if (authors is null)
            return null;
        hasEtAl |= TakeOthers(block, authors);
        authors[0] = block.Listed.WithoutWordsBefore(authors[0]);
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
            joint = PersonName.WithoutPossessive(block, joint);
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
