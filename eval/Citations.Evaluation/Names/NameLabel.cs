using System.Text.Json;
using System.Text.RegularExpressions;

namespace Citations.Evaluation.Names;

/// <summary>
/// Tells the name lists whose label can be right from those whose label cannot: the collections label the words of all names by hand, but
/// their division into names, surnames and given names was made roughly. What is parsed is never looked at.
/// </summary>
internal static partial class NameLabel
{
    private const int FewestCapitals = 4;

    /// <summary>Whether the label of an entry can be right.</summary>
    /// <param name="labels">The labelled fields.</param>
    internal static bool CanBeRight(JsonElement labels)
    {
        var raw = Text(labels, "author_raw");
        if (!labels.TryGetProperty("author", out var list) || list.GetArrayLength() == 0)
            return string.IsNullOrWhiteSpace(raw);
        var authors = list.EnumerateArray()
            .Select(author => (Family: Text(author, "family"), Given: Text(author, "given"), All: All(author)))
            .ToList();
        if (Ideograph.IsMatch(raw) || Letters(string.Join(' ', authors.Select(author => author.All))) != Letters(raw))
            return false;
        var people = authors.FindAll(author => author.Family.Length > 0);
        return people.TrueForAll(person => IsSurname(person.Family, person.Given))
            && HasGivenNames(people.Count, people.Count(person => person.Given.Length == 0), raw);
    }

    private static bool IsSurname(string family, string given)
    {
        if (Impossible.IsMatch(family) || Conjunction.IsMatch(given) || given.Any(char.IsDigit))
            return false;
        var letters = family.Count(char.IsLetter);
        if (given.Length > 1 && InitialsAlone.IsMatch(family) && (letters <= 2 || family.Contains('.', StringComparison.Ordinal)))
            return false;
        // Capitals mark the surname.
        return !(IsCapitals(given) && given.Count(char.IsLetter) >= FewestCapitals && !IsCapitals(family));
    }

    /// <summary>
    /// "Mole Vole, Maja" taken for two: somebody without a given name beside one who has it, or several words of which none is given.
    /// </summary>
    private static bool HasGivenNames(int all, int without, string raw) =>
        without == 0
        || Organization.IsMatch(raw)
        || (without == all && all != 2 && !raw.Trim().Contains(' ', StringComparison.Ordinal));

    private static bool IsCapitals(string words) => !words.Any(char.IsLower);

    private static string All(JsonElement author) =>
        string.Join(
            ' ',
            author.EnumerateObject().Where(part => part.Value.ValueKind == JsonValueKind.String).Select(part => part.Value.GetString())
        );

    private static string Letters(string words) =>
        string.Concat(
            Word.Matches(words.ToLowerInvariant())
                .Select(word => word.Value)
                .Where(word => !Joining.IsMatch(word))
                .Order(StringComparer.Ordinal)
        );

    private static string Text(JsonElement element, string field) =>
        element.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    [GeneratedRegex(@"[\p{L}\p{Nd}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"^(?:and|und|et|y|e|en|och|al|others|etal|a|i|dan|jr|sr|ii|iii)$", RegexOptions.CultureInvariant)]
    private static partial Regex Joining { get; }

    [GeneratedRegex(@"[\u2E80-\uFFFF]", RegexOptions.CultureInvariant)]
    private static partial Regex Ideograph { get; }

    [GeneratedRegex(@"\b(?:of|for|the|and|Group|Institute|University|Association|Society)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Organization { get; }

    [GeneratedRegex(@"(?:^|\s)(?:and|et|und|a|y)(?:\s|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Conjunction { get; }

    [GeneratedRegex(@"^(?:\p{L}\.?[\s-]*){1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex InitialsAlone { get; }

    /// <summary>No surname ends or starts with an initial, is a suffix, or holds a number, a role or a conjunction.</summary>
    [GeneratedRegex(
        @"[\s.]\p{L}\.?$|^\p{L}\.\s*\p{L}|^(?:jr|sr|ii|iii|2nd|3rd|3d)\.?$|\d|\b(?:eds?|dir|hrsg|coord)\b|(?:^|\s)(?:and|et|und|a|y)(?:\s|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Impossible { get; }
}
