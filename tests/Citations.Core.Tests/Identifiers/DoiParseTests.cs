using CsCheck;

namespace Citations.Tests.Identifiers;

public sealed class DoiParseTests
{
    [Theory]
    [InlineData("10.1038/npp.2013.150", "10.1038/npp.2013.150")]
    [InlineData("  10.1038/npp.2013.150\n", "10.1038/npp.2013.150")]
    [InlineData("https://doi.org/10.1038/npp.2013.150", "10.1038/npp.2013.150")]
    [InlineData("http://dx.doi.org/10.1038/npp.2013.150", "10.1038/npp.2013.150")]
    [InlineData("HTTPS://WWW.DOI.ORG/10.1038/npp.2013.150", "10.1038/npp.2013.150")]
    [InlineData("doi.org/10.1038/npp.2013.150", "10.1038/npp.2013.150")]
    [InlineData("doi:10.1038/npp.2013.150", "10.1038/npp.2013.150")]
    [InlineData("DOI: 10.1038/npp.2013.150", "10.1038/npp.2013.150")]
    [InlineData("doi 10.1038/npp.2013.150", "10.1038/npp.2013.150")]
    [InlineData("doi:https://doi.org/10.1038/npp.2013.150", "10.1038/npp.2013.150")]
    [InlineData("https://doi.org/doi:10.1038/npp.2013.150", "10.1038/npp.2013.150")]
    [InlineData("https://doi.org/https://doi.org/10.1038/npp.2013.150", "10.1038/npp.2013.150")]
    [InlineData("urn:doi:10.1038:npp.2013.150", "10.1038/npp.2013.150")]
    [InlineData("urn:doi:10.1038/npp.2013.150", "10.1038/npp.2013.150")]
    [InlineData("urn:doi:10.123:456", "10.123/456")]
    [InlineData("info:doi/10.1038/npp.2013.150", "10.1038/npp.2013.150")]
    [InlineData("https://doi-org.proxy.example.edu/10.1038/npp.2013.150", "10.1038/npp.2013.150")]
    [InlineData("https://dx.doi.org.ezproxy.example.edu:2443/10.1038/npp.2013.150", "10.1038/npp.2013.150")]
    [InlineData("https://proxy.example.edu/login?url=https://doi.org/10.1038/npp.2013.150&qurl=1", "10.1038/npp.2013.150")]
    [InlineData("https://proxy.example.edu/login?url=https%3A%2F%2Fdoi.org%2F10.1038%2Fnpp.2013.150", "10.1038/npp.2013.150")]
    [InlineData("https://onlinelibrary.wiley.com/doi/abs/10.1002/jor.1100150407/abstract", "10.1002/jor.1100150407")]
    [InlineData("https://www.tandfonline.com/doi/full/10.1080/00036811.2012.692365?needAccess=true", "10.1080/00036811.2012.692365")]
    [InlineData(
        "https://doi.org/10.1002%2F1096-9861(20010212)430:3%3C283::AID-CNE1031%3E3.0.CO;2-V",
        "10.1002/1096-9861(20010212)430:3<283::AID-CNE1031>3.0.CO;2-V"
    )]
    [InlineData("10.1002%2Fjor.1100150407", "10.1002/jor.1100150407")]
    [InlineData("https://doi.org/10.1000/caf%C3%A9", "10.1000/café")]
    [InlineData(
        "10.1002/1096-9861(20010212)430:3<283::AID-CNE1031>3.0.CO;2-V",
        "10.1002/1096-9861(20010212)430:3<283::AID-CNE1031>3.0.CO;2-V"
    )]
    [InlineData(
        "10.1002/1096-9861(20010212)430:3&lt;283::AID-CNE1031&gt;3.0.CO;2-V",
        "10.1002/1096-9861(20010212)430:3<283::AID-CNE1031>3.0.CO;2-V"
    )]
    [InlineData(
        "10.1002/1096-9861(20010212)430:3&#60;283::AID-CNE1031&#x3e;3.0.CO;2-V",
        "10.1002/1096-9861(20010212)430:3<283::AID-CNE1031>3.0.CO;2-V"
    )]
    [InlineData(
        "10.1002/(SICI)1521-3951(199911)216:1<135::AID-PSSB135>3.0.CO;2-#",
        "10.1002/(SICI)1521-3951(199911)216:1<135::AID-PSSB135>3.0.CO;2-#"
    )]
    [InlineData(
        "https://doi.org/10.1002/(SICI)1521-3951(199911)216:1<135::AID-PSSB135>3.0.CO;2-#",
        "10.1002/(SICI)1521-3951(199911)216:1<135::AID-PSSB135>3.0.CO;2-#"
    )]
    [InlineData(
        "10.1002/(SICI)1097-0274(199909)36:1+<1::AID-AJIM2>3.0.CO;2-2",
        "10.1002/(SICI)1097-0274(199909)36:1+<1::AID-AJIM2>3.0.CO;2-2"
    )]
    [InlineData("10.1890/0012-9658(2006)87[2832:tiopma]2.0.co;2", "10.1890/0012-9658(2006)87[2832:tiopma]2.0.co;2")]
    [InlineData("10.1016/S0140-6736(97)11096-0", "10.1016/S0140-6736(97)11096-0")]
    [InlineData("10.6220/joq.2012.19(1).01", "10.6220/joq.2012.19(1).01")]
    [InlineData("10.1023/a:1007154515475", "10.1023/a:1007154515475")]
    [InlineData("10.1175//2572.1", "10.1175//2572.1")]
    [InlineData("10.36652/0042-4633-2023-102-5-404-413/", "10.36652/0042-4633-2023-102-5-404-413/")]
    [InlineData("10.1000.10/123456", "10.1000.10/123456")]
    [InlineData("10.1207/s15327752jpa8502&4_2", "10.1207/s15327752jpa8502&4_2")]
    [InlineData("10.1207/s15327752jpa8502&amp;4_2", "10.1207/s15327752jpa8502&4_2")]
    [InlineData(@"10.1007/978-3-540-69995-8\_55", "10.1007/978-3-540-69995-8_55")]
    [InlineData(@"10.1007/978-3-540-69995-8{\_}55", "10.1007/978-3-540-69995-8_55")]
    [InlineData("10.10\u200B38/npp\u00AD.2013\uFEFF.150", "10.1038/npp.2013.150")]
    [InlineData("10.1038/npp.2013.150.", "10.1038/npp.2013.150")]
    [InlineData("10.1038/npp.2013.150).", "10.1038/npp.2013.150")]
    [InlineData("(10.1038/npp.2013.150)", "10.1038/npp.2013.150")]
    [InlineData("<https://doi.org/10.1038/npp.2013.150>", "10.1038/npp.2013.150")]
    [InlineData("\"10.1038/npp.2013.150\",", "10.1038/npp.2013.150")]
    [InlineData("[doi:10.1038/npp.2013.150]", "10.1038/npp.2013.150")]
    [InlineData("10/aabbe", "10/aabbe")]
    [InlineData("https://doi.org/10/aabbe", "10/aabbe")]
    public void Reads_every_form(string text, string expected) => Doi.Parse(text).Value.ShouldBe(expected);

