using System.IO.Compression;
using Citations.Formats;

namespace Citations.Tests.Formats;

/// <summary>
/// All registry records and a library of 10,000, from CSL-JSON to a format and back: equal in every field but those that the loss report
/// names,
/// and over all of them the report names no other fields than are listed here with their format.
/// </summary>
public sealed class RoundTripTests
{
    // What reference managers have no field for.
    private const string OfRegistries = "authority available-date event-date event-title submitted supplement";

    private static readonly Lazy<List<Reference>> Works = new(() =>
        [
            .. RegistryRecords.Crossref(),
            .. RegistryRecords.DataCite(),
            .. CslJsonReader
                .Read(new GZipStream(File.OpenRead(SharedData.PathOf("bench/refs_10000.json.gz")), CompressionMode.Decompress))
                .Value,
        ]
    );

    [Theory]
    [InlineData("csl-json", "")]
    [InlineData("csl-yaml", "")]
    [InlineData("bibtex", "author editor")]
    [InlineData("biblatex", "author editor")]
    [InlineData("csv", "author editor")]
    [InlineData("ris", OfRegistries + " ISBN abstract author editor event-place keyword number original-title producer type version")]
    [InlineData(
        "nbib",
        OfRegistries
            + " URL abstract accessed author collection-number container-title editor event-place genre id keyword number page producer title title-short translator type version"
    )]
    [InlineData("endnote-xml", OfRegistries + " ISBN ISSN author editor keyword number page title type version")]
    [InlineData(
        "refer",
        OfRegistries + " ISBN ISSN author container-title-short editor event-place keyword number original-title page producer type version"
    )]
    [InlineData(
        "word-sources",
        OfRegistries
            + " ISBN ISSN abstract author collection-number collection-title container-title-short editor event-place keyword language number original-title page title type"
    )]
    [InlineData(
        "cff",
        "author authority available-date collection-number collection-title container-title-short event-date genre id keyword original-title producer publisher-place submitted supplement type"
    )]
    public void A_work_comes_back_but_for_what_the_loss_report_names(string name, string lost)
    {
        var format = ReferenceFormat.Named(name, DataFormats.All)!;
        // Facts beyond CSL, which only CSL's own formats and tables keep, have names of their own: custom.license, author.ORCID.
        var reported = FormatLoss
            .Of(Works.Value, format)
            .Where(loss => !loss.Field.Contains('.', StringComparison.Ordinal))
            .ToLookup(loss => loss.ReferenceId, loss => loss.Field);
        var read = format.Read(format.Write(Works.Value));

        read.Diagnostics.BesidesInformation().ShouldBeEmpty();
        read.Value.Count.ShouldBe(Works.Value.Count);
        foreach (var (work, again) in Works.Value.Zip(read.Value))
        {
            string.Join(' ', Differences(work, again))
                .ShouldBe(string.Join(' ', reported[work.Id].Distinct().Order(StringComparer.Ordinal)), work.Id);
        }

        reported
            .SelectMany(fields => fields)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ShouldBe(lost.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Differences(Reference work, Reference again)
    {
        IEnumerable<(bool IsSame, string Field)> fields =
        [
            (work.Id == again.Id, "id"),
            (work.Type == again.Type, "type"),
            .. work.Texts.Keys.Union(again.Texts.Keys).Select(text => (IsSame(again[text], work[text]), text.Term())),
            .. work
                .Names.Keys.Union(again.Names.Keys)
                .Select(names => (work[names].Select(Bare).SequenceEqual(again[names].Select(Bare)), names.Term())),
            .. work.Dates.Keys.Union(again.Dates.Keys).Select(date => (again[date] == work[date], date.Term())),
        ];
        return fields.Where(field => !field.IsSame).Select(field => field.Field).Order(StringComparer.Ordinal);
    }

    // BibTeX holds acronyms of titles in braces, which is what CSL calls nocase.
    private static bool IsSame(string? again, string? text) =>
        again == text || (again is not null && text is not null && Unprotected(again) == Unprotected(text));

    private static string Unprotected(string text) =>
        text.Replace("<span class=\"nocase\">", "", StringComparison.Ordinal).Replace("</span>", "", StringComparison.Ordinal);

    private static Contributor Bare(Contributor name) => name with { Extra = FieldBag.Empty };
}
