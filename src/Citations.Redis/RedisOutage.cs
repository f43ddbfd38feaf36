using Microsoft.Extensions.Logging;

namespace Citations.Redis;

/// <summary>Whether Redis is out of order; the beginning and the end of that are logged.</summary>
internal sealed partial class RedisOutage(RedisLimitsOptions options, ILogger logger)
{
    private readonly Lock _lock = new();
    private bool _isOn;
    private long _failedAt;

    /// <summary>Whether Redis failed so short a time ago that it is not asked.</summary>
    internal bool IsRecent
    {
        get
        {
            lock (_lock)
                return _isOn && options.TimeProvider.GetElapsedTime(_failedAt) < options.OutagePause;
        }
    }

    internal void Begin(Exception failure)
    {
        lock (_lock)
        {
            _failedAt = options.TimeProvider.GetTimestamp();
            if (_isOn)
                return;
            _isOn = true;
        }

        Began(logger, failure);
    }

    internal void End()
    {
        lock (_lock)
        {
            if (!_isOn)
                return;
            _isOn = false;
        }

        Ended(logger);
    }

    [LoggerMessage(
        1,
        LogLevel.Warning,
        "Redis is out of order: until it answers, the registries' limits hold only for this process, and several processes together may ask more often than allowed."
    )]
    private static partial void Began(ILogger logger, Exception failure);

    [LoggerMessage(2, LogLevel.Information, "Redis answers again: the registries' limits hold for all processes together.")]
    private static partial void Ended(ILogger logger);
}
