using System.Text.Json;

namespace Citations.Articles;

/// <summary>
/// Settings as <c>.citations.json</c> holds them:
/// <c>{"style": "apa-7", "severities": {"CIT0302": "none"}, "ignores": [{"code": "CIT0401", "path": "posts/*", "reason": "..."}], "select":
/// ["CIT01"], "minSeverity": "warning", "secondSources": ["open-library"]}</c>.
/// </summary>
public static class ArticleOptionsFile
{
    /// <summary>The name that tools look for, beside the article or above it.</summary>
    public const string Name = ".citations.json";

    private static readonly JsonDocumentOptions Tolerant = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly (string Word, ListStyle Style)[] Styles =
    [
        ("apa-7", ListStyle.Apa7),
        ("apa-6", ListStyle.Apa6),
        ("vancouver", ListStyle.Vancouver),
        ("ama", ListStyle.Vancouver),
        ("mla", ListStyle.Mla),
        ("chicago-author-date", ListStyle.ChicagoAuthorDate),
        ("chicago-notes", ListStyle.ChicagoNotes),
        ("harvard", ListStyle.Harvard),
        ("ieee", ListStyle.Ieee),
        ("scholar", ListStyle.Scholar),
        ("name-year", ListStyle.NameYear),
    ];

    private static readonly (string Word, DiagnosticSeverity? Severity)[] SeverityWords =
    [
        ("none", null),
        ("info", DiagnosticSeverity.Information),
        ("information", DiagnosticSeverity.Information),
        ("warning", DiagnosticSeverity.Warning),
        ("error", DiagnosticSeverity.Error),
    ];

    private static readonly (string Word, SecondSources Source)[] Sources =
    [
        ("europe-pmc", SecondSources.EuropePmc),
        ("open-library", SecondSources.OpenLibrary),
        ("openalex", SecondSources.OpenAlex),
    ];

    /// <summary>Reads settings.</summary>
    /// <param name="json">The text of the file; comments and commas before a closing bracket are allowed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">The text is not JSON, or a setting is not understood; the message says where and what was
    /// expected.</exception>
    public static ArticleOptions Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(JsonSurrogates.Replace(json), Tolerant);
            return Read(document.RootElement);
        }
        catch (JsonException problem)
        {
            throw new FormatException(
                $"The settings are not JSON: line {problem.LineNumber + 1}, byte {problem.BytePositionInLine + 1}.",
                problem
            );
        }
    }

    /// <summary>A severity by its word: <c>none</c>, <c>info</c>, <c>warning</c>, <c>error</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="FormatException">There is no such severity.</exception>
    public static DiagnosticSeverity? ParseSeverity(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Choose(SeverityWords, word, "a severity");
    }

    /// <summary>A style by its word: <c>apa-7</c>, <c>vancouver</c> and so on.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="FormatException">There is no such style.</exception>
    public static ListStyle ParseStyle(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Choose(Styles, word, "a style");
    }

    /// <summary>Second sources by their words: <c>europe-pmc</c>, <c>open-library</c>, <c>openalex</c>; no words mean no sources.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    /// <exception cref="FormatException">There is no such source.</exception>
    public static SecondSources ParseSecondSources(IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Aggregate(SecondSources.None, (sources, word) => sources | Choose(Sources, word, "a second source"));
    }

    private static ArticleOptions Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new FormatException("The settings are not an object: expected {.");
        var options = ArticleOptions.Default;
        foreach (var setting in root.EnumerateObject())
        {
            options = setting.Name switch
            {
                "style" => options with { Style = Text(setting) == "auto" ? null : ParseStyle(Text(setting)) },
                "severities" => options with
                {
                    Severities = SeveritiesOf(Object(setting)),
                },
                "ignores" => options with { Ignores = Items(setting).Select(Ignore).ToEquatableArray() },
                "select" => options with { Select = Texts(setting).ToEquatableArray() },
                "minSeverity" => options with { MinSeverity = ParseSeverity(Text(setting)) ?? DiagnosticSeverity.Error },
                "secondSources" => options with { SecondSources = ParseSecondSources(Texts(setting)) },
                "index" => options with { Index = Text(setting) },
                "$schema" => options,
                _ => throw new FormatException(
                    $"'{setting.Name}' is not a setting: expected style, severities, ignores, select, minSeverity, secondSources or index."
                ),
            };
        }

        return options;
    }

    private static Dictionary<string, DiagnosticSeverity?> SeveritiesOf(IEnumerable<JsonProperty> items)
    {
        Dictionary<string, DiagnosticSeverity?> severities = [];
        foreach (var item in items)
        {
            var code = item.Name.ToUpperInvariant();
            if (!severities.TryAdd(code, ParseSeverity(Text(item))))
                throw new FormatException($"'{code}' is set twice.");
        }

        return severities;
    }

    private static IgnoredFinding Ignore(JsonElement item)
    {
        if (Member("reason") is not { } reason)
            throw new FormatException("An item of ignores has no reason.");
        return new(reason)
        {
            Code = Member("code"),
            Path = Member("path"),
            Doi = Member("doi") is { } doi ? Doi.Parse(doi) : null,
        };

        string? Member(string name) =>
            item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
                ? value.GetString()
                : null;
    }

    private static string Text(JsonProperty setting) =>
        setting.Value.ValueKind == JsonValueKind.String
            ? setting.Value.GetString()!
            : throw new FormatException($"'{setting.Name}' is not text.");

    private static JsonElement.ObjectEnumerator Object(JsonProperty setting) =>
        setting.Value.ValueKind == JsonValueKind.Object
            ? setting.Value.EnumerateObject()
            : throw new FormatException($"'{setting.Name}' is not an object.");

    private static JsonElement.ArrayEnumerator Items(JsonProperty setting) =>
        setting.Value.ValueKind == JsonValueKind.Array
            ? setting.Value.EnumerateArray()
            : throw new FormatException($"'{setting.Name}' is not a list.");

    private static IEnumerable<string> Texts(JsonProperty setting) =>
        Items(setting)
            .Select(item =>
                item.ValueKind == JsonValueKind.String
                    ? item.GetString()!
                    : throw new FormatException($"An item of '{setting.Name}' is not text.")
            );

    private static T Choose<T>((string Word, T Value)[] words, string word, string what)
    {
        var index = Array.FindIndex(words, pair => pair.Word.Equals(word, StringComparison.OrdinalIgnoreCase));
        return index >= 0
            ? words[index].Value
            : throw new FormatException($"'{word}' is not {what}: expected {string.Join(", ", words.Select(pair => pair.Word))}.");
    }
}
