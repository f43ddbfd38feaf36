using Citations.Formats;
using static Citations.Tests.Styles.Apa.ApaText;

namespace Citations.Tests.Styles.Apa;

/// <summary>The status of a publication in a note (APA 7, section 10.1), and the medium of an app that holds an entry.</summary>
public sealed class R4StatusTests
{
    [Theory]
    [InlineData("Advance online publication", "Mole, A. (2024). Digging. _Journal of Mines_. Advance online publication.")]
    [InlineData("advance online publication.", "Mole, A. (2024). Digging. _Journal of Mines_. Advance online publication.")]
    [InlineData("Online ahead of print", "Mole, A. (2024). Digging. _Journal of Mines_. Advance online publication.")]
    [InlineData("Epub ahead of print", "Mole, A. (2024). Digging. _Journal of Mines_. Advance online publication.")]
    [InlineData("In press", "Mole, A. (in press). Digging. _Journal of Mines_.")]
    [InlineData("Read in press releases", "Mole, A. (2024). Digging. _Journal of Mines_.")]
    [InlineData("With an advance online publication", "Mole, A. (2024). Digging. _Journal of Mines_.")]
    public void A_note_that_is_a_status_is_read_as_one(string note, string expected) => Article($"note={{{note}}}").ShouldBe(expected);

    [Theory]
    [InlineData("Advance online publication")]
    [InlineData("In press")]
    public void A_note_of_what_has_appeared_since_is_out_of_date(string note) =>
        Article($"volume={{3}}, pages={{1--9}}, note={{{note}}}").ShouldBe("Mole, A. (2024). Digging. _Journal of Mines_, _3_, 1–9.");

    [Theory]
    [InlineData(
        """{"type":"entry","author":[{"literal":"Mole Press"}],"title":"Reeds","container-title":"Pond finder","version":"2.1","medium":"Mobile app","publisher":"App Store","issued":{"date-parts":[[2019]]}}""",
        "Mole Press. (2019). Reeds. In _Pond finder_ (Version 2.1) [Mobile app]. App Store."
    )]
    [InlineData(
        """{"type":"entry-encyclopedia","author":[{"literal":"Mole Press"}],"title":"Reeds","container-title":"Pond finder","genre":"Map","issued":{"date-parts":[[2019]]}}""",
        "Mole Press. (2019). Reeds [Map]. In _Pond finder_."
    )]
    [InlineData(
        """{"type":"entry","author":[{"literal":"Mole Press"}],"title":"Reeds","medium":"Mobile app","issued":{"date-parts":[[2019]]}}""",
        "Mole Press. (2019). _Reeds_ [Mobile app]."
    )]
    public void The_medium_of_an_entry_is_that_of_its_app(string item, string expected) => Entry(item).ShouldBe(expected);

    private static string Article(string fields)
    {
        var entry = $"@article{{a, author={{Mole, Ada}}, title={{Digging}}, journal={{Journal of Mines}}, year={{2024}}, {fields}}}";
        return Show(ApaStyle.Seventh.Format(BibTeXReader.Read(entry).Value[0]));
    }
}
