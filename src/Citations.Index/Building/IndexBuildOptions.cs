using Citations.Formats;

namespace Citations.Indexing;

/// <summary>How an index is built.</summary>
public sealed record IndexBuildOptions
{
    /// <summary>The formats of libraries that are known beside those of <see cref="ReferenceFormat.All"/> and the registries'.</summary>
    public EquatableArray<ReferenceFormat> Formats { get; init; } = [];

    /// <summary>Receives the progress of the build, from any thread; null reports to nobody.</summary>
    public IProgress<IndexProgress>? Progress { get; init; }

    /// <summary>Receives one sentence for each part that could not be read, from any thread; null reports to nobody.</summary>
    public Action<string>? Tell { get; init; }

    /// <summary>The clock that dates the index.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>How many records at most are read again when a killed build resumes.</summary>
    internal int RecordsBetweenStates { get; init; } = 100_000;
}
