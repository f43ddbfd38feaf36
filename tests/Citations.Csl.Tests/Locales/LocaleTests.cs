using Citations.Csl;

namespace Citations.Tests.Locales;

public class LocaleTests
{
    [Theory]
    [InlineData("de-DE")]
    [InlineData("en-GB")]
    [InlineData("en-US")]
    [InlineData("es-ES")]
    [InlineData("fr-FR")]
    [InlineData("it-IT")]
    [InlineData("ja-JP")]
    [InlineData("nl-NL")]
    [InlineData("pl-PL")]
    [InlineData("pt-BR")]
    [InlineData("ru-RU")]
    [InlineData("zh-CN")]
    public void Every_language_that_is_built_in_has_a_locale(string language)
    {
        var locale = CslLocales.BuiltIn.Build(language, []);
        locale.IsKnown.ShouldBeTrue();
        locale.Text("month-01").ShouldNotBeEmpty();
        locale.TextDate.ShouldNotBeEmpty();
        locale.NumericDate.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_file_of_a_folder_makes_a_locale_and_the_default_language_fills_it_up()
    {
        var locales = CslLocales.FromFolder(Repository.PathOf("tests/data/csl/locales"));
        var locale = locales.Build("eo", []);
        (locale.IsKnown, locale.And, locale.Text("page", TermForm.Short, plural: true)).ShouldBe((true, "kaj", "pp."));
        (locale.Text("month-05"), locale.Text("month-06"), locale.TextDateDelimiter).ShouldBe(("majo", "June", " "));
        locale.TextDate.Select(part => part.Name.ToString()).ShouldBe(["Day", "Month", "Year"]);
        locales.Build("de-AT", []).And.ShouldBe("und");
        locales.Build("xx", []).IsKnown.ShouldBeFalse();
    }

    [Fact]
    public void Every_published_locale_file_builds_a_locale()
    {
        var folder = SharedData.PathOf("csl/locales");
        var locales = CslLocales.FromFolder(folder);
        var files = Directory.GetFiles(folder, "locales-*.xml");
        foreach (var file in files)
        {
            var locale = locales.Build(Path.GetFileNameWithoutExtension(file)["locales-".Length..], []);
            locale.Text("month-01").ShouldNotBeEmpty(file);
            locale.TextDate.ShouldNotBeEmpty(file);
        }

        files.Length.ShouldBe(62);
    }

    [Theory]
    [InlineData(1, "1st")]
    [InlineData(2, "2nd")]
    [InlineData(3, "3rd")]
    [InlineData(4, "4th")]
    [InlineData(11, "11th")]
    [InlineData(12, "12th")]
    [InlineData(21, "21st")]
    [InlineData(111, "111th")]
    [InlineData(122, "122nd")]
    public void Ordinals_of_American_English_are_built_in(int number, string expected) =>
        (number + CslLocales.BuiltIn.Build("en-US", []).Ordinals.Suffix(number, TermGender.Neuter)).ShouldBe(expected);

    [Theory]
    [InlineData("editor", nameof(TermForm.VerbShort), "ed. by")]
    [InlineData("section", nameof(TermForm.Symbol), "§")]
    [InlineData("volume", nameof(TermForm.Symbol), "vol.")]
    [InlineData("accessed", nameof(TermForm.VerbShort), "accessed")]
    [InlineData("no such term", nameof(TermForm.Long), "")]
    public void A_form_falls_back_to_the_next(string term, string form, string expected) =>
        CslLocales.BuiltIn.Build("en-US", []).Text(term, Enum.Parse<TermForm>(form)).ShouldBe(expected);

    [Theory]
    [InlineData("author")]
    [InlineData("composer")]
    [InlineData("container-author")]
    [InlineData("interviewer")]
    [InlineData("original-author")]
    [InlineData("recipient")]
    [InlineData("reviewed-author")]
    public void A_role_that_needs_no_label_has_an_empty_term(string role)
    {
        var locale = CslLocales.BuiltIn.Build("en-US", []);
        locale.Find(role, TermForm.Long).ShouldNotBeNull();
        locale.Text(role).ShouldBeEmpty();
        locale.Text(role, TermForm.Short, plural: true).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("editor-translator", "ed. & trans.")]
    [InlineData("manuscript", "MS")]
    [InlineData("month-09", "Sept.")]
    [InlineData("no-place", "n.p.")]
    public void American_English_has_short_forms(string term, string expected) =>
        CslLocales.BuiltIn.Build("en-US", []).Text(term, TermForm.Short).ShouldBe(expected);

    [Fact]
    public void The_built_in_locale_is_the_published_one()
    {
        using var published = new StreamReader(SharedData.PathOf("csl/locales/locales-en-US.xml"));
        using var ours = new StreamReader(typeof(CslLocales).Assembly.GetManifestResourceStream("Citations.Csl.locales-en-US.xml")!);
        var (expected, actual) = (
            LocaleReader.Read(XmlSource.Load(published, "locale")),
            LocaleReader.Read(XmlSource.Load(ours, "locale"))
        );
        expected.Terms.Except(actual.Terms).ShouldBeEmpty();
        actual.Terms.Except(expected.Terms).ShouldBeEmpty();
        actual.TextDate.ShouldBe(expected.TextDate);
        actual.NumericDate.ShouldBe(expected.NumericDate);
        actual.PunctuationInQuote.ShouldBe(expected.PunctuationInQuote);
    }

    [Fact]
    public void A_term_of_the_dialect_goes_before_one_of_the_language_and_that_before_one_of_all()
    {
        LocaleFile Layer(string? language, string text) =>
            new(language) { Terms = [new("and", TermForm.Long, text, text, default, default, default)] };
        var locales = CslLocales.BuiltIn;
        locales.Build("en-GB", [Layer("en-GB", "dialect"), Layer("en", "language"), Layer(null, "all")]).And.ShouldBe("dialect");
        locales.Build("en-GB", [Layer("en-US", "other"), Layer("en", "language"), Layer(null, "all")]).And.ShouldBe("language");
        locales.Build("en-GB", [Layer("en-US", "other"), Layer(null, "all")]).And.ShouldBe("all");
        locales.Build("en-GB", [Layer(null, "")]).And.ShouldBe("");
    }

    // CSL 1.0.2, Locale Fallback.
    [Theory]
    [InlineData("af af-ZA, bal bal-PK, bg bg-BG, brh brh-PK, ca ca-AD, cs cs-CZ, cy cy-GB, da da-DK, de de-DE, el el-GR, en en-US")]
    [InlineData("es es-ES, et et-EE, fa fa-IR, fi fi-FI, fr fr-FR, gl gl-ES, he he-IL, hi hi-IN, hr hr-HR, hu hu-HU, hy hy-AM")]
    [InlineData("id id-ID, is is-IS, it it-IT, ja ja-JP, km km-KH, ko ko-KR, lij lij-IT, lt lt-LT, lv lv-LV, mn mn-MN, ms ms-MY")]
    [InlineData("nb nb-NO, nl nl-NL, nn nn-NO, pa pa-PK, pl pl-PL, pt pt-PT, ro ro-RO, ru ru-RU, sk sk-SK, sl sl-SI")]
    [InlineData("sr sr-Cyrl-RS, sv sv-SE, th th-TH, tr tr-TR, uk uk-UA, vi vi-VN, zh zh-CN")]
    public void A_language_without_a_country_has_its_primary_dialect(string pairs)
    {
        foreach (var pair in pairs.Split(", ").Select(pair => pair.Split(' ')))
        {
            List<string> opened = [];
            new CslLocales(Open).Build(pair[0], []);
            opened.ShouldContain(pair[1]);
            opened.ShouldNotContain(pair[0]);

            Stream? Open(string language)
            {
                opened.Add(language);
                return null;
            }
        }
    }

    [Fact]
    public void Another_dialect_falls_back_to_the_primary_one_and_to_American_English()
    {
        List<string> opened = [];
        new CslLocales(Open).Build("de-AT", []);
        opened.ShouldBe(["en-US", "de-DE", "de-AT"]);

        Stream? Open(string language)
        {
            opened.Add(language);
            return null;
        }
    }
}
