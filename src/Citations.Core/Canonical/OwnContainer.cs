using Citations.Matching;

namespace Citations.Canonical;

/// <summary>
/// A whole work is in no container of its own title: BibDesk writes a book's title into <c>booktitle</c> too, and registries give the
/// title of a monograph as that of its container.
/// </summary>
internal static class OwnContainer
{
    internal static void Apply(ReferenceBuilder work)
    {
        if (
            work[TextVariable.ContainerTitle] is { } container
            && work[TextVariable.Title] is { } title
            && IsWhole(work.Type)
            && TextFolding.Fold(container) is { Length: > 0 } folded
            && folded == TextFolding.Fold(title)
        )
            work[TextVariable.ContainerTitle] = null;
    }

    // An article may have the name of its journal, and a page that of its site.
    private static bool IsWhole(ReferenceType type) =>
        type is ReferenceType.Book or ReferenceType.Thesis or ReferenceType.Report or ReferenceType.Pamphlet or ReferenceType.Classic;
}
