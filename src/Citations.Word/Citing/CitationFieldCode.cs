using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Citations.Articles.Documents.Sites;
using Citations.Formats;

namespace Citations.Word.Citing;

/// <summary>
/// Writes the codes of fields as Zotero and its kin keep them in Word files: CSL-JSON of the works and of the citation, so that a citation
/// program continues them.
/// </summary>
internal static class CitationFieldCode
{
    private const string Schema = "https://github.com/citation-style-language/schema/raw/master/csl-citation.json";

    /// <summary>The code of a field that holds the reference list.</summary>
    internal const string Bibliography = " ADDIN ZOTERO_BIBL {\"uncited\":[],\"omitted\":[],\"custom\":[]} CSL_BIBLIOGRAPHY ";

    /// <summary>The code of a field that holds a citation.</summary>
    /// <param name="number">The number of the citation in the document.</param>
    /// <param name="items">The works with what is said about each.</param>
    /// <param name="works">The works by their keys; those that have none are left out.</param>
    /// <param name="text">The citation as it is shown.</param>
    /// <param name="note">The number of its note; 0 for the text.</param>
    /// <param name="words">The words of the style for kinds of locators.</param>
    internal static string Citation(
        int number,
        IEnumerable<CitedItem> items,
        IReadOnlyDictionary<string, Reference> works,
        string text,
        int note,
        IReadOnlyDictionary<string, string> words
    )
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("citationID"u8, string.Create(CultureInfo.InvariantCulture, $"cite{number:0000}"));
            json.WriteStartObject("properties"u8);
            json.WriteString("formattedCitation"u8, text);
            json.WriteString("plainCitation"u8, text);
            json.WriteNumber("noteIndex"u8, note);
            json.WriteEndObject();
            json.WriteStartArray("citationItems"u8);
            foreach (var item in items)
            {
                if (works.TryGetValue(item.Key, out var work))
                    Write(json, item, work, words);
            }

            json.WriteEndArray();
            json.WriteString("schema"u8, Schema);
            json.WriteEndObject();
        }

        return $" ADDIN ZOTERO_ITEM CSL_CITATION {Encoding.UTF8.GetString(buffer.WrittenSpan)} ";
    }

    private static void Write(Utf8JsonWriter json, CitedItem item, Reference work, IReadOnlyDictionary<string, string> words)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, item.Key);
        json.WriteStartArray("uris"u8);
        json.WriteEndArray();
        json.WritePropertyName("itemData"u8);
        CslJsonWriter.Write(json, work);
        if (item.Locator.Length > 0)
        {
            var (label, locator) = LocatorText.Split(item.Locator, words);
            json.WriteString("locator"u8, locator);
            json.WriteString("label"u8, label ?? "page");
        }

        if (item.Prefix.Length > 0)
            json.WriteString("prefix"u8, item.Prefix);
        if (item.Suffix.Length > 0)
            json.WriteString("suffix"u8, item.Suffix);
        if (item.SuppressAuthor)
            json.WriteBoolean("suppress-author"u8, true);
        json.WriteEndObject();
    }
}
