namespace Citations.Articles.Parsing;

/// <summary>
/// One way to read the pieces of a list from some place on as a name. Of dozens of readings few are chosen: the name is made of those alone.
/// </summary>
/// <param name="Used">How many pieces it takes.</param>
/// <param name="Pattern">The order it is written in.</param>
/// <param name="Cost">How unlikely the reading is, 0 for one that nothing speaks against.</param>
/// <param name="Doubt">How little it proves that the text is a name, from 0 to 1.</param>
internal readonly record struct NameReading(int Used, NamePattern Pattern, double Cost, double Doubt)
{
    /// <summary>The name where one piece tells it whole.</summary>
    internal Contributor? Whole { get; init; }

    /// <summary>The surname, or the only name, of a person.</summary>
    internal string? Family { get; init; }

    /// <summary>The given names or initials as the list has them.</summary>
    internal string? Given { get; init; }

    internal string? Suffix { get; init; }

    /// <summary>Whether the pieces are no name but stand for authors left out.</summary>
    internal bool IsEllipsis { get; init; }

    /// <summary>The name; null for an ellipsis.</summary>
    /// <param name="block">The text of the list.</param>
    /// <param name="pieces">The pieces that the reading takes.</param>
    internal Contributor? Name(string block, ReadOnlySpan<NameListPiece> pieces)
    {
        if (IsEllipsis)
            return null;
        if (Whole is not null)
            return Suffix is null ? Whole : Whole with { Suffix = Suffix, CommaSuffix = true };
        if (Family is null)
            return Contributor.Organization(
                pieces.Length == 1 ? pieces[0].Text : $"{block[pieces[0].Start..pieces[^1].Start]}{pieces[^1].Text}"
            );
        if (Given is null)
            return WithSuffix(Contributor.Person(Family), Suffix);
        // "Zarate, C. A. Jr." keeps its suffix after the initials.
        var space = Given.LastIndexOf(' ');
        var inner = Suffix is null && space > 0 && NamePiece.IsSuffix(Given[(space + 1)..]) ? Given[(space + 1)..] : null;
        return WithSuffix(Contributor.Person(Family, NamePiece.Initials(inner is null ? Given : Given[..space])), Suffix ?? inner);
    }

    private static Contributor WithSuffix(Contributor name, string? suffix) => suffix is null ? name : name with { Suffix = suffix };
}
