using Citations.Styles;

namespace Citations.Tests.Styles.Case;

/// <summary>
/// The titles that are looked at while the model is made, each as sentence case sets it, with the words that stay uncertain: what changes
/// is seen title by title. Those that are held back are counted and not shown.
/// </summary>
public sealed class ConvertedTitlesTests
{
    private const string Folder = "tests/Citations.Core.Tests/Styles/Case";

    [Theory]
    [InlineData("titles-seen.txt")]
    [InlineData("titles-second.txt")]
    public void A_title_is_set_as_it_was(string file) =>
        string.Concat(File.ReadLines(Repository.PathOf($"{Folder}/{file}")).Select(Converted))
            .ShouldBeGolden($"tests/data/apa/case/{file}");

    private static string Converted(string title)
    {
        var converted = SentenceCase.Default.Convert(Capitals(title));
        return $"{converted.Text}{(converted.Uncertain.IsEmpty ? "" : $" ({string.Join(", ", converted.Uncertain)})")}\n";
    }

    // The files have the titles in sentence case.
    private static string Capitals(string title) => TitleCase.Apply(title);
}
