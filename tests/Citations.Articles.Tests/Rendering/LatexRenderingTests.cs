using Citations.Articles.Documents;

namespace Citations.Tests.Rendering;

public sealed class LatexRenderingTests
{
    [Theory]
    [InlineData(@"\cite{lind2005}", "(Lind, 2005)")]
    [InlineData(@"\citep[see][pp.~33--35]{lind2005}", "(see Lind, 2005, pp. 33–35)")]
    [InlineData(@"\citep[][and \emph{passim}]{lind2005}", @"(Lind, 2005, and \emph{passim})")]
    [InlineData(@"\parencite[5]{lind2005, moro2007}", "(Lind, 2005; Moro et al., 2007, p. 5)")]
    [InlineData(@"\citet{lind2005}", "Lind (2005)")]
    [InlineData(@"\textcite[5]{lind2005}", "Lind (2005, p. 5)")]
    [InlineData(@"\citet{lind2005,moro2007}", "Lind (2005) and Moro et al. (2007)")]
    [InlineData(@"\citeauthor{lind2005}", "Lind")]
    [InlineData(@"\citeyear{lind2005}", "2005")]
    [InlineData(@"\citeyearpar{lind2005}", "(2005)")]
    [InlineData(@"\citealp[p.~3]{lind2005}", "Lind, 2005, p. 3")]
    [InlineData(@"\parencite*{lind2005}", "(2005)")]
    [InlineData(@"\cites[see][3]{lind2005}[4]{moro2007}", "(see Lind, 2005, p. 3; Moro et al., 2007, p. 4)")]
    [InlineData(@"\citetitle{lind2005}", @"\textit{The tide tables}")]
    [InlineData(@"\fullcite{lind2005}", @"Lind, J. (2005). \textit{The tide tables}. Harbour Press")]
    [InlineData(@"\cite{nobody}", @"(\textbf{nobody?})")]
    public void Commands_become_citations(string command, string expected) =>
        Rendered.Body($"Words {command}\n", name: "a.tex").ShouldBe($"Words {expected}\n");

    [Theory]
    [InlineData(@"\citeauthor{lind2005} \citeyear{lind2005} \citet{lind2005}", "Lind 2005 [1]")]
    [InlineData(@"\fullcite{lind2005}", @"J. Lind, \textit{The tide tables}. Harbour Press, 2005")]
    public void Numbered_styles_have_names_and_years_too(string command, string expected) =>
        Rendered.Body($"Words {command}\n", Rendered.Ieee, "a.tex").ShouldBe($"Words {expected}\n");

    [Theory]
    [InlineData("% \\cite{lind2005}\n")]
    [InlineData("\\verb|\\cite{lind2005}|\n")]
    [InlineData("\\begin{verbatim}\n\\cite{lind2005}\n\\end{verbatim}\n")]
    [InlineData("\\newcommand{\\x}[1]{\\cite{#1}}\n\\begin{document}\nText\\\\\r\n\\end{document}\n")]
    public void What_is_not_a_citation_stays_byte_for_byte(string text) => Rendered.Text(text, name: "a.tex").ShouldBe(text);

    [Theory]
    [InlineData(@"\bibliography{refs}", @"\section*{\refname}" + "\n")]
    [InlineData(@"\printbibliography[title={Works}, nottype=x]", @"\section*{Works}" + "\n")]
    [InlineData(@"\printbibliography[heading=none]", "")]
    [InlineData("\\begin{thebibliography}{9}\n\\bibitem{x} Old.\n\\end{thebibliography}", @"\section*{\refname}" + "\n")]
    public void The_list_stands_where_the_bibliography_stood(string command, string heading)
    {
        var text = Rendered.Text($"\\begin{{document}}\n\\cite{{lind2005}}\n{command}\n\\end{{document}}\n", name: "a.tex");
        text.ShouldBe(
            $"\\begin{{document}}\n(Lind, 2005)\n\n{heading}\\par\\begingroup\\linespread{{2}}\\selectfont\\raggedright\\frenchspacing\n\\noindent\\hangindent=0.5in Lind, J. (2005). \\textit{{The tide tables}}. Harbour Press.\\par\n\\endgroup\n\\end{{document}}\n"
        );
    }

    [Fact]
    public void Notes_are_footnotes_and_citations_in_notes_are_asides() =>
        Rendered
            .Body("Tides~\\cite{lind2005}.\\footnote{See \\citet{lind2006} and \\cite{lind2005}.}\n", Rendered.Notes, "a.tex")
            .ShouldBe(
                "Tides.\\footnote{Jorun Lind, \\textit{The Tide Tables} (Harbour Press, 2005).}\\footnote{See Jorun Lind, \\textit{Counting Waves} (North Books, 2006) and (Lind, \\textit{The Tide Tables}).}\n"
            );

    [Fact]
    public void A_command_for_notes_makes_one_in_any_style() =>
        Rendered.Body("Words \\footcite[3]{lind2005}.\n", name: "a.tex").ShouldBe("Words.\\footnote{Lind, 2005, p. 3.}\n");

    [Fact]
    public void Links_need_their_package()
    {
        var settings = new CitationSettings { LinkCitations = true };
        const string Body = "\\begin{document}\n\\cite{lind2005}\n\\end{document}\n";
        Rendered.Text("\\usepackage{hyperref}" + Body, name: "a.tex", settings: settings).ShouldContain(@"\hyperlink{ref-lind2005}{2005}");
        Rendered.Text("\\usepackage{hyperref}" + Body, name: "a.tex", settings: settings).ShouldContain(@"\hypertarget{ref-lind2005}{}");
        Rendered.Text(Body, name: "a.tex", settings: settings).ShouldNotContain("hyper");
    }

    [Fact]
    public void A_work_that_is_listed_only_leaves_no_text() =>
        Rendered.Of("Words \\nocite{lind2005,moro2007}.\n", name: "a.tex").Works.ShouldBe(2);
}
