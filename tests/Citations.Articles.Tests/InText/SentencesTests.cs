using Citations.Articles;
using Citations.Tests.Reading;

namespace Citations.Tests.InText;

/// <summary>
/// Sentences of tests/data/intext: those that give no certain citation, and those that give the citations written after them.
/// </summary>
public sealed class SentencesTests
{
    public static TheoryData<string> Negatives => [.. Lines("negatives.txt")];

    public static TheoryData<string, string> Positives =>
        [.. Lines("positives.txt").Select(line => line.Split('\t')).Select(parts => (parts[0], parts[1]))];

    [Theory]
    [MemberData(nameof(Negatives))]
    public void What_has_the_form_of_a_citation_alone_is_none_for_certain(string sentence) =>
        Read(sentence).Where(citation => citation.IsCertain).Select(Describe).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Positives))]
    public void Citations_are_read_in_every_form_and_language(string sentence, string expected) =>
        string.Join(" | ", Read(sentence).Select(Describe)).ShouldBe(expected);

    /// <summary>All that is read, sure or not, with its place and each of its fields.</summary>
    [Theory]
    [InlineData("negatives.txt")]
    [InlineData("positives.txt")]
    public void Whatever_is_read_of_a_sentence_has_its_place_and_fields(string file) =>
        string.Concat(
                Lines(file)
                    .Select(line => line.Split('\t')[0])
                    .Select(sentence => $"{sentence}\n{ArticleListing.Citations(ArticleReader.Read(Article(sentence)))}")
            )
            .ShouldBeGolden($"tests/data/intext/read/{file}");

    private static IEnumerable<string> Lines(string name) =>
        File.ReadLines(Repository.PathOf($"tests/data/intext/{name}")).Where(line => line.Length > 0 && line[0] != '#');

    private static EquatableArray<InTextCitation> Read(string sentence) => ArticleReader.Read(Article(sentence)).Citations;

    private static string Article(string sentence) => $"# Ships\n\n{sentence}\n";

    private static string Describe(InTextCitation citation) =>
        string.Join(
            " ",
            new[]
            {
                citation.IsCertain ? $"{citation.Form}" : $"{citation.Form}?",
                string.Join("+", (IEnumerable<string>)citation.Authors),
                citation.HasEtAl ? "etal" : null,
                citation.Year + citation.YearSuffix,
                Part("orig", citation.OriginalYear),
                Part("loc", citation.Locator),
                Part("n", citation.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                Part("key", citation.Key),
                Part("abbr", citation.Abbreviation),
                Part("pre", citation.Prefix),
                citation.IsSecondary ? "sec" : null,
                citation.IsPersonalCommunication ? "pers" : null,
            }.Where(part => !string.IsNullOrEmpty(part))
        );

    private static string? Part(string name, string? value) => value is null ? null : $"{name}={value}";
}
