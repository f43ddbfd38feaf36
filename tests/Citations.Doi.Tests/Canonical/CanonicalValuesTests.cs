using System.Text.Json;
using Citations.Crossref;
using Citations.DataCite;
using Citations.Formats;

namespace Citations.Tests.Canonical;

/// <summary>
/// One table of dirty values (<c>dirty-values.jsonl</c>), each tried through every format that can hold it and through the records of
/// Crossref and DataCite: the same canonical value comes out each time.
/// </summary>
public sealed class CanonicalValuesTests
{
    private const string BaseDoi = "10.5555/base";

    private static readonly JsonElement[] Rows =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests/Citations.Doi.Tests/Canonical/dirty-values.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement),
    ];

    public static TheoryData<int, string> Values => [.. Rows.Select((row, i) => (i, row.GetProperty("dirty").GetRawText()))];

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_the_same_whatever_it_comes_through(int row, string dirty)
    {
        _ = dirty;
        var (source, expected) = Row(row);
        CanonicalForm.Of(source).Reference.ShouldSatisfyAllConditions(form => ShouldBe(form, source, expected, "the step itself"));
        CanonicalForm.Of(expected).Changes.ShouldBeEmpty();
        foreach (var (name, read) in RoutesOf(source, expected))
            ShouldBe(read, source, expected, name);
    }

    [Fact]
    public void Values_go_through_many_formats()
    {
        var routes = Rows.Select((_, i) => RoutesOf(Row(i).Source, Row(i).Expected).Count()).ToList();
        Rows.Length.ShouldBeGreaterThanOrEqualTo(120);
        routes.Min().ShouldBeGreaterThanOrEqualTo(2);
        routes.Average().ShouldBeGreaterThan(6);
    }

    private static (Reference Source, Reference Expected) Row(int row)
    {
        var type = Rows[row].GetProperty("type").GetString()!;
        return (Item(type, Rows[row].GetProperty("dirty")), Item(type, Rows[row].GetProperty("canonical")));
    }

    private static Reference Item(string type, JsonElement fields)
    {
        var json = fields.TryGetProperty("type", out _)
            ? fields.GetRawText()
            : $$"""{"type":"{{type}}"{{(fields.EnumerateObject().Any() ? "," : "")}}{{fields.GetRawText()[1..]}}""";
        var item = CslJsonReader.ReadVerbatim(json).Value[0];
        return item with { Id = "a", Title = item.Title ?? "Walking" };
    }

    // The formats that hold the dirty value as it is written and the canonical one as it is read.
    private static IEnumerable<(string Name, Reference Read)> RoutesOf(Reference source, Reference expected)
    {
        foreach (var format in (ReferenceFormat[])[.. ReferenceFormat.All, .. DataFormats.All])
        {
            var text = format.Write([source]);
            if (!Written(source).All(value => text.Contains(value, StringComparison.Ordinal)))
                continue;
            if (format.Read(format.Write([expected])).Value is not [var held] || !Holds(held, expected))
                continue;
            if (format.Read(text).Value is [var read])
                yield return (format.Name, read);
        }

        if (
            Records.Crossref(source) is { } crossref
            && Records.Crossref(expected) is { } clean
            && Holds(CrossrefRecord.Parse(clean), expected)
        )
            yield return ("crossref", CrossrefRecord.Parse(crossref));
        if (
            Records.DataCite(source) is { } datacite
            && Records.DataCite(expected) is { } plain
            && Holds(DataCiteRecord.Parse(plain), expected)
        )
            yield return ("datacite", DataCiteRecord.Parse(datacite));
    }

    private static IEnumerable<string> Written(Reference source) =>
        source
            .Texts.Values.Concat(
                source
                    .Names.Values.SelectMany(names => names)
                    .SelectMany(name => new[] { name.Family, name.Given, name.Suffix, name.Literal })
                    .OfType<string>()
            )
            .Concat(source.Dates.Values.Select(date => date.Literal).OfType<string>());

    private static bool Holds(Reference read, Reference expected) =>
        read.Type == expected.Type
        && expected.Texts.All(text => read[text.Key] == text.Value)
        && expected.Names.All(names => Bare(read[names.Key]).SequenceEqual(Bare(names.Value)))
        && expected.Dates.All(date => read[date.Key] == date.Value);

    private static void ShouldBe(Reference read, Reference source, Reference expected, string route)
    {
        read.Type.ShouldBe(expected.Type, route);
        foreach (var variable in source.Texts.Keys.Union(expected.Texts.Keys))
            (variable == TextVariable.Doi && read[variable] == BaseDoi ? null : read[variable]).ShouldBe(
                expected[variable],
                $"{route}: {variable.Term()}"
            );
        foreach (var variable in source.Names.Keys)
            Bare(read[variable]).ShouldBe(Bare(expected[variable]), $"{route}: {variable.Term()}");
        foreach (var variable in source.Dates.Keys)
            read[variable].ShouldBe(expected[variable], $"{route}: {variable.Term()}");
    }

    private static IEnumerable<string> Bare(EquatableArray<Contributor> names) =>
        names.Select(name => $"{name.Literal}|{name.Family}|{name.Given}|{name.Suffix}");

    /// <summary>Works as registries record them, as far as these have fields for all that a work has.</summary>
    private static class Records
    {
        private static readonly Dictionary<TextVariable, string> CrossrefFields = new()
        {
            [TextVariable.Title] = "title",
            [TextVariable.ContainerTitle] = "container-title",
            [TextVariable.Volume] = "volume",
            [TextVariable.Issue] = "issue",
            [TextVariable.Page] = "page",
            [TextVariable.Publisher] = "publisher",
            [TextVariable.Isbn] = "ISBN",
            [TextVariable.Issn] = "ISSN",
            [TextVariable.Edition] = "edition-number",
            [TextVariable.Number] = "article-number",
        };

        private static readonly Dictionary<TextVariable, string> DataCiteFields = new()
        {
            [TextVariable.ContainerTitle] = "title",
            [TextVariable.Volume] = "volume",
            [TextVariable.Issue] = "issue",
            [TextVariable.Page] = "firstPage",
        };

        internal static byte[]? Crossref(Reference work)
        {
            var type = work.Type switch
            {
                ReferenceType.ArticleJournal => "journal-article",
                ReferenceType.Book => "book",
                ReferenceType.Chapter => "book-chapter",
                ReferenceType.Report => "report",
                _ => null,
            };
            if (type is null || work.Dates.Count > 0 || !work.Texts.Keys.All(CrossrefFields.ContainsKey))
                return null;
            Dictionary<string, object> record = new()
            {
                ["DOI"] = BaseDoi,
                ["type"] = type,
                ["author"] = work.Author.Select(Name).ToArray(),
            };
            foreach (var (variable, text) in work.Texts)
                record[CrossrefFields[variable]] = variable
                    is TextVariable.Title
                        or TextVariable.ContainerTitle
                        or TextVariable.Isbn
                        or TextVariable.Issn
                    ? new[] { text }
                    : text;
            return JsonSerializer.SerializeToUtf8Bytes(record);
        }

        internal static byte[]? DataCite(Reference work)
        {
            var type = work.Type switch
            {
                ReferenceType.ArticleJournal => "JournalArticle",
                ReferenceType.Book => "Book",
                ReferenceType.Software => "Software",
                ReferenceType.Report => "Report",
                _ => null,
            };
            var other = work
                .Texts.Keys.Where(variable => !DataCiteFields.ContainsKey(variable))
                .Except([TextVariable.Title, TextVariable.Publisher, TextVariable.Version, TextVariable.Url]);
            if (type is null || work.Dates.Count > 0 || other.Any())
                return null;
            Dictionary<string, object?> record = new()
            {
                ["doi"] = BaseDoi,
                ["titles"] = new[] { new { title = work.Title } },
                ["publisher"] = work.Publisher,
                ["version"] = work.Version,
                ["url"] = work.Url,
                ["types"] = new { resourceTypeGeneral = type },
                ["container"] = work
                    .Texts.Where(text => DataCiteFields.ContainsKey(text.Key))
                    .ToDictionary(text => DataCiteFields[text.Key], text => text.Value),
                ["creators"] = work
                    .Author.Select(name =>
                        name.Literal is { } literal
                            ? new
                            {
                                name = literal,
                                nameType = "Organizational",
                                familyName = (string?)null,
                                givenName = (string?)null,
                            }
                            : new
                            {
                                name = $"{name.Family}, {name.Given}",
                                nameType = "Personal",
                                familyName = name.Family,
                                givenName = name.Given,
                            }
                    )
                    .ToArray(),
            };
            return work.Author.Any(name => name.Suffix is not null) ? null : JsonSerializer.SerializeToUtf8Bytes(record);
        }

        private static Dictionary<string, string> Name(Contributor name)
        {
            Dictionary<string, string> record = [];
            if (name.Literal is not null)
                record["name"] = name.Literal;
            if (name.Family is not null)
                record["family"] = name.Family;
            if (name.Given is not null)
                record["given"] = name.Given;
            if (name.Suffix is not null)
                record["suffix"] = name.Suffix;
            return record;
        }
    }
}
