using System.Text.RegularExpressions;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;
using Citations.Articles.InText;
using Citations.Matching;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0235: initials in a citation that no other listed author of the surname makes necessary (APA 7, section 8.20).</summary>
internal static partial class CitationInitialsRule
{
    internal static readonly DiagnosticDescriptor Initials = new(
        "CIT0235",
        "A citation gives initials",
        DiagnosticSeverity.Information,
        "A citation gives surnames. Initials are added where the first authors of two listed works share a surname (APA 7, section 8.20)."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        if (!examined.Style.IsApa())
            return [];
        var surnames = examined
            .Listed.SelectMany(entry => entry.Reference.Author)
            .Where(name => !name.IsLiteral)
            .DistinctBy(name => (TextFolding.Fold(NameMatch.Surname(name)), NameMatch.Initials(name.Given)))
            .ToLookup(name => TextFolding.Fold(NameMatch.Surname(name)));
        return examined
            .Links.Where(link =>
                link is { Kind: LinkKind.Exact, Entry: not null, Citation: { Year: not null, IsPersonalCommunication: false } }
            )
            .Select(link => (link.Citation, Name: NameWithInitials(link.Citation, link.Citation.Span.In(examined.Article.Document.Text))))
            .Where(cited => cited.Name is not null && surnames[Surname(cited.Name)].Count() == 1)
            .Select(cited =>
                Initials.At(
                    $"“{cited.Name}” is cited with initials, but no other listed author has the surname.",
                    cited.Citation.Span,
                    $"Cite {PersonName.WithoutInitials(cited.Name!)} by the surname."
                )
            );
    }

    /// <summary>The name with its initials, before it in parentheses or after it as in a list; null if there is none.</summary>
    private static string? NameWithInitials(InTextCitation citation, ReadOnlySpan<char> text) =>
        citation.Form is not (CitationForm.Parenthetical or CitationForm.Narrative) ? null
        : Inverted.IsMatch(text) && citation.Authors is [var first, ..] ? first
        : citation.Form == CitationForm.Parenthetical ? citation.Authors.FirstOrDefault(name => WithInitials.IsMatch(name))
        : null;

    [GeneratedRegex(@"^\p{Lu}[\p{L}\p{M}'’-]+,\s(?:\p{Lu}\.[\s-]?){1,4},?\s?\(?\d", RegexOptions.CultureInvariant)]
    private static partial Regex Inverted { get; }

    private static string Surname(string name) => TextFolding.Fold(PersonName.WithoutInitials(name));

    [GeneratedRegex(@"^(?:\p{Lu}\.[\s-]?)+\s?\p{Lu}\p{Ll}", RegexOptions.CultureInvariant)]
    private static partial Regex WithInitials { get; }
}
