using System.Text;
using Citations.Formats.Latex;

namespace Citations.Tests.Formats.Latex;

/// <summary>The commands of LaTeX that stand for characters, accents and type.</summary>
public sealed class LatexTablesTests
{
    [Theory]
    [InlineData("ss ß o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ SS ẞ")]
    [InlineData("textbraceleft { textbraceright } lbrace { rbrace } textasciitilde ~ textasciicircum ^ textasciigrave `")]
    [InlineData("textasciiacute ´ textasciimacron ¯ textasciidieresis ¨ textbar | textless < textgreater > textendash –")]
    [InlineData("textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” lq ‘ rq ’ quotesinglbase ‚")]
    [InlineData("quotedblbase „ glqq „ grqq “ guillemotleft « guillemotright » guillemetleft « guillemetright » flqq « frqq »")]
    [InlineData("guilsinglleft ‹ guilsinglright › textexclamdown ¡ textquestiondown ¿ ldots … dots … textellipsis … textbullet •")]
    [InlineData("textperiodcentered · S § textsection § P ¶ textparagraph ¶ dag † textdagger † dagger † ddag ‡ textdaggerdbl ‡")]
    [InlineData("copyright © textcopyright © textregistered ® texttrademark ™ pounds £ textsterling £ texteuro € euro € textyen ¥")]
    [InlineData("textcent ¢ textcurrency ¤ textdegree ° degree ° textordfeminine ª textordmasculine º textonehalf ½")]
    [InlineData("textonequarter ¼ textthreequarters ¾ textonesuperior ¹ texttwosuperior ² textthreesuperior ³ textnumero №")]
    [InlineData("textmu µ texttimes × textdiv ÷ textpm ± textrightarrow → textleftarrow ← textminus − textasteriskcentered ∗")]
    [InlineData("textunderscore _ textdollar $ slash / alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ")]
    [InlineData("vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ")]
    [InlineData("upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ")]
    [InlineData("Psi Ψ Omega Ω times × div ÷ pm ± mp ∓ cdot ⋅ cdots ⋯ ast ∗ leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ ll ≪ gg ≫ approx ≈")]
    [InlineData("sim ∼ simeq ≃ cong ≅ equiv ≡ propto ∝ infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ sqrt √ in ∈ notin ∉ subset ⊂")]
    [InlineData("supset ⊃ subseteq ⊆ cup ∪ cap ∩ emptyset ∅ forall ∀ exists ∃ neg ¬ lnot ¬ wedge ∧ vee ∨ oplus ⊕ otimes ⊗ to →")]
    [InlineData("rightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ uparrow ↑ downarrow ↓")]
    [InlineData("mapsto ↦ langle ⟨ rangle ⟩ ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ prime ′ circ ∘ bullet • star ⋆ angle ∠ perp ⊥")]
    [InlineData("parallel ∥ mid ∣ Box □ Diamond ◊ triangle △ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉")]
    public void A_command_stands_for_a_character(string pairs)
    {
        foreach (var pair in pairs.Split(' ').Chunk(2))
        {
            LatexSymbols.TryText(pair[0], out var text).ShouldBeTrue(pair[0]);
            text.ShouldBe(pair[1], pair[0]);
        }
    }

    [Theory]
    [InlineData("textbackslash", "\\")]
    [InlineData("textquotedbl", "\"")]
    [InlineData("quad", " ")]
    [InlineData("qquad", " ")]
    [InlineData("space", " ")]
    [InlineData("newline", "\n")]
    [InlineData("par", "\n")]
    [InlineData("TeX", "TeX")]
    [InlineData("LaTeX", "LaTeX")]
    [InlineData("BibTeX", "BibTeX")]
    [InlineData("nobreakspace", "\u00A0")]
    [InlineData("thinspace", "\u2009")]
    [InlineData("textnormal", "")]
    [InlineData("protect", "")]
    [InlineData("relax", "")]
    public void Other_commands_stand_for_a_space_a_word_or_nothing(string command, string expected)
    {
        LatexSymbols.TryText(command, out var text).ShouldBeTrue();
        text.ShouldBe(expected);
    }

    [Theory]
    [InlineData('ß', @"{\ss}")]
    [InlineData('ø', @"{\o}")]
    [InlineData('«', @"{\guillemotleft}")]
    [InlineData('…', @"{\ldots}")]
    [InlineData('§', @"{\S}")]
    [InlineData('£', @"{\pounds}")]
    [InlineData('α', @"$\alpha$")]
    [InlineData('≤', @"$\leq$")]
    [InlineData('→', @"{\textrightarrow}")]
    [InlineData('\\', @"{\textbackslash}")]
    [InlineData('{', @"{\textbraceleft}")]
    [InlineData('~', @"{\textasciitilde}")]
    [InlineData('^', @"{\textasciicircum}")]
    [InlineData('`', @"{\textasciigrave}")]
    public void Of_several_commands_for_a_character_the_first_is_written(char c, string expected)
    {
        LatexSymbols.TryLatex(c, out var latex).ShouldBeTrue();
        latex.ShouldBe(expected);
    }

    [Theory]
    [InlineData('a')]
    [InlineData('<')]
    [InlineData('"')]
    [InlineData(' ')]
    public void What_LaTeX_has_as_it_is_needs_no_command(char c) => LatexSymbols.TryLatex(c, out _).ShouldBeFalse();

