namespace Citations;

/// <summary>
/// A person or an organisation that took part in a work: CSL's name. A person has a <see cref="Family"/> name,
/// mostly with a <see cref="Given"/> one; an organisation, or a name that must not be taken apart, is a <see cref="Literal"/>.
/// </summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed record Contributor
{
    /// <summary>The surname, without particles that are kept apart.</summary>
    public string? Family { get; init; }

    /// <summary>Given names or initials as the source has them.</summary>
    public string? Given { get; init; }

    /// <summary>A generational suffix such as <c>Jr.</c> or <c>III</c>.</summary>
    public string? Suffix { get; init; }

    /// <summary>A particle that is dropped where the surname stands alone: the <c>van</c> of Ludwig van Beethoven.</summary>
    public string? DroppingParticle { get; init; }

    /// <summary>A particle that always stays with the surname: the <c>de</c> of Simone de Beauvoir.</summary>
    public string? NonDroppingParticle { get; init; }

    /// <summary>The whole name of an organisation, or of a person whose name is one word or must stay as it is.</summary>
    public string? Literal { get; init; }

    /// <summary>Whether a comma is before the suffix where the given name comes first: CSL-JSON's <c>comma-suffix</c>.</summary>
    public bool CommaSuffix { get; init; }

    /// <summary>Whether the family name always comes first, as in Chinese or Hungarian: CSL-JSON's <c>static-ordering</c>.</summary>
    public bool StaticOrdering { get; init; }

    /// <summary>Fields of the source that have no place above, by their name there: an ORCID, an affiliation.</summary>
    public FieldBag Extra { get; init; } = FieldBag.Empty;

    /// <summary>Whether this is a literal name: an organisation, or a name that is not taken apart.</summary>
    public bool IsLiteral => Literal is not null;

    /// <summary>Whether this stands for the names that a list leaves out: BibTeX's <c>and others</c>, <c>et al.</c></summary>
    public bool IsOthers => Literal is "others" or "et al." or "et al" && Family is null && Given is null;

    /// <summary>The mark at the end of a list of names that was cut.</summary>
    public static Contributor Others { get; } = new() { Literal = "others" };

    /// <summary>A person by surname and given names.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="family"/> is null.</exception>
    public static Contributor Person(string family, string? given = null)
    {
        ArgumentNullException.ThrowIfNull(family);
        return new() { Family = family, Given = given };
    }

    /// <summary>An organisation by its full name.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static Contributor Organization(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new() { Literal = name };
    }

    /// <summary>Whether a word of given names is two or three initials as indexes write them: <c>JR</c> for J. R.</summary>
    public static bool AreInitials(ReadOnlySpan<char> word)
    {
        if (word.Length is not (2 or 3))
            return false;
        foreach (var letter in word)
        {
            if (!char.IsUpper(letter))
                return false;
        }

        return true;
    }

    /// <summary>The name in reading order: <c>Carlos A. Zarate Jr.</c></summary>
    public override string ToString() =>
        Literal
        ?? string.Join(
            ' ',
            new[] { Given, DroppingParticle, NonDroppingParticle, Family, Suffix }.Where(part => !string.IsNullOrEmpty(part))
        );
}
