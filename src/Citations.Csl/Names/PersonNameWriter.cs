namespace Citations.Csl;

/// <summary>
/// Writes one name: the order of its parts, their formatting, particles and suffix (CSL 1.0.2, Name-part Order, Name-part Formatting).
/// </summary>
internal static class PersonNameWriter
{
    /// <param name="output">The output.</param>
    /// <param name="name">The name.</param>
    /// <param name="node">The element that prints it.</param>
    /// <param name="options">The attributes in force.</param>
    /// <param name="level">How much of the given name is shown.</param>
    /// <param name="isInverted">Whether the family name comes first.</param>
    /// <param name="context">Where the name is.</param>
    internal static void Write(
        TokenBuffer output,
        PersonName name,
        NamesNode node,
        NameOptions options,
        GivenNameLevel level,
        bool isInverted,
        RenderContext context
    )
    {
        var origin = context.NamesOrigin;
        if (name.Literal is { } literal)
        {
            // Name-part affixes are only for the parts of personal names.
            Part(output, context.IsSorting ? WithoutArticle(literal) : literal, node.FamilyFormat.WithoutAffixes(), origin, context);
            return;
        }

        var given = level switch
        {
            GivenNameLevel.None => "",
            GivenNameLevel.Initials when options.InitializeWith is { } terminator => Initials.Initialize(
                name.Given,
                terminator,
                context.Style.InitializeWithHyphen,
                context.Style.JoinedInitials
            ),
            GivenNameLevel.Full when options.InitializeWith is { } terminator && options.Initialize == false && !context.IsSorting =>
                Initials.Normalize(name.Given, terminator, context.Style.InitializeWithHyphen),
            // Initials that differ only in spaces distinguish nobody.
            _ => context.IsTrial ? Initials.Spaced(name.Given) : name.Given,
        };

        // Initials without full stops, of a style such as Vancouver's, have suffixes without them: Smith B Jr.
        if (
            level != GivenNameLevel.None
            && options.InitializeWith is { } stops
            && !stops.Contains('.', StringComparison.Ordinal)
            && name.Suffix.Contains('.', StringComparison.Ordinal)
        )
        {
            name = name with { Suffix = name.Suffix.Replace(".", "", StringComparison.Ordinal) };
        }

        if (context.IsSorting)
            WriteForSorting(output, name, given, level, origin, context);
        else if (name.IsEastAsian && level != GivenNameLevel.None)
            WriteFamilyFirst(output, name, given, node, "", origin, context);
        else if (name.IsStatic && level != GivenNameLevel.None)
            WriteFamilyFirst(output, name, given, node, " ", origin, context);
        else if (level == GivenNameLevel.None)
            WrittenFamily(output, name, node.FamilyFormat, origin, context, withParticle: true);
        else if (isInverted)
            WriteInverted(output, name, given, node, options.SortSeparator ?? ", ", origin, context);
        else
            WriteNatural(output, name, given, node, origin, context);
    }

    // "The New York Times" sorts as "New York Times" (CSL 1.0.2, Name-part Order).
    private static string WithoutArticle(string literal)
    {
        var space = literal.IndexOf(' ', StringComparison.Ordinal);
        var isArticle =
            space > 0
            && literal.AsSpan(0, space) is var word
            && (
                word.Equals("a", StringComparison.OrdinalIgnoreCase)
                || word.Equals("an", StringComparison.OrdinalIgnoreCase)
                || word.Equals("the", StringComparison.OrdinalIgnoreCase)
            );
        return isArticle ? literal[(space + 1)..] : literal;
    }

    // Affixes of the family name enclose the particles before it and the suffix after it.
    private static void WriteNatural(
        TokenBuffer output,
        PersonName name,
        string given,
        NamesNode node,
        RunOrigin origin,
        RenderContext context
    )
    {
        Part(output, given, node.GivenFormat, origin, context);
        if (given.Length > 0 && (name.Family.Length > 0 || name.NonDroppingParticle.Length > 0 || name.DroppingParticle.Length > 0))
            output.Add(Token.Affix(" "));
        output.Affix(node.FamilyFormat.Prefix);
        // A particle before another one is separated from it, whatever it ends in: de l’ van Gogh.
        Particle(output, name.DroppingParticle, node.GivenFormat, origin, context, joinsNext: name.NonDroppingParticle.Length == 0);
        Family(output, name, node.FamilyFormat, origin, context);
        if (name.Suffix.Length > 0)
        {
            output.Add(Token.Affix(name.CommaSuffix ? ", " : " "));
            MarkupText.Append(output, name.Suffix, origin);
        }

        output.Affix(node.FamilyFormat.Suffix);
    }

