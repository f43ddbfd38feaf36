using System.Text;
using System.Text.Json;

namespace Citations.Formats.CslJson;

/// <summary>Reads one CSL-JSON item after another; the JSON reader is on the item's opening brace.</summary>
/// <param name="isVerbatim">Whether values stay as they are written, and are not made canonical.</param>
internal sealed class CslJsonItemReader(bool isVerbatim)
{
    private readonly ReferenceBuilder _builder = new();
    private readonly List<Contributor> _names = [];
    private readonly List<(string Name, TextVariable Variable, string Text)> _aliases = [];
    private readonly List<KeyValuePair<string, JsonElement>> _custom = [];
    private readonly List<string> _undecided = [];
    private Action<string>? _tell;
    private readonly List<(CslJsonField Field, string Name, JsonElement Value, int Start, int Length)> _kept = [];

    internal void Clear()
    {
        _builder.Build();
        _aliases.Clear();
        _custom.Clear();
        _kept.Clear();
        _undecided.Clear();
    }

    internal Reference Read(ref Utf8JsonReader json, ref JsonSource source, int origin)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var field = json.ValueIsEscaped ? CslJsonField.Of(Encoding.UTF8.GetBytes(json.GetString()!)) : CslJsonField.Of(json.ValueSpan);
            var name = field.Kind == CslJsonFieldKind.Unknown || field.IsAlias ? json.GetString()! : null;
            json.Read();
            if (json.TokenType == JsonTokenType.Null)
                continue;
            var start = origin + (int)json.TokenStartIndex;
            switch (field.Kind)
            {
                case CslJsonFieldKind.Text when TextOf(ref json, field) is { } text:
                    if (field.IsAlias)
                        _aliases.Add((name!, (TextVariable)field.Variable, text));
                    else
                        _builder[(TextVariable)field.Variable] = text;
                    break;
                case CslJsonFieldKind.Names when json.TokenType != JsonTokenType.Number:
                    _builder[(NameVariable)field.Variable] = CslJsonNames.Read(ref json, _names, out var areNames);
                    if (!areNames)
                        source.Report(
                            FormatDiagnostics.NotUnderstood,
                            $"Items in the list '{((NameVariable)field.Variable).Term()}' that are not names were left out.",
                            start,
                            origin + (int)json.BytesConsumed - start
                        );
                    break;
                case CslJsonFieldKind.Date when CslJsonDates.MayBe(ref json):
                    _builder[(DateVariable)field.Variable] = CslJsonDates.Read(ref json, out var isWhole);
                    if (!isWhole)
                        source.Report(
                            FormatDiagnostics.NotUnderstood,
                            $"A part of the date '{((DateVariable)field.Variable).Term()}' could not be read and was left out.",
                            start,
                            origin + (int)json.BytesConsumed - start
                        );
                    break;
                case CslJsonFieldKind.Id when JsonScalar.Text(ref json) is { } id:
                    _builder.Id = id;
                    break;
                case CslJsonFieldKind.Type when json.TokenType == JsonTokenType.String:
                    ReadType(ref json, field, ref source, start);
                    break;
                case CslJsonFieldKind.Custom when json.TokenType == JsonTokenType.StartObject:
                    ReadCustom(ref json);
                    break;
                default:
                    _kept.Add(
                        (field, name ?? NameOf(field), JsonElement.ParseValue(ref json), start, origin + (int)json.BytesConsumed - start)
                    );
                    break;
            }
        }

        UseAliases();
        ContributorFields.Restore(_builder);
        SourceFields.Restore(_builder);
        NoteVariables.Expand(_builder);
        KeepOthers(ref source);
        if (isVerbatim)
            return _builder.Build();
        var reference = _builder.BuildCanonical(_tell ??= _undecided.Add);
        if (_undecided.Count == 0)
            return reference;
        foreach (var sentence in _undecided)
            source.Report(FormatDiagnostics.KeptAsItIs, $"'{reference.Id}': {sentence}", origin, 1);
        _undecided.Clear();
        return reference;
    }

    // Of several titles the first is the work's, as in Crossref's lists; of other lists every text counts.
    private static string? TextOf(ref Utf8JsonReader json, CslJsonField field)
    {
        if (json.TokenType != JsonTokenType.StartArray || !IsTitle((TextVariable)field.Variable))
            return JsonScalar.Text(ref json);
        var ahead = json;
        if (!ahead.Read() || ahead.TokenType != JsonTokenType.String)
            return JsonScalar.Text(ref json);
        var first = ahead.GetString();
        return JsonScalar.Text(ref json) is null ? null : first;
    }

    private static bool IsTitle(TextVariable variable) =>
        variable is TextVariable.Title or TextVariable.ContainerTitle or TextVariable.ContainerTitleShort or TextVariable.CollectionTitle;

    // What CSL does not know is kept as it came, and so is a property in a special shape, unless the item has it in its proper shape
    // too.
    private void KeepOthers(ref JsonSource source)
    {
        foreach (var (field, name, value, start, length) in _kept)
        {
            if (field.IsAlias || !Has(field, value))
                Keep(name, value);
            else
                source.Report(FormatDiagnostics.NotUnderstood, $"This is not a value for '{name}' and was left out.", start, length);
        }

        _kept.Clear();
    }

    private void Keep(string name, JsonElement value)
    {
        _builder.Keep(name, value);
        _builder.IsOfItem = true;
    }

    private bool Has(CslJsonField field, JsonElement value) =>
        field.Kind switch
        {
            CslJsonFieldKind.Text => _builder[(TextVariable)field.Variable] is not null,
            CslJsonFieldKind.Names => !_builder[(NameVariable)field.Variable].IsEmpty,
            CslJsonFieldKind.Date => _builder[(DateVariable)field.Variable] is not null,
            CslJsonFieldKind.Type => _builder.Type != default || value.ValueKind != JsonValueKind.String,
            CslJsonFieldKind.Custom => _builder.Custom.Count > 0,
            CslJsonFieldKind.Id => true,
            _ => false,
        };

    private static string NameOf(CslJsonField field) =>
        field.Kind switch
        {
            CslJsonFieldKind.Text => ((TextVariable)field.Variable).Term(),
            CslJsonFieldKind.Names => ((NameVariable)field.Variable).Term(),
            CslJsonFieldKind.Date => ((DateVariable)field.Variable).Term(),
            _ => field.Kind.ToString().ToLowerInvariant(),
        };

    // A type that CSL does not know is kept and written back; the work is a document meanwhile.
    private void ReadType(ref Utf8JsonReader json, CslJsonField field, ref JsonSource source, int start)
    {
        var term = json.GetString()!;
        if (CslJsonTypes.TryParse(term, out var type))
        {
            _builder.Type = type;
            return;
        }

        _kept.Add((field, "type", JsonText.ToElement(term), start, term.Length + 2));
        source.Report(
            FormatDiagnostics.NotUnderstood,
            $"'{term}' is not an item type of CSL 1.0.2; the work is read as a document.",
            start,
            term.Length + 2
        );
    }

    private void ReadCustom(ref Utf8JsonReader json)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString()!;
            json.Read();
            _custom.Add(new(name, JsonElement.ParseValue(ref json)));
        }

        _builder.Custom = FieldBag.Of(_custom);
        _custom.Clear();
    }

    // An older name of a variable counts where the proper one is missing, and is kept where the two differ.
    private void UseAliases()
    {
        foreach (var (name, variable, text) in _aliases)
        {
            if (_builder[variable] is null)
                _builder[variable] = text;
            else if (_builder[variable] != text)
                Keep(name, JsonText.ToElement(text));
        }

        _aliases.Clear();
    }
}
