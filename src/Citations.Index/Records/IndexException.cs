using System.Diagnostics.CodeAnalysis;

namespace Citations.Indexing;

/// <summary>An index cannot be read or made: the file is none, is damaged, or its inputs say nothing.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Without a message that names the file there is nothing to report.")]
public sealed class IndexException : Exception
{
    /// <summary>Reports a fault in one sentence.</summary>
    /// <param name="message">What is wrong with which file.</param>
    /// <param name="inner">What was thrown on the way; null where nothing was.</param>
    internal IndexException(string message, Exception? inner = null)
        : base(message, inner) { }
}
