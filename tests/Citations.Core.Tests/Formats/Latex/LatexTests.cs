using System.Text;
using Citations.Formats.Latex;
using CsCheck;

namespace Citations.Tests.Formats.Latex;

public sealed class LatexTests
{
    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData(@"Opl{\o}sning", "Opløsning")]
    [InlineData(@"\o sning", "øsning")]
    [InlineData(@"M{\""u}ller, M\""uller, M\""{u}ller", "Müller, Müller, Müller")]
    [InlineData(@"x \^{}w and \~{}joe, \^{a}", "x ^w and ~joe, â")]
    [InlineData(@"{\'\i}ndice, \'{\i}ndice", "índice, índice")]
    [InlineData(@"\v{S}koda \c{c}a {\v s}", "Škoda ça š")]
    [InlineData(@"A \& B, 50\%, \$5, a\_b, \{x\}, \#1", "A & B, 50%, $5, a_b, {x}, #1")]
    [InlineData("pages 1--2---3", "pages 1–2—3")]
    [InlineData(@"an \underline{under}line at 20 $^\circ$C", "an underline at 20 °C")]
    [InlineData(@"$B \rightarrow \mu$ and $\alpha \beta$", "B → μ and αβ")]
    [InlineData("``quoted'' and don't", "“quoted” and don't")]
    [InlineData("A~B", "A\u00A0B")]
    [InlineData("many   spaces\n  and lines", "many spaces and lines")]
    [InlineData(@"\emph{in vitro} and {\it in vivo} too", "<i>in vitro</i> and <i>in vivo</i> too")]
    [InlineData(@"\textbf{b} \textsuperscript{2} H\textsubscript{2}O", "<b>b</b> <sup>2</sup> H<sub>2</sub>O")]
    [InlineData(@"$\pi = 3$ and $\alpha + \beta \leq \gamma$", "π = 3 and α + β ≤ γ")]
    [InlineData(@"$\alpha - \beta$, $\mu / \sigma$, $x \cdot y$", "α - β, μ / σ, x ⋅ y")]
    [InlineData(@"$\Delta x$, $\mu m$, $\alpha -1$, $\alpha=3$", "Δx, μm, α-1, α=3")]
    [InlineData(@"$n \log n$, $\sin \theta$, $\log(n)$, $\log _2 n$", "n log n, sin θ, log(n), log<sub>2</sub> n")]
    [InlineData(@"$\alpha$-helix, $x^2$, $a_{ij}$, $n=3$", "α-helix, x<sup>2</sup>, a<sub>ij</sub>, n=3")]
    [InlineData(@"$^2x$ and $_2$", "<sup>2</sup>x and <sub>2</sub>")]
    [InlineData(@"costs $5", "costs $5")]
    [InlineData(@"costs $5 and $10", "costs $5 and $10")]
    [InlineData(@"\url{http://a.b/c} \href{http://x}{shown}", "http://a.b/c shown")]
    [InlineData(@"\unknown{arg} x", @"\unknown{arg} x")]
    [InlineData(@"Seed\textsuperscript{\tiny\textregistered} oil\textsuperscript{\scriptsize TM}", "Seed<sup>®</sup> oil<sup>TM</sup>")]
    [InlineData(@"{\footnotesize Low} and \textsubscript{\normalsize 3}, {\LARGE\bf high} \large end", "Low and <sub>3</sub>, <b>high</b> end")]
    [InlineData(@"{\huge A}{\Huge B}{\Large C}{\ttfamily d}", "ABCd")]
    [InlineData(@"\uppercase{d}e, \uppercase{whole}", "De, whole")]
    [InlineData(@"\{\vphantom\}x", "{x")]
    [InlineData(@"the {DNA} of \emph{it}", "the DNA of <i>it</i>")]
    public void Text_becomes_Unicode(string latex, string expected) => Read(latex, LatexKind.Text).ShouldBe(expected);

    [Theory]
    [InlineData(@"robots{\ifmmode---\else\textemdash\fi}a review", "robots—a review")]
    [InlineData(@"Ro\ifmmode \check{c}\else \v{c}\fi{}i", "Roči")]
    [InlineData(@"x \ifmmode\alpha\else $\alpha$\fi y, $\ifmmode\leq\else<\fi 5$", "x αy, ≤5")]
    [InlineData(@"\ifmmode a\else\ifmmode b\else c\fi d\fi e", "cde")]
    [InlineData(@"{\iffalse old\fi}new {\iftrue kept\else lost\fi}", "new kept")]
    [InlineData(@"\ifx\undefined\foo a\else b\fi c", "bc")]
    [InlineData(@"a \ifdraft b\fi c", @"a \ifdraft b\fi c")]
    [InlineData(@"a \ifmmode b", @"a \ifmmode b")]
    [InlineData(@"p \iff q", "p ⟺q")]
    [InlineData(@"\ensuremath{\geq}5, \ensuremath{x^2}, \texorpdfstring{$\beta$}{beta} cells", "≥5, x<sup>2</sup>, β cells")]
    [InlineData(@"\foreignlanguage{french}{\'Ecole} \textcolor{red}{in red}", "École in red")]
    public void A_conditional_prints_the_branch_that_TeX_takes(string latex, string expected) =>
        Read(latex, LatexKind.Text).ShouldBe(expected);

    [Fact]
    public void Many_conditionals_that_nothing_ends_cost_one_search() =>
        Read(string.Concat(Enumerable.Repeat(@"\ifmmode ", 100_000)), LatexKind.Text).Length.ShouldBeGreaterThan(500_000);

    [Theory]
    [InlineData("the {DNA} of {{E}}scher", "the <span class=\"nocase\">DNA</span> of <span class=\"nocase\">E</span>scher")]
    [InlineData(@"{\""U}ber {{\""U}}", "Über <span class=\"nocase\">Ü</span>")]
    [InlineData(@"\emph{E. coli}", "<i>E. coli</i>")]
    [InlineData("a {} b", "a b")]
    public void Braces_keep_the_case_of_a_title(string latex, string expected) => Read(latex, LatexKind.Title).ShouldBe(expected);

    [Theory]
    [InlineData("http://a.b/~c--d_e%20$f", "http://a.b/~c--d_e%20$f")]
    [InlineData(@"10.1000/a\_b\&c", "10.1000/a_b&c")]
    public void An_address_has_nothing_but_escapes(string latex, string expected) => Read(latex, LatexKind.Verbatim).ShouldBe(expected);

    [Theory]
    [InlineData("Opløsning é β 100%", @"Opl{\o}sning {\'e} $\beta$ 100\%")]
    [InlineData("a -- b 'c' “d”", "a -{}- b 'c' ``d''")]
    [InlineData("1–2 a—b -–-", "1--2 a---b -{}--{}-")]
    [InlineData("<i>in vitro</i> & <span class=\"nocase\">DNA</span> 1 < 2", @"\textit{in vitro} \& {DNA} 1 < 2")]
    [InlineData("</i>odd<i>", "</i>odd<i>")]
    public void Unicode_becomes_LaTeX(string text, string expected) =>
        LatexWriter.Write(text, LatexKind.Title, ascii: true).ShouldBe(expected);

    [Fact]
    public void What_is_written_is_read_as_it_was() =>
        Check.Sample(
            Gen.Select(
                Gen.Char["abcXYZ 0-'`~^\\{}$&#%_\"<>/=“”‘’–—éñøßÅşőβ漢\u00A0.,:;"]
                    .Array[1, 30]
                    .Select(letters => string.Join(' ', new string(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries)))
                    .Where(text => text.Length > 0),
                Gen.Enum<LatexKind>(),
                Gen.Bool
            ),
            (text, kind, ascii) => Read(LatexWriter.Write(text, kind, ascii), kind) == text,
            iter: 20_000
        );

    [Fact]
    public void Never_throws() =>
        Check.Sample(
            Gen.Char["\\{}$^_~`'-\"vcuoi em&\n"].Array[0, 60].Select(letters => new string(letters)),
            latex => Read(latex, LatexKind.Title).Length >= 0,
            iter: 20_000
        );

    [Theory]
    [InlineData("{")]
    [InlineData("\\'")]
    [InlineData("$^{")]
    [InlineData("\\emph{")]
    [InlineData("}")]
    public void Depth_is_bounded(string piece) =>
        Read(string.Concat(Enumerable.Repeat(piece, 20_000)), LatexKind.Title).Length.ShouldBeLessThan(200_000);

    private static string Read(string latex, LatexKind kind) => LatexReader.Read(latex, kind, new StringBuilder());
}
