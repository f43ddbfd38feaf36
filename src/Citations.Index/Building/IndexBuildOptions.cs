using Citations.Formats;

namespace Citations.Indexing;

/// <summary>How an index is built.</summary>
public sealed record IndexBuildOptions
{
    /// <summary>The formats of libraries that are known beside those of <see cref="ReferenceFormat.All"/> and the registries'.</summary>
    public EquatableArray<ReferenceFormat> Formats { get; init; } = [];

    /// <summary>Told how far the building is, from any thread; null tells nobody.</summary>
    public IProgress<IndexProgress>? Progress { get; init; }

    /// <summary>Told of what could not be read, in one sentence each, from any thread; null tells nobody.</summary>
    public Action<string>? Tell { get; init; }

    /// <summary>The clock that dates the index.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>How many records are read again at most when a build goes on that was killed.</summary>
    internal int RecordsBetweenStates { get; init; } = 100_000;
}
