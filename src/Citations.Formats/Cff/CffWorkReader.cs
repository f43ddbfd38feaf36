using System.Globalization;
using Citations.Formats.Mapping;
using Citations.Formats.Values;
using Citations.Formats.Yaml;

namespace Citations.Formats.Cff;

/// <summary>Makes a reference of the keys of a CFF file's top or of one of its references.</summary>
internal static class CffWorkReader
{
    internal static Reference Read(YamlMapping work, ReferenceType type)
    {
        var entry = new EntryReader(CffFields.Table, type);
        foreach (var (key, value) in work.Entries)
        {
            if (key.Text is CffFields.Type or CffFields.Version or CffFields.Message or CffFields.References or CffFields.PreferredCitation)
                continue;
            if (!TryTake(entry, work, key.Text, value))
                entry.Builder.Keep(key.Text, YamlJson.ToElement(value));
        }

        // A DOI may be only among other identifiers; those stay as they are.
        if (entry.Builder[TextVariable.Doi] is null && work[CffFields.Identifiers] is YamlSequence { Items: var identifiers })
            entry.Builder[TextVariable.Doi] = identifiers
                .OfType<YamlMapping>()
                .FirstOrDefault(identifier => identifier.Text(CffFields.Type) == "doi")
                ?.Text("value");
        if (work.Text(CffFields.Type) is { } word && word != CffFields.Types.WordOf(type))
            entry.Builder.Keep(CffFields.Type, word);
        return entry.Build();
    }

    private static bool TryTake(EntryReader entry, YamlMapping work, string key, YamlNode value)
    {
        var builder = entry.Builder;
        switch (key, value)
        {
            case (_, YamlScalar { IsNull: true }):
                return true;
            case (CffFields.DateReleased or CffFields.DatePublished, YamlScalar date):
                builder[DateVariable.Issued] = DateWords.Read(date.Text);
                return true;
            case (CffFields.DateAccessed, YamlScalar date):
                builder[DateVariable.Accessed] = DateWords.Read(date.Text);
                return true;
            case (CffFields.YearOriginal, YamlScalar year):
                builder[DateVariable.OriginalDate] = DateWords.Read(year.Text);
                return true;
            case (CffFields.Year, YamlScalar year):
                builder[DateVariable.Issued] ??= ReadMonth(year.Text, work.Text(CffFields.Month));
                return true;
            case (CffFields.Month, YamlScalar) when work.Text(CffFields.Year) is not null:
                return true;
            case (CffFields.IssueDate, YamlScalar date)
                when builder[DateVariable.Issued] is null
                    && work.Text(CffFields.Year) is null
                    && work.Text(CffFields.DatePublished) is null:
                builder[DateVariable.Issued] = DateWords.Read(date.Text);
                return true;
            case (CffFields.Start, YamlScalar first):
                builder[TextVariable.Page] =
                    work.Text(CffFields.End) is { } last && last != first.Text ? $"{first.Text}-{last}" : first.Text;
                return true;
            // The number of pages, which many take for their place.
            case (CffFields.Pages, YamlScalar place) when PageRange.Read(place.Text) is { Parts: [{ Last: not null }, ..] }:
                builder[TextVariable.Page] ??= place.Text;
                return true;
            case (CffFields.End, YamlScalar) when work.Text(CffFields.Start) is not null:
                return true;
            case (CffFields.CollectionType, YamlScalar { Text: CffFields.Book }) when builder.Type == ReferenceType.Chapter:
                return true;
            case (CffFields.Keywords, YamlSequence words):
                foreach (var word in words.Items.OfType<YamlScalar>())
                    entry.Take(TextVariable.Keyword, key, word.Text);
                return true;
            case (CffFields.Languages, YamlSequence { Items: [YamlScalar language] }):
                builder[TextVariable.Language] = language.Text;
                return true;
            case (CffFields.Publisher or CffFields.Institution, YamlMapping entity)
                when builder[TextVariable.Publisher] is null && entity.Text(CffFields.Name) is { } name:
                builder[TextVariable.Publisher] = name;
                builder[TextVariable.PublisherPlace] = entity.Text(CffFields.City);
                return IsNameAndCity(entity);
            // Not as the format has them, and in many files.
            case (CffFields.Publisher or CffFields.Institution, YamlScalar publisher) when builder[TextVariable.Publisher] is null:
                builder[TextVariable.Publisher] = publisher.Text;
                return true;
            case (CffFields.Conference, YamlScalar conference):
                builder[TextVariable.EventTitle] = conference.Text;
                return true;
            case (CffFields.Conference, YamlMapping entity) when entity.Text(CffFields.Name) is { } name:
                builder[TextVariable.EventTitle] = name;
                builder[TextVariable.EventPlace] = CffPlaces.Read(entity);
                builder[DateVariable.EventDate] = DateOf(entity);
                return IsNameAndCity(entity);
            case (_, YamlScalar scalar) when CffFields.Table.Read(key, builder.Type) is { Kind: VariableKind.Text }:
                entry.Take(key, scalar.Text.TrimEnd('\n'), Contributor.Organization);
                return true;
            case (_, YamlSequence names) when CffFields.Table.Read(key, builder.Type) is { Kind: VariableKind.Names } variable:
                entry.Names(variable.Names).AddRange(names.Items.Select(CffNames.Read).OfType<Contributor>());
                return true;
            default:
                return false;
        }
    }

    // What an entity has besides is kept with it, so that it is written back.
    private static bool IsNameAndCity(YamlMapping entity) =>
        entity.Entries.TrueForAll(entry => entry.Key.Text is CffFields.Name or CffFields.City);

    private static PartialDate? DateOf(YamlMapping conference) =>
        (conference.Text(CffFields.DateStart), conference.Text(CffFields.DateEnd)) switch
        {
            ({ } start, { } end) when start != end => DateWords.Read($"{start}/{end}"),
            ({ } start, _) => DateWords.Read(start),
            _ => null,
        };

    private static PartialDate ReadMonth(string year, string? month) =>
        month is not null
        && int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number is >= 1 and <= 12
        && int.TryParse(year, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
        && value != 0
            ? new PartialDate(value, number)
            : DateWords.Read(year);
}
