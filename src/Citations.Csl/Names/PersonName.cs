namespace Citations.Csl;

/// <summary>A name taken apart: particles of both kinds split off, the script known (CSL 1.0.2, Name-part Order).</summary>
internal sealed record PersonName
{
    internal string Family { get; init; } = "";

    internal string Given { get; init; } = "";

    internal string DroppingParticle { get; init; } = "";

    internal string NonDroppingParticle { get; init; } = "";

    internal string Suffix { get; init; } = "";

    internal bool CommaSuffix { get; init; }

    /// <summary>The whole name of an organisation or of a person not taken apart; null for a person.</summary>
    internal string? Literal { get; init; }

    /// <summary>Whether this is no name but the mark of a list that was cut: "and others".</summary>
    internal bool IsOthers { get; init; }

    /// <summary>The whole name in one order and with one spacing of initials, to compare it with others.</summary>
    internal string Whole =>
        Literal
        ?? string.Join(
            ' ',
            new[] { Initials.Spaced(Given), DroppingParticle, NonDroppingParticle, Family, Suffix }.Where(part => part.Length > 0)
        );

    /// <summary>Whether the family name comes first in any case.</summary>
    internal bool IsStatic { get; init; }

    /// <summary>Whether the name is in a script that writes family and given name together: Chinese, Japanese, Korean.</summary>
    internal bool IsEastAsian { get; init; }
}
