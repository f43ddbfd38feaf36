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
        if (work.Type != ReferenceType.Document || work[TextVariable.ContainerTitle] is null)
            return;
        if (work[TextVariable.Isbn] is not null || !work[NameVariable.Editor].IsEmpty)
            return;
        var isNumbered =
            work[TextVariable.Volume] is not null || work[TextVariable.Issue] is not null || work[TextVariable.Issn] is not null;
        if (isNumbered || (work[TextVariable.Page] is not null && work[TextVariable.Publisher] is null))
            work.Type = ReferenceType.ArticleJournal;
    }
}
