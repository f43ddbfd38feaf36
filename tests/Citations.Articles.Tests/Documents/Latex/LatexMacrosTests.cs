using System.Text;
using Citations.Articles;

namespace Citations.Tests.Documents.Latex;

/// <summary>Commands that stand for a text: the author's own, and those of journals.</summary>
public sealed class LatexMacrosTests
{
    [Theory]
    [InlineData(@"\newcommand{\jfn}{J.~Fen Notes}", @"Mole, A. 2019, \jfn, 12, 5", "Mole, A. 2019, J. Fen Notes, 12, 5")]
    [InlineData(@"\newcommand\jfn{J. \emph{Fen} Notes}", @"Mole, A. 2019, \jfn{}, 12, 5", "Mole, A. 2019, J. Fen Notes, 12, 5")]
    [InlineData(@"\def\jfn{Fen Notes}", @"Mole, A. 2019, \jfn, 12, 5", "Mole, A. 2019, Fen Notes, 12, 5")]
    [InlineData("\\newcommand{\\jfn}{Fen Notes}\n% \\newcommand{\\jfn}{Old Notes}\n", @"Mole, A. 2019, \jfn, 12, 5", "Mole, A. 2019, Fen Notes, 12, 5")]
    [InlineData("", @"Mole, A. 2019, \mnras, 12, 5", "Mole, A. 2019, Monthly Notices of the Royal Astronomical Society, 12, 5")]
    [InlineData("", @"Mole, A. (2019). \og Les trous \fg{}. Fen.", "Mole, A. (2019). « Les trous ». Fen.")]
    [InlineData("", @"A. Mole, \emph{Holes}, 2nd~ed.\hskip 1em plus 0.5em minus 0.4em\relax Fenton: Reed, 2019.", "A. Mole, Holes, 2nd ed. Fenton: Reed, 2019.")]
    [InlineData(@"\newcommand{\same}[1]{#1}", @"Mole, A. 2019, \same{Fen Notes}, 12, 5", "Mole, A. 2019, Fen Notes, 12, 5")]
    public void A_command_that_stands_for_a_text_is_read_as_it(string preamble, string entry, string expected) =>
        ArticleReader
            .Read(
                Encoding.UTF8.GetBytes(
                    $@"\documentclass{{article}}{preamble}\begin{{document}}\cite{{m}}\begin{{thebibliography}}{{9}}\bibitem{{m}} {entry}\end{{thebibliography}}\end{{document}}"
                ),
                "a.tex"
            )
            .Entries.ShouldHaveSingleItem()
            .Text.Replace('\u00A0', ' ')
            .ShouldBe(expected);
}
