using Citations.Mutation.Points;

namespace Citations.Mutation;

/// <summary>A point that was drawn.</summary>
/// <param name="Number">What selects it at run time.</param>
/// <param name="File">The path within the repository.</param>
/// <param name="Point">What is mutated, and how.</param>
internal sealed record Mutant(int Number, string File, MutationPoint Point)
{
    /// <summary>The line of the original code, from 1.</summary>
    internal int Line => Point.Node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    internal string Original => OneLine(Point.Node.ToString());

    internal string Mutated => OneLine(Point.Mutated);

    private static string OneLine(string code) => string.Join(' ', code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
