using System.Text;
using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Articles.Documents.Latex;

namespace Citations.Tests;

public sealed class LatexReaderTests
{
    private static ArticleDocument Read(string latex, DocumentReadOptions? options = null) =>
        LatexReader.Instance.Read(latex, "a.tex", options);

    private static string[] Lines(string latex)
    {
        var document = Read(latex);
        return
        [
            .. document
                .Blocks.Where(block => block.IsText)
                .Select(block =>
                    $"{block.Kind}{(block.Level > 0 ? block.Level : "")}{(block.Marker is { } mark ? " " + mark : "")}{(block.Id is { } id ? " #" + id : "")}: {document.Text.Substring(block.Span.Start, block.Span.Length)}"
                ),
        ];
    }

    [Theory]
    [InlineData("\\section*{A \\& B}\ntext\nmore\n\nnew", new[] { "Heading1: A & B", "Paragraph: text more", "Paragraph: new" })]
    [InlineData("a % Smith (2011)\n  b", new[] { "Paragraph: a b" })]
    [InlineData("A~B -- C---D ``E'' `F' 5\\,\\% \\_x", new[] { "Paragraph: A\u00A0B – C—D “E” ‘F’ 5\u2009% _x" })]
    [InlineData("\\'{e}\\\"o\\c{c}\\v{s}\\ss{} \\o re {\\AA}b \\'\\i", new[] { "Paragraph: éöçšß øre Åb í" })]
    [InlineData(
        "\\begin{enumerate}\\item a\\item b\n\nc\\begin{itemize}\\item[--] d\\end{itemize}\\end{enumerate}",
        new[] { "ListItem1 1.: a", "ListItem1 2.: b", "ListItem1: c", "ListItem2 –: d" }
    )]
    [InlineData("a\\penalty0 (3):\\penalty-100 b\\hskip 1em plus 0.5em minus 0.4em\\relax c\\kern.16667em d\\vskip\\parskip e", new[] { "Paragraph: a(3):b cde" })]
    [InlineData("a \\iffalse b \\ifx\\c\\d e \\fi \\ifthenelse{f}{g} \\fi h \\iffalse i \\else j\\fi", new[] { "Paragraph: a h j" })]
    [InlineData("\\iffalse a", new[] { "Paragraph: a" })]
    [InlineData("\\begin{quote}q\\end{quote}p", new[] { "Quotation: q", "Paragraph: p" })]
    [InlineData(
        "\\begin{tabular}{ll}a & b \\\\ c & d\\end{tabular}",
        new[] { "TableCell: a", "TableCell: b", "TableCell: c", "TableCell: d" }
    )]
    [InlineData(
        "\\begin{thebibliography}{9}\n\\bibitem{x} A.\n\\newblock B.\n\\bibitem[Luna(2020)]{y} C.\\end{thebibliography}",
        new[] { "Bibliography [1] #x: A. B.", "Bibliography #y: C." }
    )]
    [InlineData("a\\footnote{See \\emph{b}.} c\n\nd", new[] { "Paragraph: a1 c", "Note 1. #1: See b.", "Paragraph: d" })]
    [InlineData("x $a_1^{2}$ \\(b\\) y \\[ E = mc^2 \\] z", new[] { "Paragraph: x a12 b y z" })]
    [InlineData(
        "\\newcommand{\\x}[1]{Smith (2010) #1}\\label{s}a \\ref{s} b \\vspace{1em}c\\unknown{d} \\textcolor{red}{e}",
        new[] { "Paragraph: a b cd e" }
    )]
    [InlineData(
        "a \\begin{verbatim}Smith (2010)\\end{verbatim} b \\begin{comment}x\\end{comment}",
        new[] { "Paragraph: a", "Paragraph: b" }
    )]
    [InlineData("\\begin{figure}[ht]\\includegraphics[width=1cm]{f}\\caption[s]{Cap}\\end{figure}", new[] { "Paragraph: Cap" })]
    [InlineData("`a's b', the dogs'", new[] { "Paragraph: ‘a's b’, the dogs'" })]
    [InlineData(
        "\\begin{hangparas}{.5in}{1}a\n\nb\\end{hangparas}\\begin{hang}{\\parindent}c\\end{hang}\\begin{center}{d}\\end{center}",
        new[] { "Paragraph: a", "Paragraph: b", "Paragraph: c", "Paragraph: d" }
    )]
    [InlineData(
        "\\bibfield {author}{\\bibinfo{person}{A~B} {and} \\bibinfo {person} {C}.} \\bibinfo{year}{2003}. \\href@noop {} {\\emph {D}}\\BibitemShut {NoStop}",
        new[] { "Paragraph: A\u00A0B and C. 2003. D" }
    )]
    [InlineData("Ann. \\textbf{167}. \\MR{2415383}", new[] { "Paragraph: Ann. 167. MR2415383" })]
    [InlineData("a\\\\[2pt]b", new[] { "Paragraph: a\u2028b" })]
    public void Blocks_are_read(string latex, string[] expected) => Lines(latex).ShouldBe(expected);

