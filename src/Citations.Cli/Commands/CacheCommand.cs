using System.CommandLine;
using System.Globalization;
using Citations.Caching;
using Citations.Cli.Resolving;
using Microsoft.Data.Sqlite;

namespace Citations.Cli.Commands;

/// <summary><c>citations cache info|clear</c>: the records that were looked up before.</summary>
internal static class CacheCommand
{
    internal static Command Create(Terminal terminal)
    {
        var info = new Command("info", "Shows where the cache is and what it holds.");
        info.SetAction(_ => Run(terminal, cache => Invariant($"{cache.GetInfo().Count} records, {cache.GetInfo().Bytes} bytes")));
        var clear = new Command("clear", "Deletes every record; lock files are not changed.");
        clear.SetAction(_ => Clear(terminal));
        return new("cache", "Manages the cache of looked-up records.") { info, clear };
    }

    private static int Clear(Terminal terminal)
    {
        try
        {
            return Run(
                terminal,
                cache =>
                {
                    var (count, _) = cache.GetInfo();
                    cache.Clear();
                    return Invariant($"{count} records forgotten");
                }
            );
        }
        catch (CannotRunException) when (File.Exists(terminal.CachePath))
        {
            // What is damaged holds nothing that the registries could not give again.
            SqliteConnection.ClearAllPools();
            foreach (var file in (string[])[terminal.CachePath, terminal.CachePath + "-wal", terminal.CachePath + "-shm"])
                File.Delete(file);
            terminal.Output.WriteLine($"{terminal.CachePath}: was damaged and has been deleted");
            return ExitCode.Clean;
        }
    }

    private static int Run(Terminal terminal, Func<SqliteCache, string> tell)
    {
        if (terminal.CachePath is not { } path)
            throw new CannotRunException("There is no folder for a cache; set XDG_CACHE_HOME to one.");
        try
        {
            terminal.Output.WriteLine($"{path}: {tell(CachePath.Open(path, terminal.Time))}");
            return ExitCode.Clean;
        }
        catch (Exception problem) when (problem is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"{path} is not a cache or cannot be opened: {problem.Message}");
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
