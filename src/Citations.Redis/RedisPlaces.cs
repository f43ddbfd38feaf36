using System.Globalization;
using Citations.Http;
using StackExchange.Redis;

namespace Citations.Redis;

/// <summary>The places for requests as Redis keeps them; each call is one atomic script on the server, by the server's clock.</summary>
internal sealed class RedisPlaces(IConnectionMultiplexer redis, string prefix)
{
    /// <summary>Scripts go whole with each call: a server that was restarted knows none, and they are short.</summary>
    private const CommandFlags Flags = CommandFlags.NoScriptCache | CommandFlags.DemandMaster;

    private static readonly string Enter = RedisScript.Named("enter.lua");
    private static readonly string Leave = RedisScript.Named("leave.lua");

    /// <summary>Takes a place where the limits leave one.</summary>
    internal async Task<RedisAdmission> EnterAsync(RequestPool pool, string place, TimeSpan lease)
    {
        var initial = pool.Initial;
        RedisValue[] arguments = [place, Microseconds(lease), initial.Count, Microseconds(initial.Interval), initial.Concurrency];
        var answer = (RedisValue[])
            (await redis.GetDatabase().ScriptEvaluateAsync(Enter, Keys(pool), arguments, Flags).ConfigureAwait(false))!;
        return new(answer[0] == 1, TimeSpan.FromMicroseconds((long)answer[1]));
    }

    /// <summary>Gives a place back; does nothing where it was not taken.</summary>
    internal async Task LeaveAsync(RequestPool pool, string place, StatedLimits stated)
    {
        RedisValue[] arguments =
        [
            place,
            stated.Count ?? RedisValue.EmptyString,
            stated.Interval is { } interval ? Microseconds(interval) : RedisValue.EmptyString,
            stated.Concurrency ?? RedisValue.EmptyString,
            Microseconds(pool.Initial.Interval),
            (long)Math.Ceiling((stated.RetryAfter ?? TimeSpan.Zero).TotalMilliseconds),
        ];
        await redis.GetDatabase().ScriptEvaluateAsync(Leave, Keys(pool), arguments, Flags).ConfigureAwait(false);
    }

    /// <summary>The keys of a pool; what is in braces puts them on one node of a cluster.</summary>
    private RedisKey[] Keys(RequestPool pool) =>
        Array.ConvertAll<string, RedisKey>(["rate", "flight", "spent", "closed"], name => $"{prefix}:{{{pool.Host}/{pool.Name}}}:{name}");

    private static RedisValue Microseconds(TimeSpan time) => ((long)time.TotalMicroseconds).ToString(CultureInfo.InvariantCulture);
}
