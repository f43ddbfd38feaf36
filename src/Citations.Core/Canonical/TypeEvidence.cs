namespace Citations.Canonical;

/// <summary>
/// The type of a work whose source names none, by what it has: a container with volume, issue or pages is a journal, and what is called a
/// preprint and is in no journal is one.
/// </summary>
internal static class TypeEvidence
{
    internal static void Apply(ReferenceBuilder work)
    {
        if (
            work[TextVariable.ContainerTitle] is null
            && work.Type is ReferenceType.Document or ReferenceType.ArticleJournal or ReferenceType.Manuscript
            && string.Equals(work[TextVariable.Genre], "Preprint", StringComparison.OrdinalIgnoreCase)
        )
            work.Type = ReferenceType.Article;
        // BibTeX's word for an article in a journal is CSL's for a preprint, which has neither volume nor issue.
        if (
            work.Type == ReferenceType.Article
            && work[TextVariable.ContainerTitle] is not null
            && work[TextVariable.Genre] is null
            && work[TextVariable.Volume] is not null
        )
            work.Type = ReferenceType.ArticleJournal;
        // An abbreviated name is the name where no other is known.
        if (work.Type == ReferenceType.ArticleJournal && work[TextVariable.ContainerTitle] is null)
            work[TextVariable.ContainerTitle] = work[TextVariable.ContainerTitleShort];
        if (work.Type != ReferenceType.Document || work[TextVariable.ContainerTitle] is null)
            return;
        if (work[TextVariable.Isbn] is not null || !work[NameVariable.Editor].IsEmpty)
            return;
        var isNumbered =
            work[TextVariable.Volume] is not null
            || work[TextVariable.Issue] is not null
            || work[TextVariable.Issn] is not null
            || work[TextVariable.Pmid] is not null;
        if (isNumbered || (work[TextVariable.Page] is not null && work[TextVariable.Publisher] is null))
        {
            work.Type = ReferenceType.ArticleJournal;
            // A number beside a volume is that of the issue.
            if (
                work[TextVariable.Volume] is not null
                && work[TextVariable.Issue] is null
                && work[TextVariable.Number] is { Length: <= 4 } number
            )
                (work[TextVariable.Issue], work[TextVariable.Number]) = (number, null);
        }
    }
}
