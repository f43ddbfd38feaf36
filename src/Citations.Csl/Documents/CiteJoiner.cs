namespace Citations.Csl;

/// <summary>
/// Joins the cites of a citation: ranges of numbers, years of the same authors, year-suffixes of the same year (CSL 1.0.2, Cite
/// Collapsing).
/// </summary>
internal sealed class CiteJoiner(RenderContext context, TokenBuffer output)
{
    private readonly Layout _layout = context.Style.Citation;
    private readonly CitationOptions _options = context.Style.CitationOptions;

    private bool CollapsesYears => _options.Collapse is CollapseMode.Year or CollapseMode.YearSuffix or CollapseMode.YearSuffixRanged;

    private bool CollapsesSuffixes =>
        _options.AddYearSuffix && _options.Collapse is CollapseMode.YearSuffix or CollapseMode.YearSuffixRanged;

    internal void Join(List<RenderedCite> cites)
    {
        // Rendering a cite again needs the context's own output: what is joined so far waits elsewhere.
        var joined = new TokenBuffer();
        joined.AddRange(output.Tokens);
        if (_options.Collapse == CollapseMode.CitationNumber)
            JoinNumbers(joined, cites);
        else
            JoinCites(joined, cites);
        output.Truncate(0);
        output.AddRange(joined.Tokens);
    }

    private void JoinNumbers(TokenBuffer joined, List<RenderedCite> cites)
    {
        var isAfterRange = false;
        for (var i = 0; i < cites.Count;)
        {
            var end = i;
            while (end + 1 < cites.Count && Follows(cites[end], cites[end + 1]))
                end++;
            if (i > 0)
            {
                Delimit(
                    joined,
                    cites[i - 1],
                    cites[i],
                    isAfterRange && _options.AfterCollapseDelimiter is { } after ? after : _layout.Delimiter
                );
            }

            Write(joined, cites[i], cites[i].Tokens);
            isAfterRange = end - i >= 2;
            if (isAfterRange)
            {
                joined.Add(Token.Affix("–"));
                Write(joined, cites[end], cites[end].Tokens);
                i = end + 1;
            }
            else
            {
                i++;
            }
        }
    }

    private static bool Follows(RenderedCite first, RenderedCite second) =>
        second.Cite.Work.Number == first.Cite.Work.Number + 1
        && IsBare(first)
        && IsBare(second)
        && string.IsNullOrEmpty(second.Cite.Item.Prefix);

    // Only a cite that is just its number makes a range with others; the first of a range may have a prefix.
    private static bool IsBare(RenderedCite cite) =>
        string.IsNullOrEmpty(cite.Cite.Item.Suffix)
        && !cite.HasLocator
        && TokenRanges.Find(cite.Tokens, Mark.NumberStart, Mark.NumberEnd) is not null;

    private void JoinCites(TokenBuffer joined, List<RenderedCite> cites)
    {
        for (var i = 0; i < cites.Count;)
        {
            var end = i + 1;
            while (end < cites.Count && IsSameGroup(cites[end - 1], cites[end]))
                end++;
            JoinGroup(joined, cites, i, end);
            if (end < cites.Count)
            {
                // Where years collapse a single cite counts as a group of one; where suffixes do it does not (a convention of citeproc-js).
                var isCollapsed = CollapsesYears && (end - i > 1 || _options.Collapse != CollapseMode.YearSuffix);
                Delimit(
                    joined,
                    cites[end - 1],
                    cites[end],
                    isCollapsed && _options.AfterCollapseDelimiter is { } after ? after : _layout.Delimiter
                );
            }

            i = end;
        }
    }

    // Cites without names are drawn together where only their year-suffixes differ.
    private bool IsSameGroup(RenderedCite before, RenderedCite cite) =>
        before.Names == cite.Names && (cite.Names.Length > 0 || (CollapsesSuffixes && Suffix(before, cite) is not null));

    private void JoinGroup(TokenBuffer joined, List<RenderedCite> cites, int start, int end)
    {
        Write(joined, cites[start], cites[start].Tokens);
        for (var i = start + 1; i < end;)
        {
            var cite = cites[i];
            if (CollapsesSuffixes && IsRepeated(cites[i - 1], cite))
            {
                i++;
                continue;
            }

            if (CollapsesSuffixes && Suffix(cites[i - 1], cite) is { } suffix)
            {
                i = JoinSuffixes(joined, cites, i, end, suffix);
                continue;
            }

            i++;
            var tokens = CollapsesYears ? WithoutNames(cite) : cite.Tokens;
            // A cite that has nothing but the names is among those that show them.
            if (tokens.Length == 0 && !cite.HasAffixes)
                continue;
            Delimit(joined, cites[i - 2], cite, DelimiterInGroup(cites[i - 2]));
            Write(joined, cite, tokens);
        }
    }

