using CsCheck;

namespace Citations.Tests.Identifiers;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("0000-0002-1825-0097")]
    [InlineData("https://orcid.org/0000-0002-1825-0097")]
    [InlineData("http://orcid.org/0000-0002-1825-0097/")]
    [InlineData("ORCID iD: 0000000218250097")]
    public void Orcid_reads_every_form(string text)
    {
        var orcid = Orcid.Parse(text);
        orcid.Value.ShouldBe("0000-0002-1825-0097");
        orcid.ToUrl().ShouldBe("https://orcid.org/0000-0002-1825-0097");
    }

    [Theory]
    [InlineData("0000-0002-1694-233x", "0000-0002-1694-233X")]
    public void Orcid_may_end_in_X(string text, string value) => Orcid.Parse(text).Value.ShouldBe(value);

    [Theory]
    [InlineData("0000-0002-1825-0098", "expected the check character 7 at position 0.")]
    [InlineData("0000-0002-1825-009", "expected a digit at position 18.")]
    [InlineData("0000-0002-1825-00977", "expected the end at position 19.")]
    [InlineData("https://orcid.org/0000-000a", "expected a digit at position 26.")]
    public void Orcid_says_what_is_wrong(string text, string message) =>
        Should.Throw<FormatException>(() => Orcid.Parse(text)).Message.ShouldEndWith(message);

    [Theory]
    [InlineData("0028-0836", "0028-0836")]
    [InlineData("00280836", "0028-0836")]
    [InlineData("ISSN 2434-561x", "2434-561X")]
    [InlineData("eISSN: 1476-4687", "1476-4687")]
    [InlineData("urn:ISSN:0028–0836", "0028-0836")]
    public void Issn_reads_every_form(string text, string value) => Issn.Parse(text).Value.ShouldBe(value);

    [Theory]
    [InlineData("0028-0837")]
    [InlineData("0028-083")]
    [InlineData("002X-0836")]
    public void Issn_refuses_a_wrong_one(string text) => Issn.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("978-3-16-148410-0", "9783161484100")]
    [InlineData("ISBN-13: 978 3 16 148410 0", "9783161484100")]
    [InlineData("3-16-148410-X", "9783161484100")]
    [InlineData("urn:isbn:316148410x", "9783161484100")]
    [InlineData("http://id.crossref.org/isbn/9783161484100", "9783161484100")]
    [InlineData("979-10-90636-07-1", "9791090636071")]
    public void Isbn_reads_every_form(string text, string value) => Isbn.Parse(text).Value.ShouldBe(value);

    [Theory]
    [InlineData("9783161484101")]
    [InlineData("3161484101")]
    [InlineData("1234567890128")]
    public void Isbn_refuses_a_wrong_one(string text) => Isbn.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("23778615")]
    [InlineData("PMID: 23778615.")]
    [InlineData("https://pubmed.ncbi.nlm.nih.gov/23778615/")]
    [InlineData("https://www.ncbi.nlm.nih.gov/pubmed/23778615")]
    [InlineData("info:pmid/23778615")]
    public void Pmid_reads_every_form(string text) => Pmid.Parse(text).Value.ShouldBe("23778615");

    [Theory]
    [InlineData("PMC3799057")]
    [InlineData("0")]
    [InlineData("123456789")]
    public void Pmid_refuses_what_is_none(string text) => Pmid.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("PMC3531190")]
    [InlineData(" pmcid: pmc3531190.")]
    [InlineData("PMC03531190.2")]
    [InlineData("https://pmc.ncbi.nlm.nih.gov/articles/PMC3531190/")]
    [InlineData("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3531190")]
    public void Pmcid_reads_every_form(string text)
    {
        Pmcid.Parse(text).Value.ShouldBe("PMC3531190");
        PubMedId.TryParse(text, out var id).ShouldBeTrue();
        id.ShouldBe(Pmcid.Parse(text));
    }

    [Theory]
    [InlineData("3531190")]
    [InlineData("PMC")]
    [InlineData("PMC0")]
    [InlineData("PMC12345678901")]
    [InlineData("PMC12 13")]
    [InlineData("10.1000/182")]
    public void Pmcid_refuses_what_is_none(string text) => Pmcid.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void A_number_without_a_word_is_of_PubMed()
    {
        PubMedId.TryParse("PMID:23778615", out var id).ShouldBeTrue();
        (id, id!.Name, id.ToUrl()).ShouldBe((Pmid.Parse("23778615"), "PMID 23778615", "https://pubmed.ncbi.nlm.nih.gov/23778615/"));
        PubMedId.TryParse("10.1000/182", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("2301.12345", "2301.12345", null)]
    [InlineData("arXiv:2301.12345v2", "2301.12345", 2)]
    [InlineData("https://arxiv.org/abs/0706.0001v1", "0706.0001", 1)]
    [InlineData("http://arxiv.org/pdf/1501.00001.pdf", "1501.00001", null)]
    [InlineData("https://doi.org/10.48550/arXiv.2301.12345", "2301.12345", null)]
    [InlineData("hep-th/9901001v3", "hep-th/9901001", 3)]
    [InlineData("math.GT/0309136", "math.GT/0309136", null)]
    public void Arxiv_reads_every_form(string text, string value, int? version)
    {
        var id = ArxivId.Parse(text);
        (id.Value, id.Version).ShouldBe((value, version));
        ArxivId.Parse(id.ToString()).ShouldBe(id);
        id.ToDoi().Value.ShouldBe("10.48550/arXiv." + value);
    }

    [Theory]
    [InlineData("2313.12345")]
    [InlineData("1412.12345")]
    [InlineData("1501.0001")]
    [InlineData("2301.123")]
    public void Arxiv_refuses_what_is_none(string text) => ArxivId.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void One_wrong_digit_is_always_found()
    {
        foreach (
            var (valid, length, tryParse) in new (string, int, Func<string, bool>)[]
            {
                ("0000000218250097", 16, text => Orcid.TryParse(text, out _)),
                ("00280836", 8, text => Issn.TryParse(text, out _)),
                ("3161484100", 10, text => Isbn.TryParse(text, out _)),
                ("9783161484100", 13, text => Isbn.TryParse(text, out _)),
            }
        )
        {
            Gen.Select(Gen.Int[0, length - 1], Gen.Char['0', '9'])
                .Sample(
                    (position, digit) =>
                    {
                        var changed = valid[..position] + digit + valid[(position + 1)..];
                        if (changed != valid && tryParse(valid))
                            tryParse(changed).ShouldBeFalse();
                    }
                );
        }
    }

    [Fact]
    public void Reading_never_throws() =>
        Gen.String.Sample(text =>
        {
            _ =
                Orcid.TryParse(text, out _)
                | Issn.TryParse(text, out _)
                | Isbn.TryParse(text, out _)
                | Pmid.TryParse(text, out _)
                | ArxivId.TryParse(text, out _);
        });
}
