using Citations.Styles;

namespace Citations.Training.SentenceCase;

/// <summary>What the sources together say of a word.</summary>
internal sealed class KnownWord
{
    /// <summary>How common it is in lowercase, 0 to 3.</summary>
    internal int Lower { get; private set; }

    /// <summary>How common it is with a capital, 0 to 3.</summary>
    internal int Capital { get; private set; }

    /// <summary>Whether the lowercase that dictionaries have is passed over.</summary>
    internal bool IsAlwaysName { get; set; }

    /// <summary>What it is in lowercase.</summary>
    internal WordKind Sort { get; set; }

    private WordKind Kind { get; set; }

    private WordKind KindAsPart { get; set; }

    internal WordClass Class =>
        new(IsAlwaysName ? 0 : Lower, Capital, Capital == 0 ? Sort : Together(Kind, Lower >= 2 ? WordKind.Part : KindAsPart));

    internal void SayLower(int level) => Lower = Math.Max(Lower, level);

    internal void SayCapital(int level, WordKind kind)
    {
        Capital = Math.Max(Capital, level);
        Kind = Together(Kind, kind);
    }

    /// <summary>Notes that a longer name has the word. Of a common word ("River") what the name is of says nothing.</summary>
    internal void SayPart(WordKind kind)
    {
        Capital = Math.Max(Capital, 1);
        KindAsPart = Together(KindAsPart, kind is WordKind.Taxon or WordKind.Person ? kind : WordKind.Part);
    }

    // What a part of a longer name, a mere name or an unknown kind says is less than what another source does.
    private static WordKind Together(WordKind one, WordKind other)
    {
        if (Rank(one) != Rank(other))
            return Rank(one) > Rank(other) ? one : other;
        if (one == other)
            return one;
        return
            (one, other)
                is
                    (WordKind.Place or WordKind.PlaceAndPerson, WordKind.Person or WordKind.Place)
                    or
                    (WordKind.Person or WordKind.PlaceAndPerson, WordKind.Place or WordKind.Person)
            ? WordKind.PlaceAndPerson
            : WordKind.Several;
    }

    private static int Rank(WordKind kind) =>
        kind switch
        {
            WordKind.None => 0,
            WordKind.Other => 1,
            WordKind.Part => 2,
            WordKind.Name => 3,
            WordKind.Term or WordKind.Element => 5,
            _ => 4,
        };
}
