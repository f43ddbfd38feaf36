using Citations.Articles.Parsing;

namespace Citations.Tests.Parsing;

public sealed class LocationTests
{
    // Volume, issue, pages, number, year, count of pages; a hyphen for what is not there.
    [Theory]
    [InlineData("12(3), 1–9.", "12 3 1–9 - - -")]
    [InlineData("12, 1–9", "12 - 1–9 - - -")]
    [InlineData("12", "12 - - - - -")]
    [InlineData("vol. 12, no. 3, pp. 1–9.", "12 3 1–9 - - -")]
    [InlineData("Vol. 12, No. 3, p. 9", "12 3 9 - - -")]
    [InlineData("Bd. 12, H. 3, S. 1-9", "12 3 1-9 - - -")]
    [InlineData("2015;12(3):1–9", "12 3 1–9 - 2015 -")]
    [InlineData("2015 May 3;12(3):1–9", "12 3 1–9 - 2015 -")]
    [InlineData("12, no. 3 (2015): 1–9", "12 3 1–9 - 2015 -")]
    [InlineData("12 (3) (2015) 1–9", "12 3 1–9 - 2015 -")]
    [InlineData("13, 1 (Jan. 2021), 43–109", "13 1 43–109 - 2021 -")]
    [InlineData("40.1 (2015): 1–9", "40 1 1–9 - 2015 -")]
    [InlineData("7:3, 1–9", "7 3 1–9 - - -")]
    [InlineData("12(Suppl 1), S3–S9", "12 Suppl~1 S3–S9 - - -")]
    [InlineData("12 Suppl 1, S3–S9", "12 Suppl~1 S3–S9 - - -")]
    [InlineData("12, Article 104", "12 - - 104 - -")]
    [InlineData("12, Article e104", "12 - - e104 - -")]
    [InlineData("pp. 1–9", "- - 1–9 - - -")]
    [InlineData("pp. 1–9, 12", "- - 1–9,~12 - - -")]
    [InlineData("July 3, 2000, 27", "- - 27 - 2000 -")]
    [InlineData("158 p.", "- - - - - 158")]
    [InlineData("XII, 1–9", "XII - 1–9 - - -")]
    public void The_parts_are_read_in_the_order_of_any_style(string text, string expected)
    {
        var location = Location.ToEnd(text, 0, text.Length, wantsDate: true);
        if (expected.StartsWith("- - - - -", StringComparison.Ordinal))
        {
            // A count of pages alone is not a place.
            location.ShouldBeNull();
            return;
        }

        location.ShouldNotBeNull();
        string?[] parts =
        [
            location.Volume?.Text,
            location.Issue?.Text,
            location.Pages?.Text,
            location.Number?.Text,
            location.Date?.Date.Value.Start?.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
            location.TotalPageCount?.Text,
        ];
        string.Join(' ', parts.Select(part => part is null or "0" ? "-" : part.Replace(' ', '~'))).ShouldBe(expected);
        foreach (var part in new[] { location.Volume, location.Issue, location.Pages, location.Number })
        {
            if (part is { } read)
                text[read.Start..read.End].ShouldBe(read.Text);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("North Books")]
    [InlineData("12(3), 1–9, North Books")]
    public void What_is_not_a_location_to_the_end_is_not_read(string text) =>
        Location.ToEnd(text, 0, text.Length, wantsDate: true).ShouldBeNull();

    [Theory]
    [InlineData(400, true)]
    [InlineData(401, false)]
    public void A_location_is_short(int length, bool isRead)
    {
        var text = "12(3), 1–9".PadRight(length);
        (Location.ToEnd(text, 0, text.Length, wantsDate: true) is not null).ShouldBe(isRead);
    }

    [Theory]
    [InlineData("12, 2015", true, "2015")]
    [InlineData("12(3), 1–9 (2015)", false, null)]
    public void A_date_is_taken_where_there_was_none(string text, bool wantsDate, string? year)
    {
        var location = Location.ToEnd(text, 0, text.Length, wantsDate).ShouldNotBeNull();
        location.Date?.Date.Value.ToString().ShouldBe(year);
        (location.Date is null).ShouldBe(year is null);
    }
}
