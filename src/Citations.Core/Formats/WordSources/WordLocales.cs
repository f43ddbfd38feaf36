using System.Collections.Frozen;
using System.Globalization;

namespace Citations.Formats.WordSources;

/// <summary>
/// The language of a source: an IETF tag, as Word writes it today, or the number of a locale ([MS-LCID]), as Word and other programs wrote
/// it before.
/// </summary>
internal static class WordLocales
{
    // The lower ten bits of a number are its language.
    private const int LanguageBits = 0x3FF;

    private static readonly FrozenDictionary<int, string> Languages = new Dictionary<int, string>
    {
        [0x01] = "ar",
        [0x02] = "bg",
        [0x03] = "ca",
        [0x04] = "zh",
        [0x05] = "cs",
        [0x06] = "da",
        [0x07] = "de",
        [0x08] = "el",
        [0x09] = "en",
        [0x0A] = "es",
        [0x0B] = "fi",
        [0x0C] = "fr",
        [0x0D] = "he",
        [0x0E] = "hu",
        [0x0F] = "is",
        [0x10] = "it",
        [0x11] = "ja",
        [0x12] = "ko",
        [0x13] = "nl",
        [0x14] = "no",
        [0x15] = "pl",
        [0x16] = "pt",
        [0x18] = "ro",
        [0x19] = "ru",
        [0x1B] = "sk",
        [0x1D] = "sv",
        [0x1E] = "th",
        [0x1F] = "tr",
        [0x21] = "id",
        [0x22] = "uk",
        [0x24] = "sl",
        [0x25] = "et",
        [0x26] = "lv",
        [0x27] = "lt",
        [0x29] = "fa",
        [0x2A] = "vi",
        [0x37] = "ka",
        [0x39] = "hi",
    }.ToFrozenDictionary();

    // Locales whose country or language is not that of most who write the language.
    private static readonly FrozenDictionary<int, string> Locales = new Dictionary<int, string>
    {
        [0x0404] = "zh-TW",
        [0x0409] = "en-US",
        [0x0414] = "nb",
        [0x0416] = "pt-BR",
        [0x041A] = "hr",
        [0x0804] = "zh-CN",
        [0x0807] = "de-CH",
        [0x0809] = "en-GB",
        [0x0814] = "nn",
        [0x0C07] = "de-AT",
        [0x0C09] = "en-AU",
        [0x0C0C] = "fr-CA",
        [0x1009] = "en-CA",
        [0x1409] = "en-NZ",
    }.ToFrozenDictionary();

    /// <summary>The tag of a language, or null if the number is unknown or 0.</summary>
    internal static string? Read(string text)
    {
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return text;
        return Locales.TryGetValue(number, out var locale) ? locale : Languages.GetValueOrDefault(number & LanguageBits);
    }
}
