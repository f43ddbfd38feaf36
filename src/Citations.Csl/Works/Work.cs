namespace Citations.Csl;

/// <summary>A work as the processor sees it: the reference, its names taken apart, and what the document adds to it.</summary>
internal sealed class Work
{
    private static readonly int NameVariables = Enum.GetValues<NameVariable>().Length;

    private readonly PersonName[]?[] _names = new PersonName[NameVariables][];

    internal Work(Reference reference, int index)
    {
        Reference = reference;
        Index = index;
    }

    internal Reference Reference { get; }

    /// <summary>The place among the works of the document.</summary>
    internal int Index { get; set; }

    internal string Id => Reference.Id;

    /// <summary>The number in the reference list, from 1.</summary>
    internal int Number { get; set; }

    /// <summary>The position among the works with the same cite, from 1; 0 if the cite is unique.</summary>
    internal int YearSuffix { get; set; }

    /// <summary>The names and given names that tell the cite from others; null if none are needed.</summary>
    internal NameExpansion? Expansion { get; set; }

    /// <summary>How many of the conditions <c>disambiguate</c> hold, in the order in which the cite meets them.</summary>
    internal int ConditionsHeld { get; set; }

    /// <summary>The names of a variable, particles taken apart.</summary>
    internal PersonName[] Names(NameVariable variable)
    {
        if (_names[(int)variable] is { } known)
            return known;
        var contributors = Reference[variable];
        var names = contributors.Count == 0 ? [] : new PersonName[contributors.Count];
        for (var i = 0; i < names.Length; i++)
            names[i] = NameParser.Parse(contributors[i]);
        return _names[(int)variable] = names;
    }
}
