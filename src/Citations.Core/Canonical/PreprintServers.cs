using Citations.Matching;

namespace Citations.Canonical;

/// <summary>
/// A preprint whose source gives its server as the journal: <c>bioRxiv</c>, <c>PsyArXiv Preprints</c>. It is a preprint with the server as
/// its publisher. arXiv has its own form, <see cref="ArxivForm"/>.
/// </summary>
internal static class PreprintServers
{
    private const string OfSsrn = "10.2139/ssrn.";

    internal static void Apply(ReferenceBuilder work)
    {
        // Elsevier owns SSRN but is not itself a preprint server.
        if (
            work.Type == ReferenceType.Article
            && work[TextVariable.Doi] is { } id
            && id.StartsWith(OfSsrn, StringComparison.OrdinalIgnoreCase)
            && work[TextVariable.Publisher] is "Elsevier BV" or "Elsevier" or null
        )
            TakeServer(work, "SSRN");
        if (
            work.Type is not (ReferenceType.ArticleJournal or ReferenceType.Article or ReferenceType.Document)
            || work[TextVariable.ContainerTitle] is not { Length: < 30 } journal
            || work[TextVariable.Issue] is not null
            || NameOf(journal) is not { } server
        )
            return;
        work.Type = ReferenceType.Article;
        work[TextVariable.Genre] ??= "Preprint";
        (work[TextVariable.ContainerTitle], work[TextVariable.ContainerTitleShort]) = (null, null);
        TakeServer(work, server);
        // The DOI ends in the number that is also given as a page or an article number.
        foreach (var place in (ReadOnlySpan<TextVariable>)[TextVariable.Number, TextVariable.Page])
        {
            if (work[place] is { } number && work[TextVariable.Doi] is { } doi && doi.EndsWith('/' + number, StringComparison.Ordinal))
                work[place] = null;
        }
    }

    // The laboratory that runs the server is not who publishes the work there (as Crossref's records have it).
    private static void TakeServer(ReferenceBuilder work, string server)
    {
        if (work[TextVariable.Publisher] is { } publisher && publisher != server && work.Custom["publisher"] is null)
            work.Custom = work.Custom.With("publisher", publisher);
        work[TextVariable.Publisher] = server;
    }

    private static string? NameOf(string journal)
    {
        foreach (var word in (ReadOnlySpan<string>)[" preprints", " preprint"])
        {
            if (Preprints.ServerNamed(journal) is null && journal.EndsWith(word, StringComparison.OrdinalIgnoreCase))
                journal = journal[..^word.Length];
        }

        return Preprints.ServerNamed(journal);
    }
}
