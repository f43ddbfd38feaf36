using System.Text;
using Citations.Formats;
using CsCheck;

namespace Citations.Tests.Formats.Streaming;

public sealed class ReferenceStreamTests
{
    private static readonly Dictionary<string, string> Seeds = new()
    {
        ["csl-json"] = """
            [{"id": "a", "title": "Sätze [1]", "issued": {"date-parts": [[2013, 99]]}}, // "{"
            {"id": "b", "type": "gizmo", "URL": "https://x.y/\"z\"", "note": "😀 \ud83d\ude00"}, {"id": "c", "a": [{}, "}"]}, 12, {"id": "d", /* ] */ "x": {"y": null}}]
            """,
        ["bibtex"] =
            "@string{p = \"Préss\"}\n% note\n@book{a,\n  title = {A {B} 😀},\n  publisher = p # { X},\n}\n@gizmo(b, crossref = {c}, year = 1999)\n\n  @xdata{c, location = {L}} @misc{d, note=\"un\", xdata = {nil}\n@comment{x}\n@book{e, crossref = a}\n",
        ["ris"] =
            "lost\r\nTY  - JOUR\r\nAU  - Møreau, C\r\nTI  - A long\r\ntitle 😀\r\nER  - \r\n\r\nTY  - GIZMO\r\nT1  - B\r\nTY  - BOOK\r\nTI  - C\r\nER  - \r\nlost\r\nER  - \r\nTI  - D\r\n",
        ["nbib"] = "PMID- 1\nTI  - Sleep\n      and räts 😀.\n\n\nPMID- 2\nTI  - B\nPMID- 3\nlost\n lost\nTI  - C\n\nTI  - D\nPMID- 4\n",
        ["refer"] = "%A Møreau, C\n%T A 😀\nlong title\n\n%T B\n%J C\nlost\n\nlost\n%0 Gizmo\n%T D\n\n%X one\n\ntwo\n%0 Book\n%T E\n",
        ["csv"] = "id,type,title,author\r\na,book,\"A \"\"x\"\"\r\n😀\",\"B, C; D\"\r\n\r\nb,gizmo,5\" disk,\r\nc,,'=x\r\nd,book,D,E\r\n",
        ["endnote-xml"] =
            "<?xml version=\"1.0\"?>\n<xml><records>\n<record><rec-number>1</rec-number><titles><title>A &amp; 😀</title></titles></record><record><titles><title>B</title></titles></record>\n<record><ref-type name=\"Gizmo\">99</ref-type></record></records></xml>\n",
        ["word-sources"] =
            "<?xml version=\"1.0\"?>\n<b:Sources xmlns:b=\"http://schemas.openxmlformats.org/officeDocument/2006/bibliography\"><b:Source><b:Tag>a</b:Tag><b:Title>A 😀</b:Title></b:Source>\n<b:Source><b:SourceType>Gizmo</b:SourceType></b:Source></b:Sources>",
    };

    public static TheoryData<string> Libraries =>
        [.. WorkLibrary.Exports, "works.bib", "works.ris", "works.json"];

    public static TheoryData<string> Formats => [.. FormatsUnderTest.All.Select(format => format.Name)];

    public static TheoryData<string> SeededFormats => [.. FormatsUnderTest.All.Select(format => format.Name).Where(Seeds.ContainsKey)];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_library_is_read_as_it_is_as_a_whole(string file)
    {
        var bytes = WorkLibrary.Bytes(file);
        foreach (var length in (int[])[100, 1024, 32 * 1024])
            ShouldBeTheSame(bytes, format: null, length, drop: 997);
    }

