namespace Citations.Csl;

/// <summary>Writes one name: the order of its parts, their formatting, particles and suffix (CSL 1.0.2, Name-part Order, Name-part Formatting).</summary>
internal static class PersonNameWriter
{
    /// <param name="output">The output.</param>
    /// <param name="name">The name.</param>
    /// <param name="node">The element that prints it.</param>
    /// <param name="options">The attributes in force.</param>
    /// <param name="level">How much of the given name is shown.</param>
    /// <param name="isInverted">Whether the family name comes first.</param>
    /// <param name="context">Where the name stands.</param>
    internal static void Write(TokenBuffer output, PersonName name, NamesNode node, NameOptions options, GivenNameLevel level, bool isInverted, RenderContext context)
    {
        var origin = context.NamesOrigin;
        if (name.Literal is { } literal)
        {
            Part(output, literal, node.FamilyFormat, origin, context);
            return;
        }

        var given = level switch
        {
            GivenNameLevel.None => "",
            GivenNameLevel.Initials when options.InitializeWith is { } terminator => Initials.Initialize(name.Given, terminator, context.Style.InitializeWithHyphen),
            GivenNameLevel.Full when options.InitializeWith is { } terminator && options.Initialize == false && !context.IsSorting =>
                Initials.Normalize(name.Given, terminator, context.Style.InitializeWithHyphen),
            _ => name.Given,
        };

        if (context.IsSorting) WriteForSorting(output, name, given, origin, context);
        else if (name.IsEastAsian && level != GivenNameLevel.None) WriteFamilyFirst(output, name, given, node, "", origin, context);
        else if (name.IsStatic && level != GivenNameLevel.None) WriteFamilyFirst(output, name, given, node, " ", origin, context);
        else if (level == GivenNameLevel.None) Family(output, name, node.FamilyFormat, "", origin, context, withParticle: true);
        else if (isInverted) WriteInverted(output, name, given, node, options.SortSeparator ?? ", ", origin, context);
        else WriteNatural(output, name, given, node, origin, context);
    }

    private static void WriteNatural(TokenBuffer output, PersonName name, string given, NamesNode node, RunOrigin origin, RenderContext context)
    {
        var start = output.Count;
        Part(output, given, node.GivenFormat, origin, context);
        if (name.DroppingParticle.Length > 0)
        {
            Space(output, start);
            Part(output, name.DroppingParticle, node.GivenFormat.WithoutAffixes(), origin, context);
            if (!JoinsNext(name.DroppingParticle)) Space(output, start);
        }
        else
        {
            Space(output, start);
        }

        Family(output, name, node.FamilyFormat, name.Suffix.Length == 0 ? "" : (name.CommaSuffix ? ", " : " ") + name.Suffix, origin, context, withParticle: true);
        TrimEnd(output, start);
    }

    private static void WriteInverted(TokenBuffer output, PersonName name, string given, NamesNode node, string separator, RunOrigin origin, RenderContext context)
    {
        var demotes = context.Style.ParticleDemotion == ParticleDemotion.DisplayAndSort;
        Family(output, name, node.FamilyFormat, "", origin, context, withParticle: !demotes);
        var start = output.Count;
        output.Affix(separator);
        var content = output.Count;
        var format = node.GivenFormat;
        output.Affix(format.Prefix);
        var inner = output.Count;
        Part(output, given, format.WithoutAffixes(), origin, context);
        if (name.DroppingParticle.Length > 0)
        {
            Space(output, inner);
            Part(output, name.DroppingParticle, format.WithoutAffixes(), origin, context);
        }

        if (demotes && name.NonDroppingParticle.Length > 0)
        {
            Space(output, inner);
            Part(output, name.NonDroppingParticle, node.FamilyFormat.WithoutAffixes(), origin, context);
        }

        if (output.Count == inner) output.Truncate(start);
        else output.Affix(format.Suffix);
        if (name.Suffix.Length > 0)
        {
            output.Affix(separator);
            Part(output, name.Suffix, NodeFormat.None, origin, context);
        }

        _ = content;
    }

    private static void WriteFamilyFirst(TokenBuffer output, PersonName name, string given, NamesNode node, string separator, RunOrigin origin, RenderContext context)
    {
        Family(output, name, node.FamilyFormat, "", origin, context, withParticle: true);
        if (given.Length > 0) output.Affix(separator);
        Part(output, given, node.GivenFormat, origin, context);
    }

    // The keys in their order of priority, separated by what sorts before every letter (CSL 1.0.2, Name-part Order).
    private static void WriteForSorting(TokenBuffer output, PersonName name, string given, RunOrigin origin, RenderContext context)
    {
        var demotes = context.Style.ParticleDemotion != ParticleDemotion.Never;
        var particle = name.NonDroppingParticle;
        var family = demotes || particle.Length == 0 ? name.Family : JoinsNext(particle) ? particle + name.Family : $"{particle} {name.Family}";
        Key(family);
        Key(demotes ? $"{name.DroppingParticle}{particle}" : name.DroppingParticle);
        Key(given);
        Key(name.Suffix);

        void Key(string text)
        {
            if (text.Length == 0) return;
            output.Add(Token.Characters(text, origin));
            output.Add(Token.Affix(" "));
        }
    }

    private static void Family(TokenBuffer output, PersonName name, NodeFormat format, string suffix, RunOrigin origin, RenderContext context, bool withParticle)
    {
        var start = output.Count;
        output.Affix(format.Prefix);
        var inner = output.Count;
        var inside = format.WithoutAffixes();
        var particle = withParticle ? name.NonDroppingParticle : "";
        if (particle.Length > 0)
        {
            var joined = JoinsNext(particle) ? particle + name.Family : $"{particle} {name.Family}";
            Part(output, joined, inside, origin, context);
        }
        else
        {
            Part(output, name.Family, inside, origin, context);
        }

        if (output.Count == inner && suffix.Length == 0)
        {
            output.Truncate(start);
            return;
        }

        if (suffix.Length > 0) MarkupText.Append(output, suffix, origin);
        output.Affix(format.Suffix);
    }

    private static void Part(TokenBuffer output, string text, NodeFormat format, RunOrigin origin, RenderContext context)
    {
        if (text.Length == 0) return;
        var frame = Frame.Open(output, format);
        MarkupText.Append(output, text, origin);
        frame.Close(output, format, context);
    }

    // A particle that ends in an apostrophe or a hyphen is written together with what follows: d’Arcus, al-Hakim.
    private static bool JoinsNext(string particle) => particle[^1] is '\'' or '’' or '-' or '‐' or 'ʻ';

    private static void Space(TokenBuffer output, int start)
    {
        if (output.Count > start) output.Add(Token.Affix(" "));
    }

    private static void TrimEnd(TokenBuffer output, int start)
    {
        if (output.Count > start && output[output.Count - 1] is { Kind: TokenKind.Affix, Text: " " }) output.Truncate(output.Count - 1);
    }
}
