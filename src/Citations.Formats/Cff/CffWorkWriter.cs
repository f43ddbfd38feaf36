using System.Globalization;
using Citations.Formats.Mapping;
using Citations.Formats.Values;
using Citations.Formats.Yaml;

namespace Citations.Formats.Cff;

/// <summary>Writes a reference as the keys of a CFF file's top or of one of its references.</summary>
internal sealed class CffWorkWriter(Reference reference, bool isRoot)
{
    private readonly List<(YamlScalar Key, YamlNode Value)> _entries = [];

    internal List<(YamlScalar Key, YamlNode Value)> Write()
    {
        Add(CffFields.Type, Text(TypeWord()));
        foreach (var row in CffFields.Table.Written(reference.Type))
        {
            if (isRoot && !CffFields.IsKey(row.Name, isRoot))
                continue;
            if (row.Variable.Kind == VariableKind.Names)
                AddList(row.Name, reference[row.Variable.Names].Select(CffNames.Write));
            else if (reference[row.Variable.Text] is { } text)
                Add(row.Name, Text(text));
        }

        AddDates();
        if (reference[TextVariable.Keyword] is { } keywords)
            AddList(CffFields.Keywords, Keywords.Split(keywords).Select(Text));
        if (!isRoot)
            AddOfReference();
        foreach (var (key, value) in reference.Extra)
        {
            if (CffFields.IsKey(key, isRoot) && _entries.TrueForAll(entry => entry.Key.Text != key))
                Add(key, YamlJson.ToNode(value));
        }

        return _entries;
    }

    private static YamlScalar Text(string text) => YamlJson.Text(text);

    private static YamlScalar Number(int number) => new(number.ToString(CultureInfo.InvariantCulture), IsPlain: true, default);

    private string TypeWord()
    {
        if (isRoot)
            return reference.Type == ReferenceType.Dataset ? "dataset" : "software";
        var kept = reference.Extra.GetString(CffFields.Type);
        return kept is not null && CffFields.Types.TryRead(kept, out var type) && type == reference.Type
            ? kept
            : CffFields.Types.WordOf(reference.Type);
    }

    private void AddOfReference()
    {
        if (reference.Type == ReferenceType.Chapter)
            Add(CffFields.CollectionType, Text(CffFields.Book));
        if (reference.Language is { } language)
            AddList(CffFields.Languages, [Text(language)]);
        AddEntity(
            reference.Type == ReferenceType.Thesis ? CffFields.Institution : CffFields.Publisher,
            reference.Publisher,
            reference.PublisherPlace,
            entity => entity.Text(CffFields.City)
        );
        AddEntity(CffFields.Conference, reference[TextVariable.EventTitle], reference[TextVariable.EventPlace], CffPlaces.Read);
        if (reference.Page is not { } pages)
            return;
        var isRange =
            PageRange.Read(pages) is { Parts: [{ Last: not null }] } range && pages == $"{range.Parts[0].First}-{range.Parts[0].Last}";
        var dash = isRange ? pages.IndexOf('-', StringComparison.Ordinal) : pages.Length;
        Add(CffFields.Start, Text(pages[..dash]));
        if (isRange)
            Add(CffFields.End, Text(pages[(dash + 1)..]));
    }

    private void AddDates()
    {
        if (reference.Issued is { } issued)
        {
            var isPlain =
                issued is { Start: { Season: Season.None, Year: > 0 and < 10_000 }, End: null, IsOpenEnded: false, IsCirca: false };
            if (isPlain && issued.Start!.Value is { Day: > 0 })
                Add(isRoot ? CffFields.DateReleased : CffFields.DatePublished, Text(issued.ToString()));
            else if (!isRoot && isPlain)
                AddYear(issued.Start!.Value);
            else if (!isRoot)
                Add(CffFields.IssueDate, Text(SeasonWord.WithYear(issued) ?? Edtf.Write(issued) ?? issued.Literal!));
        }

        if (isRoot)
            return;
        if (reference.Accessed is { Start.Day: > 0, End: null } accessed)
            Add(CffFields.DateAccessed, Text(Edtf.Write(accessed)!));
        if (reference.OriginalDate is { Start: { Month: 0 } original, End: null })
            Add(CffFields.YearOriginal, Number(original.Year));
    }

    private void AddYear(DatePoint point)
    {
        if (point.Month > 0)
            Add(CffFields.Month, Number(point.Month));
        Add(CffFields.Year, Number(point.Year));
    }

    private void AddEntity(string key, string? name, string? place, Func<YamlMapping, string?> placeOf)
    {
        if (name is null)
            return;
        // An entity that was read with more than its name and city is written whole while its name and place are the same.
        if (
            reference.Extra[key] is { } kept
            && YamlJson.ToNode(kept) is YamlMapping whole
            && whole.Text(CffFields.Name) == name
            && placeOf(whole) == place
        )
        {
            Add(key, whole);
            return;
        }

        List<(YamlScalar, YamlNode)> entity = [(Text(CffFields.Name), Text(name))];
        if (place is not null)
            entity.Add((Text(CffFields.City), Text(place)));
        Add(key, new YamlMapping(entity, default));
    }

    private void AddList(string key, IEnumerable<YamlNode> items)
    {
        var list = new YamlSequence([.. items], default);
        if (list.Items.Count > 0)
            Add(key, list);
    }

    private void Add(string key, YamlNode value) => _entries.Add((Text(key), value));
}
