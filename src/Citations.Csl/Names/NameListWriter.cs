namespace Citations.Csl;

/// <summary>Writes the names of one variable: how many, in which form, and the text between them (CSL 1.0.2, Name, Et-al).</summary>
internal static class NameListWriter
{
    internal static void Write(PersonName[] names, NamesNode node, NameOptions options, RenderContext context)
    {
        var list = context.NameLists++;
        var shown = Math.Max(ShownOf(names.Length, options, context), Math.Min(names.Length, context.Expansion?.ShownOf(list) ?? 0));
        // The mark of a list that its source cut is printed as the style prints names that it leaves out.
        if (IsCut(names))
            shown = Math.Min(shown, names.Length - 1);
        context.NameListsShown.Add(new(names, shown, Initializes(options)));
        var output = context.Output;
        for (var i = 0; i < shown; i++)
        {
            if (i > 0)
                WriteDelimiter(i, shown, names.Length, node, options, context);
            WriteName(names[i], i, list, node, options, context);
        }

        // No name, no others: et-al-use-first may be 0.
        if (shown > 0 && shown < names.Length)
            WriteRest(names, shown, list, node, options, context);
        output.Add(Token.Of(Mark.ListEnd));
    }

    /// <summary>How many names of a list are shown before et al.</summary>
    internal static int ShownOf(int count, NameOptions options, RenderContext context)
    {
        var isSubsequent = context.IsTrial || (context.Position & CitePosition.Subsequent) != 0;
        var min = (isSubsequent ? options.EtAlSubsequentMin : null) ?? options.EtAlMin ?? 0;
        var useFirst = (isSubsequent ? options.EtAlSubsequentUseFirst : null) ?? options.EtAlUseFirst ?? count;
        if (context.KeyEtAl is { } key)
            (min, useFirst) = (key.Min ?? min, key.UseFirst ?? useFirst);
        return min > 0 && count >= min ? Math.Min(count, useFirst) : count;
    }

    private static bool IsCut(PersonName[] names) => names is [_, .., { IsOthers: true }];

    private static void WriteName(PersonName name, int index, int list, NamesNode node, NameOptions options, RenderContext context)
    {
        var output = context.Output;
        output.Add(Token.Of(Mark.NameStart));
        var frame = Frame.Open(output, node.NameFormat);
        PersonNameWriter.Write(
            output,
            name,
            node,
            options,
            LevelOf(name, index, list, options, context),
            IsInverted(name, index, options),
            context
        );
        frame.Close(output, node.NameFormat, context);
        output.Add(Token.Of(Mark.NameEnd));
    }

    private static GivenNameLevel LevelOf(PersonName name, int index, int list, NameOptions options, RenderContext context)
    {
        var initializes = Initializes(options);
        var level =
            options.Form == NameForm.Short ? GivenNameLevel.None
            : initializes ? GivenNameLevel.Initials
            : GivenNameLevel.Full;
        // A sort key has the names as the document writes them; what one cite adds to be distinguished from others does not count.
        var wanted = context.IsSorting ? GivenNameLevel.None : (GivenNameLevel)(context.Expansion?.GivenNameOf(list, index) ?? 0);
        if (context.Names is { } register)
        {
            var global = register.LevelOf(name, index, level, initializes);
            if (global > wanted)
                wanted = global;
        }

        if (wanted <= level)
            return level;
        return wanted == GivenNameLevel.Initials && !initializes ? GivenNameLevel.Full : wanted;
    }

    private static bool Initializes(NameOptions options) => options.InitializeWith is not null && options.Initialize != false;

    private static bool IsInverted(PersonName name, int index, NameOptions options) =>
        !name.IsEastAsian
        && !name.IsStatic
        && name.Literal is null
        && (options.Order == NameOrder.AllInverted || (options.Order == NameOrder.FirstInverted && index == 0));

    private static void WriteDelimiter(int index, int shown, int count, NamesNode node, NameOptions options, RenderContext context)
    {
        var output = context.Output;
        var delimiter = options.Delimiter ?? ", ";
        if (index < count - 1 || options.And is null or NameConjunction.None || context.IsSorting)
        {
            output.Affix(delimiter);
            return;
        }

        var precedes = options.DelimiterPrecedesLast switch
        {
            DelimiterPrecedes.Always => !AreTwoOrganisations(context),
            DelimiterPrecedes.Never => false,
            DelimiterPrecedes.AfterInvertedName => IsInvertedInList(index - 1, options, context),
            _ => shown > 2,
        };
        var and = options.And == NameConjunction.Symbol ? "&" : context.Locale.And;
        var isSpaced = !WritesTogether(and);
        if (precedes || isSpaced)
            output.Affix(precedes ? delimiter : " ");
        output.Add(Token.Characters(and, new(null, node.Rule)));
        if (isSpaced)
            output.Affix(" ");
    }

    // The delimiter follows a name that is turned round; of two organisations none is (APA 7, example 50, and citeproc-js have none).
    private static bool AreTwoOrganisations(RenderContext context) =>
        context.NameListsShown[^1].Names is [{ Literal: not null }, { Literal: not null }];

    // Hebrew writes its and with the word that follows, Chinese and Japanese write no spaces.
    private static bool WritesTogether(string and) => and.Length > 0 && (and[0] == 'ו' || NameParser.IsEastAsian(and));

    private static bool IsInvertedInList(int index, NameOptions options, RenderContext context) =>
        IsInverted(context.NameListsShown[^1].Names[index], index, options);

    private static void WriteRest(PersonName[] names, int shown, int list, NamesNode node, NameOptions options, RenderContext context)
    {
        var output = context.Output;
        var delimiter = options.Delimiter ?? ", ";
        var useLast = context.KeyEtAl?.UseLast ?? options.EtAlUseLast ?? false;
        if (useLast && names.Length - shown > 1 && !IsCut(names))
        {
            output.Affix(delimiter);
            output.Add(Token.Characters("…", new(null, node.Rule)));
            output.Affix(" ");
            WriteName(names[^1], names.Length - 1, list, node, options, context);
            return;
        }

        var term = context.IsSorting ? "" : context.Locale.Text(node.EtAlTerm);
        if (term.Length == 0)
            return;
        var precedes = options.DelimiterPrecedesEtAl switch
        {
            DelimiterPrecedes.Always => true,
            DelimiterPrecedes.Never => false,
            DelimiterPrecedes.AfterInvertedName => IsInvertedInList(shown - 1, options, context),
            _ => shown > 1,
        };
        if (precedes || !NameParser.IsEastAsian(term))
            output.Affix(precedes ? delimiter : " ");
        var frame = Frame.Open(output, node.EtAlFormat);
        output.Add(Token.Characters(term, new(null, node.Rule)));
        frame.Close(output, node.EtAlFormat, context);
    }
}
