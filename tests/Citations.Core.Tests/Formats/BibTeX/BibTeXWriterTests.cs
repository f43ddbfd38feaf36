using Citations.Formats;
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

    [Fact]
    public void BibTeX_has_year_and_month_and_letters_as_commands() => BibTeXWriter.Write([Article]).ShouldBe("""
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

        """);

    [Fact]
    public void BibLaTeX_has_a_date_and_Unicode() => BibTeXWriter.Write([Article], BibTeXDialect.BibLaTeX).ShouldBe("""
        @article{zarate2013,
          author = {Müller, Anna and {World Health Organization}},
          journaltitle = {Nature},
          number = {2},
          pages = {793--802},
          title = {Ketamine \& \textit{in vivo} {DNA}},
          volume = {7},
          date = {2013-05}
        }

        """);

    [Theory]
    [InlineData("@book{k,\n  editora = {A, B},\n  editoratype = {compiler},\n  maintitle = {Works},\n  title = {Volume},\n  volume = {2}\n}\n")]
    [InlineData("@inbook{k,\n  title = {Part},\n  maintitle = {Works},\n  volume = {2},\n  booktitle = {Volume}\n}\n")]
    [InlineData("@article{k,\n  title = {T},\n  journaltitle = {J},\n  issuetitle = {I}\n}\n")]
    [InlineData("@book{k,\n  editorb = {A, B},\n  editorbtype = {director},\n  title = {T},\n  editora = {C, D},\n  editoratype = {redactor}\n}\n")]
    public void Main_titles_and_roles_are_those_of_BibLaTeX(string text)
    {
        var written = BibTeXWriter.Write(BibTeXReader.Read(text).Value, BibTeXDialect.BibLaTeX);
        written.Split('\n').Skip(1).Select(line => line.TrimEnd(',')).ShouldBe(text.Split('\n').Skip(1).Select(line => line.TrimEnd(',')), ignoreOrder: true);
    }

    [Fact]
    public void Every_reference_is_read_back_as_it_was_but_for_what_the_format_lacks() => Check.Sample(
        Gen.Select(References.Any, Gen.Enum<BibTeXDialect>()),
        (reference, dialect) => BibTeXReader.Read(BibTeXWriter.Write([reference], dialect)).Value is [var again] && again == Held(reference, dialect),
        iter: 5_000,
        print: pair => BibTeXWriter.Write([pair.Item1], pair.Item2) + CslJsonWriter.WriteOne(pair.Item1) + "\n" + CslJsonWriter.Write(BibTeXReader.Read(BibTeXWriter.Write([pair.Item1], pair.Item2)).Value));

    [Theory]
    [InlineData(BibTeXDialect.BibTeX)]
    [InlineData(BibTeXDialect.BibLaTeX)]
    public void Ten_thousand_references_are_read_back_as_they_were(BibTeXDialect dialect)
    {
        var references = CslJsonReader.Read(Gzip.Read("bench/refs_10000.json.gz")).Value.Select(reference => Held(reference, dialect)).ToList();
        var again = BibTeXReader.Read(BibTeXWriter.Write(references, dialect)).Value;
        var changed = references.Zip(again).Where(pair => pair.First != pair.Second).ToList();
        changed.Count.ShouldBeLessThanOrEqualTo(0, changed.Count == 0 ? "" : CslJsonWriter.WriteOne(changed[0].First) + "\n" + CslJsonWriter.WriteOne(changed[0].Second));
    }

    // BibTeX has one kind of particle, one form of a whole name and no facts beyond fields.
    private static Reference Held(Reference reference, BibTeXDialect dialect)
    {
        var held = reference with { Custom = FieldBag.Empty };
        foreach (var (variable, names) in reference.Names) held = held with { Names = held.Names.With(variable, names.Select(name => Held(name, dialect)).ToEquatableArray()) };
        return held;
    }

    private static Contributor Held(Contributor name, BibTeXDialect dialect)
    {
        if (name.IsLiteral) return Contributor.Organization(name.Literal!);
        name = name with { CommaSuffix = false, Extra = FieldBag.Empty };
        var particle = string.Join(' ', new[] { name.DroppingParticle, name.NonDroppingParticle }.Where(part => part is not null));
        if (particle.Length == 0) return name;
        if (dialect == BibTeXDialect.BibLaTeX) return name.DroppingParticle is null ? name : name with { DroppingParticle = particle, NonDroppingParticle = null };
        return char.IsLower(particle[0])
            ? name with { DroppingParticle = null, NonDroppingParticle = particle }
            : name with { DroppingParticle = null, NonDroppingParticle = null, Family = $"{particle} {name.Family}" };
    }
}
