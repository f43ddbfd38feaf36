using System.Collections.Frozen;

namespace Citations.Matching;

/// <summary>The particles that surnames begin with in many languages, such as <c>van</c>, <c>de la</c> and <c>bin</c>.</summary>
public static class NameParticles
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Particles = WordLists
        .Read(typeof(NameParticles), "particle-words.txt")["particle"]
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word in lower case is a particle.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Particles.Contains(word);

    /// <summary>
    /// A name without the particles it starts with: "van der Kolk" is also "Kolk". A name that is only particles stays as it is.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static string Without(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = name.Split(' ');
        var first = Array.FindIndex(words, word => !Contains(word.ToLowerInvariant()));
        return first <= 0 ? name : string.Join(' ', words[first..]);
    }
}
