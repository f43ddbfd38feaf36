using System.CommandLine;
using Citations.Locking;

namespace Citations.Cli.Resolving;

/// <summary>The options of every command that looks records up.</summary>
internal sealed class ResolvingOptions
{
    private readonly Option<string?> _lock = new("--lock") { Description = $"The lock file; by default {LockFile.DefaultName} beside the article.", HelpName = "file" };
    private readonly Option<bool> _offline = new("--offline") { Description = "Use the lock file alone; nothing leaves this machine." };
    private readonly Option<string?> _mailTo = new("--mailto")
    {
        Description = "Your e-mail address for Crossref's polite pool; by default the variable CITATIONS_MAILTO.",
        HelpName = "address",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("CITATIONS_MAILTO"),
    };

    internal void AddTo(Command command)
    {
        command.Add(_lock);
        command.Add(_offline);
        command.Add(_mailTo);
    }

    /// <summary>Opens the lock file and, unless the user is offline, the registries.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="folder">Where the lock file lies when the user names none.</param>
    /// <param name="terminal">The outside.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <param name="isRefreshing">Whether the registries are asked even for what the cache has.</param>
    /// <exception cref="CannotRunException">The lock file cannot be read.</exception>
    internal async Task<ResolvingSession> OpenAsync(ParseResult parsed, string folder, Terminal terminal, CancellationToken cancellationToken, bool isRefreshing = false)
    {
        var named = parsed.GetValue(_lock);
        var path = named ?? Path.Combine(folder, LockFile.DefaultName);
        if (named is not null && parsed.GetValue(_offline) && !File.Exists(named)) throw new CannotRunException($"{named} does not exist.");
        try
        {
            var lockFile = await LockFile.LoadAsync(path, cancellationToken);
            return new(path, lockFile, parsed.GetValue(_offline) ? null : CachedRegistries.Open(terminal, parsed.GetValue(_mailTo), isRefreshing));
        }
        catch (LockFileException problem)
        {
            throw new CannotRunException(problem.Message);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"{path} could not be read: {problem.Message}");
        }
    }
}
