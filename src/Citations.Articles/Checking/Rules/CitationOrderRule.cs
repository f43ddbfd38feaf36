using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0219: works in one pair of parentheses that are not in the order of the list (APA 7, section 8.12).</summary>
internal static class CitationOrderRule
{
    internal static readonly DiagnosticDescriptor Order = new(
        "CIT0219",
        "Works in parentheses are in the wrong order",
        DiagnosticSeverity.Information,
        "Works that are cited in one pair of parentheses follow the order of the reference list, by their first authors; those after \"see also\" are a separate group (APA 7, section 8.12)."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        if (examined.Style != ListStyle.Apa7)
            yield break;
        List<(CitationLink Before, CitationLink After)> slips = [];
        var links = examined.Links;
        for (var i = 1; i < links.Count; i++)
        {
            if (Follows(examined.Article.Document.Text, links[i - 1], links[i]) && Compare(links[i - 1], links[i]) > 0)
                slips.Add((links[i - 1], links[i]));
        }

        if (slips.Count == 0)
            yield break;
        var (before, after) = slips[0];
        var more = slips.Count == 1 ? "" : $", and {Wording.Number(slips.Count - 1)} more like this";
        yield return Order.At(
            $"{Wording.Citation(before.Citation)} comes before {Wording.Citation(after.Citation)}{more}; APA 7 cites them in the order of the list.",
            after.Citation.Span,
            $"Cite {Wording.Citation(after.Citation)} first."
        );
    }

    /// <summary>
    /// Whether two citations of listed people or groups are in one pair of parentheses, with only a semicolon between them.
    /// </summary>
    private static bool Follows(string text, CitationLink one, CitationLink other) =>
        one is { Kind: LinkKind.Exact, Citation: { Form: CitationForm.Parenthetical, Authors: [_, ..] } }
        && other is { Kind: LinkKind.Exact, Citation: { Form: CitationForm.Parenthetical, Authors: [_, ..], Prefix: null } }
        && one.Entry!.Reference.Author is [_, ..]
        && other.Entry!.Reference.Author is [_, ..]
        && other.Citation.Span.Start > one.Citation.Span.End
        && text.AsSpan(one.Citation.Span.End..other.Citation.Span.Start).Trim() is ";";

    // What differs in more than the first surname is a matter of initials and co-authors, which readers do not look for.
    private static int Compare(CitationLink one, CitationLink other)
    {
        var byName = string.CompareOrdinal(ListOrderRule.KeyOf(one.Entry!), ListOrderRule.KeyOf(other.Entry!));
        var arePeople =
            one.Entry!.Reference.Author is [{ IsLiteral: false }, ..]
            && other.Entry!.Reference.Author is [{ IsLiteral: false }, ..];
        // A group may be filed by another word than its first: the list has to say so too.
        return arePeople || one.Entry!.Span.Start > other.Entry!.Span.Start ? byName : 0;
    }
}
