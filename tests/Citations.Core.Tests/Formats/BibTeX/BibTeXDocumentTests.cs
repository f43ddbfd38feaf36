using System.Text;
using Citations.Formats;

namespace Citations.Tests.Formats.BibTeX;

public sealed class BibTeXDocumentTests
{
    private const string Text = """
        % my library
        @string{n = "Nature"}

        @article(a, title =   "Odd   layout" ,
           journal=n )

        @book{b, title = {B}}

        @book{c, title = {C}}
        the end

        """;

    [Fact]
    public void An_untouched_file_is_written_back_byte_for_byte()
    {
        var document = BibTeXDocument.Parse(Text);
        document.Write(document.References).ShouldBe(Text);
    }

    [Fact]
    public void Only_what_changed_is_written_again()
    {
        var document = BibTeXDocument.Parse(Text);
        var changed = document
            .References.Select(r => r.Id == "b" ? r with { Title = "New" } : r)
            .Where(r => r.Id != "c")
            .Append(
                new Reference
                {
                    Id = "d",
                    Type = ReferenceType.Book,
                    Title = "D",
                }
            );
        document
            .Write(changed)
            .ShouldBe(
                Text.Replace("@book{b, title = {B}}", "@book{b,\n  title = {New}\n}").Replace("@book{c, title = {C}}\n", "")
                    + "\n@book{d,\n  title = {D}\n}\n"
            );
    }

    public static TheoryData<string> Exports => [.. WorkLibrary.Exports];

    [Theory]
    [MemberData(nameof(Exports))]
    public void Exported_libraries_are_written_back_byte_for_byte(string file) => ShouldBeWrittenBack(WorkLibrary.Bytes(file));

    [Fact]
    public void Real_libraries_are_written_back_byte_for_byte()
    {
        foreach (var file in RealLibraries.Entries.Keys)
            ShouldBeWrittenBack(RealLibraries.Read(file));
    }

    [Theory]
    [MemberData(nameof(Exports))]
    public void References_of_exported_libraries_written_as_new_are_read_as_they_were(string file) =>
        ShouldBeReadAsTheyWere(WorkLibrary.Bytes(file));

    [Fact]
    public void References_of_real_libraries_written_as_new_are_read_as_they_were()
    {
        foreach (var file in RealLibraries.Entries.Keys)
            ShouldBeReadAsTheyWere(RealLibraries.Read(file));
    }

    private static void ShouldBeWrittenBack(byte[] file)
    {
        var text = Encoding.UTF8.GetString(file);
        var document = BibTeXDocument.Parse(text);
        document.Write(document.References).ShouldBe(text);
    }

    private static void ShouldBeReadAsTheyWere(byte[] file)
    {
        var references = BibTeXReader.Read(Encoding.UTF8.GetString(file)).Value;
        foreach (var dialect in Enum.GetValues<BibTeXDialect>())
        {
            var again = BibTeXReader.Read(BibTeXWriter.Write(references, dialect)).Value;
            // A key that came twice is one letter longer.
            again.Select(reference => reference.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(again.Count);
            var changed = references
                .Zip(again)
                .Where(pair =>
                    BibTeXWriterTests.Unmarked(pair.First with { Id = "" }) != BibTeXWriterTests.Unmarked(pair.Second with { Id = "" })
                )
                .ToList();
            changed.Count.ShouldBeLessThanOrEqualTo(
                0,
                changed.Count == 0 ? "" : CslJsonWriter.WriteOne(changed[0].First) + "\n" + CslJsonWriter.WriteOne(changed[0].Second)
            );
        }
    }
}
