using System.Text.Json.Nodes;

namespace Citations.Cli.Bulk;

/// <summary>A document of a stream, before it is read.</summary>
/// <param name="Id">The id of its verdict.</param>
/// <param name="Kind">The kind of its content.</param>
/// <param name="Content">The text of an article, a reference, a path, or a line that is none of these.</param>
internal sealed record BulkDocument(string Id, BulkKind Kind, string Content)
{
    /// <summary>A file name whose extension determines the format of a text; null for Markdown.</summary>
    internal string? Name { get; init; }

    /// <summary>Why it is not a document; null if it is one.</summary>
    internal string? Problem { get; init; }

    /// <summary>The document as a line of the input that says the same.</summary>
    internal string ToLine()
    {
        var line = new JsonObject { ["id"] = Id, [BulkLine.PropertyOf(Kind)] = Content };
        if (Name is not null)
            line["name"] = Name;
        if (Problem is not null)
            line["problem"] = Problem;
        return line.ToJsonString();
    }
}
