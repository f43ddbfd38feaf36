using System.Text.RegularExpressions;
using Citations.Articles.Checking.Evidence;

namespace Citations.Articles.Checking.Rules;

/// <summary>
/// CIT0206: a mark that a writer leaves where a citation is still to come: <c>[?]</c>, <c>(REF)</c>, <c>(Mole, 20XX)</c>.
/// </summary>
internal static partial class PlaceholderRule
{
    internal static readonly DiagnosticDescriptor Open = new(
        "CIT0206",
        "A citation is still to come",
        DiagnosticSeverity.Warning,
        "A placeholder stands where a citation belongs: [?], (REF), [citation needed], (Mole, 20XX)."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        var text = examined.Article.Document.Text;
        foreach (var paragraph in (IEnumerable<SourceSpan>)examined.Article.Paragraphs)
        {
            foreach (Match match in Placeholder.Matches(paragraph.In(text).ToString()))
            {
                var span = new SourceSpan(paragraph.Start + match.Index, match.Length);
                yield return Open.At($"{Wording.Quote(match.Value)} stands where a citation belongs.", span, "Cite the work.");
            }
        }
    }

    [GeneratedRegex(
        @"\[\?{1,3}\]|\(\?{2,3}\)|[(\[](?:REFS?|CITE|CITATION|TODO:? cite|[Aa]dd (?:a )?(?:refs?|references?|citations?|sources?)|[Cc]itations? needed|[Rr]eferences? needed|[Ss]ource needed|[Rr]ef\?|[Ss]ource\?)[)\]]"
            + @"|\([\p{L}\p{M}’'. &-]{2,80},\s(?:19|20)(?:XX|xx|\?\?)\)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Placeholder { get; }
}
