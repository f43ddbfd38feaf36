using System.CommandLine;
using Citations.Redis;

namespace Citations.Cli.Bulk.Queues;

/// <summary>The options that name a job and its queue.</summary>
internal sealed class QueueOptions
{
    private readonly Option<string?> _address = new("--queue")
    {
        Description = "The Redis of the job, such as redis://localhost:6379; by default the variable CITATIONS_QUEUE.",
        HelpName = "address",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("CITATIONS_QUEUE"),
    };

    private readonly Option<string> _job = new("--job")
    {
        Description = "The name of the job.",
        HelpName = "name",
        DefaultValueFactory = _ => "bulk",
    };

    private readonly Option<int> _stale = new("--stale-after")
    {
        Description = "The seconds without a sign after which a worker counts as gone; the same for all workers.",
        HelpName = "seconds",
        DefaultValueFactory = _ => 60,
    };

    private readonly Option<int> _patience = new("--patience")
    {
        Description = "The seconds to wait for a Redis that is not responding.",
        HelpName = "seconds",
        DefaultValueFactory = _ => 300,
    };

    internal void AddTo(Command command)
    {
        foreach (var option in (Option[])[_address, _job, _stale, _patience])
            command.Add(option);
    }

    /// <summary>Opens the queue.</summary>
    /// <exception cref="CannotRunException">The address, the name or a time is not valid.</exception>
    internal async Task<OpenQueue> OpenAsync(ParseResult parsed, Terminal terminal)
    {
        if (parsed.GetValue(_address) is not { Length: > 0 } text)
            throw new CannotRunException("Name the Redis of the job: --queue redis://localhost:6379, or the variable CITATIONS_QUEUE.");
        if (!QueueAddress.TryRead(text, out var address))
            throw new CannotRunException(QueueAddress.Problem);
        var job = parsed.GetRequiredValue(_job);
        if (!RedisWorkQueue.IsName(job))
            throw new CannotRunException("--job: expected at most 100 letters, digits, points, hyphens and underscores.");
        var (stale, patience) = (parsed.GetValue(_stale), parsed.GetValue(_patience));
        if (stale is < 1 or > 86400 || patience is < 0 or > 86400)
            throw new CannotRunException("--stale-after and --patience: expected seconds, at most a day.");
        return await OpenQueue.OpenAsync(
            address,
            job,
            new() { StaleAfter = TimeSpan.FromSeconds(stale) },
            TimeSpan.FromSeconds(patience),
            terminal
        );
    }
}
