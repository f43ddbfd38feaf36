using Citations.Matching;

namespace Citations.Testing;

/// <summary>Finds the facts of a reference in which a record differs.</summary>
internal static class FactComparison
{
    internal static IEnumerable<string> Differences(Reference expected, Reference record) =>
        [
            .. expected.Type != default && expected.Type != record.Type
                ? [Difference("type", expected.Type.Term(), record.Type.Term())]
                : Array.Empty<string>(),
            .. from text in expected.Texts
            where !IsSameText(text.Key, text.Value, record[text.Key])
            select Difference(text.Key.Term(), text.Value, record[text.Key]),
            .. from names in expected.Names
            where !names.Value.Select(Name).SequenceEqual(record[names.Key].Select(Name))
            select Difference(names.Key.Term(), List(names.Value), List(record[names.Key])),
            .. from date in expected.Dates
            where !IsWithin(record[date.Key], date.Value)
            select Difference(date.Key.Term(), date.Value.ToString(), record[date.Key]?.ToString()),
        ];

    private static bool IsSameText(TextVariable variable, string expected, string? actual) =>
        variable == TextVariable.Doi && Doi.TryParse(expected, out var doi)
            ? Doi.TryParse(actual, out var other) && doi == other
            : TextFolding.Fold(expected) == TextFolding.Fold(actual);

    private static string Name(Contributor contributor) => TextFolding.Fold(contributor.Literal ?? contributor.Family);

    private static string List(EquatableArray<Contributor> names) => string.Join("; ", names.Select(name => name.ToString()));

    /// <summary>Whether a date agrees with another as far as that goes: 2013-11-02 with 2013.</summary>
    private static bool IsWithin(PartialDate? actual, PartialDate expected) =>
        expected.Start is { } start
            ? actual?.Start is { } point
                && point.Year == start.Year
                && (start.Month == 0 || point.Month == start.Month)
                && (start.Day == 0 || point.Day == start.Day)
            : expected.Literal == actual?.Literal;

    private static string Difference(string field, string? expected, string? actual) =>
        $"{field}: expected '{expected}', the record has {(string.IsNullOrEmpty(actual) ? "none" : $"'{actual}'")}";
}
