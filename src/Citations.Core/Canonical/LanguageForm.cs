using System.Collections.Frozen;

namespace Citations.Canonical;

/// <summary>
/// Languages as IETF tags, whatever their source calls them: by name (<c>English</c>, <c>Deutsch</c>), by a code of three letters
/// (<c>eng</c>, <c>deu</c>), as babel does (<c>ngerman</c>) or with an underscore (<c>en_US</c>). What is not known stays as it is.
/// </summary>
internal static class LanguageForm
{
    // The tag, the codes of ISO 639-2 (the one of the MARC list first), and names.
    private static readonly (string Tag, string[] Codes, string[] Names)[] Rows =
    [
        ("en", ["eng"], ["english", "englisch", "anglais", "inglés", "inglese"]),
        ("fr", ["fre", "fra"], ["french", "français", "francais", "französisch"]),
        ("de", ["ger", "deu"], ["german", "deutsch", "ngerman", "allemand"]),
        ("es", ["spa"], ["spanish", "español", "espanol", "castellano", "spanisch"]),
        ("it", ["ita"], ["italian", "italiano", "italienisch"]),
        ("pt", ["por"], ["portuguese", "português", "portugues", "portuges"]),
        ("ru", ["rus"], ["russian", "русский"]),
        ("ja", ["jpn"], ["japanese", "日本語"]),
        ("zh", ["chi", "zho"], ["chinese", "中文"]),
        ("nl", ["dut", "nld"], ["dutch", "nederlands"]),
        ("da", ["dan"], ["danish", "dansk"]),
        ("sv", ["swe"], ["swedish", "svenska"]),
        ("no", ["nor"], ["norwegian", "norsk"]),
        ("nb", ["nob"], ["bokmål", "norwegian bokmål"]),
        ("nn", ["nno"], ["nynorsk", "norwegian nynorsk"]),
        ("fi", ["fin"], ["finnish", "suomi"]),
        ("is", ["ice", "isl"], ["icelandic", "íslenska"]),
        ("pl", ["pol"], ["polish", "polski"]),
        ("cs", ["cze", "ces"], ["czech", "čeština"]),
        ("sk", ["slo", "slk"], ["slovak", "slovenčina"]),
        ("sl", ["slv"], ["slovene", "slovenian", "slovenščina"]),
        ("hr", ["hrv"], ["croatian", "hrvatski"]),
        ("sr", ["srp"], ["serbian", "srpski"]),
        ("bg", ["bul"], ["bulgarian", "български"]),
        ("ro", ["rum", "ron"], ["romanian", "română"]),
        ("hu", ["hun"], ["hungarian", "magyar"]),
        ("uk", ["ukr"], ["ukrainian", "українська"]),
        ("lt", ["lit"], ["lithuanian", "lietuvių"]),
        ("lv", ["lav"], ["latvian", "latviešu"]),
        ("et", ["est"], ["estonian", "eesti"]),
        ("el", ["gre", "ell"], ["greek", "ελληνικά"]),
        ("tr", ["tur"], ["turkish", "türkçe"]),
        ("he", ["heb"], ["hebrew", "עברית"]),
        ("ar", ["ara"], ["arabic", "العربية"]),
        ("fa", ["per", "fas"], ["persian", "farsi", "فارسی"]),
        ("ko", ["kor"], ["korean", "한국어"]),
        ("ca", ["cat"], ["catalan", "català"]),
        ("ka", ["geo", "kat"], ["georgian"]),
        ("la", ["lat"], ["latin"]),
        ("id", ["ind"], ["indonesian", "bahasa indonesia"]),
        ("vi", ["vie"], ["vietnamese"]),
        ("hi", ["hin"], ["hindi"]),
        ("th", ["tha"], ["thai"]),
        ("en-US", [], ["american", "usenglish", "english (united states)", "american english"]),
        ("en-GB", [], ["british", "ukenglish", "english (united kingdom)", "british english"]),
        ("en-AU", [], ["australian"]),
        ("en-CA", [], ["canadian"]),
        ("en-NZ", [], ["newzealand"]),
        ("de-AT", [], ["naustrian", "austrian"]),
        ("de-CH", [], ["nswissgerman", "swissgerman"]),
        ("fr-CA", [], ["acadian", "canadien"]),
        ("pt-BR", [], ["brazilian", "brazil", "brazilian portuguese"]),
    ];

    private static readonly FrozenDictionary<string, string> Tags = Rows.SelectMany(row =>
            row.Codes.Concat(row.Names).Select(word => (word, row.Tag))
        )
        .ToFrozenDictionary(row => row.word, row => row.Tag, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Codes = Rows.Where(row => row.Codes.Length > 0)
        .ToFrozenDictionary(row => row.Tag, row => row.Codes[0]);

    /// <summary>The tag of a language, or the text itself.</summary>
    internal static string Of(string text)
    {
        if (text.Length == 2 && char.IsAsciiLetterLower(text[0]) && char.IsAsciiLetterLower(text[1]))
            return text;
        if (Tags.TryGetValue(text, out var tag))
            return tag;
        return IsTagWithUnderscore(text) ? text.Replace('_', '-')
            : text.Length == 2 && char.IsAsciiLetter(text[0]) && char.IsAsciiLetter(text[1]) ? text.ToLowerInvariant()
            : text;
    }

    /// <summary>The code of the MARC list for a tag, or the tag itself.</summary>
    internal static string CodeOf(string tag) => Codes.GetValueOrDefault(tag, tag);

    private static bool IsTagWithUnderscore(string text) =>
        text is [_, _, '_', ..] && text.Length <= 12 && char.IsAsciiLetterLower(text[0]) && char.IsAsciiLetterLower(text[1]);
}
