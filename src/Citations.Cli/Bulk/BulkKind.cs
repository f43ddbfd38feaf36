namespace Citations.Cli.Bulk;

/// <summary>The kind of the content of a document.</summary>
internal enum BulkKind
{
    /// <summary>The path of an article.</summary>
    Path,

    /// <summary>The text of an article.</summary>
    Text,

    /// <summary>One reference.</summary>
    Reference,

    /// <summary>A line that is not a document.</summary>
    Line,
}