    // CSL 1.0.2, Cite Grouping: a comma where nothing is said, in notes the delimiter of the layout (a convention of citeproc-js).
    private string DelimiterInGroup(RenderedCite before)
    {
        if (_options.CiteGroupDelimiter is { } delimiter)
            return delimiter;
        if (!CollapsesYears)
            return _layout.Delimiter;
        if (before.HasLocator && _options.AfterCollapseDelimiter is { } after)
            return after;
        return context.Style.IsNoteStyle ? _layout.Delimiter : ", ";
    }

    // A comma or a full stop that a person wrote before or after a cite is in place of the delimiter.
    private static void Delimit(TokenBuffer joined, RenderedCite before, RenderedCite cite, string delimiter)
    {
        if (delimiter.Length == 0 || cite.Cite.Item.Prefix?.TrimStart() is [',' or '.' or ';', ..])
            return;
        joined.Affix(before.Cite.Item.Suffix?.TrimEnd() is [.., ',' or '.'] ? " " : delimiter);
    }

    private int JoinSuffixes(TokenBuffer joined, List<RenderedCite> cites, int index, int end, Token[] suffix)
    {
        var last = index;
        if (_options.Collapse == CollapseMode.YearSuffixRanged)
        {
            while (
                last + 1 < end
                && cites[last + 1].Cite.Work.YearSuffix == cites[last].Cite.Work.YearSuffix + 1
                && Suffix(cites[last], cites[last + 1]) is not null
            )
                last++;
        }

        var isRange = last > index && cites[index].Cite.Work.YearSuffix == cites[index - 1].Cite.Work.YearSuffix + 1;
        if (isRange)
        {
            joined.Add(Token.Affix("–"));
            Write(joined, cites[last], Suffix(cites[last - 1], cites[last])!);
            return last + 1;
        }

        joined.Affix(_options.YearSuffixDelimiter ?? _options.CiteGroupDelimiter ?? _layout.Delimiter);
        Write(joined, cites[index], suffix);
        return index + 1;
    }

    // A cite of which the one before says all: its names, its year and its year-suffix.
    private static bool IsRepeated(RenderedCite before, RenderedCite cite) =>
        !cite.HasLocator
        && !before.HasLocator
        && !cite.HasAffixes
        && string.IsNullOrEmpty(before.Cite.Item.Suffix)
        && TokenBuffer.TextOf(before.Tokens) == TokenBuffer.TextOf(cite.Tokens);

    // The year-suffix of a cite that is otherwise the same as the one before; null if more than it differs.
    private static Token[]? Suffix(RenderedCite before, RenderedCite cite)
    {
        if (
            before.HasLocator
            || cite.HasLocator
            || !string.IsNullOrEmpty(before.Cite.Item.Suffix)
            || !string.IsNullOrEmpty(cite.Cite.Item.Prefix)
        )
            return null;
        if (
            TokenRanges.Find(before.Tokens, Mark.YearSuffixStart, Mark.YearSuffixEnd) is not { } first
            || TokenRanges.Find(cite.Tokens, Mark.YearSuffixStart, Mark.YearSuffixEnd) is not { } second
        )
            return null;
        (first, second) = (WithStyles(before.Tokens, first), WithStyles(cite.Tokens, second));
        var (one, other) = (Without(before.Tokens, first), Without(cite.Tokens, second));
        return one == other ? cite.Tokens[second] : null;
    }

    // The styles that the year-suffix has to itself go with it.
    private static Range WithStyles(Token[] tokens, Range range)
    {
        // The marks of the year-suffix are just outside it.
        var (start, end) = (range.Start.Value - 1, range.End.Value + 1);
        while (
            start > 0
            && end < tokens.Length
            && tokens[start - 1].Kind == TokenKind.OpenStyle
            && tokens[end].Kind == TokenKind.CloseStyle
        )
            (start, end) = (start - 1, end + 1);
        return start..end;
    }

    private static string Without(Token[] tokens, Range range) =>
        TokenBuffer.TextOf(tokens.AsSpan(..range.Start)) + TokenBuffer.TextOf(tokens.AsSpan(range.End..));

    private Token[] WithoutNames(RenderedCite cite)
    {
        output.Truncate(0);
        context.Begin(cite.Cite, suppressFirstNames: true);
        NodeRenderer.RenderAll(_layout.Children, "", context);
        return output.HasText(0) ? output.ToArray() : [];
    }

    private static void Write(TokenBuffer joined, RenderedCite cite, Token[] tokens)
    {
        CiteAffixes.WritePrefix(joined, cite.Cite.Item.Prefix);
        if (cite.Cite.Item.Target is { Length: > 0 } target)
        {
            joined.Add(Token.Of(TokenKind.OpenLink).With(target));
            joined.AddRange(tokens);
            joined.Add(Token.Of(TokenKind.CloseLink));
        }
        else
        {
            joined.AddRange(tokens);
        }

        CiteAffixes.WriteSuffix(joined, cite.Cite.Item.Suffix);
    }
}
