using System.Collections.Frozen;
using Citations.Canonical;

namespace Citations.Formats.BibTeX;

/// <summary>
/// Languages as BibLaTeX's <c>langid</c> has them, by their names in babel (manual, 2.2.3); its <c>language</c> is a list that is printed.
/// </summary>
internal static class BibTeXLanguages
{
    /// <summary>The name in babel.</summary>
    internal const string Name = "langid";

    /// <summary>The tag, where it says more than babel's name; programs that do not know the field ignore it.</summary>
    internal const string Tag = "langtag";

    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["en"] = "english",
        ["en-US"] = "american",
        ["en-GB"] = "british",
        ["en-AU"] = "australian",
        ["en-CA"] = "canadian",
        ["en-NZ"] = "newzealand",
        ["fr"] = "french",
        ["fr-CA"] = "acadian",
        ["de"] = "ngerman",
        ["de-AT"] = "naustrian",
        ["de-CH"] = "nswissgerman",
        ["es"] = "spanish",
        ["it"] = "italian",
        ["pt"] = "portuguese",
        ["pt-BR"] = "brazilian",
        ["ru"] = "russian",
        ["ja"] = "japanese",
        ["zh"] = "chinese",
        ["nl"] = "dutch",
        ["da"] = "danish",
        ["sv"] = "swedish",
        ["no"] = "norsk",
        ["nb"] = "norsk",
        ["nn"] = "nynorsk",
        ["fi"] = "finnish",
        ["is"] = "icelandic",
        ["pl"] = "polish",
        ["cs"] = "czech",
        ["sk"] = "slovak",
        ["sl"] = "slovene",
        ["hr"] = "croatian",
        ["sr"] = "serbian",
        ["bg"] = "bulgarian",
        ["ro"] = "romanian",
        ["hu"] = "magyar",
        ["uk"] = "ukrainian",
        ["lt"] = "lithuanian",
        ["lv"] = "latvian",
        ["et"] = "estonian",
        ["el"] = "greek",
        ["tr"] = "turkish",
        ["he"] = "hebrew",
        ["ar"] = "arabic",
        ["fa"] = "farsi",
        ["ko"] = "korean",
        ["ca"] = "catalan",
        ["la"] = "latin",
        ["id"] = "indonesian",
        ["vi"] = "vietnamese",
        ["hi"] = "hindi",
        ["th"] = "thai",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The fields for a language, or null for one that babel does not have.</summary>
    internal static (string Field, string Value)[]? Write(string language)
    {
        if (!Names.TryGetValue(language, out var name) && !Names.TryGetValue(PrimaryOf(language), out name))
            return null;
        return LanguageForm.Of(name) == language ? [(Name, name)] : [(Name, name), (Tag, language)];
    }

    private static string PrimaryOf(string language) =>
        language.IndexOf('-', StringComparison.Ordinal) is var end and > 0 ? language[..end] : "";
}
