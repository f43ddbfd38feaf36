namespace Citations.Tests.Doors;

/// <summary>What a step of an Action left.</summary>
/// <param name="ExitCode">Its exit code: any other than 0 fails the step.</param>
/// <param name="Output">The standard output, in which a runner looks for commands.</param>
/// <param name="Error">The error stream, in which it does so, too.</param>
/// <param name="Summary">The Markdown on the page of the run.</param>
/// <param name="Outputs">The outputs of the step.</param>
internal sealed record ActionOutcome(
    int ExitCode,
    string Output,
    string Error,
    string Summary,
    IReadOnlyDictionary<string, string> Outputs
)
{
    /// <summary>What a runner takes for commands: lines that begin with two colons.</summary>
    internal IEnumerable<Annotation> Annotations =>
        Output.Split('\n').Concat(Error.Split('\n')).Where(IsCommand).Select(Annotation.Parse);

    private static bool IsCommand(string line) =>
        line.TrimStart().StartsWith("::", StringComparison.Ordinal) || line.Contains("##[", StringComparison.Ordinal);
}
