namespace Citations.Csl;

/// <summary>Writes the entries of the reference list (CSL 1.0.2, Bibliography, Whitespace, Reference Grouping).</summary>
internal sealed class BibliographyWriter(RenderContext context)
{
    private readonly Layout _layout = context.Style.Bibliography!;
    private readonly BibliographyOptions _options = context.Style.BibliographyOptions;
    private PersonName[][] _listsBefore = [];
    private string _namesBefore = "";
    private string[] _eachBefore = [];

    /// <summary>The text of the entry that follows the one written last; empty if the style prints nothing.</summary>
    internal RichText Write(Work work)
    {
        var output = context.Output;
        if (!Render(work, suppressFirstNames: false))
            return RichText.Empty;
        // What replaces names may be nothing at all: then the delimiters around them go too.
        if (SubstituteNames(output) && _options.SubsequentAuthorSubstitute is "" && !Render(work, suppressFirstNames: true))
            return RichText.Empty;
        WriteSuffix(output);
        if (_layout.Format.Style != TextStyle.None)
            output.Add(Token.Of(TokenKind.CloseStyle));
        Punctuation.Fix(output, context.Locale);
        MoveFirstSpaces(output);
        MoveLastSpaces(output);
        return context.Text.Build(output.Tokens);
    }

    // Writes all but the suffix of the layout.
    private bool Render(Work work, bool suppressFirstNames)
    {
        var output = context.Output;
        output.Truncate(0);
        context.Begin(LayoutArea.Bibliography, work, suppressFirstNames: suppressFirstNames);
        if (_layout.Format.Style != TextStyle.None)
            output.Add(Token.Open(_layout.Format.Style));
        var content = output.Count;
        if (_options.SecondFieldAlign != SecondFieldAlign.None && _layout.Children.Length > 1)
        {
            // The first field is in the margin, what follows it beside it.
            RenderBlock(TextDisplay.LeftMargin, _layout.Children[..1], output);
            RenderBlock(TextDisplay.RightInline, _layout.Children[1..], output);
        }
        else
        {
            NodeRenderer.RenderAll(_layout.Children, "", context);
        }

        TermCapitalizer.CapitalizeStart(output, content, context.Culture);
        if (!output.HasText(content))
            return false;
        // The layout's prefix belongs to the first block of the entry, as its suffix belongs to the last.
        if (_layout.Format.Prefix.Length > 0)
            output.Insert(output[content].Kind == TokenKind.OpenDisplay ? content + 1 : content, Token.Affix(_layout.Format.Prefix));
        return true;
    }

    private void RenderBlock(TextDisplay display, StyleNode[] nodes, TokenBuffer output)
    {
        var start = output.Count;
        output.Add(new(TokenKind.OpenDisplay, TokenFlags.None, (short)display, "", null));
        NodeRenderer.RenderAll(nodes, "", context);
        if (output.HasText(start))
            output.Add(Token.Of(TokenKind.CloseDisplay));
        else
            output.Truncate(start);
    }

    // Spaces that begin an entry belong to none of its blocks.
    private static void MoveFirstSpaces(TokenBuffer output)
    {
        if (output.Count == 0 || output[0].Kind != TokenKind.OpenDisplay)
            return;
        var first = 1;
        while (first < output.Count && !(output[first].HasCharacters && output[first].Text.Length > 0))
            first++;
        if (first == output.Count || output[first].Kind != TokenKind.Affix || output[first].Text[0] != ' ')
            return;
        var rest = output[first].Text.TrimStart(' ');
        var spaces = Token.Affix(output[first].Text[rest.Length..]);
        output[first] = output[first].With(rest);
        output.Insert(0, spaces);
    }

    // Nor do those that end one.
    private static void MoveLastSpaces(TokenBuffer output)
    {
        var last = output.Count - 1;
        while (last >= 0 && !(output[last].HasCharacters && output[last].Text.Length > 0))
            last--;
        if (last < 0 || output[last].Text is not [.., ' '] text || output[output.Count - 1].Kind != TokenKind.CloseDisplay)
            return;
        output[last] = output[last].With(text.TrimEnd(' '));
        output.Add(Token.Affix(text[text.TrimEnd(' ').Length..]));
    }

    // The layout's suffix belongs to the last block of the entry.
    private void WriteSuffix(TokenBuffer output)
    {
        if (_layout.Format.Suffix.Length == 0)
            return;
        var index = output.Count;
        while (index > 0 && output[index - 1].Kind == TokenKind.CloseDisplay)
            index--;
        if (index == output.Count)
        {
            output.Affix(_layout.Format.Suffix);
            return;
        }

        var mark = _layout.Format.Suffix.TrimEnd();
        if (mark.Length > 0)
            output.Insert(index, Token.Affix(mark));
        output.Affix(_layout.Format.Suffix[mark.Length..]);
    }

