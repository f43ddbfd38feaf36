using System.Text.Json;

namespace Citations.Http;

/// <summary>A registry's answer to one request, after all attempts: JSON, 'not found', or why there is no usable answer.</summary>
internal sealed record RegistryAnswer
{
    /// <summary>The body, where the registry gave JSON with status 200; it is garbage-collected, not disposed.</summary>
    internal JsonElement? Json { get; init; }

    /// <summary>Whether the registry says that the resource does not exist (404 or 410).</summary>
    internal bool IsNotFound { get; init; }

    /// <summary>Whether the registry says that the record at hand, which the request named, is still the newest (304).</summary>
    internal bool IsNotModified { get; init; }

    /// <summary>The registry's mark of this version of the record, null if it has none or forbids to keep it.</summary>
    internal string? ETag { get; init; }

    /// <summary>How long the registry says that the answer holds, its age counted; null if it says nothing.</summary>
    internal TimeSpan? FreshFor { get; init; }

    /// <summary>Why there is no usable answer, in one sentence; null if there is one.</summary>
    internal string? Failure { get; init; }

    /// <summary>Whether another attempt may succeed.</summary>
    internal bool IsTransient { get; init; }

    /// <summary>The pause that the registry asks for.</summary>
    internal TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the registry would not take this request, and a smaller one may do.</summary>
    internal bool IsRequestAtFault { get; init; }

    /// <summary>How many requests it took.</summary>
    internal int Attempts { get; init; }

    internal static RegistryAnswer Failed(string failure, bool isTransient = false, TimeSpan? retryAfter = null) =>
        new()
        {
            Failure = failure,
            IsTransient = isTransient,
            RetryAfter = retryAfter,
        };
}
