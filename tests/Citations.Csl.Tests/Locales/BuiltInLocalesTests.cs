using System.Text.Json;
using Citations.Csl;

namespace Citations.Tests.Locales;

public class BuiltInLocalesTests
{
    private static readonly Dictionary<string, Dictionary<string, string>> Words = JsonSerializer.Deserialize<
        Dictionary<string, Dictionary<string, string>>
    >(File.ReadAllBytes(Repository.PathOf("tests/data/csl/words.json")))!;

    [Theory]
    [InlineData("de-DE", "3. Mai 2021", "Schmidt und Weber (Hrsg.)", "S. 3–5")]
    [InlineData("en-GB", "3 May 2021", "Schmidt and Weber (eds)", "pp. 3–5")]
    [InlineData("es-ES", "3 de mayo de 2021", "Schmidt y Weber (eds.)", "pp. 3–5")]
    [InlineData("fr-FR", "3 mai 2021", "Schmidt et Weber (éd.)", "p. 3–5")]
    [InlineData("it-IT", "3 maggio 2021", "Schmidt e Weber (a cura di)", "pp. 3–5")]
    [InlineData("ja-JP", "2021年5月3日", "SchmidtとWeber (編)", "pp. 3–5")]
    [InlineData("nl-NL", "3 mei 2021", "Schmidt en Weber (red.)", "pp. 3–5")]
    [InlineData("pl-PL", "3 maja 2021", "Schmidt i Weber (red.)", "s. 3–5")]
    [InlineData("pt-BR", "3 de maio de 2021", "Schmidt e Weber (orgs.)", "p. 3–5")]
    [InlineData("ru-RU", "3 мая 2021", "Schmidt и Weber (ред.)", "с. 3–5")]
    [InlineData("zh-CN", "2021年5月3日", "Schmidt和Weber (编)", "页 3–5")]
    public void Dates_names_and_labels_are_those_of_the_language(string language, string date, string names, string pages)
    {
        const string layout = """
            <group delimiter="; "><date variable="issued" form="text"/><names variable="editor"><name form="short" and="text"/><label form="short" prefix=" (" suffix=")"/></names>
            <group delimiter=" "><label variable="page" form="short"/><text variable="page"/></group></group>
            """;
        var work = MiniStyle.Work("a") with
        {
            Editor = [Contributor.Person("Schmidt", "A."), Contributor.Person("Weber", "B.")],
            Issued = new(2021, 5, 3),
            Page = "3-5",
        };

        var document = MiniStyle.Of(layout, options: new() { Language = language }).Format([work], [new([new("a")])]);

        document.Citations[0].ToPlainText().ShouldBe($"{date}; {names}; {pages}");
        document.Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("de-AT", "und")]
    [InlineData("fr", "et")]
    [InlineData("es-MX", "y")]
    public void A_dialect_takes_the_words_of_its_language(string language, string and) =>
        CslLocales.BuiltIn.Build(language, []).Text("and").ShouldBe(and);

    public static TheoryData<string> Languages => [.. Words.Keys];

    /// <summary>Words that a dictionary of the language has, by term, form and plural (<c>page:short+</c>).</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void The_words_of_a_language_are_those_of_its_dictionary(string language)
    {
        var locale = CslLocales.BuiltIn.Build(language, []);
        foreach (var (key, word) in Words[language])
        {
            var isPlural = key.EndsWith('+');
            var name = key.TrimEnd('+').Split(':');
            var form = name.Length > 1 ? Enum.Parse<TermForm>(name[1], ignoreCase: true) : TermForm.Long;
            // Whether words have capitals and spaces are wide is a choice of the locale.
            var ours = locale.Text(name[0], form, isPlural).Replace('\u00A0', ' ').Trim();
            ours.Equals(word, StringComparison.OrdinalIgnoreCase).ShouldBeTrue($"{key} is '{ours}'");
        }
    }

    [Fact]
    public void All_languages_have_the_same_terms()
    {
        var german = NamesOf("de-DE");
        var all = NamesOf("en-US");
        // British English has what differs from American English.
        foreach (var language in Words.Keys.Except(["en-US", "en-GB"]))
            NamesOf(language).ShouldBe(german, ignoreOrder: true, language);
        foreach (var language in Words.Keys)
            NamesOf(language).Except(all).ShouldBeEmpty(language);

        static HashSet<string> NamesOf(string language) =>
            [.. BuiltIn(language).Terms.Select(term => term.Name).Where(name => !name.Contains("ordinal", StringComparison.Ordinal))];
    }

    // The rest differs by choice: where a language has several words or abbreviations, ours may be another one.
    [Fact]
    public void Most_terms_are_those_of_the_published_locales()
    {
        (string Language, double Share)[] shares =
        [
            ("de-DE", 0.80),
            ("en-GB", 1.00),
            ("es-ES", 0.80),
            ("fr-FR", 0.85),
            ("it-IT", 0.80),
            ("ja-JP", 0.40),
            ("nl-NL", 0.70),
            ("pl-PL", 0.75),
            ("pt-BR", 0.75),
            ("ru-RU", 0.50),
            ("zh-CN", 0.65),
        ];
        foreach (var (language, share) in shares)
        {
            using var file = new StreamReader(SharedData.PathOf($"csl/locales/locales-{language}.xml"));
            var published = TermsOf(LocaleReader.Read(XmlSource.Load(file, "locale")));
            var both = TermsOf(BuiltIn(language)).Where(term => published.ContainsKey(term.Key)).ToList();
            both.Count(term => published[term.Key] == term.Value).ShouldBeGreaterThanOrEqualTo((int)(share * both.Count), language);
        }
    }

    private static LocaleFile BuiltIn(string language)
    {
        using var file = new StreamReader(
            typeof(CslLocales).Assembly.GetManifestResourceStream($"Citations.Csl.locales-{language}.xml")!
        );
        return LocaleReader.Read(XmlSource.Load(file, "locale"));
    }

    private static Dictionary<(string, TermForm, TermGender), string> TermsOf(LocaleFile locale) =>
        locale
            .Terms.DistinctBy(term => (term.Name, term.Form, term.GenderForm))
            .ToDictionary(term => (term.Name, term.Form, term.GenderForm), term => term.Single.Replace('\u00A0', ' '));
}
