using Citations.Articles;

namespace Citations.Tests.Documents.Markdown;

/// <summary>Marks that are nested by the thousand, on a thread with a small stack.</summary>
public sealed class DeepMarkdownTests
{
    private const int SmallStack = 512 * 1024;
    private const string Entry = "Smith, A. (2001). *Bees*. Burrow Press.";

    [Theory]
    [InlineData("[, . \n", "")]
    [InlineData("*a **b ", " b** a*")]
    [InlineData("![a ", "")]
    public void What_is_nested_deep_costs_no_entry(string open, string close)
    {
        const int times = 3000;
        var text = $"# Bees\n\n{Repeated(open, times)} x {Repeated(close, times)}\n\n## References\n\n{Entry}\n";
        Article? article = null;

        var reading = new Thread(() => article = ArticleReader.Read(text), SmallStack);
        reading.Start();
        reading.Join();

        article!.Entries.ShouldHaveSingleItem().Text.ShouldBe("Smith, A. (2001). Bees. Burrow Press.");
    }

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
