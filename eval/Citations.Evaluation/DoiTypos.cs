namespace Citations.Evaluation;

/// <summary>Slips of typing in a DOI's suffix, the same ones for the same DOI in every run.</summary>
internal static class DoiTypos
{
    /// <summary>The DOI with one of its suffix's digits changed to another; null where it has none.</summary>
    internal static Doi? ChangedDigit(Doi doi)
    {
        var random = RandomOf(doi);
        var positions = Positions(doi, _ => true);
        if (positions.Count == 0)
            return null;
        var position = positions[random.Next(positions.Count)];
        var digit = (char)('0' + ((doi.Value[position] - '0' + 1 + random.Next(9)) % 10));
        return Doi.Parse($"{doi.Value[..position]}{digit}{doi.Value[(position + 1)..]}");
    }

    /// <summary>The DOI with two different neighbouring digits of its suffix swapped; null where it has none.</summary>
    internal static Doi? SwappedDigits(Doi doi)
    {
        var name = doi.Value;
        var positions = Positions(doi, i => i + 1 < name.Length && char.IsAsciiDigit(name[i + 1]) && name[i + 1] != name[i]);
        if (positions.Count == 0)
            return null;
        var position = positions[RandomOf(doi).Next(positions.Count)];
        return Doi.Parse($"{name[..position]}{name[position + 1]}{name[position]}{name[(position + 2)..]}");
    }

    private static List<int> Positions(Doi doi, Predicate<int> isFit) =>
        [.. Enumerable.Range(0, doi.Value.Length).Where(i => i > doi.Prefix.Length && char.IsAsciiDigit(doi.Value[i]) && isFit(i))];

    private static Random RandomOf(Doi doi) => new(doi.Key.Aggregate(17, (seed, c) => unchecked((seed * 31) + c)));
}
