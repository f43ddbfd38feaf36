using Citations.Formats;
using Citations.Formats.Latex;
using Citations.Formats.Values;
using CsCheck;

namespace Citations.Tests.Formats.BibTeX;

public sealed class BibTeXWriterTests
{
    private static readonly Reference Article = new()
    {
        Id = "zarate2013",
        Type = ReferenceType.ArticleJournal,
        Title = "Ketamine & <i>in vivo</i> <span class=\"nocase\">DNA</span>",
        Author = [Contributor.Person("Müller", "Anna"), Contributor.Organization("World Health Organization")],
        ContainerTitle = "Nature",
        Volume = "7",
        Issue = "2",
        Page = "793-802",
        Issued = new PartialDate(2013, 5),
    };

    [Theory]
    [InlineData("en", "langid = {english}", null)]
    [InlineData("fr-FR", "langid = {french}", "langtag = {fr-FR}")]
    [InlineData("de-AT", "langid = {naustrian}", null)]
    [InlineData("en-GB", "langid = {british}", null)]
    [InlineData("pt-BR", "langid = {brazilian}", null)]
    [InlineData("sr-Latn", "langid = {serbian}", "langtag = {sr-Latn}")]
    [InlineData("tlh", "language = {tlh}", null)]
    public void A_language_is_written_by_its_name_in_babel(string language, string langid, string? tag)
    {
        var reference = new Reference { Id = "k", Title = "T", Language = language };
        var written = BibTeXWriter.Write([reference], BibTeXDialect.BibLaTeX);
        written.ShouldContain(langid);
        written.Contains("langtag", StringComparison.Ordinal).ShouldBe(tag is not null);
        if (tag is not null)
            written.ShouldContain(tag);
        var read = BibTeXReader.Read(written).Value[0];
        (read.Language, read.Extra.Count).ShouldBe((language, 0));
        BibTeXWriter.Write([reference]).ShouldContain($"language = {{{language}}}");
    }

    [Theory]
    [InlineData("Les terriers dans la Gâtine poitevine", "fr-FR", @"Les terriers dans la {G{\^a}tine} poitevine")]
    [InlineData("Die Gänge der Maulwürfe", "de", @"Die {G{\""a}nge} der {Maulw{\""u}rfe}")]
    [InlineData("The economics of moles in Europe: A history of NATO", "en", "The economics of moles in {Europe}: A history of {NATO}")]
    [InlineData("The economics of moles in Europe", null, "The economics of moles in {Europe}")]
    [InlineData("The Economics of Moles in Europe", "en", "The Economics of Moles in Europe")]
    [InlineData("Mole Loss", null, "Mole Loss")]
    [InlineData("Why I dig tunnels", null, "Why {I} dig tunnels")]
    public void Capitals_that_a_style_must_leave_stand_in_braces(string title, string? language, string expected)
    {
        var reference = new Reference { Id = "k", Title = title, Language = language };
        BibTeXWriter.Write([reference]).ShouldContain($"title = {{{expected}}}");
    }

    [Fact]
    public void The_word_of_RIS_for_a_type_is_no_field()
    {
        var reference = RisReader.Read("TY  - CPAPER\nTI  - T\nPY  - 2021\nER  - \nTY  - ODD\nTI  - U\nER  - \n").Value;
        var written = BibTeXWriter.Write(reference);
        written.ShouldContain("@inproceedings{");
        written.ShouldNotContain("CPAPER");
        written.ShouldContain("ty = {ODD}");
        FormatLoss.Of([reference[0]], ReferenceFormat.BibTeX).ShouldNotContain(loss => loss.Field == "TY");
        RisWriter.Write(reference).ShouldContain("TY  - CPAPER");
    }

    [Theory]
    [InlineData("王", "中文题目", "ref2021", "王2021中文题目")]
    [InlineData("Größe", "Maulwürfe", "grosse2021maulwurfe", "grosse2021maulwurfe")]
    [InlineData("王", "Moles", "ref2021moles", "王2021moles")]
    public void A_key_that_is_made_for_BibTeX_is_ASCII(string family, string title, string bibtex, string biblatex)
    {
        var reference = new Reference { Title = title, Author = [Contributor.Person(family, "A.")], Issued = new PartialDate(2021) };
        BibTeXWriter.Write([reference]).ShouldContain($"{{{bibtex},");
        BibTeXWriter.Write([reference], BibTeXDialect.BibLaTeX).ShouldContain($"{{{biblatex},");
    }

