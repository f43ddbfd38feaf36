using Citations.Articles;

namespace Citations.Tests;

/// <summary>Entries in orders that no grammar knows, and untidy ones.</summary>
public sealed class TaggedGrammarTests
{
    [Theory]
    [InlineData("A. MARLOW et C. REYES. J. Nav. Arch. 12, 45 (1974).", null, "J. Nav. Arch", "12", "45", 1974)]
    [InlineData(
        "[14] Marlow,A.B.; Reyes,C. How hulls float. J. Nav. Arch. 1998, 12, 45–67",
        "How hulls float",
        "J. Nav. Arch",
        "12",
        "45-67",
        1998
    )]
    [InlineData(
        "Marlow, A., Reyes, C.: How hulls float. J. Nav. Arch. 12, 45–67 (1998)",
        "How hulls float",
        "J. Nav. Arch",
        "12",
        "45-67",
        1998
    )]
    public void Articles_in_the_orders_of_physics_and_chemistry_are_read(
        string entry,
        string? title,
        string container,
        string volume,
        string pages,
        int year
    )
    {
        var reference = ReferenceParser.Parse(entry).Reference;

        (reference.Title, reference.ContainerTitle?.TrimEnd('.'), reference.Volume, reference.Page, reference.Issued?.Year).ShouldBe(
            (title, container, volume, pages, year)
        );
        reference.Author.Count.ShouldBe(2);
    }

    [Fact]
    public void Editors_in_the_place_of_authors_are_editors()
    {
        var reference = ReferenceParser
            .Parse("Marlow, A., & Reyes, C. (Eds.). (2020). *Currents in naval history*. Harbour Press.")
            .Reference;

        reference.Author.ShouldBeEmpty();
        reference.Editor.Select(editor => editor.Family).ShouldBe(["Marlow", "Reyes"]);
    }

    [Fact]
    public void The_site_of_a_page_is_no_part_of_its_title()
    {
        var reference = ReferenceParser
            .Parse("Harbour Office. (2019, May 4). Tides and moons. GOV.UK. https://www.example.org/tides")
            .Reference;

        (reference.Type, reference.Title, reference.ContainerTitle).ShouldBe((ReferenceType.Webpage, "Tides and moons", "GOV.UK"));
    }

    [Fact]
    public void Every_field_says_where_it_was_found()
    {
        const string entry = "Marlow A B and Reyes C 1998 How hulls float J. Nav. Arch. 12 45-67";

        foreach (var field in ReferenceParser.Parse(entry).Fields)
        {
            field.Span.End.ShouldBeLessThanOrEqualTo(entry.Length);
            entry.Substring(field.Span.Start, field.Span.Length).ShouldNotBeNullOrWhiteSpace();
        }
    }

    [Fact]
    public void A_talk_of_some_days_is_read()
    {
        var reference = ReferenceParser
            .Parse(
                "Marlow, A., & Reyes, C. (2019, June 3–5). *Ropes and knots* [Conference presentation]. Harbour Congress, Vienna, Austria."
            )
            .Reference;

        (reference.Type, reference.Title, reference.Genre, reference.Issued?.Year).ShouldBe(
            (ReferenceType.PaperConference, "Ropes and knots", "Conference presentation", 2019)
        );
    }

    [Fact]
    public void An_organisation_with_and_in_its_name_is_one()
    {
        var reference = ReferenceParser
            .Parse("National Institute for Tides and Currents. (2019). *Moored boats* (Guideline 22). https://www.example.org/22")
            .Reference;

        reference.Author.ShouldBe([Contributor.Organization("National Institute for Tides and Currents")]);
    }
}
