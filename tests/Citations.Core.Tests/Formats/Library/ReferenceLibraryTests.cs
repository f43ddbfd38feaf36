using System.Text;
using Citations.Formats;

namespace Citations.Tests.Formats.Library;

public sealed class ReferenceLibraryTests
{
    private static readonly Reference Book = new()
    {
        Id = "moreau2013",
        Type = ReferenceType.Book,
        Title = "Sleep and rats",
        Author = [Contributor.Person("Moreau", "Carla")],
        Publisher = "Night Press",
        Issued = new PartialDate(2013),
    };

    public static TheoryData<string> Formats => [.. FormatsUnderTest.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_format_is_known_by_what_it_writes(string name)
    {
        var format = ReferenceFormat.Named(name, FormatsUnderTest.Others)!;
        var text = format.Write([Book]);

        var expected = format;
        ReferenceFormat.Detect(text, FormatsUnderTest.Others).ShouldBe(expected);
        ReferenceFormat.Detect("\uFEFF\r\n" + text, FormatsUnderTest.Others).ShouldBe(expected);
        var library = ReferenceLibrary.Load(new MemoryStream(Encoding.UTF8.GetBytes(text)), FormatsUnderTest.Others);
        library.Diagnostics.BesidesInformation().ShouldBeEmpty();
        var book = library.References.ShouldHaveSingleItem();
        (book.Title, book.Author.Count, book.Issued?.Year).ShouldBe((Book.Title, 1, 2013));
    }

    [Theory]
    [InlineData("Exported by a program\n\nTY  - BOOK\n", "ris")]
    [InlineData("% comment\n@string{a = {b}}\n", "bibtex")]
    [InlineData("{\"items\": []}", "csl-json")]
    public void The_format_is_known_behind_a_preface(string text, string name) => ReferenceFormat.Detect(text)!.Name.ShouldBe(name);

    [Theory]
    [InlineData("Dear reader, this is a letter.")]
    [InlineData("<html><body>@home</body></html>")]
    [InlineData("{\\rtf1 text}")]
    [InlineData("\0\u0001\u0002")]
    public void A_text_of_another_kind_is_refused(string text)
    {
        ReferenceFormat.Detect(text).ShouldBeNull();
        Should.Throw<FormatException>(() => ReferenceLibrary.Parse(text)).Message.ShouldContain("BibTeX");
    }

    [Fact]
    public void An_empty_text_is_an_empty_library() => ReferenceLibrary.Parse(" \n").References.ShouldBeEmpty();

    [Fact]
    public void A_BibTeX_library_keeps_what_did_not_change()
    {
        const string Text = "% mine\n@book{a,  title={A}}\n@book{b, title = {B}}\n";
        var library = ReferenceLibrary.Parse(Text);
        library.Write(library.References).ShouldBe(Text);
        library.Write(library.References.Where(reference => reference.Id == "a")).ShouldBe("% mine\n@book{a,  title={A}}\n");
    }

    [Fact]
    public void A_format_of_a_program_is_read_and_not_written()
    {
        var mine = ReferenceFormat.ForReading("mine", "Mine", ".mine", text => text.StartsWith('!'), _ => new([Book], []));
        (mine.CanWrite, mine.Extension).ShouldBe((false, ".mine"));
        Should.Throw<NotSupportedException>(() => mine.Write([Book])).Message.ShouldBe("Mine can be read but not written.");
        ReferenceFormat.OfPath("a.MINE", mine).ShouldBe(mine);
        ReferenceFormat.OfPath("a.other", mine).ShouldBeNull();
        ReferenceFormat.Named("MINE", mine).ShouldBe(mine);
        ReferenceLibrary.Parse("!", null, mine).References.ShouldBe([Book]);
    }

    [Theory]
    [InlineData("@book{a, title={A}}\n\n@book{b, title={B}}\n\n@book{c, title={C}}", "b,x", "@book{b, title={B}}\n\n@book{x\n}\n")]
    [InlineData("% mine\n@book{a, title={A}}", "a,x", "% mine\n@book{a, title={A}}\n\n@book{x\n}\n")]
    [InlineData("@book{a, title={A}}\n\n\n% end\n", "", "\n% end\n")]
    [InlineData("@book{a, title={A}} % same line\n", "", "% same line\n")]
    [InlineData("@book{a, title={A}}\n@book{a, title={B}}\n", "a", "@book{a, title={A}}\n")]
    public void A_BibTeX_library_loses_and_gains_entries(string text, string ids, string expected)
    {
        var library = ReferenceLibrary.Parse(text, ReferenceFormat.BibTeX);
        library
            .Write(
                ids.Split(',', StringSplitOptions.RemoveEmptyEntries)
                    .Select(id => library.References.FirstOrDefault(work => work.Id == id) ?? new() { Id = id, Type = ReferenceType.Book })
            )
            .ShouldBe(expected);
    }

    [Fact]
    public void A_changed_entry_is_written_in_its_place()
    {
        var library = ReferenceLibrary.Parse("% 1\n@book{a, title={A}} % 2\n@book{b,title={B}}\n", ReferenceFormat.BibTeX);
        library
            .Write([library.References[1], library.References[0] with { Volume = "3" }])
            .ShouldBe("% 1\n@book{a,\n  title = {A},\n  volume = {3}\n} % 2\n@book{b,title={B}}\n");
    }

    [Fact]
    public async Task Streams_are_read_to_their_end_and_left_open()
    {
        var bytes = Encoding.UTF8.GetBytes("\uFEFF" + ReferenceFormat.BibTeX.Write([Book]));
        using var stream = new MemoryStream(bytes);
        BibTeXReader.Read(stream).Value.ShouldBe([Book]);
        stream.Position = 0;
        ReferenceLibrary.Load(stream).References.ShouldBe([Book]);
        using var ris = new MemoryStream(Encoding.UTF8.GetBytes(ReferenceFormat.Ris.Write([Book])));
        RisReader.Read(ris).Value.ShouldBe([Book]);
        ris.Position = 0;
        (await new StreamReader(ris).ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldStartWith("TY  - BOOK");
    }

    [Theory]
    [InlineData("library.bib", "bibtex")]
    [InlineData("a.RIS", "ris")]
    [InlineData("a.enw", "refer")]
    [InlineData("a.nbib", "nbib")]
    [InlineData("a.xml", "endnote-xml")]
    [InlineData("a.json", "csl-json")]
    public void An_extension_stands_for_a_format(string path, string name) => ReferenceFormat.OfPath(path)!.Name.ShouldBe(name);

    [Fact]
    public async Task A_file_is_loaded()
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, ReferenceFormat.Ris.Write([Book]), TestContext.Current.CancellationToken);
            (await ReferenceLibrary.LoadAsync(path, TestContext.Current.CancellationToken)).References.ShouldBe(
                ReferenceLibrary.Load(path).References
            );
        }
        finally
        {
            File.Delete(path);
        }
    }
}
