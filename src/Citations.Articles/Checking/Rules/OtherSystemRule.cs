using System.Text.RegularExpressions;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0220: a citation by author and date in an article that cites by numbers, or the other way round.</summary>
internal static partial class OtherSystemRule
{
    internal static readonly DiagnosticDescriptor OtherSystem = new(
        "CIT0220",
        "A citation follows another system",
        DiagnosticSeverity.Information,
        "The article cites by numbers but here by author and date, or by author and date but here by a number in brackets that no entry has."
    );

    // Fewer citations are no system.
    private const int Fewest = 3;

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        if (examined.Style.IsApa())
        {
            foreach (var place in Ibid(examined.Article))
                yield return OtherSystem.At("APA 7 does not use “ibid.”; it cites the work again (section 8.16).", place, "Repeat the citation.");
        }

        foreach (var finding in Mixed(examined))
            yield return finding;
    }

    private static IEnumerable<SourceSpan> Ibid(Article article)
    {
        foreach (var paragraph in article.Paragraphs)
        {
            foreach (Match match in InParentheses.Matches(paragraph.In(article.Document.Text).ToString()))
                yield return new(paragraph.Start + match.Index, match.Length);
        }
    }

    [GeneratedRegex(@"\((?:[Ii]bid|IBID|[Oo]p\. cit|[Ll]oc\. cit)\.?[^()]{0,40}\)", RegexOptions.CultureInvariant)]
    private static partial Regex InParentheses { get; }

    private static IEnumerable<Diagnostic> Mixed(ExaminedArticle examined)
    {
        var numbered = examined.Links.Where(link => link.Citation.Form == CitationForm.Numeric).ToList();
        var byName = examined
            .Links.Where(link =>
                link is { Entry.Kind: EntryKind.Listed, Citation: { Form: CitationForm.Parenthetical, Year: not null, IsSecondary: false } }
            )
            .ToList();
        if (
            examined.Style is ListStyle.Vancouver or ListStyle.Ieee
            && numbered.Count(link => link.Entry is not null) >= Math.Max(Fewest, byName.Count * 2)
        )
            return byName.Select(link => Finding(link, "numbers", Wording.Number(link.Entry!.Number ?? 0)));
        return
            examined.Style.IsAuthorDate()
            && byName.Count >= Math.Max(Fewest, numbered.Count * 2)
            ? numbered.Where(link => link.Kind == LinkKind.NotNeeded || link.Entry?.Number is not null).DistinctBy(link => link.Citation.Span).Select(link => Finding(link, "author and date", null))
            : [];
    }

    private static Diagnostic Finding(CitationLink link, string system, string? number) =>
        OtherSystem.At(
            $"The article cites by {system}; {Wording.Citation(link.Citation)} does not.",
            link.Citation.Span,
            number is null or "0" ? $"Cite by {system}, or remove the number." : $"Cite [{number}]."
        );
}
