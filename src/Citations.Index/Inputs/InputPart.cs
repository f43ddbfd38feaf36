namespace Citations.Indexing.Inputs;

/// <summary>A part of an input that is mapped at once: records as they lie in the file, or works that a reader of libraries has
/// read.</summary>
internal sealed record InputPart
{
    /// <summary>The bytes of the records; empty if they are works already.</summary>
    internal byte[] Bytes { get; init; } = [];

    /// <summary>Where in the bytes each record lies.</summary>
    internal IReadOnlyList<(int Start, int Length)> Records { get; init; } = [];

    /// <summary>Whether the records are DataCite's; else they are Crossref's.</summary>
    internal bool IsDataCite { get; init; }

    /// <summary>The works.</summary>
    internal IReadOnlyList<Reference> Works { get; init; } = [];

    /// <summary>The records of an index: their bytes.</summary>
    internal IReadOnlyList<byte[]> Slim { get; init; } = [];

    /// <summary>How many records could not be read before they were separated.</summary>
    internal int Unread { get; init; }
}