    [Theory]
    [InlineData("", 0)]
    [InlineData("   ", 3)]
    [InlineData("a title", 0)]
    [InlineData("10.103/npp", 0)]
    [InlineData("10.1038", 0)]
    [InlineData("10.1038/", 0)]
    [InlineData("10.1038/...", 0)]
    [InlineData("11.1038/npp", 0)]
    [InlineData("10/12/2020", 0)]
    [InlineData("10/2020", 0)]
    [InlineData("see 10.1038/npp.2013.150", 0)]
    [InlineData("10.1038/npp.2013.150 and more", 20)]
    [InlineData("10.1038/npp\u200B.2013.150 and more", 21)]
    public void Says_what_is_expected_where(string text, int position)
    {
        Doi.TryParse(text, out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => Doi.Parse(text)).Message.ShouldEndWith($" at position {position}.");
    }

    [Fact]
    public void Equality_ignores_ascii_case_and_no_other()
    {
        Doi.Parse("10.1000/ABC").ShouldBe(Doi.Parse("10.1000/abc"));
        Doi.Parse("10.1000/ABC").GetHashCode().ShouldBe(Doi.Parse("10.1000/abc").GetHashCode());
        Doi.Parse("10.1000/É").ShouldNotBe(Doi.Parse("10.1000/é"));
        Doi.Parse("10.1000/k").ShouldNotBe(Doi.Parse("10.1000/\u212A"));
    }

    [Fact]
    public void Reads_through_the_interface_of_parsable_types()
    {
        Read<Doi>("10.1000/abc").Value.ShouldBe("10.1000/abc");

        static T Read<T>(string text)
            where T : ISpanParsable<T> => T.Parse(text, provider: null);
    }

    [Fact]
    public void A_name_of_printable_characters_survives_reading_and_its_own_url() =>
        Names.Sample(name =>
        {
            var doi = Doi.Parse(name);
            doi.Value.ShouldBe(name);
            Doi.Parse(doi.ToUrl()).Value.ShouldBe(name);
        });

    [Fact]
    public void Reading_never_throws() =>
        Gen.String.Sample(text =>
        {
            _ = Doi.TryParse(text, out _) | Doi.TryParse("10.1000/" + text, out _);
            Doi.FindAll("https://doi.org/10.1000/" + text);
        });

    /// <summary>Names that end in a letter and hold no character sequence that stands for another.</summary>
    private static Gen<string> Names { get; } =
        Gen.Char["abcXYZ0189-._;()/:[]+#%,é漢=@~^*'!$|"].Array[1, 30].Select(suffix => $"10.1000/s{new string(suffix)}z");
}
