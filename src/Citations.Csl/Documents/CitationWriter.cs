using Citations.Styles;

namespace Citations.Csl;

/// <summary>Writes citations: sorts their cites, groups and collapses them, and joins what remains (CSL 1.0.2, Citation).</summary>
internal sealed class CitationWriter(RenderContext context)
{
    private readonly StyleTree _style = context.Style;
    private readonly Layout _layout = context.Style.Citation;
    private readonly CitationOptions _options = context.Style.CitationOptions;

    /// <summary>The text of a citation whose cites are in order.</summary>
    internal RichText Write(Cite[] cites, CitationMode mode, string? missing = null)
    {
        var output = context.Output;
        var rendered = new List<RenderedCite>(cites.Length);
        foreach (var cite in cites)
            rendered.Add(Render(cite, mode, rendered.Count == 0));
        var narrative = mode == CitationMode.Parenthetical ? [] : NarrativeNames(rendered, mode);
        // The works that the sentence names are the first beside their names, wherever the order of the style has them.
        if (narrative.Length > 0)
            rendered = [.. rendered.OrderBy(static cite => cite.Cite.Item.IsAside)];
        // The first cite says that it prints nothing (a convention of citeproc-js); of the others none takes a delimiter.
        if (missing is not null && mode == CitationMode.Parenthetical && rendered is [{ IsSilent: true } silent, ..])
            rendered[0] = silent with { Tokens = [Token.Affix(missing)] };
        rendered.RemoveAll(static cite => cite.PrintsNothing);
        rendered = Group(rendered);
        output.Truncate(0);
        var isAuthorOnly = cites.Length > 0 && Array.TrueForAll(cites, cite => cite.Item.AuthorOnly);
        var format = isAuthorOnly ? NodeFormat.None : _layout.Format;
        if (format.Style != TextStyle.None)
            output.Add(Token.Open(format.Style));
        output.Affix(format.Prefix);
        var content = output.Count;
        new CiteJoiner(context, output).Join(rendered);
        var isEmpty = !output.HasText(content);
        if (!isEmpty)
            output.Affix(format.Suffix);
        if (format.Style != TextStyle.None)
            output.Add(Token.Of(TokenKind.CloseStyle));
        if (isEmpty)
        {
            output.Truncate(0);
            if (missing is not null && narrative.Length == 0)
                output.Add(Token.Affix(missing));
        }

        if (narrative.Length > 0)
        {
            output.Insert(0, Token.Affix(isEmpty ? "" : " "));
            output.Replace(0, 0, narrative);
        }

        Punctuation.Fix(output, context.Locale);
        return context.Text.Build(output.Tokens);
    }

    /// <summary>The cites of a citation in the order of the style; where each is among the cites of its work depends on it.</summary>
    internal Cite[] Sort(Cite[] cites)
    {
        if (_layout.Sort.Length == 0 || cites.Length < 2)
            return cites;
        return
        [
            .. cites
                .Select(cite => (Cite: cite, Keys: new SortKeys(_layout.Sort, LayoutArea.Citation, cite.Work, cite, context)))
                .OrderBy(pair => pair.Keys, Comparer<SortKeys>.Create(static (left, right) => left.CompareTo(right)))
                .Select(pair => pair.Cite),
        ];
    }

    private RenderedCite Render(Cite cite, CitationMode mode, bool isFirst)
    {
        var output = context.Output;
        var suppress = cite.Item.SuppressAuthor || (mode != CitationMode.Parenthetical && !cite.Item.IsAside);
        output.Truncate(0);
        if (cite.IsMissing)
            return new(cite, [Token.Open(TextStyle.Bold), Token.Affix(cite.Item.TextIfMissing!), Token.Of(TokenKind.CloseStyle)], "");
        context.Begin(cite);
        NodeRenderer.RenderAll(_layout.Children, "", context);
        var names = TokenRanges.TextOf(output.Tokens, Mark.NamesStart, Mark.NamesEnd);
        if (cite.Item.AuthorOnly)
        {
            var only = TokenRanges.Find(output.Tokens, Mark.NamesStart, Mark.NamesEnd) is { } range ? output.Tokens[range].ToArray() : [];
            output.Truncate(0);
            output.AddRange(only);
        }
        else if (suppress)
        {
            output.Truncate(0);
            context.Begin(cite, suppressFirstNames: true);
            NodeRenderer.RenderAll(_layout.Children, "", context);
        }

        if (
            _style.IsNoteStyle
            && (isFirst && string.IsNullOrEmpty(cite.Item.Prefix) || cite.Item.Prefix is { } prefix && CiteAffixes.EndsSentence(prefix))
        )
        {
            TermCapitalizer.CapitalizeStart(output, 0, context.Culture);
        }

        return new(cite, output.ToArray(), names);
    }

    // CSL 1.0.2, Cite Grouping: cites of the same names move to the first of them.
    private List<RenderedCite> Group(List<RenderedCite> cites)
    {
        var groups =
            _options.CiteGroupDelimiter is not null
            || _options.Collapse is CollapseMode.Year or CollapseMode.YearSuffix or CollapseMode.YearSuffixRanged;
        if (!groups || cites.Count < 3)
            return cites;
        var grouped = new List<RenderedCite>(cites.Count);
        foreach (var cite in cites)
        {
            var same = cite.Names.Length == 0 ? -1 : grouped.FindLastIndex(other => other.Names == cite.Names);
            if (same < 0)
                grouped.Add(cite);
            else
                grouped.Insert(same + 1, cite);
        }

        return grouped;
    }

    private Token[] NarrativeNames(List<RenderedCite> cites, CitationMode mode)
    {
        if (cites.Find(static cite => !cite.Cite.Item.IsAside) is not { Cite: { IsMissing: false } named })
            return [];
        var output = context.Output;
        output.Truncate(0);
        context.Begin(named);
        NodeRenderer.RenderAll(_layout.Children, "", context);
        if (TokenRanges.Find(output.Tokens, Mark.NamesStart, Mark.NamesEnd) is not { } range)
            return [];
        var names = output.Tokens[range].ToArray();
        return mode == CitationMode.Possessive ? [.. names, Token.Affix("’s")] : names;
    }
}
