namespace Citations.Styles.Apa;

/// <summary>How many authors APA 7 names.</summary>
internal static class AuthorLimits
{
    /// <summary>Up to this many an entry names all (R1.7).</summary>
    internal const int MostListed = 20;

    /// <summary>Of more, an entry names so many before the ellipsis, and the last one after it (R1.8).</summary>
    internal const int BeforeEllipsis = MostListed - 1;

    /// <summary>Up to this many a citation names all; of more it names the first, with et al. (R7.2).</summary>
    internal const int MostCited = 2;
}
