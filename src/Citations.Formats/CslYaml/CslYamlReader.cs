using System.Buffers;
using System.Text.Json;
using Citations.Formats.CslYaml;
using Citations.Formats.Streaming;
using Citations.Formats.Yaml;

namespace Citations.Formats;

/// <summary>
/// Reads CSL-YAML as pandoc and Better BibTeX write it: CSL-JSON's items in YAML, under <c>references</c>, as a list, or a single one;
/// a Markdown document's metadata too. Its texts are Markdown; the older dates of pandoc (<c>year</c>, <c>month</c>, <c>day</c>) are read.
/// </summary>
/// <remarks>Other keys beside <c>references</c> belong to the document, not to a reference, and are ignored.</remarks>
public static class CslYamlReader
{
    /// <summary>Reads the items of a text. Never throws; what is malformed is reported with its place and the rest is read.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="yaml"/> is null.</exception>
    public static ParseResult<EquatableArray<Reference>> Read(string yaml)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        List<Diagnostic> diagnostics = [];
        List<Reference> references = [];
        foreach (var item in Items(YamlReader.Read(yaml, diagnostics), diagnostics))
        {
            try
            {
                Read(item, references, diagnostics);
            }
            catch (Exception fault) when (EntryList.IsOfEntry(fault))
            {
                diagnostics.Add(FormatDiagnostics.NotRead(fault, item.Span));
            }
        }

        return new(references.ToEquatableArray(), diagnostics.ToEquatableArray());
    }

    private static void Read(YamlMapping item, List<Reference> references, List<Diagnostic> diagnostics)
    {
        var result = CslJsonReader.ReadVerbatim(ToJson(item));
        // What an asterisk means is known only when the markup is read.
        references.AddRange(
            result.Value.Select(reference =>
                ReferenceBuilder
                    .From(CslYamlTexts.Map(reference, PandocMarkup.Read))
                    .BuildCanonical(sentence => diagnostics.Add(FormatDiagnostics.KeptAsItIs(sentence, item.Span)))
            )
        );
        diagnostics.AddRange(result.Diagnostics.Select(diagnostic => diagnostic with { Span = item.Span }));
    }

    private static IEnumerable<YamlMapping> Items(YamlNode? root, List<Diagnostic> diagnostics)
    {
        var items = root is YamlMapping mapping && mapping["references"] is { } references ? references : root;
        if (items is YamlMapping single && single != root)
            return [single];
        if (items is YamlMapping alone)
            return alone["id"] is null && alone["type"] is null ? [] : [alone];
        if (items is not YamlSequence sequence)
            return [];
        diagnostics.AddRange(
            sequence
                .Items.Where(item => item is not (YamlMapping or YamlScalar { IsNull: true }))
                .Select(item => FormatDiagnostics.Malformed("Expected an item: keys and values.", item.Span))
        );
        return sequence.Items.OfType<YamlMapping>();
    }

    private static ReadOnlySpan<byte> ToJson(YamlMapping item)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var (key, value) in item.Entries)
            {
                json.WritePropertyName(key.Text);
                YamlJson.Write(json, Vocabulary.TryParse(key.Text, out DateVariable _) ? CslYamlDates.Normalize(value) : value);
            }

            json.WriteEndObject();
        }

        return buffer.WrittenSpan;
    }
}
