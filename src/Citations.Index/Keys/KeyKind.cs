namespace Citations.Indexing.Keys;

/// <summary>The fact of a work that a key holds; its number is part of the key.</summary>
internal enum KeyKind : byte
{
    /// <summary>The DOI, by which records are kept.</summary>
    Doi = 1,

    /// <summary>All of a record that has no DOI, by which it is kept.</summary>
    Content = 2,

    /// <summary>Another DOI of the work.</summary>
    Alias = 3,

    /// <summary>A rare word of the title.</summary>
    TitleWord = 4,

    /// <summary>The first words of the title.</summary>
    TitleStart = 5,

    /// <summary>The first author's name and the year.</summary>
    AuthorYear = 6,

    /// <summary>The first letter of the container's title, the volume and the first page.</summary>
    Place = 7,

    /// <summary>The number in PubMed or PubMed Central.</summary>
    PubMed = 8,

    /// <summary>The identifier at arXiv.</summary>
    Arxiv = 9,

    /// <summary>The ISBN in its 13 digits.</summary>
    Isbn = 10,
}
