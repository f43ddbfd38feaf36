using System.Text;
using Citations.Formats.BibTeX;
using Citations.Formats.Nbib;
using Citations.Formats.Values;

namespace Citations.Tests.Formats.Values;

/// <summary>The forms in which formats write names: family | given | particle that stays | suffix, or a whole name alone.</summary>
public sealed class NameFormsTests
{
    [Theory]
    [InlineData("Moreau, Carla A., Jr.", "Moreau|Carla A.||Jr.")]
    [InlineData(" Moreau , Carla ", "Moreau|Carla||")]
    [InlineData("Moreau,,Jr.", "Moreau|||Jr.")]
    [InlineData("Sleep Group,", "Sleep Group")]
    [InlineData("Sleep Group, ", "Sleep Group")]
    [InlineData("Carla Moreau", "Moreau|Carla||")]
    [InlineData("Carla A. Moreau", "Moreau|Carla A.||")]
    [InlineData("Moreau", "Moreau|||")]
    [InlineData(",", null)]
    [InlineData(" ", null)]
    public void Inverted_names(string text, string? expected) => Shown(InvertedName.Read(text)).ShouldBe(expected);

    [Theory]
    [InlineData("Doe J.", "Doe|J.||")]
    [InlineData("Doe JA", "Doe|JA||")]
    [InlineData(" van der Berg J-A ", "van der Berg|J-A||")]
    [InlineData("Doe Jane", null)]
    [InlineData("Doe", null)]
    [InlineData("Acme AG", null)]
    [InlineData("Acme USA", null)]
    [InlineData("Charles III", null)]
    [InlineData("doe J.", null)]
    public void Names_as_indexes_write_them(string text, string? expected) => Shown(IndexName.Read(text)).ShouldBe(expected);

    [Theory]
    [InlineData("AB AG SA NV BV UK US USA EU UN KG SE PLC AI IT TV II III IV VI LLC INC LTD CO R")]
    public void Capitals_of_companies_are_no_initials_but_in_a_list_of_initials(string capitals)
    {
        foreach (var word in capitals.Split(' '))
        {
            IndexName.Read($"Acme {word}").ShouldBeNull();
            if (word.Length <= 4)
                IndexName.ReadInList($"Acme {word}").ShouldNotBeNull();
        }
    }

    [Theory]
    [InlineData("Doe, J., Roe, K. L.", "Doe|J.|| & Roe|K. L.||")]
    [InlineData("Doe, J.-P., Roe, K, Zoe, A", "Doe|J.-P.|| & Roe|K|| & Zoe|A||")]
    [InlineData("Doe, J.", null)]
    [InlineData("Doe, J., Roe", null)]
    [InlineData("Doe, Jane, Roe, Al", null)]
    [InlineData("J., Doe, K., Roe", null)]
    [InlineData("{Doe}, J., Roe, K.", null)]
    public void Persons_whom_commas_divide(string text, string? expected)
    {
        var names = InvertedPairs.Read(text);
        (names is null ? null : string.Join(" & ", names.Select(Shown))).ShouldBe(expected);
    }

