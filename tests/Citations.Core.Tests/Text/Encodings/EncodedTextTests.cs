using System.Text;
using Citations.Formats;
using CsCheck;

namespace Citations.Tests.Text.Encodings;

public sealed class EncodedTextTests
{
    private const string Library = "@book{a,\r\n  title = {Café – “Größe”},\r\n  author = {Müller, Ève},\r\n  year = 2001\r\n}\r\n";

    public static TheoryData<string, string, string> Encodings =>
        new()
        {
            { "utf-8", "", "" },
            { "utf-8", "mark", "" },
            { "utf-16", "mark", "" },
            { "utf-16BE", "mark", "" },
            { "utf-32", "mark", "" },
            { "windows-1252", "", "" },
            { "iso-8859-15", "", "% Encoding: ISO-8859-15\r\n" },
            { "macintosh", "", "% -*- coding: macintosh -*-\r\n" },
        };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_file_is_read_whole_and_written_back_byte_for_byte(string name, string mark, string declaration)
    {
        var text = declaration + (name == "iso-8859-15" ? Library.Replace("– “Größe”", "Größe", StringComparison.Ordinal) : Library);
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = [.. mark.Length > 0 ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];

        var library = ReferenceLibrary.Parse(bytes);
        using var stream = ReferenceLibrary.Stream(new MemoryStream(bytes));

        library.Source.ShouldBe(text);
        library.References[0].Author[0].Family.ShouldBe("Müller");
        byte[] written = [.. library.Encoding.Preamble, .. library.Encoding.GetBytes(library.Write(library.References))];
        written.ShouldBe(bytes);
        stream.Encoding.GetBytes("é").ShouldBe(library.Encoding.GetBytes("é"));
        stream.Select(entry => entry.Value).OfType<Reference>().Single().ShouldBe(library.References[0]);
        library.Diagnostics.Any(finding => finding.Code == "CIT0502").ShouldBe(!name.StartsWith("utf", StringComparison.Ordinal));
    }

    [Fact]
    public void A_stream_that_cannot_be_read_twice_loses_nothing_and_says_what_it_was()
    {
        using var stream = ReferenceLibrary.Stream(new OneWayStream(Latin(Library)));

        var entries = stream.ToList();

        entries[0].Value!.Author[0].ToString().ShouldBe("Ève Müller");
        entries.SelectMany(entry => entry.Diagnostics.ToArray()).ShouldHaveSingleItem().Code.ShouldBe("CIT0502");
    }

    [Fact]
    public void Bytes_of_Windows_1252_among_UTF_8_are_read_and_written_as_UTF_8()
    {
        byte[] bytes = [.. "@book{a, title = {Łódź and "u8, 0xE9, .. "t"u8, 0xE9, .. "}}"u8];

        var library = ReferenceLibrary.Parse(bytes);

        library.References[0].Title.ShouldBe("Łódź and été");
        library.Encoding.GetBytes(library.Source).ShouldBe(Encoding.UTF8.GetBytes("@book{a, title = {Łódź and été}}"));
    }

    [Fact]
    public void An_encoding_that_lacks_a_character_throws_and_loses_none() =>
        Should.Throw<EncoderFallbackException>(() => ReferenceLibrary.Parse(Latin(Library)).Encoding.GetBytes("Łódź"));

    [Theory]
    [InlineData("<?xml version=\"1.0\" encoding=\"windows-1251\"?>", "windows-1251")]
    [InlineData("\\documentclass{article}\n\\usepackage[latin2]{inputenc}", "iso-8859-2")]
    [InlineData("% !TeX encoding = koi8-r\n", "koi8-r")]
    [InlineData("% Encoding: no-such-thing\n", "utf-8")]
    [InlineData("% Encoding: IBM037\n", "utf-8")]
    [InlineData("% Encoding: UTF8\n", "utf-8")]
    public void A_declaration_is_obeyed_where_it_makes_sense(string start, string name) =>
        TextEncoding.OfHead(Encoding.ASCII.GetBytes(start)).Name.ShouldBe(name);

    [Theory]
    [InlineData(64 * 1024 - 1)]
    [InlineData(64 * 1024)]
    [InlineData(64 * 1024 + 1)]
    public void A_character_that_lies_across_two_parts_of_a_stream_is_one(int length)
    {
        foreach (var character in new[] { "é", "€", "😀" })
        {
            for (var before = length - 4; before <= length; before++)
            {
                using var stream = new MemoryStream(Encoding.UTF8.GetBytes(new string('a', before) + character + "b"));
                TextEncoding.Of(stream).ShouldBe(TextEncoding.Utf8);
                stream.Position.ShouldBe(0);
            }
        }
    }

    [Fact]
    public void Any_bytes_are_read_without_a_replacement_character()
    {
        Gen.Byte.Array[0, 200]
            .Sample(bytes =>
            {
                if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF, ..])
                    return;
                EncodedText.Of(bytes).Text.Contains('\uFFFD').ShouldBe(bytes.AsSpan().IndexOf("\uFFFD"u8) >= 0);
            });
    }

    private static byte[] Latin(string text) => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text);

    private sealed class OneWayStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
