namespace Citations.Articles;

/// <summary>Whether an entry names all its authors.</summary>
public enum AuthorListCut
{
    /// <summary>The list names everyone, as far as the entry says.</summary>
    None,

    /// <summary>The list ends in <c>et al.</c> or the like: the names are the first authors.</summary>
    EtAl,

    /// <summary>An ellipsis leaves out the middle: the names are the first authors and the last.</summary>
    Ellipsis,
}
