namespace Citations.Tests.Doors;

/// <summary>A step of an Action that is a shell script.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Shell">The shell.</param>
/// <param name="Script">The script.</param>
/// <param name="Variables">The variables of the environment, with the expressions that fill them.</param>
internal sealed record ActionStep(string Id, string Shell, string Script, IReadOnlyDictionary<string, string> Variables);
