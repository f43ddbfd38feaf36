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
    [InlineData("""{"severities": {"cit0302": "none", "CIT0302": "error"}}""", "'CIT0302' is set twice.")]
    [InlineData("""{"\ud800": 1}""", "'\uFFFD' is not a setting: expected style, severities, ignores, select, minSeverity, secondSources or index.")]
    [InlineData("""{"ignores": [{"code": "CIT03"}]}""", "An item of ignores has no reason.")]
    [InlineData("""{"select": "CIT03"}""", "'select' is not a list.")]
    [InlineData("""{"index": 3}""", "'index' is not text.")]
    [InlineData("""{"select": [3]}""", "An item of 'select' is not text.")]
    [InlineData("""{"secondSources": ["scholar"]}""", "'scholar' is not a second source: expected europe-pmc, open-library, openalex.")]
    public void What_is_not_understood_is_reported(string json, string message) =>
        Should.Throw<FormatException>(() => ArticleOptionsFile.Parse(json)).Message.ShouldBe(message);

    [Fact]
    public void The_file_of_an_index_is_read() => ArticleOptionsFile.Parse("""{"index": "works.idx"}""").Index.ShouldBe("works.idx");

    [Fact]
    public void Each_setting_is_read()
    {
        var options = ArticleOptionsFile.Parse(
            """
            {"$schema": "x", "style": "auto", "severities": {"CIT01": "error", "cit02": "info"}, "minSeverity": "none", "index": "a.idx",
             "ignores": [{"code": "CIT0401", "path": "posts/*", "doi": "10.5555/A", "reason": "old"}, {"reason": "all", "code": 3}],
             "select": ["CIT01", "CIT02"], "secondSources": ["europe-pmc"]}
            """
        );
        options.Style.ShouldBeNull();
        options.Severities.ShouldBe(
            new Dictionary<string, DiagnosticSeverity?>
            {
                ["CIT01"] = DiagnosticSeverity.Error,
                ["CIT02"] = DiagnosticSeverity.Information,
            }
        );
        options.MinSeverity.ShouldBe(DiagnosticSeverity.Error);
        options.Index.ShouldBe("a.idx");
        options.Ignores.ShouldBe([
            new("old")
            {
                Code = "CIT0401",
                Path = "posts/*",
                Doi = Doi.Parse("10.5555/A"),
            },
            new("all"),
        ]);
        options.Select.ShouldBe(["CIT01", "CIT02"]);
        options.SecondSources.ShouldBe(SecondSources.EuropePmc);
    }

    [Theory]
    [InlineData("apa-7", ListStyle.Apa7)]
    [InlineData("APA-6", ListStyle.Apa6)]
    [InlineData("vancouver", ListStyle.Vancouver)]
    [InlineData("ama", ListStyle.Vancouver)]
    [InlineData("mla", ListStyle.Mla)]
    [InlineData("chicago-author-date", ListStyle.ChicagoAuthorDate)]
    [InlineData("chicago-notes", ListStyle.ChicagoNotes)]
    [InlineData("harvard", ListStyle.Harvard)]
    [InlineData("ieee", ListStyle.Ieee)]
    [InlineData("scholar", ListStyle.Scholar)]
    [InlineData("name-year", ListStyle.NameYear)]
    public void A_style_has_a_word(string word, ListStyle style) => ArticleOptionsFile.ParseStyle(word).ShouldBe(style);

    [Theory]
    [InlineData("none", null)]
    [InlineData("info", DiagnosticSeverity.Information)]
    [InlineData("Information", DiagnosticSeverity.Information)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("error", DiagnosticSeverity.Error)]
    public void A_severity_has_a_word(string word, DiagnosticSeverity? severity) =>
        ArticleOptionsFile.ParseSeverity(word).ShouldBe(severity);
}
