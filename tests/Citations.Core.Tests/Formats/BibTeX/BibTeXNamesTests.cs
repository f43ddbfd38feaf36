using Citations.Formats;
using Citations.Styles;

namespace Citations.Tests.Formats.BibTeX;

/// <summary>Names in LaTeX: a command of one sign is no tie, no comma and no end of a word.</summary>
public sealed class BibTeXNamesTests
{
    [Theory]
    [InlineData(@"Jo\~ao Lima", "João", "Lima")]
    [InlineData(@"Jo\~{a}o Lima", "João", "Lima")]
    [InlineData(@"Guimar\~{a}es Rosa, Jo\~ao", "João", "Guimarães Rosa")]
    [InlineData(@"Mu\~ noz, Luis", "Luis", "Muñoz")]
    [InlineData(@"Luis \~Nandu Roe", "Luis Ñandu", "Roe")]
    [InlineData(@"Jos\'e~Mar\'{\i}a~Pe\~na", "José María", "Peña")]
    [InlineData(@"Andr\' e Moe", "André", "Moe")]
    [InlineData(@"Fran\c cois Moe", "François", "Moe")]
    [InlineData(@"Pavel \v{S}imon Roe", "Pavel Šimon", "Roe")]
    [InlineData(@"A. \c{C}etin Ko\c{c}", "A. Çetin", "Koç")]
    public void An_accent_is_part_of_its_word(string latex, string given, string family) => OnlyName(latex, given, family);

    [Theory]
    [InlineData(@"Roe, P.\,W.", "P. W.", "Roe")]
    [InlineData(@"P.\,W. Roe", "P. W.", "Roe")]
    [InlineData(@"P.\,W.\,Roe", "P. W.", "Roe")]
    [InlineData(@"Roe, P.\, W.\, T.", "P. W. T.", "Roe")]
    [InlineData(@"Roe, P.\,", "P.", "Roe")]
    [InlineData(@"Maria\ Roe", "Maria", "Roe")]
    [InlineData(@"Roe, F.\ B.", "F. B.", "Roe")]
    public void A_space_that_is_a_command_is_a_space(string latex, string given, string family) => OnlyName(latex, given, family);

    [Theory]
    [InlineData(@"Jo\~ao da Silva", "da")]
    [InlineData(@"Moe \'a Roe", "á")]
    [InlineData(@"Charles de la Roe", "de la")]
    public void A_small_word_is_a_particle_whatever_accents_stand_before_it(string latex, string particle) =>
        Names(latex)[0].NonDroppingParticle.ShouldBe(particle);

    [Theory]
    [InlineData("Berta {V}on Anger", "Von", "Anger", "Berta")]
    [InlineData("Rosa {D}e {L}a Pradera", "De La", "Pradera", "Rosa")]
    [InlineData("{V}an der Heide, Piet", "Van der", "Heide", "Piet")]
    [InlineData("Nina {D}ella Valle", "Della", "Valle", "Nina")]
    [InlineData(@"Luc {\uppercase{d}u} Pont", "Du", "Pont", "Luc")]
    public void A_particle_with_its_capital_in_braces_is_a_particle(string latex, string particle, string family, string given)
    {
        var name = Names(latex).ShouldHaveSingleItem();
        (name.NonDroppingParticle, name.Family, name.Given).ShouldBe((particle, family, given));
    }

    [Theory]
    [InlineData("Erik {M}aria Anger", "Erik Maria", "Anger")]
    [InlineData("{E}rik {A}nger", "Erik", "Anger")]
    [InlineData(@"{\'E}mile Anger", "Émile", "Anger")]
    [InlineData("Ida {van der Heide}", "Ida", "van der Heide")]
    [InlineData("Ida {McA}nger", "Ida", "McAnger")]
    public void Other_braces_make_no_particle(string latex, string given, string family) => OnlyName(latex, given, family);

    [Fact]
    public void A_particle_with_a_capital_is_printed_before_its_name()
    {
        var work = BibTeXReader.Read("@book{a, author={Berta {V}on Anger}, title={Fields}, year=2011}").Value[0];
        ApaStyle.Seventh.Format(work).ToPlainText().ShouldBe("Von Anger, B. (2011). Fields.");
        BibTeXReader.Read(BibTeXWriter.Write([work])).Value[0].Author[0].ToString().ShouldBe(work.Author[0].ToString());
    }

    private static void OnlyName(string latex, string given, string family)
    {
        var names = Names(latex + @" and Doe, Jane");
        names.ShouldBe([Contributor.Person(family, given), Contributor.Person("Doe", "Jane")]);
    }

    private static EquatableArray<Contributor> Names(string latex) =>
        BibTeXReader.Read($"@book{{a, author = {{{latex}}}, title = {{T}}}}").Value[0].Author;
}
