using Citations.Articles.Words;

namespace Citations.Articles.InText;

/// <summary>Reads the works between parentheses as MLA cites them, by their pages.</summary>
internal static class PageCitations
{
    /// <summary>
    /// MLA's form, a name, a title or both and a page, or only a listed title: <c>(Smith and Jones 42–45; Mole, "Sleep" 3; "Naps")</c>.
    /// </summary>
    internal static List<InTextCitation>? Read(TextBlock block, int from, int to)
    {
        List<InTextCitation> citations = [];
        foreach (var (first, end) in ParentheticalReader.Segments(block, from, to))
        {
            // Of "qtd. in Lee 200" Lee is the work that is listed.
            var start = ParentheticalReader.SplitSecondary(block, first, end)?.After ?? first;
            var citation = TitleAlone(block, start, end) ?? WithPage(block, start, end) ?? NameAlone(block, start, end);
            if (citation is null)
                return null;
            citations.Add(citation);
        }

        return citations.Count == 0 ? null : citations;
    }

    private static InTextCitation? TitleAlone(TextBlock block, int start, int end) =>
        block[start] is "“" or "\"" && block.Listed.TitleBefore(block, end) is { } title && title.Start == start + 1
            ? title.Cite(CitationForm.Parenthetical, block.Span(start, end), null)
            : null;

    /// <summary>A work without pages, only by its author, whom only the list distinguishes from other words.</summary>
    private static InTextCitation? NameAlone(TextBlock block, int start, int end) =>
        block.IsCapital(start) && block.Slice(start, end) is var name && block.Listed.IsSurname(name)
            ? new(CitationForm.Parenthetical, block.Span(start, end)) { Authors = [name] }
            : null;

    private static InTextCitation? WithPage(TextBlock block, int start, int end)
    {
        if (
            LocatorStart(block, start, end) is not { } locator
            || ParentheticalReader.NamesStart(block, start, locator) != start
            || NamesAndTitle(block, start, locator) is not { Abbreviation: null } names
            || !IsMla(block, names, start, locator)
        )
            return null;
        return names.Cite(CitationForm.Parenthetical, block.Span(start, end), null) with
        {
            Locator = block.Slice(locator, end),
        };
    }

    /// <summary>Where the pages at the end of a citation start, or act, scene and line: <c>5.1.57</c>.</summary>
    private static int? LocatorStart(TextBlock block, int start, int end)
    {
        const int longestNumber = 4;
        var at = end;
        while (
            at > start + 1
            && (block.KindAt(at - 1) == TokenKind.Number || (block[at - 1] is "–" or "-" or "," or "." && block.KindAt(at - 2) == TokenKind.Number))
        )
            at--;
        return
            at < end
            && block.KindAt(at) == TokenKind.Number
            && !block[at].ContainsAnyExceptInRange('0', '9')
            && block[at].Length <= longestNumber
            ? at
            : null;
    }

    /// <summary>The names, and the words of the title that may follow them after a comma: <c>Mole, *Bottom*</c>.</summary>
    private static CitedNames? NamesAndTitle(TextBlock block, int start, int end)
    {
        for (var comma = end - 2; comma > start; comma--)
        {
            if (block.Is(comma, ',') && CitedTitles.In(block, comma + 1, end, fewestWords: 1) is { Title: { } title })
                return CitedNames.In(block, start, comma) is { Title: null } names ? names with { Title = title } : null;
        }

        return CitedNames.In(block, start, end);
    }

    private static bool IsMla(TextBlock block, CitedNames names, int from, int to)
    {
        if (names.Title is not null)
            return true;
        if (names.Authors.Count > 3)
            return false;
        foreach (var author in names.Authors)
        {
            if (
                author.Contains(' ', StringComparison.Ordinal)
                && !char.IsLower(author[0])
                && names.Authors.Count == 1
                && OrganizationWords.AnyIn(author)
            )
                return false;
            if (CitedAbbreviations.IsAcronym(author) || CitationWords.LocatorLabels.Contains(author) || author.Any(char.IsDigit))
                return false;
        }

        return (names.HasEtAl || !block[to - 1].EndsWith(".")) && from < to;
    }
}
