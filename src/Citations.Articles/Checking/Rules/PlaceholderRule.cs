using System.Text.RegularExpressions;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Documents;

namespace Citations.Articles.Checking.Rules;

/// <summary>
/// CIT0206: a mark that a writer leaves where a citation is still to come: <c>[?]</c>, <c>(REF)</c>, <c>(Mole, 20XX)</c>.
/// </summary>
internal static partial class PlaceholderRule
{
    internal static readonly DiagnosticDescriptor Open = new(
        "CIT0206",
        "A citation is missing",
        DiagnosticSeverity.Warning,
        "A placeholder was left where a citation or its page belongs: [?], (REF), [citation needed], (Mole, 20XX), p. XX; or the text that Word, EndNote or LaTeX leaves where it found no reference: Error! Reference source not found."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        foreach (var paragraph in examined.Article.Paragraphs)
        {
            var text = paragraph.In(examined.Article.Document.Text).ToString();
            foreach (Match match in Placeholder.Matches(text))
            {
                var span = new SourceSpan(paragraph.Start + match.Index, match.Length);
                yield return Open.At($"{Wording.Quote(match.Value)} is a placeholder where a citation belongs.", span, "Cite the work.");
            }

            foreach (var (pattern, says, fix) in Traces)
            {
                foreach (Match match in pattern.Matches(text))
                {
                    var span = new SourceSpan(paragraph.Start + match.Index, match.Length);
                    if (!IsCode(examined.Article, span))
                        yield return Open.At($"{Wording.Quote(match.Value)} {says}.", span, fix);
                }
            }
        }
    }

    private static bool IsCode(Article article, SourceSpan span) =>
        article.Document.Slice(span).Runs.Any(run => (run.Marks & RunMarks.Code) != 0);

    /// <summary>The text that word processors and reference managers leave where a reference was lost or is not formatted yet.</summary>
    private static readonly (Regex Pattern, string Says, string Fix)[] Traces =
    [
        (LostField, "is left of a cross-reference whose target is gone", "Cite the work, or restore the cross-reference."),
        (EndNote, "is a citation that EndNote has not formatted", "Update the citations in EndNote, or cite the work."),
        (Assistant, "is a mark that an assistant left in place of its source", "Cite the work."),
        (Reviewed, "is a change of CriticMarkup that was neither accepted nor rejected", "Accept or reject it."),
        (Conflict, "is the mark of a merge conflict; the article holds both versions", "Resolve the conflict."),
        (Command, "is a command or key that was not replaced by a citation", "Cite the work."),
    ];

    // The phrases of Word in English, German, French and Spanish.
    [GeneratedRegex(
        @"\bError! (?:Reference source not found|Bookmark not defined|No bookmark name given)\."
            + @"|\bFehler! (?:Verweisquelle konnte nicht gefunden werden|Textmarke nicht definiert)\."
            + @"|\bErreur ! (?:Source du renvoi introuvable|Signet non défini)\."
            + @"|¡Error! (?:No se encuentra el origen de la referencia|Marcador no definido)\.",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LostField { get; }

    [GeneratedRegex(
        @"(?:cite|\uE200cite\uE202)?turn\d{1,3}(?:search|view|news|file|fetch|academia)\d{1,4}(?:turn\d{1,3}\p{Ll}{3,10}\d{1,4}){0,9}"
            + @"|【\d{1,4}(?::\d{1,4})?†[^【】]{0,80}】|:contentReference\[oaicite:\d{1,4}\](?:\{[^{}]{0,40}\})?|\[oaicite:\d{1,4}\]",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Assistant { get; }

    [GeneratedRegex(@"\{(?:--[^{}]{1,300}--|\+\+[^{}]{1,300}\+\+|~~[^{}]{1,300}~~|>>[^{}]{1,300}<<)\}", RegexOptions.CultureInvariant)]
    internal static partial Regex Reviewed { get; }

    [GeneratedRegex(@"<{7}\s\S{1,60}", RegexOptions.CultureInvariant)]
    private static partial Regex Conflict { get; }

    [GeneratedRegex(@"\{[^{}#]{2,120}?,\s(?:\d{4}[a-z]?|n\.d\.)\s#\d{1,7}[^{}]{0,300}\}", RegexOptions.CultureInvariant)]
    private static partial Regex EndNote { get; }

    [GeneratedRegex(
        @"\\[Cc]ite[a-z]{0,12}\*?(?:\[[^\[\]]{0,60}\]){0,2}\{[^{}]{0,200}\}|\{\{\p{L}{2,30}\d{4}[a-z]?\}\}|%%CITE%%",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Command { get; }

    [GeneratedRegex(
        @"\((?:Author(?:s|,? et al\.)?|Name|Surname|Last[Nn]ame),\s(?:Year|YEAR|year|Date|date)\)|[({](?:!!!\s)?(?:INVALID CITATION|Invalid citation|invalid citation)\b[^()]{0,40}[)}]|\[\?{1,3}\]|\(\?{2,3}\)|\((?:refs\??|cite)\)|\[(?:refs?\??|cite)\]|[(\[](?:REFS?|CITE|CITATION|TODO:? cite|[Aa]dd (?:a )?(?:refs?|references?|citations?|sources?)|[Cc]itations? needed|[Rr]eferences? needed|[Ss]ource needed|[Rr]efs? needed|[Rr]ef\?|[Ss]ource\?)[)\]]"
            + @"|\([\p{L}\p{M}’'. &-]{2,80},\s(?:19|20)(?:XX|xx|\?\?)\)|\(\p{Lu}[\p{L}\p{M}’'. &-]{1,80},\s(?:[Yy]ear|YEAR|YYYY|[Dd]ate|year\?)\)"
            // "p. xx" and "pp. xx–xxx" are pages of a preface.
            + @"|\bpp?\.\s?(?:XX+(?:[–-]XX+)?|(?<pages>xx+)[–-]\k<pages>|\?{1,3}|_{2,})(?![\p{L}\d])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Placeholder { get; }
}