    [Theory]
    [InlineData("793-802", "793--802")]
    [InlineData("3-12--3-20", "3-12--3-20")]
    [InlineData("A-1--A-5", "A-1--A-5")]
    [InlineData("7, 9-12", "7, 9--12")]
    public void The_sign_of_a_range_of_pages_is_two_hyphens(string pages, string expected)
    {
        var reference = BibTeXReader.Read($"@incollection{{k, pages = {{{pages}}}}}").Value;
        foreach (var dialect in Enum.GetValues<BibTeXDialect>())
            BibTeXWriter.Write(reference, dialect).ShouldContain($"pages = {{{expected}}}");
        RisReader.Read(RisWriter.Write(reference)).Value[0].Page.ShouldBe(reference[0].Page);
    }

    [Fact]
    public void BibTeX_has_year_and_month_and_letters_as_commands() =>
        BibTeXWriter
            .Write([Article])
            .ShouldBe(
                """
                @article{zarate2013,
                  author = {M{\"u}ller, Anna and {World Health Organization}},
                  journal = {Nature},
                  number = {2},
                  pages = {793--802},
                  title = {Ketamine \& \textit{in vivo} {DNA}},
                  volume = {7},
                  year = {2013},
                  month = may
                }

                """
            );

    [Fact]
    public void BibLaTeX_has_a_date_and_Unicode() =>
        BibTeXWriter
            .Write([Article], BibTeXDialect.BibLaTeX)
            .ShouldBe(
                """
                @article{zarate2013,
                  author = {Müller, Anna and {World Health Organization}},
                  journaltitle = {Nature},
                  number = {2},
                  pages = {793--802},
                  title = {Ketamine \& \textit{in vivo} {DNA}},
                  volume = {7},
                  date = {2013-05}
                }

                """
            );

    [Theory]
    [InlineData(
        "@book{k,\n  editora = {A, B},\n  editoratype = {compiler},\n  maintitle = {Works},\n  title = {Volume},\n  volume = {2}\n}\n"
    )]
    [InlineData("@inbook{k,\n  title = {Part},\n  maintitle = {Works},\n  volume = {2},\n  booktitle = {Volume}\n}\n")]
    [InlineData("@article{k,\n  title = {T},\n  journaltitle = {J},\n  issuetitle = {I}\n}\n")]
    [InlineData(
        "@book{k,\n  editorb = {A, B},\n  editorbtype = {director},\n  title = {T},\n  editora = {C, D},\n  editoratype = {redactor}\n}\n"
    )]
    public void Main_titles_and_roles_are_those_of_BibLaTeX(string text)
    {
        var written = BibTeXWriter.Write(BibTeXReader.Read(text).Value, BibTeXDialect.BibLaTeX);
        written
            .Split('\n')
            .Skip(1)
            .Select(line => line.TrimEnd(','))
            .ShouldBe(text.Split('\n').Skip(1).Select(line => line.TrimEnd(',')), ignoreOrder: true);
    }

    [Fact]
    public void Every_reference_is_read_back_as_it_was_but_for_what_the_format_lacks() =>
        Check.Sample(
            Gen.Select(References.Any, Gen.Enum<BibTeXDialect>()),
            (reference, dialect) =>
                BibTeXReader.Read(BibTeXWriter.Write([reference], dialect)).Value is [var again]
                && Unmarked(again) == Unmarked(Held(reference, dialect)),
            iter: 5_000,
            print: pair =>
                BibTeXWriter.Write([pair.Item1], pair.Item2)
                + CslJsonWriter.WriteOne(pair.Item1)
                + "\n"
                + CslJsonWriter.Write(BibTeXReader.Read(BibTeXWriter.Write([pair.Item1], pair.Item2)).Value)
        );

