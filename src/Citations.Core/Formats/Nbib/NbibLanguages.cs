using System.Collections.Frozen;

namespace Citations.Formats.Nbib;

/// <summary>
/// PubMed's codes of languages (the MARC list, ISO 639-2/B) and the IETF tags of the model. A code that is not here stays as it is.
/// </summary>
internal static class NbibLanguages
{
    private static readonly (string Code, string Tag)[] Rows =
    [
        ("eng", "en"),
        ("fre", "fr"),
        ("ger", "de"),
        ("spa", "es"),
        ("ita", "it"),
        ("por", "pt"),
        ("rus", "ru"),
        ("jpn", "ja"),
        ("chi", "zh"),
        ("dut", "nl"),
        ("dan", "da"),
        ("swe", "sv"),
        ("nor", "no"),
        ("fin", "fi"),
        ("ice", "is"),
        ("pol", "pl"),
        ("cze", "cs"),
        ("slo", "sk"),
        ("slv", "sl"),
        ("hrv", "hr"),
        ("srp", "sr"),
        ("bul", "bg"),
        ("rum", "ro"),
        ("hun", "hu"),
        ("ukr", "uk"),
        ("lit", "lt"),
        ("lav", "lv"),
        ("est", "et"),
        ("gre", "el"),
        ("tur", "tr"),
        ("heb", "he"),
        ("ara", "ar"),
        ("per", "fa"),
        ("kor", "ko"),
        ("cat", "ca"),
        ("geo", "ka"),
    ];

    private static readonly FrozenDictionary<string, string> Tags = Rows.ToFrozenDictionary(row => row.Code, row => row.Tag);
    private static readonly FrozenDictionary<string, string> Codes = Rows.ToFrozenDictionary(row => row.Tag, row => row.Code);

    internal static string Read(string code) => Tags.GetValueOrDefault(code.Trim(), code.Trim());

    internal static string Write(string tag) => Codes.GetValueOrDefault(tag, tag);
}