    [Theory]
    [InlineData("\\cite{a,b}", "Parenthetical a; Parenthetical b", "[@a; @b]")]
    [InlineData("\\citep[p.~5]{a}", "Parenthetical a @p. 5", "[@a, p. 5]")]
    [InlineData("\\citep[see][ch.~2]{a, b}", "Parenthetical a <see; Parenthetical b @ch. 2", "[see @a; @b, ch. 2]")]
    [InlineData("\\citet*{a}", "Narrative a", "@a")]
    [InlineData("\\Textcite[12]{a}", "Narrative a @12", "[@a, 12]")]
    [InlineData("\\citeyearpar{a}", "SuppressAuthor a", "[-@a]")]
    [InlineData("\\parencites(see)()[1]{a}[2]{b}", "Parenthetical a @1; Parenthetical b @2", "[@a, 1; @b, 2]")]
    [InlineData("\\autocite{a}", "Parenthetical a", "[@a]")]
    [InlineData("\\footcite[5]{a}", "Parenthetical a @5", "[@a, 5]")]
    [InlineData("\\cite<see>[p. 3]{a}", "Parenthetical a <see @p. 3", "[see @a, p. 3]")]
    [InlineData("\\cite{a}*{p.~4}", "Parenthetical a @p. 4", "[@a, p. 4]")]
    [InlineData("\\cite{a,*b, *c}", "Parenthetical a; Parenthetical b; Parenthetical c", "[@a; @b; @c]")]
    [InlineData("\\cite{a,[{See }][{, Table 1}]b}", "Parenthetical a; Parenthetical b <See @, Table 1", "[@a; See @b, , Table 1]")]
    [InlineData("\\cite{[see][p. 2]a}", "Parenthetical a <see @p. 2", "[see @a, p. 2]")]
    [InlineData("\\nocite{*}", "ListedOnly *", "[@*]")]
    public void Citation_commands_are_keyed_citations(string latex, string expected, string text)
    {
        var document = Read($"x {latex} y");
        document.Text.ShouldBe($"x {text} y");
        var run = document.Blocks[0].Runs.ShouldHaveSingleItem();
        string.Join(
                "; ",
                run.Citations.Select(citation =>
                    $"{citation.Mode} {citation.Key}{(citation.Prefix is { } prefix ? " <" + prefix : "")}{(citation.Locator is { } locator ? " @" + locator : "")}"
                )
            )
            .ShouldBe(expected);
        document.PlaceOf(run.Span).Span.ShouldBe(new(2, latex.Length));
    }

    [Theory]
    [InlineData("\\emph{a}", RunMarks.Italic, null)]
    [InlineData("{\\it a}", RunMarks.Italic, null)]
    [InlineData("\\textbf{a}", RunMarks.Bold, null)]
    [InlineData("\\textsuperscript{a}", RunMarks.Superscript, null)]
    [InlineData("$^{a}$", RunMarks.Superscript, null)]
    [InlineData("\\textsc{a}", RunMarks.SmallCapitals, null)]
    [InlineData("\\verb|a|", RunMarks.Code, null)]
    [InlineData("\\href{https://doi.org/10.1000/1\\_2}{a}", RunMarks.None, "https://doi.org/10.1000/1_2")]
    [InlineData("\\url{https://a.org/b\\%20c}", RunMarks.None, "https://a.org/b%20c")]
    [InlineData("\\doi{10.1000/182}", RunMarks.None, "https://doi.org/10.1000/182")]
    public void Commands_set_marks_and_targets(string latex, RunMarks marks, string? target)
    {
        var run = Read($"x {latex} y").Blocks[0].Runs.ShouldHaveSingleItem();
        (run.Marks, run.Target).ShouldBe((marks, target));
    }