    [Fact]
    public void Real_libraries_are_read_as_they_are_as_a_whole()
    {
        foreach (var file in RealLibraries.Entries.Keys)
        {
            foreach (var length in (int[])[100, 32 * 1024])
                ShouldBeTheSame(RealLibraries.Read(file), format: null, length, drop: 997);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_thousand_works_in_any_format_are_read_as_they_are_as_a_whole(string name)
    {
        var format = ReferenceFormat.Named(name, FormatsUnderTest.Others)!;
        ShouldBeTheSame(Encoding.UTF8.GetBytes(format.Write(WorkLibrary.Of(1_000))), format, length: 1000, drop: 3);
    }

    [Theory]
    [MemberData(nameof(SeededFormats))]
    public void Wherever_a_text_is_cut_it_is_read_as_it_is_as_a_whole(string name)
    {
        var bytes = Encoding.UTF8.GetBytes(Seeds[name]);
        for (var length = 1; length < bytes.Length + 2; length++)
            ShouldBeTheSame(bytes, ReferenceFormat.Named(name, FormatsUnderTest.Others)!, length, drop: 1);
    }

    [Theory]
    [MemberData(nameof(SeededFormats))]
    public void A_broken_text_is_read_as_it_is_as_a_whole(string name)
    {
        var (seed, format) = (Seeds[name], ReferenceFormat.Named(name, FormatsUnderTest.Others)!);
        Check.Sample(
            Gen.Select(Gen.Int[0, seed.Length], Gen.Int[0, 9], Gen.Char["{}[]()\"'@#%,;:=<>/\\ \r\n-aT0é"].Array[0, 4], Gen.Int[1, 80]),
            (at, cut, piece, length) =>
                ShouldBeTheSame(
                    Encoding.UTF8.GetBytes(
                        string.Concat(seed.AsSpan(0, at), new string(piece), seed.AsSpan(Math.Min(seed.Length, at + cut)))
                    ),
                    format,
                    length,
                    drop: 7
                ),
            iter: 1_000
        );
    }

    [Fact]
    public void From_a_pipe_entries_inherit_from_those_before_them()
    {
        var bytes = Encoding.UTF8.GetBytes(
            "@xdata{a, publisher = {P}}\n@book{b, xdata = {a}}\n@inproceedings{c, title = {C}, crossref = {d}}\n@proceedings{d, title = {D}}\n"
        );
        using var pipe = ReferenceLibrary.Stream(new DrippingStream(bytes, drop: 5, canSeek: false), "pipe.bib");
        var entries = pipe.ToList();
        entries[0].Value!.Publisher.ShouldBe("P");
        (entries[1].Value!.ContainerTitle, entries[1].Value!.Extra.GetString("crossref")).ShouldBe((null, "d"));
        entries[1]
            .Diagnostics.ShouldHaveSingleItem()
            .ToString(entries[1].Source)
            .ShouldStartWith("pipe.bib(3,1): warning CIT0503: 'c' refers to 'd', which is not before it");

        using var file = ReferenceLibrary.Stream(new DrippingStream(bytes, drop: 5));
        file.SelectMany(entry => entry.Diagnostics).ShouldBeEmpty();
    }

    [Fact]
    public void An_entry_without_an_end_does_not_take_the_rest()
    {
        var bytes = Encoding.UTF8.GetBytes($"TY  - BOOK\nAB  - {new string('x', 9_000_000)}\nTY  - BOOK\nTI  - T\nER  - \n");
        var entries = ReferenceLibrary.Stream(new MemoryStream(bytes), "long.ris").ToList();
        entries.Select(entry => entry.Value).OfType<Reference>().Select(work => work.Title).ShouldBe([null, "T"]);
        var findings = entries.SelectMany(entry => entry.Diagnostics.Select(finding => finding.ToString(entry.Source))).ToList();
        findings[0]
            .ShouldBe(
                "long.ris(1,1): error CIT0501: This entry does not end within 8 million characters; the text after them is read as another entry."
            );
        findings[^1].ShouldStartWith("long.ris(2,8388598): error CIT0501: Expected a tag");
    }

    [Fact]
    public void A_library_is_read_once_and_closed()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, Seeds["ris"]);
        var library = ReferenceLibrary.Stream(path);
        library.ShouldNotBeEmpty();
        Should.Throw<InvalidOperationException>(() => library.GetEnumerator());
        File.Delete(path);
        Should.Throw<FormatException>(() => ReferenceLibrary.Stream(new MemoryStream("Dear reader"u8.ToArray())));
    }

    private static void ShouldBeTheSame(byte[] bytes, ReferenceFormat? format, int length, int drop)
    {
        var whole = format is null
            ? ReferenceLibrary.Load(new MemoryStream(bytes))
            : ReferenceLibrary.Parse(Encoding.UTF8.GetString(bytes), format);
        using var stream = new ReferenceStream(new DrippingStream(bytes, drop), name: null, format, others: [], leaveOpen: false, length);
        stream.Format.ShouldBe(whole.Format);
        var entries = stream.ToList();
        entries.Select(entry => entry.Value).OfType<Reference>().ShouldBe(whole.References);
        string.Concat(entries.Select(entry => entry.Source).Distinct().Select(part => part.Text)).ShouldBe(whole.Source);

        var source = new SourceText(whole.Source);
        Places(entries.SelectMany(entry => entry.Diagnostics.Select(finding => (finding, entry.Source))))
            .ShouldBe(Places(whole.Diagnostics.Select(finding => (finding, source))), $"{length}\n{whole.Source}");
    }

    private static List<string> Places(IEnumerable<(Diagnostic Finding, SourceText Source)> findings) =>
        [
            .. from finding in findings
            let span = finding.Finding.Span!.Value
            let start = finding.Source.Start + span.Start
            let place = $"{start}+{span.Length} {finding.Finding.ToString(finding.Source)}"
            orderby start, place
            select place,
        ];
}
