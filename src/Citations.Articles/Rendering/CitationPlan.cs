using Citations.Articles.Documents;
using Citations.Articles.Documents.Markdown.Inlines;
using Citations.Articles.Documents.Sites;
using Citations.Rendering;
using Citations.Styles;

namespace Citations.Articles.Rendering;

/// <summary>The citations of a document as a style writes them, whatever its format.</summary>
/// <param name="Citations">The citations in the order of the file.</param>
/// <param name="List">The reference list.</param>
/// <param name="Diagnostics">Keys that no work has, and what the style left uncertain.</param>
internal sealed record CitationPlan(
    IReadOnlyList<PlannedCitation> Citations,
    FormattedDocument List,
    EquatableArray<Diagnostic> Diagnostics
)
{

    /// <summary>Formats the citations of a document.</summary>
    /// <param name="document">The places that cite.</param>
    /// <param name="library">The works; of works with one id the last counts.</param>
    /// <param name="style">The style.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="hide">Makes plain text of the words around keys.</param>
    internal static CitationPlan Of(
        SitedDocument document,
        IReadOnlyList<Reference> library,
        ICitationStyle style,
        CitationSettings settings,
        Func<string, string> hide
    )
    {
        Dictionary<string, Reference> works = new(StringComparer.Ordinal);
        foreach (var work in library)
            works[work.Id] = work;
        var links = settings.LinkCitations == true;
        var sites = document.Sites.Where(site => site.IsNoteReference || !IsCrossReference(site, works)).ToList();
        var order = CitationOrder.Of(
            sites.Where(site => site.Form != SiteForm.ListedOnly),
            site => site.Form == SiteForm.Note || (style.IsNoteStyle && site.Form is SiteForm.Parenthetical or SiteForm.Narrative),
            document.OwnNotes
        );
        var (listed, listsAll) = Listed(sites, settings.NoCite);
        HashSet<string> used = [.. order.SelectMany(place => place.Site.Items).Select(item => item.Key), .. listed];
        List<Reference> cited = [.. works.Values.Where(work => listsAll || used.Contains(work.Id))];
        var texts = new SiteTexts(style, works, hide, links);
        var citations = order.ConvertAll(place => texts.CitationsOf(place.Site, place.Note, place.IsOwn));
        var formatted = style.Format(cited, [.. citations.SelectMany(some => some)]);
        List<PlannedCitation> planned = [];
        var at = 0;
        foreach (var (place, some) in order.Zip(citations))
        {
            var own = formatted.Citations.AsSpan().Slice(at, some.Count).ToArray();
            planned.Add(texts.Plan(place.Site, place.Note, place.IsOwn, own, formatted));
            at += some.Count;
        }

        planned.AddRange(
            sites.Where(site => site.Form == SiteForm.ListedOnly).Select(site => new PlannedCitation(site, RichText.Empty))
        );
        return new(
            [.. planned.OrderBy(citation => citation.Site.Span.Start)],
            settings.SuppressBibliography == true ? formatted with { Entries = [] }
                : settings.LinkBibliography == false ? WithoutLinks(formatted)
                : formatted,
            [.. Unknown(sites, listed, works), .. formatted.Diagnostics.Where(finding => finding.Code != StyleDiagnostics.Unknown.Code)]
        );
    }

    /// <summary>The plan with its links as text.</summary>
    internal CitationPlan WithoutLinks() =>
        this with
        {
            Citations = [.. Citations.Select(citation => citation with { Text = citation.Text.WithoutLinks() })],
            List = WithoutLinks(List),
        };

    private static FormattedDocument WithoutLinks(FormattedDocument list) =>
        list with
        {
            Entries = [.. list.Entries.Select(entry => entry with { Text = entry.Text.WithoutLinks() })],
        };

    private static (List<string> Keys, bool All) Listed(IEnumerable<CitationSite> sites, string? noCite)
    {
        var listed = sites.Where(site => site.Form == SiteForm.ListedOnly).SelectMany(site => site.Items);
        List<string> keys = [.. listed.Select(item => item.Key)];
        if (noCite is not null)
            keys.AddRange(PandocScanner.Scan(noCite, new(0, noCite.Length)).SelectMany(site => site.Items).Select(item => item.Key));
        return (keys.FindAll(key => key != "*"), keys.Contains("*"));
    }

    /// <summary>Quarto and pandoc-crossref refer to figures and tables in the manner of citations.</summary>
    private static bool IsCrossReference(CitationSite site, Dictionary<string, Reference> works) =>
        site.Items.All(item => !works.ContainsKey(item.Key) && CrossReferences.Is(item.Key));

    private static IEnumerable<Diagnostic> Unknown(
        IEnumerable<CitationSite> sites,
        IEnumerable<string> listed,
        Dictionary<string, Reference> works
    )
    {
        foreach (var site in sites)
        {
            foreach (var item in site.Items.DistinctBy(item => item.Key))
            {
                if (!works.ContainsKey(item.Key) && item.Key != "*")
                    yield return UnknownKey(item.Key, site.Span);
            }
        }

        var told = sites.SelectMany(site => site.Items).Select(item => item.Key);
        foreach (var key in listed.Except(told).Where(key => !works.ContainsKey(key)))
            yield return UnknownKey(key, null);
    }

    private static Diagnostic UnknownKey(string key, SourceSpan? span) =>
        StyleDiagnostics.Unknown.At(
            $"The citation names '{key}', which no library has.",
            span,
            $"Add a work with the id '{key}' to the library, or correct the key; write an at sign that does not begin a key as \\@."
        );
}
