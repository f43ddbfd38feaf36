using Citations.Formats;

namespace Citations.Tests.Formats.Library;

public sealed class FormatLossTests
{
    private static readonly Reference Rich = new()
    {
        Id = "a",
        Type = ReferenceType.Song,
        Title = "T",
        Custom = FieldBag.Empty.With("mood", "blue"),
        Texts = VariableMap<TextVariable, string>.Empty.With(TextVariable.Title, "T").With(TextVariable.Dimensions, "3 min"),
        Author =
        [
            new Contributor
            {
                Family = "Beethoven",
                Given = "Ludwig",
                DroppingParticle = "van",
            },
        ],
    };

    [Fact]
    public void CSL_JSON_loses_nothing() => FormatLoss.Of([Rich], ReferenceFormat.CslJson).ShouldBeEmpty();

    [Fact]
    public void What_does_not_fit_is_named_and_what_becomes_of_it() =>
        FormatLoss
            .Of([Rich], ReferenceFormat.Ris)
            .Select(loss => loss.ToString())
            .ShouldBe(["a: dimensions is lost", "a: author becomes 'Ludwig van Beethoven'", "a: custom.mood is lost"]);

    [Fact]
    public void A_name_that_loses_its_fields_alone_is_no_other_name() =>
        FormatLoss
            .Of(
                [
                    new Reference
                    {
                        Id = "a",
                        Title = "T",
                        Author = [Contributor.Person("Berg", "A") with { Extra = FieldBag.Empty.With("ORCID", "0") }],
                    },
                ],
                ReferenceFormat.Ris
            )
            .Select(loss => loss.ToString())
            .ShouldBe(["a: author.ORCID is lost"]);

    [Theory]
    [InlineData("ris", "C7  - e13492")]
    [InlineData("endnote-xml", "<custom7>")]
    [InlineData("refer", "%] e13492")]
    [InlineData("bibtex", "eid = {e13492}")]
    public void An_article_number_has_a_field_beside_the_issues(string name, string field)
    {
        var format = ReferenceFormat.Named(name)!;
        var article = new Reference
        {
            Id = "a",
            Type = ReferenceType.ArticleJournal,
            Title = "T",
            ContainerTitle = "J",
            Volume = "10",
            Issue = "2",
            Number = "e13492",
        };
        FormatLoss.Of([article], format).ShouldBeEmpty();
        format.Write([article]).ShouldContain(field);
    }
}
