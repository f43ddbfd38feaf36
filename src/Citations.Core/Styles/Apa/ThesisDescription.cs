namespace Citations.Styles.Apa;

/// <summary>
/// What a thesis is and where it was written: <c>[Doctoral dissertation, University of the Meadow]</c> where a database or a repository
/// holds it, <c>[Unpublished doctoral dissertation]</c> where none does (R4.16).
/// </summary>
internal static class ThesisDescription
{
    private static readonly RunOrigin Kind = Origins.Of(TextVariable.Genre, "R4.16");
    private static readonly RunOrigin Comma = Origins.Rule("R4.16");
    private static readonly RunOrigin University = Origins.Of(TextVariable.Publisher, "R4.16");

    private const string Unpublished = "unpublished";

    // Each says where others than the university have it.
    private static readonly TextVariable[] Places =
    [
        TextVariable.Url,
        TextVariable.Doi,
        TextVariable.Number,
        TextVariable.Archive,
        TextVariable.ArchiveCollection,
        TextVariable.ArchiveLocation,
        TextVariable.Source,
    ];

    internal static void Write(ApaWork work, EntryWriter writer)
    {
        var genre = Description(work);
        writer.OpenBracket(" [", Kind);
        if (!IsUnpublished(work))
        {
            writer.Write(genre, Kind);
            writer.Separate(", ", Comma);
            writer.Write(work.Text(TextVariable.Publisher), University);
        }
        else
        {
            writer.Write(SaysUnpublished(work) ? genre : $"Unpublished {WithSmallLetter(genre)}", Kind);
        }

        writer.CloseBracket("]", Kind);
    }

    /// <summary>Whether a thesis is available only from its university: its record says so, or names no other place.</summary>
    internal static bool IsUnpublished(ApaWork work) =>
        SaysUnpublished(work)
        || (
            work.Reference.Publisher is not null
            && IsEnglish(work.Reference.Genre)
            && Array.TrueForAll(Places, place => work.Reference[place] is null)
        );

    // "Magíster en Arquitectura" takes no English word before it.
    private static bool IsEnglish(string? genre) =>
        string.IsNullOrWhiteSpace(genre)
        || genre.Contains("dissertation", StringComparison.OrdinalIgnoreCase)
        || genre.Contains("thesis", StringComparison.OrdinalIgnoreCase);

    private static bool SaysUnpublished(ApaWork work) =>
        work.Reference.Genre?.StartsWith(Unpublished, StringComparison.OrdinalIgnoreCase) == true;

    private static string Description(ApaWork work)
    {
        var genre = FieldText.Clean(work.Reference.Genre);
        // Which degree it was for is a fact that only the record has.
        return genre.Length == 0 ? "Thesis" : work.Caser.ApplyToDescription(genre);
    }

    // "PhD thesis" and "MA thesis" keep their capitals.
    private static string WithSmallLetter(string genre) =>
        genre.Length > 1 && char.IsLower(genre[1]) ? char.ToLowerInvariant(genre[0]) + genre[1..] : genre;
}
