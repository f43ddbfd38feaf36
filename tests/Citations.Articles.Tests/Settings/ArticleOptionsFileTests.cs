using Citations.Articles;

namespace Citations.Tests.Settings;

public sealed class ArticleOptionsFileTests
{
    [Fact]
    public void Settings_are_read()
    {
        var options = ArticleOptionsFile.Parse(
            """
            {
              // comments are allowed
              "style": "vancouver",
              "severities": {"cit0302": "none"},
              "minSeverity": "warning",
            }
            """
        );

        (options.Style, options.MinSeverity, options.Severities["CIT0302"]).ShouldBe(
            (ListStyle.Vancouver, DiagnosticSeverity.Warning, (DiagnosticSeverity?)null)
        );
    }

    [Theory]
    [InlineData("""{}""", null)]
    [InlineData("""{"secondSources": []}""", SecondSources.None)]
    [InlineData("""{"secondSources": ["open-library", "openalex"]}""", SecondSources.OpenLibrary | SecondSources.OpenAlex)]
    public void Second_sources_are_read(string json, SecondSources? sources) =>
        ArticleOptionsFile.Parse(json).SecondSources.ShouldBe(sources);

    [Theory]
    [InlineData("{", "The settings are not JSON: line 1, byte 2.")]
    [InlineData("[]", "The settings are not an object: expected {.")]
    [InlineData(
        """{"styel": "apa-7"}""",
        "'styel' is not a setting: expected style, severities, ignores, select, minSeverity, secondSources or index."
    )]
    [InlineData(
        """{"style": "apa"}""",
        "'apa' is not a style: expected apa-7, apa-6, vancouver, ama, mla, chicago-author-date, chicago-notes, harvard, ieee, scholar, name-year."
    )]
    [InlineData("""{"severities": {"CIT03": "off"}}""", "'off' is not a severity: expected none, info, information, warning, error.")]
    [InlineData("""{"ignores": [{"code": "CIT03"}]}""", "An item of ignores has no reason.")]
    [InlineData("""{"select": "CIT03"}""", "'select' is not a list.")]
    [InlineData("""{"index": 3}""", "'index' is not text.")]
    [InlineData("""{"select": [3]}""", "An item of 'select' is not text.")]
    [InlineData("""{"secondSources": ["scholar"]}""", "'scholar' is not a second source: expected europe-pmc, open-library, openalex.")]
    public void What_is_not_understood_is_told(string json, string message) =>
        Should.Throw<FormatException>(() => ArticleOptionsFile.Parse(json)).Message.ShouldBe(message);

    [Fact]
    public void The_file_of_an_index_is_read() => ArticleOptionsFile.Parse("""{"index": "works.idx"}""").Index.ShouldBe("works.idx");
}
