namespace Citations.Tests;

public sealed class ReferenceTests
{
    private static readonly Reference Study = new()
    {
        Id = "rodriguez2013",
        Type = ReferenceType.ArticleJournal,
        Title = "Randomized controlled crossover trial",
        Author = [Contributor.Person("Rodriguez", "Carolyn I.")],
        Issued = new(2013, 11),
    };

    [Fact]
    public void References_made_in_different_ways_are_equal_when_their_facts_are()
    {
        var builder = new ReferenceBuilder { Id = "rodriguez2013", Type = ReferenceType.ArticleJournal };
        builder[DateVariable.Issued] = new(2013, 11);
        builder[NameVariable.Author] = [Contributor.Person("Rodriguez", "Carolyn I.")];
        builder[TextVariable.Title] = "Randomized controlled crossover trial";

        var built = builder.Build();

        built.ShouldBe(Study);
        built.GetHashCode().ShouldBe(Study.GetHashCode());
    }

    [Fact]
    public void A_builder_is_empty_after_each_reference()
    {
        var builder = new ReferenceBuilder { Id = "a", Type = ReferenceType.Book };
        builder[TextVariable.Title] = "One";
        builder.Keep("x-shelf", "12");
        builder.Build();

        builder.Build().ShouldBe(new Reference());
    }

    [Fact]
    public void Changing_a_copy_leaves_the_original()
    {
        var corrected = Study with { Title = "Another title", Volume = "38" };

        Study.Title.ShouldBe("Randomized controlled crossover trial");
        Study.Volume.ShouldBeNull();
        corrected.Volume.ShouldBe("38");
    }

    [Fact]
    public void An_empty_value_is_no_value()
    {
        var emptied = Study with { Title = "", Author = [], Issued = null };

        emptied.ShouldBe(new Reference { Id = "rodriguez2013", Type = ReferenceType.ArticleJournal });
    }

    [Fact]
    public void Every_variable_is_reached_by_its_name_in_the_vocabulary()
    {
        var study = Study.With(TextVariable.Dimensions, "30 min").With(NameVariable.Host, [Contributor.Organization("Radio")]);

        study[TextVariable.Dimensions].ShouldBe("30 min");
        study[NameVariable.Host][0].Literal.ShouldBe("Radio");
        study[NameVariable.Guest].IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void The_doi_is_read_from_what_the_source_wrote()
    {
        Study.With(TextVariable.Doi, "10.1038/npp.2013.150").Doi.ShouldBe(Doi.Parse("10.1038/NPP.2013.150"));
        Study.With(TextVariable.Doi, "none").Doi.ShouldBeNull();
    }

    [Fact]
    public void A_reference_prints_one_short_line()
    {
        var authors = new[] { "Zarate", "Singh", "Carlson" }.Select(family => Contributor.Person(family, "A.")).ToList();
        var title = string.Concat(Enumerable.Repeat("Ketamine ", 12)).Trim();

        new Reference
        {
            Author = [.. authors],
            Issued = new(2006),
            Title = "A randomized trial",
        }
            .ToString()
            .ShouldBe("Zarate et al. (2006). A randomized trial");
        new Reference
        {
            Author = [.. authors.Take(2)],
            Issued = new("in press"),
            Title = "A trial",
        }
            .ToString()
            .ShouldBe("Zarate and Singh (in press). A trial");
        new Reference { Author = [Contributor.Organization("World Health Organization")], Title = title }
            .ToString()
            .ShouldBe($"World Health Organization. {title[..80].Trim()}…");
        new Reference { Author = [authors[0], Contributor.Others], Issued = new(2006) }
            .ToString()
            .ShouldBe("Zarate et al. (2006)");
        new Reference { Doi = Doi.Parse("10.5555/a") }
            .ToString()
            .ShouldBe("10.5555/a");
        new Reference { Id = "key" }
            .ToString()
            .ShouldBe("key");
        new Reference().ToString().ShouldBe("");
    }
}
