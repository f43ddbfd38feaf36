using System.Buffers;
using System.Collections.Frozen;

namespace Citations.Canonical;

/// <summary>
/// An organisation that was read as a person, because its words were not kept together: <c>World Health Organization</c> with a surname
/// and given names, <c>Organization, World Health</c>, <c>Department of Energy</c> with a particle.
/// </summary>
internal static class OrganizationName
{
    private const int Letters = 26;
    private const int LongestWord = 31;

    private static readonly FrozenDictionary<string, FrozenSet<string>> Classes = WordLists.Read(
        typeof(OrganizationName),
        "organization-words.txt"
    );

    // Last words of organisations that nobody has for a surname.
    private static readonly FrozenSet<string> Sure = Classes["last"];

    // Those that are surnames too, after a word that only organisations have.
    private static readonly FrozenSet<string> Likely = Classes["perhaps-last"];

    private static readonly FrozenSet<string> Words = Sure.Concat(Likely).ToFrozenSet(StringComparer.Ordinal);

    // A bit for each length that such words with this initial have, because most surnames have none of these lengths.
    private static readonly uint[] LengthsByInitial = Lengths();

    private static readonly SearchValues<string> FirstWords = SearchValues.Create([.. Classes["first"]], StringComparison.Ordinal);

    /// <summary>Whether a name may be one; quick to see, and false for nearly all.</summary>
    internal static bool MayBe(Contributor name) =>
        name is { Family: { Length: > 3 } family, Given.Length: > 1 }
        && (
            name.NonDroppingParticle is { } joint ? IsJoint(joint) : IsWord(family) || family.Contains(' ', StringComparison.Ordinal)
        );

    /// <summary>The organisation, or null if the name is a person's.</summary>
    internal static Contributor? Of(Contributor name)
    {
        if (name is not { Family: { } family, Given: { } given, Suffix: null, DroppingParticle: null, Literal: null } || !MayBe(name))
            return null;
        // Initials are a person's.
        if (given.Contains('.', StringComparison.Ordinal) || !char.IsUpper(given[0]) || (given.Length < 3 && !char.IsLower(given[^1])))
            return null;
        if (name.NonDroppingParticle is { } joint)
            return Whole(name, $"{given} {joint} {family}");
        var last = family[(family.LastIndexOf(' ') + 1)..];
        var isWhole = Sure.Contains(last) || (Likely.Contains(last) && given.AsSpan().ContainsAny(FirstWords));
        return isWhole ? Whole(name, $"{given} {family}") : null;
    }

    /// <summary>
    /// The names of a list that "and" divided, and with them an organisation's that has the word itself:
    /// <c>Food and Drug Administration</c>, <c>Centers for Disease Control and Prevention</c>. The other part is one name without given
    /// names.
    /// </summary>
    internal static EquatableArray<Contributor> Joined(List<Contributor> names)
    {
        for (var i = 0; i + 1 < names.Count; i++)
        {
            var (first, second) = (names[i], names[i + 1]);
            if (IsAlone(first) && Of(second) is { } last && second.NonDroppingParticle is null)
                names[i] = Contributor.Organization($"{first.Family} and {last.Literal}");
            else if (IsAlone(second) && first.NonDroppingParticle is not null && Of(first) is { } start)
                names[i] = Contributor.Organization($"{start.Literal} and {second.Family}");
            else
                continue;
            names.RemoveAt(i + 1);
        }

        return [.. names];
    }

    private static bool IsAlone(Contributor name) =>
        name is { Family: { Length: > 3 } family, Given: null, Literal: null, Suffix: null, NonDroppingParticle: null }
        && char.IsUpper(family[0])
        && family is not "others";

    private static bool IsWord(string word) =>
        (uint)(word[0] - 'A') is < Letters and var initial
        && word.Length <= LongestWord
        && (LengthsByInitial[initial] & (1u << word.Length)) != 0
        && Words.Contains(word);

    private static uint[] Lengths()
    {
        var lengths = new uint[Letters];
        foreach (var word in Words)
            lengths[word[0] - 'A'] |= 1u << word.Length;
        return lengths;
    }

    // English words that join the parts of such a name, and no particle of a surname.
    private static bool IsJoint(string particle) => particle is "of" or "for" or "of the" or "for the" or "on" or "on the" or "in";

    private static Contributor Whole(Contributor name, string words) =>
        name with
        {
            Family = null,
            Given = null,
            NonDroppingParticle = null,
            Literal = words,
        };
}
