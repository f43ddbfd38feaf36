namespace Citations.Articles;

/// <summary>How a citation and an entry of the list fit together.</summary>
public enum LinkKind
{
    /// <summary>No entry fits.</summary>
    Missing,

    /// <summary>Authors and year, or the number, agree.</summary>
    Exact,

    /// <summary>The name is written a little differently: one letter, or a particle.</summary>
    SpelledDifferently,

    /// <summary>The authors agree and the year does not; <see cref="CitationLink.Entry"/> is the likeliest entry meant.</summary>
    OtherYear,

    /// <summary>The first author and the year agree and the others do not.</summary>
    OtherAuthors,

    /// <summary>Several entries fit; <see cref="CitationLink.Entry"/> is the first of them.</summary>
    Ambiguous,

    /// <summary>
    /// The citation needs no entry: a personal communication, the first of a secondary citation, or a mark that leads elsewhere.
    /// </summary>
    NotNeeded,

    /// <summary>
    /// No entry fits, and what looks like a citation names a place, a publisher or another thing that is not an author: it is not a
    /// citation.
    /// </summary>
    Uncertain,
}
