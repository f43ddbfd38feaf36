using Citations.Articles;

namespace Citations.Tests.Parsing;

/// <summary>What says when a page was read, and titles with the same words.</summary>
public sealed class AccessDatesTests
{
    [Theory]
    [InlineData("Vole, C. (2001). *Burrows*. Retrieved May 3, 2019, from https://example.org/b", "2019-05-03")]
    [InlineData("Vole, C. (2001). *Burrows*. Accessed 3 May 2019. https://example.org/b", "2019-05-03")]
    [InlineData("Vole, C. (2001). *Burrows*. https://example.org/b (accessed on 3 May 2019).", "2019-05-03")]
    [InlineData("Vole, C. (2001). *Burrows*. https://example.org/b [viewed 3 May 2019]", "2019-05-03")]
    [InlineData("Vole, C. (2001). *Burrows*. https://example.org/b. Last accessed: 2019", "2019")]
    [InlineData("Vole, C. (2001). *Burrows*. Retrieved June 31, 2019, from https://example.org/b", "2019-06")]
    [InlineData("Vole C. Burrows [Internet]. Oslo: Reed Press; 2001 [cited 2019 May 3]. Available from: https://example.org/b", "2019-05-03")]
    [InlineData("Vole, C. (2001). *Bauten*. Abgerufen am 3. Mai 2019, von https://example.org/b", "2019")]
    [InlineData("Vole, C. (2001). *Burrows*. Retrieved from https://example.org/b", "")]
    [InlineData("Vole, C. (2001). *Burrows*. Accessed at: https://example.org/b", "")]
    public void The_date_is_read_in_the_form_of_each_style(string entry, string accessed)
    {
        var work = ReferenceParser.Parse(entry).Reference;

        (work.Title, work.Url).ShouldBe((work.Title == "Bauten" ? "Bauten" : "Burrows", "https://example.org/b"));
        (work.Accessed?.ToString() ?? "").ShouldBe(accessed);
    }

    [Theory]
    [InlineData("The most cited burrows of the north")]
    [InlineData("Words not cited")]
    [InlineData("Memories retrieved in sleep")]
    [InlineData("Hedges viewed by night")]
    [InlineData("Holes accessed by children")]
    public void A_title_keeps_the_same_words(string title)
    {
        var work = ReferenceParser.Parse($"Vole, C. (2001). {title}. Reed Press.").Reference;

        (work.Title, work.Publisher, work.Accessed).ShouldBe((title, "Reed Press", null));
    }
}
