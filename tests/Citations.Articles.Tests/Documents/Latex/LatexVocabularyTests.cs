using Citations.Articles.Documents;
using Citations.Articles.Documents.Latex;

namespace Citations.Tests.Documents.Latex;

public sealed class LatexVocabularyTests
{
    [Theory]
    [InlineData("english", "en")]
    [InlineData("american", "en-US")]
    [InlineData("USenglish", "en-US")]
    [InlineData("british", "en-GB")]
    [InlineData("UKenglish", "en-GB")]
    [InlineData("german", "de")]
    [InlineData("ngerman", "de")]
    [InlineData("austrian", "de-AT")]
    [InlineData("french", "fr")]
    [InlineData("francais", "fr")]
    [InlineData("spanish", "es")]
    [InlineData("italian", "it")]
    [InlineData("portuguese", "pt")]
    [InlineData("brazilian", "pt-BR")]
    [InlineData("brazil", "pt-BR")]
    [InlineData("dutch", "nl")]
    [InlineData("swedish", "sv")]
    [InlineData("danish", "da")]
    [InlineData("norsk", "nb")]
    [InlineData("finnish", "fi")]
    [InlineData("polish", "pl")]
    [InlineData("czech", "cs")]
    [InlineData("russian", "ru")]
    [InlineData("turkish", "tr")]
    [InlineData("greek", "el")]
    public void The_languages_of_babel_have_their_codes(string name, string code) => LatexVocabulary.LanguageOf(name).ShouldBe(code);

    [Theory]
    [InlineData("part", 1)]
    [InlineData("chapter", 1)]
    [InlineData("section", 1)]
    [InlineData("subsection", 2)]
    [InlineData("subsubsection", 3)]
    [InlineData("paragraph", 4)]
    [InlineData("subparagraph", 5)]
    [InlineData("textbf", null)]
    public void Headings_have_their_levels(string command, int? level) => LatexVocabulary.LevelOf(command).ShouldBe(level);

    [Theory]
    [InlineData("label", 1)]
    [InlineData("thanks", 1)]
    [InlineData("hypersetup", 1)]
    [InlineData("citestyle", 1)]
    [InlineData("setlength", 2)]
    [InlineData("newboolean", 2)]
    [InlineData("definecolor", 3)]
    [InlineData("ifthenelse", 3)]
    [InlineData("emph", 0)]
    public void Arguments_that_are_no_text_are_counted(string command, int count) => LatexVocabulary.ArgumentsOf(command).ShouldBe(count);

    [Theory]
    [InlineData("tabular", 1)]
    [InlineData("array", 1)]
    [InlineData("tabularx", 2)]
    [InlineData("wrapfigure", 2)]
    [InlineData("quote", 0)]
    public void Arguments_of_environments_are_counted(string name, int count) =>
        LatexVocabulary.ArgumentsOfEnvironment(name).ShouldBe(count);

    [Theory]
    [InlineData("verbatim", BlockKind.Code)]
    [InlineData("algorithmic", BlockKind.Code)]
    [InlineData("filecontents", BlockKind.Code)]
    [InlineData("comment", BlockKind.Comment)]
    [InlineData("quote", null)]
    public void Environments_that_are_not_read_are_known(string name, BlockKind? kind) => LatexVocabulary.UnreadKind(name).ShouldBe(kind);

    [Theory]
    [InlineData("cite parencite Cite citep citet textcites footcite footcitetext fullciteA shortciteA citeauthor autocites", true)]
    [InlineData("citestyle setcitestyle defcitealias citetext citename citeindex citeindextrue citeproctext citeproc incite", false)]
    [InlineData("emph citeasnounisverylong recited", false)]
    public void Commands_that_cite_are_called_after_it(string commands, bool expected) =>
        commands.Split(' ').Where(command => LatexVocabulary.IsCitation(command) != expected).ShouldBeEmpty();

    [Theory]
    [InlineData("nocite", KeyedCitationMode.ListedOnly)]
    [InlineData("citeyear", KeyedCitationMode.SuppressAuthor)]
    [InlineData("citeyearpar", KeyedCitationMode.SuppressAuthor)]
    [InlineData("citedate", KeyedCitationMode.SuppressAuthor)]
    [InlineData("citet", KeyedCitationMode.Narrative)]
    [InlineData("Citet", KeyedCitationMode.Narrative)]
    [InlineData("citetitle", KeyedCitationMode.Parenthetical)]
    [InlineData("textcite", KeyedCitationMode.Narrative)]
    [InlineData("citealt", KeyedCitationMode.Narrative)]
    [InlineData("citeauthor", KeyedCitationMode.Narrative)]
    [InlineData("citeA", KeyedCitationMode.Narrative)]
    [InlineData("shortciteA", KeyedCitationMode.Narrative)]
    [InlineData("fullciteA", KeyedCitationMode.Narrative)]
    [InlineData("parencite", KeyedCitationMode.Parenthetical)]
    public void A_command_says_how_its_citation_stands_in_the_sentence(string command, KeyedCitationMode mode) =>
        LatexVocabulary.ModeOf(command).ShouldBe(mode);
}