    [Theory]
    [InlineData("Carla Moreau", "Moreau|Carla||")]
    [InlineData("Vincent van Gogh", "Gogh|Vincent|van|")]
    [InlineData("van Gogh", "Gogh||van|")]
    [InlineData("Jean de la Fontaine", "Fontaine|Jean|de la|")]
    [InlineData("van Gogh, Vincent", "Gogh|Vincent|van|")]
    [InlineData("Moreau, Jr., Carla", "Moreau|Carla||Jr.")]
    [InlineData("{Sleep and Dream Group}", "Sleep and Dream Group")]
    [InlineData("Moreau, Carla and Okafor, Ngozi", "Moreau|Carla|| & Okafor|Ngozi||")]
    [InlineData("Carla Moreau AND Ngozi Okafor", "Moreau|Carla|| & Okafor|Ngozi||")]
    [InlineData("family=Beethoven, given=Ludwig, prefix=van", "Beethoven|Ludwig|van|")]
    [InlineData("", "")]
    public void Names_of_BibTeX(string latex, string expected)
    {
        char? divider = null;
        string.Join(" & ", BibTeXNames.Read(latex, ref divider, [], new StringBuilder()).Select(Shown)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("Doe, Jane; Roe, Al", ';')]
    [InlineData("Doe J, Roe A", ',')]
    [InlineData("Doe, Jane", null)]
    [InlineData("Jane Doe", null)]
    [InlineData("Doe; Roe and Zoe", null)]
    [InlineData("{Doe; Roe}", null)]
    [InlineData("Doe J, Roe", null)]
    public void What_divides_names_in_place_of_and(string latex, char? expected) => BibTeXNames.DividerOf(latex).ShouldBe(expected);

    [Theory]
    [InlineData("Moreau CA Jr", "Moreau|CA||Jr")]
    [InlineData("van der Berg J", "van der Berg|J||")]
    [InlineData("Moreau", "Moreau|||")]
    [InlineData(" ", null)]
    public void Short_names_of_PubMed(string text, string? expected) =>
        Shown(NbibNames.ReadShort(text))?.Replace("Jr.", "Jr", StringComparison.Ordinal).ShouldBe(expected);

    [Fact]
    public void Names_are_written_as_PubMed_writes_them()
    {
        var name = new Contributor
        {
            Family = "Berg",
            NonDroppingParticle = "van der",
            Given = "Jo-Ann P.",
            Suffix = "Jr",
        };
        NbibNames.WriteShort(name).ShouldBe("van der Berg JAP Jr");
        NbibNames.WriteFull(name).ShouldBe("van der Berg, Jo-Ann P. Jr");
        NbibNames.WriteFull(Contributor.Person("Berg")).ShouldBe("Berg");
        NbibNames.WriteFull(Contributor.Organization("Sleep Group")).ShouldBe("Sleep Group");
        NbibNames.WriteShort(Contributor.Organization("Sleep Group")).ShouldBe("Sleep Group");
        InvertedName.Write(name).ShouldBe("van der Berg, Jo-Ann P., Jr");
        InvertedName.Write(Contributor.Organization("Sleep Group")).ShouldBe("Sleep Group,");
        InvertedName.Write(Contributor.Person("Okafor Lind")).ShouldBe("Okafor Lind,");
        InvertedName.Write(Contributor.Person("Okafor")).ShouldBe("Okafor");
    }

    [Theory]
    [InlineData("a, b", "a|b")]
    [InlineData("a; b, c", "a|b, c")]
    [InlineData(" a ,, b ", "a|b")]
    public void Keywords_are_divided_by_semicolons_or_else_commas(string text, string expected) =>
        string.Join('|', Keywords.Split(text)).ShouldBe(expected);

    [Theory]
    [InlineData("a|b", "a, b")]
    [InlineData("a|b, c", "a; b, c")]
    public void Keywords_with_a_comma_are_joined_by_semicolons(string words, string expected) =>
        Keywords.Join(words.Split('|')).ShouldBe(expected);

    [Theory]
    [InlineData("2013", null, "2013", "2013|")]
    [InlineData("2013", "May 17", "2013-05-17", "2013|May 17")]
    [InlineData("2013", "May", "2013-05", "2013|May")]
    [InlineData("2013", "Spring", "2013 Spring", "2013|Spring")]
    [InlineData("c. 2013", "May", "2013-05", "c. 2013|May")]
    [InlineData(null, "2013-05-17", "2013-05-17", "2013|May 17")]
    [InlineData("1998-2003", null, "1998/2003", "1998-2003|")]
    [InlineData("in press", null, "in press", "in press|")]
    public void Years_and_days_are_one_date(string? year, string? day, string expected, string written)
    {
        var date = YearAndDate.Read(year, day, out var isDayRead).ShouldNotBeNull();
        isDayRead.ShouldBe(day is not null);
        date.ToString().TrimStart('~').ShouldBe(expected);
        var (first, second) = YearAndDate.Write(date);
        $"{first}|{second}".ShouldBe(written);
    }

    [Fact]
    public void A_day_of_another_year_is_not_read()
    {
        YearAndDate.Read("2013", "2012-05-17", out var isDayRead).ShouldBe(new PartialDate(2013));
        isDayRead.ShouldBeFalse();
        YearAndDate.Read(" ", null, out isDayRead).ShouldBeNull();
        isDayRead.ShouldBeFalse();
    }

    [Fact]
    public void Bytes_of_a_text_are_counted_as_characters()
    {
        const string Text = "aé漢😀b";
        var utf8 = Encoding.UTF8.GetBytes(Text);
        var positions = new Utf8Positions(utf8);
        positions.Of(utf8.Length).ShouldBe(Text.Length);
        positions.Of(1).ShouldBe(1);
        positions.Of(2).ShouldBe(1);
        positions.Of(3).ShouldBe(2);
        positions.Of(6).ShouldBe(3);
        positions.Of(10).ShouldBe(5);
        positions.Of(0).ShouldBe(0);
    }

    private static string? Shown(Contributor? name) =>
        name is null ? null
        : name.Literal ?? $"{name.Family}|{name.Given}|{name.NonDroppingParticle}|{name.Suffix}";
}
