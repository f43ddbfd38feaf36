using System.Globalization;
using System.Runtime.CompilerServices;
using StackExchange.Redis;

namespace Citations.Redis;

/// <summary>
/// A job that many workers share through one Redis (6.2 or later), by a stream with a consumer group. A document leaves the stream in the
/// same atomic step that stores its result, and the first result counts: none is lost, and none is there twice. What Redis says when it is
/// out of order is thrown as StackExchange.Redis throws it; every call may be repeated then.
/// </summary>
/// <threadsafety>Safe to use from many threads.</threadsafety>
public sealed class RedisWorkQueue : IWorkQueue
{
    private const int ResultsAtOnce = 200;
    private const int LongestName = 100;
    private const string Group = "workers";
    private const string IsCompleteField = "complete";

    /// <summary>Who has what was given back: nobody. A stream knows no other way to say so and to keep the place and the tries.</summary>
    private const string Nobody = "(given back)";

    /// <summary>Scripts go whole with each call: a server that was restarted knows none, and they are short.</summary>
    private const CommandFlags Flags = CommandFlags.NoScriptCache | CommandFlags.DemandMaster;

    private static readonly string Add = RedisScript.Named("queue-add.lua");
    private static readonly string Take = RedisScript.Named("queue-take.lua");
    private static readonly string End = RedisScript.Named("queue-end.lua");
    private static readonly string Beat = RedisScript.Named("queue-beat.lua");
    private static readonly string Release = RedisScript.Named("queue-release.lua");

    private readonly IConnectionMultiplexer _redis;
    private readonly RedisWorkQueueOptions _options;
    private readonly (RedisKey Documents, RedisKey Known, RedisKey State, RedisKey Done, RedisKey Results, RedisKey Aside) _keys;

    /// <summary>A job in a Redis, which need not be up yet.</summary>
    /// <param name="redis">The connection; it stays yours to dispose.</param>
    /// <param name="job">The name of the job: at most 100 letters, digits, points, hyphens and underscores.</param>
    /// <param name="options">Null takes the default values.</param>
    /// <exception cref="ArgumentNullException"><paramref name="redis"/> or <paramref name="job"/> is null.</exception>
    /// <exception cref="ArgumentException">The name is empty, too long or has other characters.</exception>
    public RedisWorkQueue(IConnectionMultiplexer redis, string job, RedisWorkQueueOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(redis);
        ArgumentNullException.ThrowIfNull(job);
        if (!IsName(job))
            throw new ArgumentException("The name of a job has 1 to 100 letters, digits, points, hyphens and underscores.", nameof(job));
        (_redis, _options) = (redis, options ?? new());
        // The text in braces puts all keys of a job on one node of a cluster.
        var prefix = $"{_options.KeyPrefix}:{{{job}}}";
        _keys = ($"{prefix}:documents", $"{prefix}:known", $"{prefix}:state", $"{prefix}:done", $"{prefix}:results", $"{prefix}:aside");
    }

    private IDatabase Database => _redis.GetDatabase();

    /// <summary>Whether a text can be the name of a job.</summary>
    /// <param name="text">The text; null cannot.</param>
    public static bool IsName(string? text) =>
        text is { Length: > 0 and <= LongestName } && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_');

    /// <inheritdoc/>
    public async Task<bool> AddAsync(string key, string document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(document);
        var answer = await EvaluateAsync(Add, [_keys.Documents, _keys.Known, _keys.State], [key, document], cancellationToken)
            .ConfigureAwait(false);
        return (int)answer == 1;
    }

