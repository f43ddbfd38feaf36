using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace Citations.Http;

/// <summary>Retries around a circuit breaker, as Polly does them.</summary>
internal static class RegistryPipeline
{
    private static readonly TimeSpan SamplingDuration = TimeSpan.FromSeconds(30);

    internal static ResiliencePipeline<RegistryAnswer> Create(NetworkOptions options)
    {
        var pipeline = new ResiliencePipelineBuilder<RegistryAnswer> { TimeProvider = options.TimeProvider };
        if (options.MaxRetries > 0)
        {
            pipeline.AddRetry(
                new RetryStrategyOptions<RegistryAnswer>
                {
                    ShouldHandle = static arguments => ValueTask.FromResult(arguments.Outcome.Result?.IsTransient == true),
                    MaxRetryAttempts = options.MaxRetries,
                    Delay = options.RetryDelay,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    DelayGenerator = static arguments => ValueTask.FromResult(arguments.Outcome.Result?.RetryAfter),
                }
            );
        }

        return pipeline
            .AddCircuitBreaker(
                new CircuitBreakerStrategyOptions<RegistryAnswer>
                {
                    ShouldHandle = static arguments => ValueTask.FromResult(arguments.Outcome.Result?.IsTransient == true),
                    FailureRatio = 1,
                    MinimumThroughput = options.BreakAfter,
                    SamplingDuration = SamplingDuration,
                    BreakDuration = options.BreakDuration,
                }
            )
            .Build();
    }
}
