using Citations.Matching;

namespace Citations.Canonical;

/// <summary>
/// An initial in lower case. A program writes <c>a. Kaufmann, Christian</c> for Christian A. Kaufmann, and readers of BibTeX take the small
/// letter for a particle.
/// </summary>
internal static class InitialParticle
{
    /// <summary>A letter and its period.</summary>
    internal const int Length = 2;

    // Abbreviated particles: von, de, zu, ten.
    private const string Particles = "vdzt";

    /// <summary>The name with an initial that is its particle after its given names.</summary>
    internal static Contributor AsGiven(Contributor name)
    {
        if (Capital(name.DroppingParticle) is { } dropping)
            name = name with { DroppingParticle = null, Given = With(name.Given, dropping) };
        if (Capital(name.NonDroppingParticle) is { } nonDropping)
            name = name with { NonDroppingParticle = null, Given = With(name.Given, nonDropping) };
        if (
            name.Family is [_, '.', ' ', .. var family]
            && family.Length > 0
            && char.IsUpper(family[0])
            && (Capital(name.Family[..Length]) ?? Initial(name)) is { } before
        )
            name = name with { Family = family, Given = With(name.Given, before) };
        return name;
    }

    /// <summary>Given names that begin with an initial in lower case with all their initials as capitals: <c>a. J.</c></summary>
    internal static string? WithCapital(string? given)
    {
        if (given is not { Length: >= Length } || given[1] != '.' || !char.IsAsciiLetterLower(given[0]))
            return given;
        var letters = given.ToCharArray();
        for (var i = 0; i + 1 < letters.Length; i++)
        {
            if (letters[i + 1] == '.' && (i == 0 || !char.IsLetter(letters[i - 1])))
                letters[i] = char.ToUpperInvariant(letters[i]);
        }

        return new(letters);
    }

    private static string? Capital(string? particle) =>
        particle is [>= 'a' and <= 'z' and var letter, '.'] && !Particles.Contains(letter, StringComparison.Ordinal)
            ? $"{char.ToUpperInvariant(letter)}."
            : null;

    // M. Vale, Mariana: the initial of a middle name came with the surname.
    private static string? Initial(Contributor name) =>
        char.IsAsciiLetterUpper(name.Family![0]) && name.Given is { Length: > 2 } given && given[1] != '.' && !NameSuffixes.IsSuffix(given)
            ? name.Family[..Length] : null;

    private static string With(string? given, string initial) => string.IsNullOrEmpty(given) ? initial : $"{given} {initial}";
}