    [Theory]
    [InlineData(@"\`a \'a \^a \~a \=a \u{a} \.a \""a \r{a} \H{o} \v{a} \d{a} \c{c} \k{a} \b{d}", "à á â ã ā ă ȧ ä å ő ǎ ạ ç ą ḏ")]
    [InlineData(@"\t{oo} \'{} \'\i \^\j", "o͡o ́ íĵ")]
    public void Accents_stand_over_and_under_letters(string latex, string expected) =>
        LatexReader.Read(latex, LatexKind.Text, new StringBuilder()).ShouldBe(expected.Normalize(NormalizationForm.FormC));

    [Theory]
    [InlineData(@"Mar{\a'\i}a, Fran{\a`e}s, {\a`e}t{\a'{e}}, S{\a=o}n", "María, Franès, èté, Sōn")]
    [InlineData(@"\h{o} \textcommabelow{s} {\G a}", "ỏ ș ȁ")]
    [InlineData(@"$\ddot{u}$ $\check{C}$ $\hat\imath$ $\bar{a}$ $\vec{v}$", "ü Č î ā v⃗")]
    [InlineData(@"{\OHORN}{\uhorn} {\ij} 5\,\textperthousand{} {\textcelsius}", "Ơư ĳ 5\u2009‰ ℃")]
    public void Accents_that_are_rarely_written_are_read(string latex, string expected) =>
        LatexReader.Read(latex, LatexKind.Text, new StringBuilder()).ShouldBe(expected);

    [Theory]
    [InlineData("à á â ã ā ă ȧ ä å ő ǎ ạ ç ą ḏ", @"{\`a} {\'a} {\^a} {\~a} {\=a} {\u a} {\.a} {\""a} {\aa} {\H o} {\v a} {\d a} {\c c} {\k a} {\b d}")]
    [InlineData("ấ", "ấ")]
    public void Letters_with_one_accent_are_written_with_it(string text, string expected) =>
        LatexWriter.Write(text, LatexKind.Text, ascii: true).ShouldBe(expected);

    [Theory]
    [InlineData("textit emph textsl mkbibemph mathit it em sl itshape", "<i>", "</i>")]
    [InlineData("textbf mathbf bf bfseries", "<b>", "</b>")]
    [InlineData("textsuperscript mkbibsuperscript", "<sup>", "</sup>")]
    [InlineData("textsubscript mkbibsubscript", "<sub>", "</sub>")]
    [InlineData("textsc sc scshape", "<span style=\"font-variant:small-caps;\">", "</span>")]
    [InlineData("enquote mkbibquote textquote", "“", "”")]
    [InlineData("nocase NoCaseChange", "<span class=\"nocase\">", "</span>")]
    [InlineData("textrm textsf texttt textup textmd text mbox hbox mathrm mathcal mathbb mathsf operatorname rm sf tt", "", "")]
    [InlineData("url path nolinkurl uppercase MakeUppercase bibstring rmfamily upshape normalfont small boldmath", "", "")]
    public void A_command_sets_type(string commands, string open, string close)
    {
        foreach (var command in commands.Split(' '))
        {
            LatexMarkup.TryTags(command, out var tags).ShouldBeTrue(command);
            tags.ShouldBe((open, close), command);
        }
    }

    [Theory]
    [InlineData("it em sl itshape bf bfseries sc scshape rm sf tt rmfamily upshape normalfont small boldmath", true)]
    [InlineData("textit textbf emph url", false)]
    public void A_switch_works_to_the_end_of_its_group(string commands, bool expected) =>
        commands.Split(' ').Where(command => LatexMarkup.IsSwitch(command) != expected).ShouldBeEmpty();

    [Theory]
    [InlineData("<i>a</i>", @"\textit{a}")]
    [InlineData("<b>a</b>", @"\textbf{a}")]
    [InlineData("<sup>a</sup>", @"\textsuperscript{a}")]
    [InlineData("<sub>a</sub>", @"\textsubscript{a}")]
    [InlineData("<span style=\"font-variant:small-caps;\">a</span>", @"\textsc{a}")]
    [InlineData("<span class=\"nocase\">a</span>", "{a}")]
    [InlineData("<span class=\"nocase\">é</span>", @"{{\'e}}")]
    [InlineData("<span class=\"nocase\"><i>a</i></span>", @"{{}\textit{a}}")]
    [InlineData("<span class=\"nocase\">a <span class=\"nocase\">b</span></span>", "<span class=\"nocase\">a <span class=\"nocase\">b</span></span>")]
    [InlineData("<i>a</b>", "<i>a</b>")]
    [InlineData("a\u00A0b\u2009c\nd", @"a~b\,c\\ d")]
    [InlineData("-–-—", "-{}--{}-{}---")]
    [InlineData("$&#%_", @"\$\&\#\%\_")]
    public void Markup_and_signs_become_commands(string text, string expected) =>
        LatexWriter.Write(text, LatexKind.Title, ascii: true).ShouldBe(expected);

    [Theory]
    [InlineData("<span class=\"nocase\">a</span>", "Text", "<span class=\"nocase\">a</span>")]
    [InlineData("http://a.b/{c}\\", "Verbatim", @"http://a.b/{\textbraceleft}c{\textbraceright}\\")]
    [InlineData("http://a.b/c%20_", "Verbatim", "http://a.b/c%20_")]
    public void A_value_is_written_as_its_kind_asks(string text, string kind, string expected) =>
        LatexWriter.Write(text, Enum.Parse<LatexKind>(kind), ascii: true).ShouldBe(expected);

    [Theory]
    [InlineData("é – “a”", "é – “a”")]
    public void Where_letters_may_be_Unicode_they_stay(string text, string expected) =>
        LatexWriter.Write(text, LatexKind.Text, ascii: false).ShouldBe(expected);
}
