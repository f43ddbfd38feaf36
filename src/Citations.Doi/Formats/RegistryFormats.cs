using System.Text.Json;
using Citations.Crossref;
using Citations.DataCite;

namespace Citations.Formats;

/// <summary>
/// The records that registries answer with, as formats of files that were kept of them. They are read and not written: only a registry
/// makes its records.
/// </summary>
public static class RegistryFormats
{
    private static readonly string[] CrossrefBookkeeping =
    [
        "indexed",
        "deposited",
        "reference-count",
        "references-count",
        "member",
        "prefix",
    ];
    private static readonly string[] DataCiteFields = ["titles", "creators", "publicationYear", "types"];

    /// <summary>Crossref JSON: the answer to one DOI, a list of works, items of one, or works line by line.</summary>
    public static ReferenceFormat Crossref { get; } =
        ReferenceFormat.ForReading(
            "crossref",
            "Crossref JSON",
            ".json",
            text => IsCrossref(RegistryJson.FirstRecord(text)),
            text => RegistryJson.Read(text, CrossrefRecord.Map)
        );

    /// <summary>DataCite JSON: the answer of the JSON:API to one DOI or to a search, or records line by line.</summary>
    public static ReferenceFormat DataCite { get; } =
        ReferenceFormat.ForReading(
            "datacite",
            "DataCite JSON",
            ".json",
            text => IsDataCite(RegistryJson.FirstRecord(text)),
            text => RegistryJson.Read(text, DataCiteRecord.Map)
        );

    /// <summary>Both formats.</summary>
    public static EquatableArray<ReferenceFormat> All { get; } = [Crossref, DataCite];

    private static bool IsCrossref(IReadOnlyDictionary<string, JsonTokenType> record) =>
        record.ContainsKey("message-type")
        || record.ContainsKey("total-results")
        || (
            record.ContainsKey("DOI")
            && record.GetValueOrDefault("title") switch
            {
                JsonTokenType.StartArray => true,
                JsonTokenType.None => CrossrefBookkeeping.Any(record.ContainsKey),
                // The CSL-JSON that Crossref gives by content negotiation has its bookkeeping too, but a title that is a text.
                _ => false,
            }
        );

    private static bool IsDataCite(IReadOnlyDictionary<string, JsonTokenType> record) =>
        record.ContainsKey("doi") && DataCiteFields.Any(record.ContainsKey);
}
