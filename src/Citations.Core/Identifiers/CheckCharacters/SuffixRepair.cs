namespace Citations;

/// <summary>The DOIs one typing error away from one whose check characters disagree.</summary>
internal static class SuffixRepair
{
    internal static EquatableArray<Doi> Find(Doi doi, List<CheckReading> readings) =>
        CheckCharacterPutRight(doi, readings)
            .Concat(NeighboursSwappedBack(doi, readings))
            .Concat(OneDigitPutRight(doi, readings))
            .Distinct()
            .Select(name => Doi.TryParse(name, out var candidate) ? candidate : null)
            .OfType<Doi>()
            .Where(candidate => IsConsistent(candidate, readings.Count))
            .ToEquatableArray();

    private static IEnumerable<string> CheckCharacterPutRight(Doi doi, List<CheckReading> readings) =>
        from reading in readings
        where !reading.IsConsistent && reading.Expected is not null
        select Replaced(doi, reading.CheckPosition, reading.Expected!.Value);

    private static IEnumerable<string> NeighboursSwappedBack(Doi doi, List<CheckReading> readings)
    {
        foreach (var (left, right) in Positions(readings).Zip(Positions(readings).Skip(1)))
        {
            var suffix = Suffix(doi).ToCharArray();
            if (suffix[left] == suffix[right])
                continue;
            (suffix[left], suffix[right]) = (suffix[right], suffix[left]);
            yield return Named(doi, new(suffix));
        }
    }

    private static IEnumerable<string> OneDigitPutRight(Doi doi, List<CheckReading> readings) =>
        from position in Positions(readings)
        where char.IsAsciiDigit(Suffix(doi)[position])
        from digit in "0123456789"
        where digit != Suffix(doi)[position]
        select Replaced(doi, position, digit);

    /// <summary>A repair agrees with all the rules that read the DOI, not with fewer because it lost a form.</summary>
    private static bool IsConsistent(Doi candidate, int rules) =>
        CheckRules.Read(candidate) is var readings && readings.Count >= rules && readings.TrueForAll(reading => reading.IsConsistent);

    private static List<int> Positions(List<CheckReading> readings) =>
        [.. readings.SelectMany(reading => reading.Positions).Distinct().Order()];

    private static string Suffix(Doi doi) => doi.Value[(doi.Prefix.Length + 1)..];

    /// <summary>The DOI with another character, in upper case where the suffix has its letters so.</summary>
    private static string Replaced(Doi doi, int position, char character)
    {
        var suffix = Suffix(doi);
        var written = suffix.Any(char.IsAsciiLetterLower) ? character : char.ToUpperInvariant(character);
        return Named(doi, $"{suffix[..position]}{written}{suffix[(position + 1)..]}");
    }

    private static string Named(Doi doi, string suffix) => $"{doi.Prefix}/{suffix}";
}