    private static void WriteInverted(
        TokenBuffer output,
        PersonName name,
        string given,
        NamesNode node,
        string separator,
        RunOrigin origin,
        RenderContext context
    )
    {
        var demotes = context.Style.ParticleDemotion == ParticleDemotion.DisplayAndSort;
        WrittenFamily(output, name, node.FamilyFormat, origin, context, withParticle: !demotes);
        var start = output.Count;
        output.Affix(separator);
        output.Affix(node.GivenFormat.Prefix);
        var inner = output.Count;
        Part(output, given, node.GivenFormat.WithoutAffixes(), origin, context);
        Behind(name.DroppingParticle, node.GivenFormat);
        if (demotes)
            Behind(name.NonDroppingParticle, node.FamilyFormat);
        if (output.Count == inner)
            output.Truncate(start);
        else
            output.Affix(node.GivenFormat.Suffix);
        if (name.Suffix.Length > 0)
        {
            output.Affix(separator);
            MarkupText.Append(output, name.Suffix, origin);
        }

        void Behind(string particle, NodeFormat format)
        {
            if (particle.Length == 0)
                return;
            if (output.Count > inner)
                output.Add(Token.Affix(" "));
            Part(output, particle, format.WithoutAffixes(), origin, context);
        }
    }

    private static void WriteFamilyFirst(
        TokenBuffer output,
        PersonName name,
        string given,
        NamesNode node,
        string separator,
        RunOrigin origin,
        RenderContext context
    )
    {
        WrittenFamily(output, name, node.FamilyFormat, origin, context, withParticle: true);
        if (given.Length > 0)
            output.Affix(separator);
        Part(output, given, node.GivenFormat, origin, context);
    }

    // The keys in their order of priority, separated by what sorts before every letter (CSL 1.0.2, Name-part Order).
    private static void WriteForSorting(
        TokenBuffer output,
        PersonName name,
        string given,
        GivenNameLevel level,
        RunOrigin origin,
        RenderContext context
    )
    {
        var demotes = context.Style.ParticleDemotion != ParticleDemotion.Never;
        var particle = name.NonDroppingParticle;
        var family =
            demotes || particle.Length == 0 ? name.Family
            : JoinsNext(particle) ? particle + name.Family
            : $"{particle} {name.Family}";
        Key(family);
        // The short form has no dropping particle.
        var dropping = level == GivenNameLevel.None ? "" : name.DroppingParticle;
        Key(demotes ? $"{dropping}{particle}" : dropping);
        Key(given);
        Key(name.Suffix);

        void Key(string text)
        {
            if (text.Length == 0)
                return;
            output.Add(Token.Characters(text, origin));
            output.Add(Token.Affix(" "));
        }
    }

    private static void WrittenFamily(
        TokenBuffer output,
        PersonName name,
        NodeFormat format,
        RunOrigin origin,
        RenderContext context,
        bool withParticle
    )
    {
        output.Affix(format.Prefix);
        if (withParticle)
            Family(output, name, format, origin, context);
        else
            Part(output, name.Family, format.WithoutAffixes(), origin, context);
        output.Affix(format.Suffix);
    }

    private static void Family(TokenBuffer output, PersonName name, NodeFormat format, RunOrigin origin, RenderContext context)
    {
        Particle(output, name.NonDroppingParticle, format, origin, context, joinsNext: true);
        Part(output, name.Family, format.WithoutAffixes(), origin, context);
    }

    private static void Particle(
        TokenBuffer output,
        string particle,
        NodeFormat format,
        RunOrigin origin,
        RenderContext context,
        bool joinsNext
    )
    {
        if (particle.Length == 0)
            return;
        Part(output, particle, format.WithoutAffixes(), origin, context);
        if (!joinsNext || !JoinsNext(particle))
            output.Add(Token.Affix(context.Locale.KeepsParticles ? "\u00A0" : " "));
    }

    private static void Part(TokenBuffer output, string text, NodeFormat format, RunOrigin origin, RenderContext context)
    {
        if (text.Length == 0)
            return;
        var frame = Frame.Open(output, format);
        MarkupText.Append(output, text, origin);
        frame.Close(output, format, context);
    }

    // A particle that ends in an apostrophe or a hyphen is written together with what follows: d’Arcus, al-Hakim.
    private static bool JoinsNext(string particle) => particle[^1] is '\'' or '’' or '-' or '‐' or 'ʻ';
}
