using System.Text.Json;
using Citations.Styles;

namespace Citations.Evaluation.Csl;

/// <summary>
/// The part of a bibliography that a fixture asks for: entries of which all tests of <c>select</c>, one of <c>include</c>
/// or none of <c>exclude</c> hold, without those of which all of <c>quash</c> hold.
/// </summary>
internal sealed class CslBibliographySection
{
    private readonly Dictionary<string, JsonElement> _tests = [];
    private readonly Dictionary<string, JsonElement> _items = [];

    internal static CslBibliographySection Of(CslFixture fixture)
    {
        var section = new CslBibliographySection();
        if (fixture["BIBSECTION"] is not { } json)
            return section;
        foreach (var tests in JsonElement.Parse(json).EnumerateObject())
            section._tests[tests.Name] = tests.Value;
        foreach (var item in JsonElement.Parse(fixture["INPUT"]!).EnumerateArray())
            section._items[item.GetProperty("id").ToString()] = item;
        return section;
    }

    internal IEnumerable<ReferenceListEntry> Select(IEnumerable<ReferenceListEntry> entries) =>
        entries.Where(entry => _tests.Count == 0 || IsShown(_items[entry.Id]));

    private bool IsShown(JsonElement item) =>
        Tests("select").All(test => Holds(test, item))
        && (Tests("include") is not [_, ..] include || include.Any(test => Holds(test, item)))
        && !Tests("exclude").Any(test => Holds(test, item))
        && !(Tests("quash") is [_, ..] quash && quash.All(test => Holds(test, item)));

    private List<JsonElement> Tests(string name) => _tests.TryGetValue(name, out var tests) ? [.. tests.EnumerateArray()] : [];

    // An empty value is the absence of the field; a list holds what one of its members is.
    private static bool Holds(JsonElement test, JsonElement item)
    {
        var wanted = test.GetProperty("value").ToString();
        if (!item.TryGetProperty(test.GetProperty("field").GetString()!, out var value) || value.ValueKind == JsonValueKind.Null)
            return wanted.Length == 0;
        return value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray().Any(member => member.ToString() == wanted)
            : value.ToString() == wanted;
    }
}