    /// <inheritdoc/>
    public Task CompleteAsync(CancellationToken cancellationToken = default) =>
        Database.HashSetAsync(_keys.State, IsCompleteField, 1).WaitAsync(cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<WorkLease>> TakeAsync(string worker, int count, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(worker);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        // Nothing is taken that would only be given back.
        cancellationToken.ThrowIfCancellationRequested();
        var taking = TakeAsync(worker, count);
        try
        {
            return await taking.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Redis has the request, and gives documents to somebody who no longer waits for them.
            _ = ReleaseTakenAsync(worker, taking);
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task<int> BeatAsync(string worker, IReadOnlyCollection<WorkLease> leases, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(worker);
        ArgumentNullException.ThrowIfNull(leases);
        if (leases.Count == 0)
            return 0;
        RedisValue[] arguments = [Group, worker, .. leases.Select(lease => (RedisValue)lease.Id)];
        return (int)await EvaluateAsync(Beat, [_keys.Documents], arguments, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<int> ReleaseAsync(
        string worker,
        IReadOnlyCollection<WorkLease> leases,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(worker);
        ArgumentNullException.ThrowIfNull(leases);
        if (leases.Count == 0)
            return 0;
        RedisValue[] arguments =
        [
            Group,
            worker,
            Nobody,
            .. leases.SelectMany(lease => new RedisValue[] { lease.Id, Math.Max(0, lease.Tries - 1) }),
        ];
        return (int)await EvaluateAsync(Release, [_keys.Documents], arguments, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<bool> EndAsync(WorkLease lease, string result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        ArgumentNullException.ThrowIfNull(result);
        return StoreAsync(lease, result, "", cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> SetAsideAsync(WorkLease lease, string result, string reason, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        ArgumentNullException.ThrowIfNull(result);
        ArgumentException.ThrowIfNullOrEmpty(reason);
        return StoreAsync(lease, result, reason, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<QueueStatus> StatusAsync(CancellationToken cancellationToken = default)
    {
        var database = Database;
        // Asked for first: documents that are added after a count of none would else be followed by "complete".
        var complete = database.HashGetAsync(_keys.State, IsCompleteField);
        var (known, done) = (database.SetLengthAsync(_keys.Known), database.SetLengthAsync(_keys.Done));
        var (waiting, aside) = (database.StreamLengthAsync(_keys.Documents), database.StreamLengthAsync(_keys.Aside));
        await Task.WhenAll(known, done, waiting, aside, complete).WaitAsync(cancellationToken).ConfigureAwait(false);
        var workers = await WorkersAsync(cancellationToken).ConfigureAwait(false);
        var underWay = workers.Sum(worker => worker.UnderWay);
        // The counts are taken one after the other, while workers continue.
        var left = Math.Max(0, await waiting.ConfigureAwait(false) - underWay);
        var isComplete = await complete.ConfigureAwait(false) == 1;
        return new(
            await known.ConfigureAwait(false),
            left,
            underWay,
            await done.ConfigureAwait(false),
            await aside.ConfigureAwait(false),
            isComplete
        )
        {
            Workers = [.. workers],
        };
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<QueueResult> ResultsAsync(
        string? after = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        for (var from = after is null ? "-" : "(" + after; ;)
        {
            var page = await Database
                .StreamRangeAsync(_keys.Results, from, "+", ResultsAtOnce)
                .WaitAsync(cancellationToken)
                .ConfigureAwait(false);
            foreach (var entry in page)
            {
                yield return new(entry.Id.ToString(), entry["key"].ToString(), entry["result"].ToString());
                from = "(" + entry.Id;
            }

            if (page.Length < ResultsAtOnce)
                yield break;
        }
    }

    private async Task<IReadOnlyList<WorkLease>> TakeAsync(string worker, int count)
    {
        RedisValue[] arguments = [Group, worker, (long)_options.StaleAfter.TotalMilliseconds, count];
        RedisResult answer;
        try
        {
            answer = await EvaluateAsync(Take, [_keys.Documents], arguments, CancellationToken.None).ConfigureAwait(false);
        }
        catch (RedisServerException problem) when (problem.Message.Contains("NOGROUP", StringComparison.Ordinal))
        {
            // Nobody has worked at this job before.
            await CreateGroupAsync().ConfigureAwait(false);
            answer = await EvaluateAsync(Take, [_keys.Documents], arguments, CancellationToken.None).ConfigureAwait(false);
        }

        return [.. ((RedisResult[])answer!).Select(entry => Lease((RedisResult[])entry!))];
    }

    /// <summary>Gives back what a worker is given that no longer waits for it; what Redis does not answer becomes stale.</summary>
    private async Task ReleaseTakenAsync(string worker, Task<IReadOnlyList<WorkLease>> taking)
    {
        try
        {
            await ReleaseAsync(worker, await taking.ConfigureAwait(false)).ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is RedisException or TimeoutException or ObjectDisposedException)
        {
            // Nobody is left to be told, and others take the documents over in time.
        }
    }

    private async Task<bool> StoreAsync(WorkLease lease, string result, string reason, CancellationToken cancellationToken)
    {
        RedisValue[] arguments = [Group, lease.Id, lease.Key, result, reason, reason.Length == 0 ? "" : lease.Document];
        RedisKey[] keys = [_keys.Documents, _keys.Done, _keys.Results, _keys.Aside];
        return (int)await EvaluateAsync(End, keys, arguments, cancellationToken).ConfigureAwait(false) == 1;
    }

    private async Task<QueueWorker[]> WorkersAsync(CancellationToken cancellationToken)
    {
        try
        {
            var known = await Database.StreamConsumerInfoAsync(_keys.Documents, Group).WaitAsync(cancellationToken).ConfigureAwait(false);
            return
            [
                .. known
                    .Where(worker => worker.Name != Nobody)
                    .Select(worker => new QueueWorker(
                        worker.Name,
                        worker.PendingMessageCount,
                        TimeSpan.FromMilliseconds(worker.IdleTimeInMilliseconds)
                    )),
            ];
        }
        catch (RedisServerException problem) when (IsNobodyYet(problem))
        {
            return [];
        }
    }

    private async Task CreateGroupAsync()
    {
        try
        {
            await Database
                .StreamCreateConsumerGroupAsync(_keys.Documents, Group, StreamPosition.Beginning, createStream: true)
                .ConfigureAwait(false);
        }
        catch (RedisServerException problem) when (problem.Message.Contains("BUSYGROUP", StringComparison.Ordinal))
        {
            // Another worker was first.
        }
    }

    private Task<RedisResult> EvaluateAsync(string script, RedisKey[] keys, RedisValue[] arguments, CancellationToken cancellationToken) =>
        Database.ScriptEvaluateAsync(script, keys, arguments, Flags).WaitAsync(cancellationToken);

    private WorkLease Lease(RedisResult[] entry)
    {
        var tries = int.Parse(entry[3].ToString()!, CultureInfo.InvariantCulture);
        return new(entry[0].ToString()!, entry[1].ToString()!, entry[2].ToString()!, tries, tries > _options.MostTries);
    }

    private static bool IsNobodyYet(RedisServerException problem) =>
        problem.Message.Contains("NOGROUP", StringComparison.Ordinal) || problem.Message.Contains("no such key", StringComparison.Ordinal);
}
