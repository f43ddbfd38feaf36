using System.Text.Json;

namespace Citations.Evaluation.Csl;

/// <summary>The abbreviations of a fixture: by jurisdiction, then by the kind of text, then by the text.</summary>
internal static class CslAbbreviations
{
    internal static Func<string, string, string?>? Of(CslFixture fixture)
    {
        if (fixture["ABBREVIATIONS"] is not { } json)
            return null;
        var lists =
            JsonSerializer
                .Deserialize<Dictionary<string, Dictionary<string, Dictionary<string, string>>>>(json)!
                .GetValueOrDefault("default")
            ?? [];
        return (variable, text) => lists.GetValueOrDefault(KindOf(variable))?.GetValueOrDefault(text);
    }

    private static string KindOf(string variable) =>
        variable switch
        {
            "authority" or "publisher" => "institution-part",
            "event-place" or "publisher-place" or "jurisdiction" => "place",
            _ => variable,
        };
}
