namespace Citations.Articles.Parsing;

/// <summary>
/// One way to read the pieces of a list from some place on as a name. Of dozens of readings few are chosen: only those are
/// made into names.
/// </summary>
/// <param name="Form">The form of the pieces.</param>
/// <param name="Used">How many pieces it takes.</param>
/// <param name="Pattern">The order it is written in.</param>
/// <param name="Cost">How unlikely the reading is, 0 for one that nothing speaks against.</param>
/// <param name="Doubt">How little it proves that the text is a name, from 0 to 1.</param>
internal readonly record struct NameReading(NameForm Form, byte Used, NamePattern Pattern, double Cost, double Doubt = 0)
{
    /// <summary>The name; null for an ellipsis.</summary>
    /// <param name="block">The text of the list.</param>
    /// <param name="pieces">The pieces that the reading takes.</param>
    internal Contributor? Name(string block, ReadOnlySpan<NameListPiece> pieces) =>
        Form switch
        {
            NameForm.Ellipsis => null,
            NameForm.Organization when pieces.Length == 1 => Contributor.Organization(pieces[0].Text),
            NameForm.Organization => Contributor.Organization($"{block[pieces[0].Start..pieces[^1].Start]}{pieces[^1].Text}"),
            NameForm.OneName => Contributor.Person(pieces[0].Text),
            NameForm.FamilySpaceGiven => Contributor.Person(
                NamePiece.FirstWord(pieces[0].Text).ToString(),
                pieces[0].Text[(NamePiece.FirstWord(pieces[0].Text).Length + 1)..]
            ),
            NameForm.OneNameSuffix => Contributor.Person(pieces[0].Text) with { Suffix = pieces[1].Text },
            NameForm.FamilyGiven => Inverted(pieces[0].Text, pieces[1].Text, null),
            NameForm.FamilyGivenSuffix => Inverted(pieces[0].Text, pieces[1].Text, pieces[2].Text),
            NameForm.FamilySuffixGiven => Inverted(pieces[0].Text, pieces[2].Text, pieces[1].Text),
            NameForm.FamilyGivenGiven => Inverted(pieces[0].Text, $"{pieces[1].Text} {pieces[2].Text}", null),
            NameForm.FamilyThenInitials => WithSuffix(pieces[0].Words.FamilyThenInitials!, pieces[1..]),
            NameForm.CapitalsThenGiven => WithSuffix(pieces[0].Words.CapitalsThenGiven!, pieces[1..]),
            NameForm.InitialsThenFamily => WithSuffix(pieces[0].Words.InitialsThenFamily!, pieces[1..]),
            _ => WithSuffix(pieces[0].Words.GivenThenFamily!, pieces[1..]),
        };

    private static Contributor Inverted(string family, string given, string? suffix)
    {
        // "Zarate, C. A. Jr." keeps its suffix after the initials.
        var space = suffix is null ? given.LastIndexOf(' ') : -1;
        if (space > 0 && NamePiece.IsSuffix(given.AsSpan(space + 1)))
            (given, suffix) = (given[..space], given[(space + 1)..]);
        // "Marlow Jr., Anna" has it after the surname.
        space = suffix is null ? family.LastIndexOf(' ') : -1;
        if (space > 0 && NamePiece.IsSuffix(family.AsSpan(space + 1)))
            (family, suffix) = (family[..space], family[(space + 1)..]);
        var name = Contributor.Person(family, NamePiece.Initials(given));
        return suffix is null ? name : name with { Suffix = suffix };
    }

    private static Contributor WithSuffix(Contributor name, ReadOnlySpan<NameListPiece> suffix) =>
        suffix.IsEmpty ? name : name with { Suffix = suffix[0].Text, CommaSuffix = true };
}
