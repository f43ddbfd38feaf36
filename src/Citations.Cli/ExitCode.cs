namespace Citations.Cli;

/// <summary>The exit codes of the commands.</summary>
internal static class ExitCode
{
    /// <summary>The command ran and found nothing to report.</summary>
    internal const int Clean = 0;

    /// <summary>The command ran and has findings: faults, or entries that could not be checked.</summary>
    internal const int Findings = 1;

    /// <summary>The command could not run: a wrong option, an unreadable file.</summary>
    internal const int CouldNotRun = 2;

    /// <summary>The user ended the command (128 and SIGINT).</summary>
    internal const int Cancelled = 130;
}
