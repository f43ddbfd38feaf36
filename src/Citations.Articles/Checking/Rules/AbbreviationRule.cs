using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;
using Citations.Articles.InText;
using Citations.Matching;

namespace Citations.Articles.Checking.Rules;

/// <summary>
/// CIT0237: the abbreviation of a group that the text does not introduce, or introduces in another form (APA 7, section 8.21).
/// </summary>
internal static class AbbreviationRule
{
    internal static readonly DiagnosticDescriptor Abbreviation = new(
        "CIT0237",
        "A group abbreviation is not introduced correctly",
        DiagnosticSeverity.Information,
        "The first citation gives the name of the group with its abbreviation: (World Health Organization [WHO], 2020) in parentheses, World Health Organization (WHO, 2020) in the sentence. Later ones give the abbreviation, and the reference list gives the name (APA 7, section 8.21)."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        if (examined.Style != ListStyle.Apa7)
            yield break;
        var text = examined.Article.Document.Text;
        HashSet<string> told = [];
        foreach (var link in examined.Links)
        {
            var citation = link.Citation;
            if (
                link is not { Kind: LinkKind.Exact, Entry.Reference.Author: [{ Literal: { } group }] }
                || citation.Form is not (CitationForm.Parenthetical or CitationForm.Narrative)
            )
                continue;
            if (
                (citation.Abbreviation ?? (citation.Authors is [var first, ..] ? first : null)) is { } introduced
                && OtherForm(text, citation, introduced) is { } form
            )
                yield return Abbreviation.At(form, citation.Span, Right(citation, introduced));
            else if (
                citation is { Abbreviation: null, Authors: [var name] }
                && CitedAbbreviations.IsAcronym(name)
                && name != group
                && NameMatch.Acronym(group).Equals(name, StringComparison.OrdinalIgnoreCase)
                && !IsIntroduced(text, group, name)
                && told.Add(name)
            )
                yield return Abbreviation.At(
                    $"The text cites {name} and does not say that it is {group}.",
                    citation.Span,
                    $"Introduce it at its first citation: {Wording.Quote($"{group} [{name}]")}."
                );
        }
    }

    /// <summary>The finding about an abbreviation in the brackets of the other form of citation; null if the form is right.</summary>
    private static string? OtherForm(string text, InTextCitation citation, string abbreviation)
    {
        var words = citation.Span.In(text);
        return
            citation.Form == CitationForm.Parenthetical && words.Contains($" ({abbreviation})", StringComparison.Ordinal)
                ? $"“{abbreviation}” is in parentheses within parentheses; APA 7 puts it in square brackets."
            : citation.Form == CitationForm.Narrative
            && (
                words.Contains($"({abbreviation}) (", StringComparison.Ordinal)
                // The list may have only the abbreviation, so that the citation begins with it.
                || (words.StartsWith($"{abbreviation}) (", StringComparison.Ordinal) && citation.Span.Start > 0 && text[citation.Span.Start - 1] == '(')
                || words.Contains($"[{abbreviation}] (", StringComparison.Ordinal)
            )
                ? $"“{abbreviation}” is separate from the year; APA 7 gives both in the same parentheses."
            : null;
    }

    private static string Right(InTextCitation citation, string abbreviation) =>
        citation.Form == CitationForm.Parenthetical
            ? $"Write [{abbreviation}]."
            : $"Write ({abbreviation}, {citation.Year}{citation.YearSuffix}).";

    /// <summary>Whether the name and its abbreviation are side by side anywhere in the article.</summary>
    private static bool IsIntroduced(string text, string group, string abbreviation)
    {
        var last = group[(group.LastIndexOf(' ') + 1)..];
        foreach (var between in (ReadOnlySpan<string>)[" (", " [", ", ", " – ", "’ (", "' (", "’s (", "'s ("])
        {
            if (text.Contains(last + between + abbreviation, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return text.Contains($"{abbreviation} ({group}", StringComparison.OrdinalIgnoreCase)
            || text.Contains($"{abbreviation} [{group}", StringComparison.OrdinalIgnoreCase)
            || text.Contains($"{abbreviation}, {group}", StringComparison.OrdinalIgnoreCase)
            || text.Contains($"{abbreviation}, the {group}", StringComparison.OrdinalIgnoreCase);
    }
}
