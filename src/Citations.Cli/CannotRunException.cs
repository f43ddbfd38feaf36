namespace Citations.Cli;

/// <summary>A command cannot run; the message is the one sentence that the user reads.</summary>
internal sealed class CannotRunException(string message) : Exception(message);