    // Returns whether all names were replaced by one substitute.
    private bool SubstituteNames(TokenBuffer output)
    {
        if (_options.SubsequentAuthorSubstitute is not { } substitute)
            return false;
        if (TokenRanges.Find(output.Tokens, Mark.NamesStart, Mark.NamesEnd) is not { } range)
        {
            (_listsBefore, _namesBefore, _eachBefore) = ([], "", []);
            return false;
        }

        var (start, end) = (range.Start.Value, range.End.Value);
        var names = NamesText(output.Tokens[start..end]);
        var each = NamesIn(output.Tokens[start..end]);
        var lists = context.NameListsShown[context.FirstNames].ConvertAll(list => list.Names).ToArray();
        var isSame = AreSame(lists, names, output.Tokens[start..end]);
        var same = 0;
        while (same < each.Length && same < _eachBefore.Length && each[same].Text == _eachBefore[same])
            same++;
        (_listsBefore, _namesBefore, _eachBefore) = (lists, names, Array.ConvertAll(each, name => name.Text));
        switch (_options.SubsequentAuthorRule)
        {
            case var rule when isSame && (rule == SubsequentAuthorRule.CompleteAll || each.Length == 0):
                Replace(output, start, end, substitute);
                return true;
            case SubsequentAuthorRule.CompleteEach when isSame:
                return ReplaceEach(output, start, each, each.Length, substitute);
            case SubsequentAuthorRule.PartialEach:
                return ReplaceEach(output, start, each, same, substitute);
            case SubsequentAuthorRule.PartialFirst:
                return ReplaceEach(output, start, each, Math.Min(same, 1), substitute);
        }

        return false;
    }

    // All names of the variables must be the same, hidden ones too; of what stands in for names only a variable can be, not a term.
    private bool AreSame(PersonName[][] lists, string text, ReadOnlySpan<Token> tokens)
    {
        if (lists.Length != _listsBefore.Length)
            return false;
        if (lists.Length == 0)
            return text.Length > 0 && text == _namesBefore && HasVariable(tokens);
        for (var i = 0; i < lists.Length; i++)
        {
            if (!lists[i].Select(name => name.Whole).SequenceEqual(_listsBefore[i].Select(name => name.Whole)))
                return false;
        }

        return true;
    }

    private static bool HasVariable(ReadOnlySpan<Token> tokens)
    {
        foreach (ref readonly var token in tokens)
        {
            if (token.Origin?.Field is not null)
                return true;
        }

        return false;
    }

    // Labels stay: what is replaced are the names from the first to the last, or all where a text stands for them.
    private static void Replace(TokenBuffer output, int start, int end, string substitute)
    {
        var (from, to) = (-1, end);
        for (var i = start; i < end; i++)
        {
            if (output[i].Is(Mark.NameStart) && from < 0)
                from = i;
        }

        if (from < 0)
            from = start;
        else
            to = EndOfNames(output, from, end);
        output.Replace(from, to, substitute.Length == 0 ? [] : [Token.Characters(substitute, null)]);
    }

    // What is compared are the names, without a label: an editor may follow an author of the same name.
    internal static string NamesText(ReadOnlySpan<Token> tokens)
    {
        var from = -1;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Is(Mark.NameStart) && from < 0)
                from = i;
            else if (from >= 0 && tokens[i].Is(Mark.ListEnd))
                return TokenBuffer.TextOf(tokens[from..i]);
        }

        return TokenBuffer.TextOf(tokens);
    }

    // Et al. belongs to the names, a label does not: it is the last that a names element writes after its list.
    private static int EndOfNames(TokenBuffer output, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (output[i].Is(Mark.ListEnd))
                return i;
        }

        return end;
    }

    // Returns whether all names were replaced.
    private static bool ReplaceEach(TokenBuffer output, int start, (int Start, int End, string Text)[] names, int count, string substitute)
    {
        for (var i = count - 1; i >= 0; i--)
            output.Replace(start + names[i].Start, start + names[i].End, [Token.Characters(substitute, null)]);
        return count > 0 && count == names.Length;
    }

    private static (int Start, int End, string Text)[] NamesIn(ReadOnlySpan<Token> tokens)
    {
        var names = new List<(int, int, string)>();
        var start = -1;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Is(Mark.NameStart))
                start = i;
            else if (start >= 0 && tokens[i].Is(Mark.NameEnd))
                names.Add((start + 1, i, TokenBuffer.TextOf(tokens[start..i])));
        }

        return [.. names];
    }
}
