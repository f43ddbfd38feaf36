using System.Text.RegularExpressions;
using Citations.Articles.Checking.Evidence;
using Citations.Matching;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0141, CIT0142: an entry of a kind that mostly has a DOI shows none, or what it shows is not a DOI.</summary>
internal static partial class DoiRule
{
    internal static readonly DiagnosticDescriptor NoDoi = new(
        "CIT0141",
        "An entry has no DOI",
        DiagnosticSeverity.Information,
        "An article or paper has no DOI, and no registry was asked for it, so that it could not be checked."
    );

    internal static readonly DiagnosticDescriptor NoDoiName = new(
        "CIT0142",
        "What is labelled as a DOI is none",
        DiagnosticSeverity.Warning,
        "A DOI is 10., a registrant, a slash and a suffix."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        var reference = entry.Entry.Reference;
        if (reference.Doi is not null)
            yield break;
        var text = entry.Entry.Text;
        var label = Label.Match(text);
        if (
            label.Success
            && (
                !text.Contains("doi.org/", StringComparison.OrdinalIgnoreCase)
                || text.Contains("doi.org/1", StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            var written = text[label.Index..].Split([' ', '\n', '\t'], 3, StringSplitOptions.RemoveEmptyEntries);
            yield return NoDoiName.At(
                $"“{string.Join(' ', written.Take(written[0].Length > 5 ? 1 : 2))}” is not a DOI: expected 10., a registrant, / and a suffix.",
                entry.Entry.Span
            );
        }
        else if (
            reference.Type is ReferenceType.ArticleJournal or ReferenceType.PaperConference
            && reference.Url is null
            && entry.Search is null or { Status: FindStatus.CouldNotCheck, Source: null }
        )
        {
            yield return NoDoi.At(
                $"{Wording.Entry(entry.Entry)} has no DOI, so it could not be checked.",
                entry.Entry.Span,
                "Add the DOI if the work has one."
            );
        }
    }

    /// <summary>The word that announces a DOI, with digits somewhere after it.</summary>
    [GeneratedRegex(@"\bdoi\b(?=[^\d]{0,40}\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label { get; }
}
