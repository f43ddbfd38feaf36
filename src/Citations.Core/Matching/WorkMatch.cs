namespace Citations.Matching;

/// <summary>
/// How far a description of a work and a record agree, fact by fact, and whether they are of one work. A DOI decides nothing here: it is
/// what is to be proved.
/// </summary>
public sealed record WorkMatch
{
    /// <summary>A title that shares this much and has the authors and the year is the same title with a slip.</summary>
    private const double NearTitle = 0.7;

    /// <summary>The share of the listed authors that must be the record's.</summary>
    private const double MostAuthors = 0.5;

    private const double NearlyAllAuthors = 0.8;
    private const double HardlyAnyAuthor = 0.34;

    /// <summary>A title of fewer words (Editorial, Deep learning) is that of many works.</summary>
    private const int TellingTitle = 4;

    /// <summary>Fewer authors than this are the same by chance.</summary>
    private const int TellingAuthors = 2;

    private readonly int _titleWords;
    private readonly int _authorCount;

    private WorkMatch(int titleWords, int authorCount) => (_titleWords, _authorCount) = (titleWords, authorCount);

    /// <summary>How much the titles share, from 0 to 1; null if one is missing.</summary>
    public double? Title { get; private init; }

    /// <summary>The share of the described authors that are authors of the record, from 0 to 1; null if one list is empty.</summary>
    public double? Authors { get; private init; }

    /// <summary>Whether the first author is the same.</summary>
    public bool IsFirstAuthorSame { get; private init; }

    /// <summary>
    /// How many years lie between the two; 0 also where the description gives the year online or that in print; null if one is missing.
    /// </summary>
    public int? YearsApart { get; private init; }

    /// <summary>Whether the containers are the same; null if one is missing.</summary>
    public bool? IsContainerSame { get; private init; }

    /// <summary>Whether volume and first page are the same; null if one is missing.</summary>
    public bool? IsPlaceSame { get; private init; }

    /// <summary>The conclusion from all of this.</summary>
    public WorkAgreement Agreement =>
        IsSame ? WorkAgreement.Same
        : Title == 1 && _titleWords >= TellingTitle && Authors < HardlyAnyAuthor ? WorkAgreement.TitleAlone
        : Authors == 1 && _authorCount >= TellingAuthors && Title is null or < TitleMatch.OtherWork ? WorkAgreement.AuthorsAlone
        : WorkAgreement.Other;

    /// <summary>How many facts agree, to put records in order.</summary>
    public double Weight =>
        (2 * Title ?? 0)
        + (2 * Authors ?? 0)
        + (YearsApart is 0 ? 1 : 0)
        + (IsContainerSame is true ? 1 : 0)
        + (IsPlaceSame is true ? 1 : 0);

    private bool IsSame =>
        Title switch
        {
            1 when _titleWords < TellingTitle => Authors >= MostAuthors
                && YearsApart is 0
                && (IsContainerSame is not false || IsPlaceSame is true),
            1 => Authors >= MostAuthors
                || IsFirstAuthorSame
                || (Authors is null && YearsApart is 0 or null)
                || (Authors >= HardlyAnyAuthor && YearsApart is 0 && IsContainerSame is true),
            >= NearTitle => (Authors >= NearlyAllAuthors && YearsApart is <= 1 or null)
                || (IsFirstAuthorSame && IsPlaceSame is true && YearsApart is 0),
            >= TitleMatch.OtherWork => Authors == 1
                && _authorCount > TellingAuthors
                && YearsApart is 0
                && (IsContainerSame is not false || IsPlaceSame is true),
            null => Authors >= NearlyAllAuthors && YearsApart is 0 && IsContainerSame is true && IsPlaceSame is true,
            _ => false,
        };

    /// <summary>Compares a description with a record.</summary>
    /// <param name="described">The work as somebody describes it.</param>
    /// <param name="registered">The record.</param>
    /// <exception cref="ArgumentNullException"><paramref name="described"/> or <paramref name="registered"/> is null.</exception>
    public static WorkMatch Of(Reference described, Reference registered)
    {
        ArgumentNullException.ThrowIfNull(described);
        ArgumentNullException.ThrowIfNull(registered);
        var (listed, known) = (Named(described), Named(registered));
        return new(TextFolding.Words(WorkIntegrity.TitleWithoutMark(described.Title)).Length, listed.Length)
        {
            Title =
                described.Title is null || registered.Title is null ? null
                : TitleMatch.AreSame(described.Note, registered.Title) ? 1
                : TitleMatch.Similarity(described.Title, registered.Title),
            Authors = NameListMatch.Share(listed, known),
            IsFirstAuthorSame = listed is [var first, ..] && known is [var other, ..] && NameMatch.AreSame(first, other),
            YearsApart = Apart(described.Issued?.Year, registered),
            IsContainerSame =
                described.ContainerTitle is { } container && registered.ContainerTitle is not null
                    ? ContainerMatch.IsOf(container, registered)
                    : null,
            IsPlaceSame =
                described.Volume is { } volume
                && registered.Volume is { } same
                && FirstPage(described) is { } page
                && FirstPage(registered) is { } at
                    ? TextFolding.Fold(volume) == TextFolding.Fold(same) && page == at
                    : null,
        };
    }

    private static Contributor[] Named(Reference work) =>
        [.. (work.Author.IsEmpty ? work.Editor : work.Author).Where(name => NameMatch.Surname(name).Length > 0)];

    private static string? FirstPage(Reference work) =>
        work.Page is { } pages && PageRange.Read(pages) is { Parts: [var first, ..] } ? TextFolding.Fold(first.First) : null;

    private static int? Apart(int? year, Reference registered)
    {
        if (year is not { } listed || PublicationYears.Of(registered) is not { } years)
            return null;
        return listed < years.First ? years.First - listed
            : listed > years.Last ? listed - years.Last
            : 0;
    }
}