    [Theory]
    [InlineData(BibTeXDialect.BibTeX)]
    [InlineData(BibTeXDialect.BibLaTeX)]
    public void Ten_thousand_references_are_read_back_as_they_were(BibTeXDialect dialect)
    {
        var references = WorkLibrary.Of(10_000).Select(reference => Held(reference, dialect)).ToList();
        var again = BibTeXReader.Read(BibTeXWriter.Write(references, dialect)).Value;
        var changed = references.Zip(again).Where(pair => Unmarked(pair.First) != Unmarked(pair.Second)).ToList();
        changed.Count.ShouldBeLessThanOrEqualTo(
            0,
            changed.Count == 0 ? "" : CslJsonWriter.WriteOne(changed[0].First) + "\n" + CslJsonWriter.WriteOne(changed[0].Second)
        );
    }

    // What is written in braces because its capitals must stay is read as protected.
    internal static Reference Unmarked(Reference reference) =>
        reference.Title is { } title ? reference with { Title = ProtectedWords.Unmark(title) } : reference;

    [Theory]
    [InlineData("The RNA operons rrnA of H<sub>2</sub>O", "The {RNA} operons {rrnA} of {H\\textsubscript{2}O}")]
    [InlineData("N-coupled equations (COVID-19)", "N-coupled equations ({COVID-19})")]
    [InlineData("The <span class=\"nocase\">Los Angeles</span> effect", "The {Los Angeles} effect")]
    [InlineData("A plain title", "A plain title")]
    public void Words_whose_capitals_must_stay_are_in_braces(string title, string expected) =>
        BibTeXWriter.Write([new Reference { Id = "a", Title = title }]).ShouldContain($"title = {{{expected}}}");

    [Fact]
    public void Every_entry_has_a_key_of_its_own()
    {
        var doe = new Reference
        {
            Title = "Nights in the barn",
            Author = [Contributor.Person("Doe", "Jane")],
            Issued = new PartialDate(2021),
        };
        BibTeXReader
            .Read(BibTeXWriter.Write([doe, doe, doe with { Id = "x" }, doe with { Id = "x" }]))
            .Value.Select(reference => reference.Id)
            .ShouldBe(["doe2021nights", "doe2021nightsa", "x", "xa"]);
    }

    [Theory]
    [InlineData("2013-09-12", "year = {2013},\n  month = sep,\n  day = {12}")]
    [InlineData("2019-11/2019-12", "year = {2019},\n  month = {November--December}")]
    [InlineData("2019-24", "year = {2019},\n  month = {Winter}")]
    [InlineData("1999/2001", "year = {1999--2001}")]
    public void Dates_are_in_the_fields_of_BibTeX(string date, string expected)
    {
        var reference = new Reference { Id = "a", Issued = DateWords.Read(date) };
        BibTeXWriter.Write([reference]).ShouldContain(expected);
        BibTeXReader.Read(BibTeXWriter.Write([reference])).Value[0].Issued.ShouldBe(reference.Issued);
    }

    // BibTeX has one kind of particle, one form of a whole name and no facts beyond fields.
    private static Reference Held(Reference reference, BibTeXDialect dialect)
    {
        var held = reference with { Custom = FieldBag.Empty };
        foreach (var (variable, names) in reference.Names)
            held = held with { Names = held.Names.With(variable, names.Select(name => Held(name, dialect)).ToEquatableArray()) };
        return held;
    }

    private static Contributor Held(Contributor name, BibTeXDialect dialect)
    {
        if (name.IsLiteral)
            return Contributor.Organization(name.Literal!);
        name = name with { CommaSuffix = false, Extra = FieldBag.Empty };
        var particle = string.Join(' ', new[] { name.DroppingParticle, name.NonDroppingParticle }.Where(part => part is not null));
        if (particle.Length == 0)
            return name;
        if (dialect == BibTeXDialect.BibLaTeX)
            return name.DroppingParticle is null ? name : name with { DroppingParticle = particle, NonDroppingParticle = null };
        return char.IsLower(particle[0])
            ? name with
            {
                DroppingParticle = null,
                NonDroppingParticle = particle,
            }
            : name with
            {
                DroppingParticle = null,
                NonDroppingParticle = null,
                Family = $"{particle} {name.Family}",
            };
    }
}
