using System.Text.RegularExpressions;

namespace Citations.Reports.Tests.Html;

/// <summary>What screen readers and keyboards need of the page.</summary>
public sealed partial class HtmlStructureTests
{
    [Fact]
    public async Task The_page_has_a_language_a_title_and_the_landmarks()
    {
        var page = await PageAsync();

        page.ShouldContain("<html lang=\"en\">");
        page.ShouldContain("<title>Citations report</title>");
        Regex.Count(page, "<main>").ShouldBe(1);
        Regex.Count(page, "<footer>").ShouldBe(1);
    }

    [Fact]
    public async Task No_level_of_headings_is_left_out()
    {
        var levels = Heading().Matches(await PageAsync()).Select(match => match.Groups[1].Value[0] - '0').ToList();

        levels[0].ShouldBe(1);
        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
    }

    [Fact]
    public async Task Each_id_stands_once_and_each_link_within_the_page_leads_to_one()
    {
        var page = await PageAsync();

        var ids = Id().Matches(page).Select(match => match.Groups[1].Value).ToList();

        ids.ShouldBeUnique();
        Link().Matches(page).Select(match => match.Groups[1].Value).ShouldBeSubsetOf(ids);
    }

    [Fact]
    public async Task Each_button_and_each_group_of_buttons_has_a_name()
    {
        var page = await PageAsync();

        Button().Matches(page).ShouldAllBe(match => match.Groups[1].Value.Length > 0);
        Regex.Count(page, "role=\"group\"").ShouldBe(Regex.Count(page, "role=\"group\" aria-label=\"[^\"]+\""));
        Regex.Count(page, "<th>").ShouldBe(0);
    }

    [Fact]
    public async Task What_has_the_focus_is_outlined() => (await PageAsync()).ShouldContain(":focus-visible{outline:");

    private static async Task<string> PageAsync() =>
        await Samples.WriteAsync("html", null, await Samples.FaultyAsync(), await Samples.FaultyAsync());

    [GeneratedRegex("<h([1-6])[ >]", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(" id=\"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex(" href=\"#([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex("<button[^>]*>([^<]*)</button>", RegexOptions.CultureInvariant)]
    private static partial Regex Button();
}
