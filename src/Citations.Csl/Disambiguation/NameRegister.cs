namespace Citations.Csl;

/// <summary>
/// Global name disambiguation (CSL 1.0.2, givenname-disambiguation-rule other than by-cite): which names of the document
/// share a family name, and which of those share their initials too.
/// </summary>
internal sealed class NameRegister(GivenNameRule rule, string? initializeWith, bool withHyphen, bool joined)
{
    private readonly Dictionary<string, Dictionary<string, HashSet<string>>> _families = new(StringComparer.Ordinal);

    /// <summary>Whether only the first name of each cite counts.</summary>
    internal bool FirstNameOnly => rule is GivenNameRule.PrimaryName or GivenNameRule.PrimaryNameWithInitials;

    internal void Add(PersonName name)
    {
        if (name.Literal is not null)
            return;
        var family = Family(name);
        if (!_families.TryGetValue(family, out var byInitials))
            _families[family] = byInitials = new(StringComparer.Ordinal);
        var initials = InitialsOf(name);
        if (!byInitials.TryGetValue(initials, out var givens))
            byInitials[initials] = givens = new(StringComparer.Ordinal);
        givens.Add($"{Initials.Spaced(name.Given)}|{name.DroppingParticle}|{name.Suffix}");
    }

    /// <summary>How much of a given name must be shown so that it is unlike the others of its family name.</summary>
    internal GivenNameLevel LevelOf(PersonName name, int index, GivenNameLevel usual, bool initializes)
    {
        if (name.Literal is not null || (index > 0 && FirstNameOnly))
            return usual;
        if (!_families.TryGetValue(Family(name), out var byInitials))
            return usual;
        var isAlone = byInitials.Count == 1 && byInitials.Values.First().Count == 1;
        if (isAlone)
            return usual;
        if (rule is GivenNameRule.AllNamesWithInitials or GivenNameRule.PrimaryNameWithInitials)
        {
            return initializes && usual == GivenNameLevel.None && byInitials.Count > 1 ? GivenNameLevel.Initials : usual;
        }

        if (!initializes)
            return GivenNameLevel.Full;
        if (byInitials.TryGetValue(InitialsOf(name), out var givens) && givens.Count > 1)
            return GivenNameLevel.Full;
        return usual == GivenNameLevel.None ? GivenNameLevel.Initials : usual;
    }

    private static string Family(PersonName name) => $"{name.NonDroppingParticle} {name.Family}";

    private string InitialsOf(PersonName name) => Initials.Initialize(name.Given, initializeWith ?? "", withHyphen, joined);
}
