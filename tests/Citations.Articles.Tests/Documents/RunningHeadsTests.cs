using Citations.Articles;

namespace Citations.Tests.Documents;

public sealed class RunningHeadsTests
{
    [Theory]
    [InlineData("Mole and Vole  BMC Plain Soil  (2019) 7:112\nPage 8 of 9", "Mole and Vole  BMC Plain Soil  (2019) 7:112\nPage 7 of 9")]
    [InlineData(
        "Mole et al. Journal of Soil 2019, 7:112                     Page 8 of 9\nhttps://www.soil.example/content/7/1/112",
        "Mole et al. Journal of Soil 2019, 7:112                     Page 7 of 9\nhttps://www.soil.example/content/7/1/112"
    )]
    public void The_head_of_a_page_is_not_part_of_the_entry_that_the_page_divides(string head, string earlier)
    {
        var article = ArticleReader.Read(
            $"Moles dig [1]. Voles dream [2].\n\n{earlier}\n\nReferences\n"
                + $"1. Mole A, Hare B; Soil Working\n\n{head}\n\nGroup. Burrows and sleep. J Soil.\n2014;348:37–9.\n"
                + $"2. Vole C. Dreams. J Soil.\n{head}\n\n2015;349:1–4.\n",
            "a.txt"
        );

        article.Entries.Select(entry => string.Join(' ', entry.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ShouldBe(
            ["Mole A, Hare B; Soil Working Group. Burrows and sleep. J Soil. 2014;348:37–9.", "Vole C. Dreams. J Soil. 2015;349:1–4."]
        );
    }
}
