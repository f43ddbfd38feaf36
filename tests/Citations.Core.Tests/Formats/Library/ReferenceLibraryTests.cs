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

    [Theory]
    [InlineData("library.bib", "bibtex")]
    [InlineData("a.RIS", "ris")]
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
