namespace Citations.Csl;

/// <summary>A style or a locale that cannot be read: what is wrong, and in which line.</summary>
public sealed class CslException : FormatException
{
    /// <summary>A fault at a line.</summary>
    /// <param name="message">What is wrong and what was expected.</param>
    /// <param name="line">The line, from 1; 0 where the fault has no place.</param>
    /// <param name="inner">What the XML reader said, or null.</param>
    public CslException(string message, int line, Exception? inner = null)
        : base(line > 0 ? $"line {line}: {message}" : message, inner) => Line = line;

    /// <summary>A fault without a place.</summary>
    public CslException(string message)
        : this(message, 0) { }

    /// <summary>The line of the fault, from 1; 0 where it has no place.</summary>
    public int Line { get; }
}
