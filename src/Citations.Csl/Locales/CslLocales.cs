using System.Collections.Concurrent;

namespace Citations.Csl;

/// <summary>
/// Where locale files come from: a function of the caller or a folder of <c>locales-xx-XX.xml</c> files opens them; twelve
/// languages are built in and stand in for what is not there. A file is read once.
/// </summary>
/// <threadsafety>Safe to share between threads, as far as the function is.</threadsafety>
public sealed class CslLocales
{
    private const string DefaultLanguage = "en-US";

    // CSL 1.0.2, Locale Fallback, and the locale files that came after it.
    private static readonly Dictionary<string, string> PrimaryDialects = new(StringComparer.OrdinalIgnoreCase)
    {
        ["af"] = "af-ZA",
        ["bal"] = "bal-PK",
        ["bg"] = "bg-BG",
        ["brh"] = "brh-PK",
        ["ca"] = "ca-AD",
        ["cs"] = "cs-CZ",
        ["cy"] = "cy-GB",
        ["da"] = "da-DK",
        ["de"] = "de-DE",
        ["el"] = "el-GR",
        ["en"] = "en-US",
        ["es"] = "es-ES",
        ["et"] = "et-EE",
        ["fa"] = "fa-IR",
        ["fi"] = "fi-FI",
        ["fr"] = "fr-FR",
        ["gl"] = "gl-ES",
        ["he"] = "he-IL",
        ["hi"] = "hi-IN",
        ["hr"] = "hr-HR",
        ["hu"] = "hu-HU",
        ["hy"] = "hy-AM",
        ["id"] = "id-ID",
        ["is"] = "is-IS",
        ["it"] = "it-IT",
        ["ja"] = "ja-JP",
        ["km"] = "km-KH",
        ["ko"] = "ko-KR",
        ["lij"] = "lij-IT",
        ["lt"] = "lt-LT",
        ["lv"] = "lv-LV",
        ["mn"] = "mn-MN",
        ["ms"] = "ms-MY",
        ["nb"] = "nb-NO",
        ["nl"] = "nl-NL",
        ["nn"] = "nn-NO",
        ["pa"] = "pa-PK",
        ["pl"] = "pl-PL",
        ["pt"] = "pt-PT",
        ["ro"] = "ro-RO",
        ["ru"] = "ru-RU",
        ["sk"] = "sk-SK",
        ["sl"] = "sl-SI",
        ["sr"] = "sr-Cyrl-RS",
        ["sv"] = "sv-SE",
        ["th"] = "th-TH",
        ["tr"] = "tr-TR",
        ["uk"] = "uk-UA",
        ["vi"] = "vi-VN",
        ["zh"] = "zh-CN",
    };

    private readonly ConcurrentDictionary<string, LocaleFile?> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Func<string, Stream?> _open;

    /// <summary>Locales that a function opens.</summary>
    /// <param name="open">Opens the locale file of a language such as <c>de-AT</c>; null if there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="open"/> is null.</exception>
    public CslLocales(Func<string, Stream?> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        _open = open;
    }

    /// <summary>
    /// The languages that are built in: American and British English, Brazilian Portuguese, Chinese, Dutch, French, German, Italian,
    /// Japanese, Polish, Russian and Spanish.
    /// </summary>
    public static CslLocales BuiltIn { get; } = new(static _ => null);

    /// <summary>The locale files of a folder, such as a checkout of the CSL locales.</summary>
    /// <param name="folder">The folder that holds the <c>locales-xx-XX.xml</c> files.</param>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is null.</exception>
    public static CslLocales FromFolder(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new(language =>
        {
            var path = Path.Combine(folder, $"locales-{Path.GetFileName(language)}.xml");
            return File.Exists(path) ? File.OpenRead(path) : null;
        });
    }

    /// <summary>The locale of a language under a style's own locale elements.</summary>
    internal Locale Build(string language, LocaleFile[] ofStyle)
    {
        var exact = PrimaryDialects.GetValueOrDefault(language, language);
        var primary = PrimaryDialects.GetValueOrDefault(Tongue(exact), exact);
        var layers = new List<LocaleFile>(8);
        foreach (var file in (ReadOnlySpan<string>)[DefaultLanguage, primary, exact])
        {
            if (Find(file) is { } layer && !layers.Contains(layer))
                layers.Add(layer);
        }

        layers.AddRange(ofStyle.Where(layer => layer.Language is null));
        layers.AddRange(ofStyle.Where(layer => layer.Language is { } tag && tag != exact && tag == Tongue(exact)));
        layers.AddRange(ofStyle.Where(layer => layer.Language == exact));
        var isKnown = layers.Exists(layer =>
            layer.Language is { } tag && Tongue(tag).Equals(Tongue(exact), StringComparison.OrdinalIgnoreCase)
        );
        return new(exact, layers) { IsKnown = isKnown };
    }

    private LocaleFile? Find(string language) =>
        _files.GetOrAdd(
            language,
            static (language, locales) =>
            {
                using var stream = locales._open(language) ?? OpenBuiltIn(language);
                if (stream is null)
                    return null;
                using var text = new StreamReader(stream);
                return LocaleReader.Read(XmlSource.Load(text, "locale"));
            },
            this
        );

    private static Stream? OpenBuiltIn(string language) =>
        typeof(CslLocales).Assembly.GetManifestResourceStream($"{nameof(Citations)}.{nameof(Csl)}.locales-{language}.xml");

    private static string Tongue(string language) => language.Split('-')[0];
}
