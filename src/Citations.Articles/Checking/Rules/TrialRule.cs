using System.Text.RegularExpressions;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.InText;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0402: a clinical trial that is said to be under way, without its registry id.</summary>
internal static partial class TrialRule
{
    internal static readonly DiagnosticDescriptor NoId = new(
        "CIT0402",
        "A trial has no registry id",
        DiagnosticSeverity.Warning,
        "The text says that a clinical trial is under way, but does not give its registry id."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        var article = examined.Article;
        var text = article.Document.Text;
        foreach (var paragraph in article.Paragraphs)
        {
            const int longestParagraph = 20_000;
            var words = paragraph.In(text)[..Math.Min(paragraph.Length, longestParagraph)].ToString();
            var trial = Trial.Match(words);
            if (!trial.Success || RegistryId.IsMatch(words) || IsCited(article, words, paragraph.Start, trial.Index))
                continue;
            yield return NoId.At(
                $"“{trial.Value}” names no registry id.",
                new(paragraph.Start + trial.Index, trial.Length),
                "Add the trial's id, such as NCT and eight digits."
            );
        }
    }

    /// <summary>Whether the sentence of a trial cites its source.</summary>
    private static bool IsCited(Article article, string words, int start, int trial)
    {
        var from = words.LastIndexOf(". ", trial, StringComparison.Ordinal) + 1;
        var end = words.IndexOf(". ", trial, StringComparison.Ordinal) is >= 0 and var period ? period : words.Length;
        return article.Citations.Any(citation => citation.Span.Start >= start + from && citation.Span.End <= start + end);
    }

    [GeneratedRegex(
        @"\b(?:[Aa]n?\s)?(?:(?:ongoing|current|registered|upcoming)\s(?:[\w-]+\s){0,4}?(?:clinical\s)?trial\b|(?:[Pp]hase\s(?:\d|I{1,3}V?)[ab]?\s)(?:clinical\s)?trial\b(?=[^.]{0,80}\b(?:is|are|testing|underway|recruiting|enrolling)\b))(?:\sat\s(?:the\s)?\p{Lu}[\w ]{2,40}?(?=[,.;]|\swhere|\sis))?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Trial { get; }

    [GeneratedRegex(
        @"\b(?:NCT\d{8}|ISRCTN\d{6,}|ACTRN\d{10,}|ChiCTR[\w-]{6,}|EudraCT|\d{4}-\d{6}-\d{2}|CTRI/|DRKS\d{6,}|UMIN\d{6,}|jRCT\w+|NTR\d{3,})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex RegistryId { get; }
}