    [Fact]
    public void A_footnote_and_its_number_belong_together()
    {
        var run = Read("Text\\footnote{Luna (2020).}").Blocks[0].Runs.ShouldHaveSingleItem();
        (run.Note, run.Marks).ShouldBe(("1", RunMarks.Superscript));
    }

    [Fact]
    public void The_preamble_says_title_language_style_and_libraries()
    {
        var metadata = Read(
            """
            \documentclass{article}
            % \title{No}
            \usepackage[english,ngerman]{babel}
            \title{Ebbe \& Flut}
            \addbibresource{refs.bib}
            \begin{document}
            Text (Smith, 2010).
            \bibliographystyle{apalike}
            \bibliography{a, b}
            \end{document}
            Nothing \cite{x}
            """
        ).Metadata;
        (metadata.Title, metadata.Language, metadata.Style).ShouldBe(("Ebbe & Flut", "de", "apalike"));
        metadata.Bibliographies.ShouldBe(["refs.bib", "a.bib", "b.bib"]);
    }

    [Fact]
    public void Included_files_are_read_and_named()
    {
        Dictionary<string, string> files = new() { ["part/one.tex"] = "One (Luna, 2020).\n\\input{two}", ["two.tex"] = "Two" };
        var document = Read(
            "Start\n\\input{part/one}\nEnd\\input{../secret}\\input{missing}",
            new() { OpenText = files.GetValueOrDefault }
        );
        document.Text.ShouldBe("Start\n\nOne (Luna, 2020).\n\nTwo\n\nEnd");
        var place = document.PlaceOf(new(document.Text.IndexOf("Luna", StringComparison.Ordinal), 4));
        (place.File, place.Span).ShouldBe(("part/one.tex", new SourceSpan(5, 4)));
        document.PlaceOf(new(0, 5)).File.ShouldBeNull();
        document.Diagnostics.Select(finding => finding.Code).ShouldBe(["CIT0006", "CIT0006"]);
    }

    [Fact]
    public void A_file_that_includes_itself_is_read_once() =>
        Read("a \\input{x}", new() { OpenText = _ => "b \\input{x}" }).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("CIT0006");

    [Fact]
    public void Each_character_knows_its_place()
    {
        const string latex = "Caf\\'e -- \\emph{x}\\& y";
        var document = Read(latex);
        document.Text.ShouldBe("Café – x& y");
        string SourceOf(int start, int length) =>
            latex.Substring(
                document.PlaceOf(new(start, length)).Span!.Value.Start,
                document.PlaceOf(new(start, length)).Span!.Value.Length
            );
        SourceOf(3, 1).ShouldBe("\\'e");
        SourceOf(5, 1).ShouldBe("--");
        SourceOf(7, 1).ShouldBe("x");
        SourceOf(8, 1).ShouldBe("\\&");
        SourceOf(0, 4).ShouldBe("Caf\\'e");
    }

    [Fact]
    public void An_article_with_its_own_bibliography_is_read()
    {
        var article = ArticleReader.Read(File.ReadAllBytes(Repository.PathOf("tests/data/articles/13-article.tex")), "13-article.tex");
        article.Citations.Select(citation => citation.Key).ShouldBe(["romans", "mindell", "arbour", "lost"]);
        article.Document.Blocks.Count(block => block.Kind == BlockKind.Bibliography).ShouldBe(3);
        article.Document.Text.ShouldNotContain("Smith");
    }

    [Theory]
    [InlineData("\\APACrefYearMonthDay{2014}{}{}", "(2014)")]
    [InlineData("\\APACrefYearMonthDay{2014{\\BCnt{2}}}{May}{5}", "(2014b, May 5)")]
    [InlineData("\\APACjournalVolNumPages{Soil}{5}{}{1--2}", "Soil, 5, 1–2")]
    [InlineData("\\APACjournalVolNumPages{Soil}{5}{3}{}", "Soil, 5(3)")]
    [InlineData("\\APACrefbtitle {A Title} {A title}\\ (\\PrintOrdinal{2}\\ \\BEd{})", "A Title (2 ed.)")]
    [InlineData("\\APACaddressPublisher{}{Burrow Press}", "Burrow Press")]
    [InlineData("a\\APACbVolEdTR{}{}b\\APACbVolEdTR{}{\\BVOL~1}", "ab (Vol.\u00A01)")]
    [InlineData("Mole, A.\\BCBT{} \\BOthers{.}", "Mole, A., et al.")]
    [InlineData("\\PrintBackRefs{\\CurrentBib}a", "a")]
    public void Macros_of_apacite_print_what_they_stand_for(string macro, string expected) =>
        Read(macro).Text.ShouldBe(expected);

