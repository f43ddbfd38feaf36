using Citations.Articles.Checking.Styles;
using Citations.Articles.Documents;

namespace Citations.Articles.Checking.Rules;

/// <summary>A citation by names and the one entry that it leads to.</summary>
/// <param name="Document">The document.</param>
/// <param name="Style">How the style of the list names authors in the text.</param>
/// <param name="Citation">The citation.</param>
/// <param name="Entry">The entry.</param>
/// <param name="AuthorCount">The number of authors of the work, by its entry or its record.</param>
/// <param name="IsShared">Whether the names are those of several works: <c>(Mole et al., 2001, 2016)</c>.</param>
/// <param name="IsEnglish">Whether the article is in the language of the style's words: <c>Mole und Vole</c> in a sentence.</param>
internal sealed record NamedCitation(
    ArticleDocument Document,
    CitedNamesStyle Style,
    InTextCitation Citation,
    ReferenceEntry Entry,
    int AuthorCount,
    bool IsShared,
    bool IsEnglish
)
{
    /// <summary>Whether the entry names all authors.</summary>
    internal bool IsWhole => Entry.Parsed.AuthorsCut == AuthorListCut.None;

    /// <summary>The word that the style puts between two authors here.</summary>
    internal string Joint => Style.Joint(Citation.Form);
}
