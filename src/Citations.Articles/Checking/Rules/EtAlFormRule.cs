using System.Text.RegularExpressions;
using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0217: "et al." with a period after "et" or without its own (APA 7, section 8.17).</summary>
internal static partial class EtAlFormRule
{
    internal static readonly DiagnosticDescriptor Slip = new(
        "CIT0217",
        "The abbreviation et al. has the wrong form",
        DiagnosticSeverity.Information,
        "\"Et al.\" has one period, after \"al\", and no comma before it after a single name (APA 7, section 8.17)."
    )
    {
        Safety = FixSafety.Safe,
    };

    private const string Right = "et al.";

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        var document = examined.Article.Document;
        var isEnglish = ArticleLanguage.IsEnglish(examined.Article);
        // "(Mole et. al., 2015, 2018)" is two citations at one place.
        var places = examined
            .Links.Select(link => link.Citation)
            .Where(citation => citation is { HasEtAl: true, Form: CitationForm.Parenthetical or CitationForm.Narrative })
            .Select(citation => citation.Span)
            .Distinct()
            .Where(place => !QuotedText.Holds(document, place));
        foreach (var place in places)
        {
            foreach (Match match in Wrong.Matches(place.In(document.Text).ToString()))
            {
                var span = new SourceSpan(place.Start + match.Index, match.Length);
                yield return Slip.At($"“{match.Value}” is written “{Right}”.", span, $"Write {Right}") with
                {
                    Edits = isEnglish ? [EntryEdits.Retell(document, span, Right)] : [],
                };
            }

            if (CommaBefore.Match(place.In(document.Text).ToString()) is { Success: true } comma)
                yield return Slip.At($"A comma is between “{comma.Groups["name"].Value}” and “et al.”.", place, "Remove the comma.") with
                {
                    Edits = isEnglish
                        ? [EntryEdits.Retell(document, new(place.Start + comma.Groups["slip"].Index, comma.Groups["slip"].Length), "")]
                        : [],
                };
        }
    }

    // After two names and more a comma is right.
    [GeneratedRegex(@"^(?:[^,;]{0,40}\s)?(?<name>\p{Lu}[\p{L}\p{M}'’-]+)(?<slip>,)\set\.?\s?al\b", RegexOptions.CultureInvariant)]
    private static partial Regex CommaBefore { get; }

    [GeneratedRegex(@"\bet\.\s?al\b\.?|\b(?:[Ee]tal|et\sal)\b(?!\.)|&\s(?:colleagues|others)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Wrong { get; }
}
