namespace Citations.Csl;

/// <summary>A style or a locale that cannot be read: what is wrong, and in which line.</summary>
public sealed class CslException : FormatException
{
    /// <summary>A fault at a line.</summary>
    /// <param name="message">The fault and the expectation.</param>
    /// <param name="line">The line, from 1; 0 if the fault has no place.</param>
    /// <param name="inner">The exception of the XML reader, or null.</param>
    public CslException(string message, int line, Exception? inner = null)
        : base(line > 0 ? $"line {line}: {message}" : message, inner) => Line = line;

    /// <summary>A fault without a place.</summary>
    public CslException(string message)
        : this(message, 0) { }

    /// <summary>The line of the fault, from 1; 0 if it has no place.</summary>
    public int Line { get; }
}
