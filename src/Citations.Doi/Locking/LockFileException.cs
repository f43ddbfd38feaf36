using System.Diagnostics.CodeAnalysis;

namespace Citations.Locking;

/// <summary>A lock file cannot be read: it is cut, edited by hand to no good, or something else altogether.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Without a place there is nothing to report.")]
public sealed class LockFileException : Exception
{
    internal LockFileException(string problem, LinePosition? position, string? path = null)
        : base($"{path ?? "The lock file"}{(position is { } place ? $"({place.Line},{place.Column})" : "")}: {problem}") =>
        (Problem, Position) = (problem, position);

    /// <summary>The fault, without the place.</summary>
    public string Problem { get; }

    /// <summary>Where, or null if that is not known.</summary>
    public LinePosition? Position { get; }

    internal LockFileException In(string path) => new(Problem, Position, path);
}