    [Fact]
    public void Libraries_within_the_document_are_its_own()
    {
        var document = Read(
            "\\begin{filecontents*}[overwrite]{a.bib}\n@book{moe,author={Moe, Siri},title={Sledges},year=2009}\n\\end{filecontents*}\n"
                + "\\addbibresource{a.bib}\\addbibresource{b.bib}\n\\begin{document}\\cite{moe} and \\cite{vole}\\end{document}"
        );

        document.Metadata.Bibliographies.ShouldBe(["b.bib"]);
        document.Metadata.Library.ShouldHaveSingleItem().Title.ShouldBe("Sledges");
        var article = ArticleReader.Read(document);
        article.Entries.ShouldHaveSingleItem().Key.ShouldBe("moe");
    }

    [Fact]
    public void The_auxiliary_file_of_biblatex_is_refused()
    {
        const string Content = "\\refsection{0}\n\\datalist[entry]{nty}\n\\entry{moe}{book}{}{}\n\\field{title}{Sledges}\n\\endentry\n\\endrefsection\n";
        var article = ArticleReader.Read(LatexReader.Instance.Read(Content, "a.bbl"));

        article.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("CIT0001");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("\\emph{")]
    [InlineData("\\footnote{")]
    [InlineData("\\cite[")]
    [InlineData("\\begin{quote}")]
    [InlineData("\\begin{itemize}\\item ")]
    [InlineData("\\begin{verbatim}")]
    [InlineData("\\[")]
    [InlineData("$$")]
    [InlineData("$")]
    [InlineData("%")]
    [InlineData("\\input{x}")]
    [InlineData("\\'")]
    [InlineData("\\section{")]
    [InlineData("\\href{a}{")]
    [InlineData("\\item[")]
    [InlineData("\\bibitem{")]
    [InlineData("\n")]
    [InlineData(" %\n")]
    [InlineData("\\def\\x")]
    [InlineData("\\cites{a}")]
    [InlineData("\\documentclass")]
    [InlineData("\\iffalse ")]
    [InlineData("\\begin{filecontents}{a.bib}")]
    [InlineData("\\APACrefatitle{")]
    [InlineData("\\hskip 1")]
    [InlineData("\\begin{document")]
    [InlineData("--")]
    public void Hostile_repetition_is_read(string piece)
    {
        var document = LatexReader.Instance.Read(
            Encoding.UTF8.GetBytes("start " + string.Concat(Enumerable.Repeat(piece, 100_000))),
            "a.tex",
            new() { OpenText = _ => "\\input{x}" }
        );
        document.Text.ShouldStartWith("start");
    }

    [Theory]
    [InlineData("\\providecommand \\@ifundef [1]{\\@ifx{#1\\undefined}}%\n")]
    [InlineData("\\providecommand \\natexlab [1]{#1}%\n")]
    [InlineData("\\providecommand{\\two} [1] [x] {#1 #2}%\n")]
    public void What_a_style_defines_before_the_entries_is_no_text(string definition)
    {
        var source =
            "Moles\\cite{m}.\n\\begin{thebibliography}{1}%\n\\makeatletter\n"
            + definition
            + "\\bibitem{m}Mole. Soil. 2003.\n\\end{thebibliography}";

        LatexReader
            .Instance.Read(Encoding.UTF8.GetBytes(source), "a.tex", DocumentReadOptions.Default)
            .Text.ShouldNotContain("[1]");
    }

    [Fact]
    public void A_setting_before_an_entry_takes_nothing_of_it()
    {
        const string source =
            "Moles\\cite{m,v}.\n\\begin{thebibliography}{1}\n\\bibitem{m}Mole. Soil. 2003.\n"
            + "\\setbeamertemplate{bibliography item}[online]\n\\bibitem{v}Vole. Dreams. 2004.\n\\end{thebibliography}";

        LatexReader
            .Instance.Read(Encoding.UTF8.GetBytes(source), "a.tex", DocumentReadOptions.Default)
            .Blocks.Where(block => block.Kind == BlockKind.Bibliography)
            .Select(block => block.Id)
            .ShouldBe(["m", "v"]);
    }
}
