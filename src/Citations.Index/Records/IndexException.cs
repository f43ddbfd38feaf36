using System.Diagnostics.CodeAnalysis;

namespace Citations.Indexing;

/// <summary>An index cannot be read or built: the file is not an index, is damaged, or its inputs hold nothing.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Without a message that names the file there is nothing to report.")]
public sealed class IndexException : Exception
{
    /// <summary>Reports a fault in one sentence.</summary>
    /// <param name="message">The file and its fault.</param>
    /// <param name="inner">The inner exception, or null.</param>
    internal IndexException(string message, Exception? inner = null)
        : base(message, inner) { }
}
