using Citations.Formats;

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

    private static void OnlyName(string latex, string given, string family)
    {
        var names = Names(latex + @" and Doe, Jane");
        names.ShouldBe([Contributor.Person(family, given), Contributor.Person("Doe", "Jane")]);
    }

    private static EquatableArray<Contributor> Names(string latex) =>
        BibTeXReader.Read($"@book{{a, author = {{{latex}}}, title = {{T}}}}").Value[0].Author;
}
