using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Citations.Formats.CslJson;
using Citations.Formats.Streaming;

namespace Citations.Formats;

/// <summary>
/// Writes CSL-JSON (schema csl-data 1.0.2): an array of items whose properties are in one order, id and type first,
/// then the variables in the order of the vocabulary, then <c>custom</c> and what a CSL-JSON item had beyond the schema. An item of a list
/// that has no id gets one made of its facts, because the schema requires one.
/// </summary>
/// <remarks>
/// Items validate against the schema unless the reference was read from CSL-JSON with its own
/// properties (<see cref="Reference.Extra"/>), which are written back where they stood. What other formats left there is written under <c>custom.source-fields</c> and read back.
/// What a name has beyond the schema (<see cref="Contributor.Extra"/>: an ORCID iD, an affiliation) is written under
/// <c>custom.contributor-fields</c> and read back from there.
/// </remarks>
public static class CslJsonWriter
{
    private static readonly JsonEncodedText[] TextTerms = [.. Enum.GetValues<TextVariable>().Select(v => JsonEncodedText.Encode(v.Term()))];
    private static readonly JsonEncodedText[] NameTerms = [.. Enum.GetValues<NameVariable>().Select(v => JsonEncodedText.Encode(v.Term()))];
    private static readonly JsonEncodedText[] DateTerms = [.. Enum.GetValues<DateVariable>().Select(v => JsonEncodedText.Encode(v.Term()))];

    /// <summary>Writes references as an array of items.</summary>
    /// <param name="references">The references, in the order of the items.</param>
    /// <param name="indented">Whether each property is on a separate line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="references"/> is null.</exception>
    public static string Write(IEnumerable<Reference> references, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(references);
        using var buffer = new PooledBytes();
        using (var json = new Utf8JsonWriter(buffer, Options(indented)))
            WriteAll(json, references);
        return Encoding.UTF8.GetString(buffer.Written);
    }

    /// <summary>Writes references as an array of items in UTF-8 and leaves the stream open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="references"/> is null.</exception>
    public static void Write(Stream stream, IEnumerable<Reference> references, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(references);
        using var json = new Utf8JsonWriter(stream, Options(indented));
        WriteAll(json, references);
    }

    internal static void Write(TextWriter text, IEnumerable<Reference> references)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Options(indented: true));
        json.WriteStartArray();
        foreach (var reference in UniqueKeys.Fill(references))
        {
            Write(json, reference);
            Hand();
        }

        json.WriteEndArray();
        Hand();
        text.Write('\n');

        void Hand()
        {
            json.Flush();
            text.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
            buffer.ResetWrittenCount();
        }
    }

    /// <summary>Writes one item.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="reference"/> is null.</exception>
    public static string WriteOne(Reference reference, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options(indented)))
            Write(json, reference);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes one item into a larger document.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> or <paramref name="reference"/> is null.</exception>
    public static void Write(Utf8JsonWriter json, Reference reference)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(reference);
        // What the schema does not allow in a name goes under custom.
        var isClosed = ContributorFields.AreIn(reference);
        var isForeign = SourceFields.AreIn(reference);
        json.WriteStartObject();
        json.WriteString("id"u8, reference.Id);
        json.WriteString("type"u8, (isForeign ? null : UnknownType(reference)) ?? reference.Type.Term());
        foreach (var (variable, text) in reference.Texts)
            json.WriteString(TextTerms[(int)variable], text);
        foreach (var (variable, names) in reference.Names)
        {
            json.WriteStartArray(NameTerms[(int)variable]);
            foreach (var name in names)
                Write(json, name, isClosed);
            json.WriteEndArray();
        }

        foreach (var (variable, date) in reference.Dates)
        {
            json.WritePropertyName(DateTerms[(int)variable]);
            Write(json, date);
        }

        if (reference.Custom.Count > 0 || isClosed || isForeign)
        {
            json.WriteStartObject("custom"u8);
            Write(json, reference.Custom);
            if (isClosed)
                ContributorFields.Write(json, reference);
            if (isForeign)
                SourceFields.Write(json, reference);
            json.WriteEndObject();
        }

        if (!isForeign)
            Write(json, reference.Extra, except: IsWritten);
        json.WriteEndObject();

        // Of a variable that came in a special shape, the item may have got a proper value since.
        bool IsWritten(string name) =>
            name is "id" or "type"
            || (name == "custom" && reference.Custom.Count > 0)
            || (Vocabulary.TryParse(name, out TextVariable text) && reference.Texts.ContainsKey(text))
            || (Vocabulary.TryParse(name, out NameVariable names) && reference.Names.ContainsKey(names))
            || (Vocabulary.TryParse(name, out DateVariable date) && reference.Dates.ContainsKey(date));
    }

    private static JsonWriterOptions Options(bool indented) =>
        new() { Indented = indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static void WriteAll(Utf8JsonWriter json, IEnumerable<Reference> references)
    {
        json.WriteStartArray();
        foreach (var reference in UniqueKeys.Fill(references))
            Write(json, reference);
        json.WriteEndArray();
    }

    private static string? UnknownType(Reference reference) =>
        reference.Type == ReferenceType.Document ? reference.Extra.GetString("type") : null;

    private static void Write(Utf8JsonWriter json, Contributor name, bool isClosed)
    {
        json.WriteStartObject();
        Write(json, "family"u8, name.Family);
        Write(json, "given"u8, name.Given);
        Write(json, "dropping-particle"u8, name.DroppingParticle);
        Write(json, "non-dropping-particle"u8, name.NonDroppingParticle);
        Write(json, "suffix"u8, name.Suffix);
        if (name.CommaSuffix)
            json.WriteBoolean("comma-suffix"u8, true);
        if (name.StaticOrdering)
            json.WriteBoolean("static-ordering"u8, true);
        Write(json, "literal"u8, name.Literal);
        Write(
            json,
            name.Extra,
            except: isClosed && ContributorFields.AreIn(name) ? field => !ContributorFields.StaysWithName(field) : null
        );
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PartialDate date)
    {
        json.WriteStartObject();
        if (date.Start is { } start)
        {
            json.WriteStartArray("date-parts"u8);
            Write(json, start, isAlone: date.End is null);
            if (date.End is { } end)
                Write(json, end, isAlone: false);
            else if (date.IsOpenEnded)
                Write(json, default, isAlone: false);
            json.WriteEndArray();
            if (date.End is null && start.Season != Season.None)
                json.WriteNumber("season"u8, (int)start.Season);
        }

        if (date.IsCirca)
            json.WriteBoolean("circa"u8, true);
        Write(json, "literal"u8, date.Literal);
        // Programs read the season as a number.
        Write(json, SeasonWord.IsIn(date) ? date.Extra.Without(SeasonWord.Field) : date.Extra);
        json.WriteEndObject();
    }

    // A season is a property of a single date, and one of EDTF's months 21 to 24 in a range.
    private static void Write(Utf8JsonWriter json, DatePoint point, bool isAlone)
    {
        json.WriteStartArray();
        json.WriteNumberValue(point.Year);
        if (point.Season != Season.None && !isAlone)
            json.WriteNumberValue((int)point.Season + 20);
        if (point.Month > 0)
            json.WriteNumberValue(point.Month);
        if (point.Day > 0)
            json.WriteNumberValue(point.Day);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    private static void Write(Utf8JsonWriter json, FieldBag fields, Func<string, bool>? except = null)
    {
        foreach (var (name, value) in fields)
        {
            if (except?.Invoke(name) == true)
                continue;
            json.WritePropertyName(name);
            value.WriteTo(json);
        }
    }
}
