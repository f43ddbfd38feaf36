using Citations.Styles.Apa;

namespace Citations.Articles.Checking.Styles;

/// <summary>How a style names the authors of a work in the text.</summary>
/// <param name="Name">The style's name.</param>
/// <param name="FirstCut">The number of authors from which on only the first is named, with et al.</param>
/// <param name="HasAmpersand">Whether two authors are joined by an ampersand in parentheses.</param>
internal sealed record CitedNamesStyle(string Name, int FirstCut, bool HasAmpersand)
{
    /// <summary>The rules of a style; null if it leaves that open, as Harvard does.</summary>
    internal static CitedNamesStyle? Of(ListStyle style) =>
        style switch
        {
            ListStyle.Apa7 => new("APA 7", AuthorLimits.MostCited + 1, true),
            // Three to five authors are all named the first time.
            ListStyle.Apa6 => new("APA 6", 6, true),
            ListStyle.Mla => new("MLA", 3, false),
            ListStyle.ChicagoAuthorDate => new("Chicago", 4, false),
            _ => null,
        };

    /// <summary>The word between two authors.</summary>
    internal string Joint(CitationForm form) => HasAmpersand && form == CitationForm.Parenthetical ? "&" : "and";
}
