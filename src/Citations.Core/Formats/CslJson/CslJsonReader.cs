using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Citations.Formats.CslJson;
using Citations.Formats.Streaming;

namespace Citations.Formats;

/// <summary>
/// Reads CSL-JSON (schema csl-data 1.0.2) and what Zotero, Mendeley, Crossref and citeproc-js write by that name:
/// an array of items, one item, or an object that holds the array as <c>items</c>.
/// </summary>
/// <remarks>
/// Properties that CSL does not know stay in <see cref="Reference.Extra"/>, those of a name in <see cref="Contributor.Extra"/>,
/// <c>custom</c> in <see cref="Reference.Custom"/>. Values become canonical (<see cref="CanonicalBuilding.BuildCanonical"/>). A broken item
/// is reported with its place and left out; the others are read.
/// </remarks>
public static class CslJsonReader
{
    /// <summary>Reads the items of a text. Never throws.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static ParseResult<EquatableArray<Reference>> Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return EntryList.ReadWhole(Open(), json);
    }

    /// <summary>Reads the items of a UTF-8 text, with or without byte order mark. Never throws.</summary>
    public static ParseResult<EquatableArray<Reference>> Read(ReadOnlySpan<byte> utf8) => Read(utf8, isVerbatim: false);

    /// <summary>
    /// Reads the items of a UTF-8 text with their values as they are written, which are not made canonical: for the input of a CSL
    /// processor, which prints what it is given. Never throws.
    /// </summary>
    public static ParseResult<EquatableArray<Reference>> ReadVerbatim(ReadOnlySpan<byte> utf8) => Read(utf8, isVerbatim: true);

    /// <summary>Reads the items of a text with their values as they are written, which are not made canonical. Never throws.</summary>
    public static ParseResult<EquatableArray<Reference>> ReadVerbatim(string json) => Read(Encoding.UTF8.GetBytes(json), isVerbatim: true);

    private static ParseResult<EquatableArray<Reference>> Read(ReadOnlySpan<byte> utf8, bool isVerbatim)
    {
        List<Reference> references = [];
        List<Diagnostic> diagnostics = [];
        var items = new CslJsonItems(new JsonSource(utf8, diagnostics), isVerbatim: isVerbatim);
        while (items.TryRead(out var reference))
            references.Add(reference);
        return new(references.ToEquatableArray(), diagnostics.ToEquatableArray());
    }

    /// <summary>Reads the items of a stream of UTF-8 to its end.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ParseResult<EquatableArray<Reference>> Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return Read(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    internal static IEntryReader Open() => new CslJsonEntries();

    /// <summary>Reads one item that is already parsed, such as a member of a larger document.</summary>
    /// <exception cref="FormatException">The element is not CSL-JSON item.</exception>
    public static Reference ReadOne(JsonElement item) => ReadOne(JsonMarshal.GetRawUtf8Value(item));

    /// <summary>Reads one item.</summary>
    /// <exception cref="FormatException">The text is not CSL-JSON item; the message says what was found where.</exception>
    public static Reference ReadOne(string item) => ReadOne(Encoding.UTF8.GetBytes(item));

    /// <summary>Reads one item of UTF-8.</summary>
    /// <exception cref="FormatException">The text is not CSL-JSON item; the message says what was found where.</exception>
    public static Reference ReadOne(ReadOnlySpan<byte> utf8)
    {
        var result = Read(utf8);
        return result.IsClean && result.Value is [var reference]
            ? reference
            : throw new FormatException(
                result.Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } error
                    ? $"{error.Message} (at {error.Span?.Start})"
                    : $"Expected one CSL-JSON item but found {result.Value.Count}."
            );
    }
}
