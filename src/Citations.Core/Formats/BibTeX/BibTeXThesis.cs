using Citations.Matching;

namespace Citations.Formats.BibTeX;

/// <summary>
/// The database of a thesis, which BibTeX calls its publisher where the university is its school: ProQuest (APA 7, 10.6).
/// </summary>
internal static class BibTeXThesis
{
    /// <summary>The field of the database.</summary>
    internal const string Database = "publisher";

    /// <summary>Whether the publisher of a thesis is another than its university, as a whole or without its department.</summary>
    internal static bool IsInDatabase(BibTeXEntry entry) => AreTwo(entry["school"] ?? entry["institution"], entry[Database]);

    /// <summary>Whether the database of a thesis can be written as its publisher, and is read from there.</summary>
    internal static bool HasDatabase(Reference work) =>
        work.Type == ReferenceType.Thesis
        && work[TextVariable.ArchiveLocation] is null
        && work.Extra[Database] is null
        && AreTwo(work.Publisher, work[TextVariable.Archive]);

    private static bool AreTwo(string? school, string? publisher)
    {
        var (university, database) = (TextFolding.Fold(school), TextFolding.Fold(publisher));
        return university.Length > 0
            && database.Length > 0
            && !university.Contains(database, StringComparison.Ordinal)
            && !database.Contains(university, StringComparison.Ordinal);
    }
}
