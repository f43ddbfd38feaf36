using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Citations.Articles.Documents;
using Citations.Formats;

namespace Citations.Word.Reading;

/// <summary>
/// The fields that citation programs leave in Word files, read as data: Zotero and Mendeley store CSL-JSON, EndNote its XML, Word the tags
/// of its own sources.
/// </summary>
internal static class CitationField
{
    private static readonly JsonDocumentOptions Tolerant = new() { MaxDepth = 64, AllowTrailingCommas = true };

    /// <summary>Whether a field's result is a reference list.</summary>
    internal static bool IsBibliography(string instruction) =>
        instruction.Contains("ZOTERO_BIBL", StringComparison.Ordinal)
        || instruction.Contains("CSL_BIBLIOGRAPHY", StringComparison.Ordinal)
        || instruction.Contains("EN.REFLIST", StringComparison.Ordinal)
        || instruction.TrimStart().StartsWith("BIBLIOGRAPHY", StringComparison.Ordinal);

    /// <summary>The works that a field cites; empty if it is not a citation.</summary>
    /// <param name="instruction">The field's code.</param>
    /// <param name="data">The data stored beside it, in base64; null if there is none.</param>
    /// <param name="sources">Word's own sources by their tags.</param>
    internal static EquatableArray<KeyedCitation> Read(string instruction, string? data, IReadOnlyDictionary<string, Reference> sources)
    {
        var text = instruction.Trim();
        if (text.IndexOf("CSL_CITATION", StringComparison.Ordinal) is var csl and >= 0 && text.IndexOf('{', csl) is var brace and >= 0)
            return CslItems(text[brace..]);
        if (text.StartsWith("ADDIN EN.CITE", StringComparison.Ordinal))
            return EndNote(text.IndexOf("<EndNote", StringComparison.Ordinal) is var xml and >= 0 ? text[xml..] : Decode(data));
        return text.StartsWith("CITATION ", StringComparison.Ordinal) ? Tags(text, sources) : [];
    }

    /// <summary>The works of a content control of Mendeley Cite, whose tag holds them in base64.</summary>
    internal static EquatableArray<KeyedCitation> ReadTag(string tag) =>
        tag.StartsWith("MENDELEY_CITATION_v3_", StringComparison.Ordinal) && Decode(tag["MENDELEY_CITATION_v3_".Length..]) is { } json
            ? CslItems(json)
            : [];

    private static EquatableArray<KeyedCitation> CslItems(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json[..(json.LastIndexOf('}') + 1)], Tolerant);
            if (
                document.RootElement.ValueKind != JsonValueKind.Object
                || !document.RootElement.TryGetProperty("citationItems", out var items)
                || items.ValueKind != JsonValueKind.Array
            )
                return [];
            return [.. items.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).Select(CslItem)];
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or ArgumentOutOfRangeException)
        {
            return [];
        }
    }

    private static KeyedCitation CslItem(JsonElement item)
    {
        var work =
            item.TryGetProperty("itemData", out var data) && data.ValueKind == JsonValueKind.Object
                ? ReferenceFormat.CslJson.Read($"[{data.GetRawText()}]").Value is [var stored, ..]
                    ? stored
                    : null
                : null;
        var label = Text(item, "label") is "page" or null ? "p." : Text(item, "label") + ".";
        return new(work?.Id is { Length: > 0 } id ? id : Text(item, "id") ?? "")
        {
            Work = work,
            Mode =
                item.TryGetProperty("suppress-author", out var suppress) && suppress.ValueKind == JsonValueKind.True
                    ? KeyedCitationMode.SuppressAuthor
                    : KeyedCitationMode.Parenthetical,
            Locator = Text(item, "locator") is { } locator ? $"{label} {locator}" : null,
            Prefix = Text(item, "prefix"),
            Suffix = Text(item, "suffix"),
        };
    }

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value)
            ? value.ValueKind switch
            {
                JsonValueKind.String => value.GetString()?.Trim() is { Length: > 0 } text ? text : null,
                JsonValueKind.Number => value.GetRawText(),
                _ => null,
            }
            : null;

    private static EquatableArray<KeyedCitation> EndNote(string? xml)
    {
        if (xml is null)
            return [];
        var end = xml.LastIndexOf("</EndNote>", StringComparison.Ordinal);
        if (end < 0)
            return [];
        try
        {
            using var reader = XmlReader.Create(
                new StringReader(xml[..(end + "</EndNote>".Length)]),
                new()
                {
                    DtdProcessing = DtdProcessing.Prohibit,
                    XmlResolver = null,
                    CheckCharacters = false,
                }
            );
            return [.. XDocument.Load(reader).Root!.Elements("Cite").Select(EndNoteItem)];
        }
        catch (XmlException)
        {
            return [];
        }
    }

    private static KeyedCitation EndNoteItem(XElement cite)
    {
        var record = cite.Element("record");
        var work =
            record is null ? null
            : ReferenceFormat.EndNoteXml.Read($"<xml><records>{record.ToString(SaveOptions.DisableFormatting)}</records></xml>").Value
                is [var stored, ..]
                ? stored
            : null;
        return new((string?)cite.Element("RecNum") ?? work?.Id ?? "")
        {
            Work = work,
            Mode = (string?)cite.Attribute("ExcludeAuth") == "1" ? KeyedCitationMode.SuppressAuthor : KeyedCitationMode.Parenthetical,
            Locator = (string?)cite.Element("Pages") is { Length: > 0 } pages ? "p. " + pages : null,
            Prefix = ((string?)cite.Element("Prefix"))?.Trim() is { Length: > 0 } prefix ? prefix : null,
            Suffix = ((string?)cite.Element("Suffix"))?.Trim() is { Length: > 0 } suffix ? suffix : null,
        };
    }

    /// <summary><c>CITATION Lun20 \p 5 \m Sto19 \l 1033</c>: tags and switches.</summary>
    private static EquatableArray<KeyedCitation> Tags(string instruction, IReadOnlyDictionary<string, Reference> sources)
    {
        List<KeyedCitation> citations = [];
        var words = instruction.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i] is "\\m" && i + 1 < words.Length)
                Add(words[++i]);
            else if (words[i] is "\\p" && i + 1 < words.Length && citations.Count > 0)
                citations[^1] = citations[^1] with { Locator = "p. " + words[++i].Trim('"') };
            else if (words[i] is "\\n" && citations.Count > 0)
                citations[^1] = citations[^1] with { Mode = KeyedCitationMode.SuppressAuthor };
            else if (words[i] is "\\l" or "\\s" or "\\f" or "\\v")
                i++;
            else if (!words[i].StartsWith('\\') && i == 1)
                Add(words[i]);
        }

        return [.. citations];

        void Add(string tag) => citations.Add(new(tag) { Work = sources.GetValueOrDefault(tag) });
    }

    private static string? Decode(string? base64)
    {
        if (base64 is null)
            return null;
        var bytes = new byte[base64.Length];
        if (!Convert.TryFromBase64String(base64, bytes, out var count))
            return null;
        var text = Encoding.UTF8.GetString(bytes, 0, count);
        return text.Contains('\0', StringComparison.Ordinal) ? Encoding.Unicode.GetString(bytes, 0, count) : text;
    }
}
