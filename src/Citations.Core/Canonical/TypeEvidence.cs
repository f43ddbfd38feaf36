namespace Citations.Canonical;

/// <summary>The type of a work whose source names none, by what it has: a container with volume, issue or pages is a journal.</summary>
internal static class TypeEvidence
{
    internal static void Apply(ReferenceBuilder work)
    {
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
