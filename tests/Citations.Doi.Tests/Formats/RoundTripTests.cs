using System.IO.Compression;
using Citations.Formats;

namespace Citations.Tests.Formats;

/// <summary>
/// Records of the registries and works of a library, from CSL-JSON to a format and back: equal in every field but those that
/// the loss report names, and over all of them the report names no other fields than are listed here with their format.
/// </summary>
public sealed class RoundTripTests
{
    private static readonly Lazy<List<Reference>> Works = new(() =>
        [.. RegistryRecords.Crossref(), .. RegistryRecords.DataCite(), .. WorkLibrary.Works]
    );

    /// <summary>The formats, each with the fields that it loses of the works here and of those of the shared data.</summary>
    private static readonly (string Name, string Lost, string LostOfShared)[] Losses =
    [
        ("csl-json", "", ""),
        ("csl-yaml", "", ""),
        ("bibtex", "author editor", "author editor"),
        ("biblatex", "author editor", "author editor"),
        ("csv", "author editor", "author editor"),
        (
            "ris",
            "abstract author authority available-date collection-number editor event-date event-place event-title "
                + "interviewer issue medium original-date original-title producer recipient status submitted "
                + "type version",
            "ISBN abstract author authority available-date editor event-date event-place event-title keyword "
                + "number original-title producer submitted supplement type version"
        ),
        (
            "nbib",
            "URL abstract accessed archive archive_location author authority collection-number container-title event-date "
                + "event-place event-title genre id interviewer medium number number-of-pages number-of-volumes "
                + "original-date producer recipient reviewed-title section status submitted title "
                + "title-short translator type version",
            "URL abstract accessed author authority available-date collection-number container-title editor "
                + "event-date event-place event-title genre id keyword number page producer submitted supplement title "
                + "title-short translator type version"
        ),
        (
            "endnote-xml",
            "ISSN PMCID archive archive_location author authority available-date collection-number editor "
                + "event-date event-title interviewer medium original-date page status submitted type "
                + "version",
            "ISBN ISSN author authority available-date editor event-date event-title keyword number page "
                + "submitted supplement title type version"
        ),
        (
            "refer",
            "ISSN PMCID abstract archive archive_location author authority available-date collection-number "
                + "container-title-short editor event-date event-place event-title interviewer medium original-date "
                + "original-title page producer recipient status submitted type version",
            "ISBN ISSN author authority available-date container-title-short editor event-date event-place "
                + "event-title keyword number original-title page producer submitted supplement type version"
        ),
        (
            "word-sources",
            "ISBN ISSN PMCID abstract archive archive_location author authority available-date collection-number "
                + "collection-title container-title container-title-short editor event-date event-place event-title keyword "
                + "number number-of-pages original-date original-title recipient reviewed-title section status "
                + "submitted title type",
            "ISBN ISSN abstract author authority available-date collection-number collection-title "
                + "container-title container-title-short editor event-date event-place event-title keyword number "
                + "original-title page submitted supplement title type"
        ),
        (
            "cff",
            "archive archive_location authority available-date collection-number collection-title "
                + "container-title container-title-short event-date genre id interviewer original-title producer publisher-place "
                + "reviewed-title submitted title type",
            "author authority available-date collection-number collection-title container-title container-title-short "
                + "event-date genre id keyword original-title producer publisher-place submitted supplement title type"
        ),
    ];

    public static TheoryData<string, string> Formats => [.. Losses.Select(format => (format.Name, format.Lost))];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_work_comes_back_but_for_what_the_loss_report_names(string name, string lost) => ShouldComeBack(Works.Value, name, lost);

    [Fact]
    public void The_works_of_the_shared_data_come_back_but_for_what_the_loss_report_names()
    {
        List<Reference> works =
        [
            .. RegistryRecords.SharedCrossref(),
            .. RegistryRecords.SharedDataCite(),
            .. CslJsonReader
                .Read(new GZipStream(File.OpenRead(SharedData.PathOf("bench/refs_10000.json.gz")), CompressionMode.Decompress))
                .Value,
        ];
        foreach (var (name, _, lost) in Losses)
            ShouldComeBack(works, name, lost);
    }

    private static void ShouldComeBack(List<Reference> works, string name, string lost)
    {
        var format = ReferenceFormat.Named(name, DataFormats.All)!;
        // Facts beyond CSL, which only CSL's own formats and tables keep, have names of their own: custom.license, author.ORCID.
        var reported = FormatLoss
            .Of(works, format)
            .Where(loss => !loss.Field.Contains('.', StringComparison.Ordinal))
            .ToLookup(loss => loss.ReferenceId, loss => loss.Field);
        var read = format.Read(format.Write(works));

        read.Diagnostics.BesidesInformation().ShouldBeEmpty();
        read.Value.Count.ShouldBe(works.Count);
        foreach (var (work, again) in works.Zip(read.Value))
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
