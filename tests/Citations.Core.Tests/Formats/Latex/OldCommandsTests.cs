using System.Text;
using Citations.Formats;
using Citations.Formats.Latex;

namespace Citations.Tests.Formats.Latex;

/// <summary>Commands of old files and of registries for fonts and spaces, and the ways to write a tilde in an address.</summary>
public sealed class OldCommandsTests
{
    [Theory]
    [InlineData(@"Maps of $\Bbb{R}^3$", "Maps of ℝ<sup>3</sup>")]
    [InlineData(@"Sums over ${\Bbb Z}$", "Sums over ℤ")]
    [InlineData(@"Points of $\Bbb P^1$ and $\mathbb{Q}$", "Points of ℙ<sup>1</sup> and ℚ")]
    [InlineData(@"Fields $\Bbb F_q$", "Fields F<sub>q</sub>")]
    [InlineData(@"The algebra ${\frak so}(3)$", "The algebra so(3)")]
    [InlineData(@"Modules over $\mathfrak{g}$", "Modules over g")]
    [InlineData(@"Sheaves ${\cal F}$ on $\scr X$", "Sheaves F on X")]
    [InlineData(@"Weights $\boldsymbol{w}$", "Weights w")]
    public void Letters_in_other_fonts_are_letters(string latex, string expected) => Read(latex, LatexKind.Title).ShouldBe(expected);

    [Theory]
    [InlineData(@"20{\hspace{0.167em}}cm", "20 cm")]
    [InlineData(@"20{\hspace{0.167em}}{\hspace{0.167em}}cm", "20 cm")]
    [InlineData(@"20\hspace*{2pt}cm", "20 cm")]
    [InlineData(@"$20\mspace{3mu}$cm", "20 cm")]
    [InlineData(@"20\hskip 3pt plus 1pt cm", "20 cm")]
    [InlineData(@"20\kern 0.2em cm", "20 cm")]
    [InlineData(@"A\hspace{-0.1em}V", "AV")]
    [InlineData(@"A\hspace{0pt}V", "AV")]
    [InlineData(@"A\kern-.1em V", "AV")]
    [InlineData(@"A\hspace{0.03em}V", "AV")]
    public void A_length_is_a_space_where_a_reader_sees_one(string latex, string expected) =>
        Read(latex, LatexKind.Text).ShouldBe(expected);

    [Theory]
    [InlineData(@"http://owl.example/$\sim$ada/a.pdf")]
    [InlineData(@"http://owl.example/{$\sim$}ada/a.pdf")]
    [InlineData(@"http://owl.example/$\mathtt{\sim}$ada/a.pdf")]
    [InlineData(@"http://owl.example/\string~ada/a.pdf")]
    [InlineData(@"http://owl.example/{\raise.2ex\hbox{$\scriptstyle\sim$}}ada/a.pdf")]
    [InlineData(@"http://owl.example/\raisebox{-0.6ex}{\textasciitilde}ada/a.pdf")]
    [InlineData(@"http://owl.example/{\texttildelow}ada/a.pdf")]
    [InlineData(@"http://owl.example/$\tilde{}$ada/a.pdf")]
    [InlineData(@"http://owl.example/~ada/a.pdf")]
    public void A_tilde_of_an_address_is_a_tilde_in_every_way_to_write_it(string latex)
    {
        const string expected = "http://owl.example/~ada/a.pdf";
        Read(latex, LatexKind.Verbatim).ShouldBe(expected);
        BibTeX($"url = {{{latex}}}").Url.ShouldBe(expected);
        BibTeX($@"howpublished = {{\url{{{latex}}}}}").Url.ShouldBe(expected);
        BibTeX($"howpublished = {{{latex}}}").Url.ShouldBe(expected);
    }

    [Theory]
    [InlineData("http://owl.example/a?b=$5&c=$6", "http://owl.example/a?b=$5&c=$6")]
    [InlineData(@"10.1000/a$\_$b", "10.1000/a_b")]
    [InlineData(@"10.1000/(sici)1:2$\less$3::aid$\greater$4", "10.1000/(sici)1:2<3::aid>4")]
    public void Dollars_of_an_address_stay_where_there_is_no_command_between_them(string latex, string expected) =>
        Read(latex, LatexKind.Verbatim).ShouldBe(expected);

    [Fact]
    public void A_tilde_in_running_text_is_a_space_and_the_relation_a_relation()
    {
        Read(@"Owls of~Oslo", LatexKind.Text).ShouldBe("Owls of\u00A0Oslo");
        Read(@"A $\sim$ B", LatexKind.Text).ShouldBe("A ∼ B");
    }

    [Fact]
    public void Struck_letters_are_written_as_they_are_read()
    {
        var latex = LatexWriter.Write("Maps of ℝ", LatexKind.Title, ascii: true);
        latex.ShouldBe(@"Maps of $\mathbb{R}$");
        Read(latex, LatexKind.Title).ShouldBe("Maps of ℝ");
    }

    private static Reference BibTeX(string field) => BibTeXReader.Read($"@misc{{a, title = {{T}}, {field}}}").Value[0];

    private static string Read(string latex, LatexKind kind) => LatexReader.Read(latex, kind, new StringBuilder());
}
