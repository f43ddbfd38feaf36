using Citations.Files;
using Citations.Indexing.Building;
using Citations.Indexing.Inputs;
using Citations.Indexing.Records;
using Citations.Indexing.Storage;
using Microsoft.Data.Sqlite;

namespace Citations.Indexing;

/// <summary>
/// Builds an index in passes that need the same memory whatever the input. What is half done lies in a folder beside the index, from which
/// the next build of the same inputs resumes; the index is put in its place as a whole.
/// </summary>
public static class IndexBuilder
{
    private const string FolderExtension = ".building";

    /// <summary>Builds an index in place of the one that is there, if any.</summary>
    /// <param name="path">The file of the index.</param>
    /// <param name="inputs">The inputs: of two records of one DOI the later one is kept.</param>
    /// <param name="options">How it is built; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the building; the next build resumes there.</param>
    /// <exception cref="IndexException">An input cannot be read, the index cannot be written, or its file holds something else.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task<IndexBuildResult> BuildAsync(
        string path,
        IReadOnlyList<IndexInput> inputs,
        IndexBuildOptions? options = null,
        CancellationToken cancellationToken = default
    ) => RunAsync(path, null, inputs, options ?? new(), cancellationToken);

    /// <summary>Lays inputs over an index: their records are added, or take the place of those with the same DOI.</summary>
    /// <param name="path">The file of the index.</param>
    /// <param name="inputs">The newer records: of two records of one DOI the later one is kept.</param>
    /// <param name="options">How it is built; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the building; the next build resumes there.</param>
    /// <exception cref="IndexException">The index or an input cannot be read, or the index cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task<IndexBuildResult> UpdateAsync(
        string path,
        IReadOnlyList<IndexInput> inputs,
        IndexBuildOptions? options = null,
        CancellationToken cancellationToken = default
    ) => RunAsync(path, path, inputs, options ?? new(), cancellationToken);

    private static async Task<IndexBuildResult> RunAsync(
        string path,
        string? below,
        IReadOnlyList<IndexInput> inputs,
        IndexBuildOptions options,
        CancellationToken cancellationToken
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(inputs);
        if (below is not null && !File.Exists(below))
            throw new IndexException($"The index {below} does not exist; build it first.");
        try
        {
            var target = FileTarget.Of(path).Path;
            // If the index is not named, the first input is taken for the target.
            if (new FileInfo(target) is { Exists: true, Length: > 0 } && !IndexHeader.IsIn(target))
                throw new IndexException($"{path} is not an index, and is not overwritten; name another file.");
            // One build at a time: two would write the same run files.
            using var held = await FileLock.EnterAsync(target, options.Time, cancellationToken).ConfigureAwait(false);
            return await Task.Run(() => Build(target, below, inputs, options, cancellationToken), cancellationToken).ConfigureAwait(false);
        }
        catch (AggregateException problem) when (problem.InnerExceptions is [{ } first, ..] && IsOfFile(first))
        {
            throw new IndexException($"The index {path} could not be built: {first.Message}", problem);
        }
        catch (Exception problem) when (IsOfFile(problem))
        {
            throw new IndexException($"The index {path} could not be built: {problem.Message}", problem);
        }
    }

    private static bool IsOfFile(Exception problem) =>
        problem is IOException or UnauthorizedAccessException or SqliteException or DamagedRecordException;

    private static IndexBuildResult Build(
        string target,
        string? below,
        IReadOnlyList<IndexInput> inputs,
        IndexBuildOptions options,
        CancellationToken cancellationToken
    )
    {
        var folder = target + FolderExtension;
        using var overlaid = below is null ? null : new BaseIndex(below);
        var count = new ByteCount();
        var walk = new InputWalk(options.Formats, sentence => options.Tell?.Invoke(sentence), count.Add);
        var print = Fingerprint(below, inputs, walk);
        var statePath = Path.Combine(folder, "state.json");
        var state = BuildState.Load(statePath) is { } left && left.Inputs == print ? left : null;
        if (state is null && Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        var isResumed = state is not null;
        state ??= new() { Inputs = print };
        EquatableArray<IndexSource> sources = [.. overlaid?.Sources ?? [], .. inputs.Select(input => SourceOf(input, options.Time))];
        using (var runs = new RunFiles(folder, "records", state.Lengths.Length == 0 ? null : state.Lengths))
        {
            if (!state.IsRead)
                state = Read(overlaid, inputs, walk, count, runs, state, statePath, options, cancellationToken);
            using var writer = new IndexWriter(Path.Combine(folder, "index.db"));
            using var keys = new RunFiles(folder, "keys", writer.DoneOf(RecordPass.Name).Lengths);
            new RecordPass(runs, keys, writer, state.Records).Run(Report(IndexPhase.Records), cancellationToken);
            new KeyPass(keys, writer, keys.Flush().Sum()).Run(Report(IndexPhase.Keys), cancellationToken);
            writer.Finish(sources, options.Time.GetUtcNow());
        }

        File.Move(Path.Combine(folder, "index.db"), target, overwrite: true);
        Directory.Delete(folder, recursive: true);
        using var connection = IndexHeader.Connect(target);
        return new(IndexHeader.Read(connection, target).Info, state.Records, state.Unread, isResumed, inputs.Sum(walk.OthersOf));

        Action<double> Report(IndexPhase phase) => share => options.Progress?.Report(new(phase, state.Records, share));
    }

    private static BuildState Read(
        BaseIndex? below,
        IReadOnlyList<IndexInput> inputs,
        InputWalk walk,
        ByteCount count,
        RunFiles runs,
        BuildState state,
        string statePath,
        IndexBuildOptions options,
        CancellationToken cancellationToken
    )
    {
        // The base counts as one more input of its size.
        var whole = (below?.Bytes ?? 0) + inputs.Sum(walk.BytesOf);
        var isKnown = inputs.All(input => input.Open is null) && whole > 0;
        var first = below?.Sources.Count ?? 0;
        var parts = (below?.Parts(count.Add) ?? [])
            .Select(part => (0, part))
            .Concat(inputs.SelectMany((input, i) => walk.Parts(input).Select(part => (first + i, part))));
        return new MappingPass(
            runs,
            state,
            options.RecordsBetweenStates,
            now => now.Save(statePath),
            records =>
                options.Progress?.Report(
                    new(IndexPhase.Reading, records, isKnown ? Math.Min((double)count.Bytes / whole, 1) : null)
                )
        ).Run(parts, cancellationToken);
    }

    private static IndexSource SourceOf(IndexInput input, TimeProvider time)
    {
        var date =
            input.Date
            ?? DateOnly.FromDateTime(
                input.Open is not null ? time.GetUtcNow().UtcDateTime
                : Directory.Exists(input.Path) ? Directory.GetLastWriteTimeUtc(input.Path)
                : File.GetLastWriteTimeUtc(input.Path)
            );
        return new(Path.GetFileName(Path.TrimEndingDirectorySeparator(input.Path)), date);
    }

    /// <summary>The stamp that shows whether a build has the same inputs as an earlier one.</summary>
    private static string Fingerprint(string? below, IReadOnlyList<IndexInput> inputs, InputWalk walk) =>
        string.Join(
            '\n',
            inputs
                // Nobody knows whether a stream is the same again.
                .Select(input => input.Open is null ? Print(input.Path, walk) : Guid.NewGuid().ToString("N"))
                .Prepend(below is null ? "" : Print(below, walk))
        );

    private static string Print(string path, InputWalk walk)
    {
        FileSystemInfo info = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
        if (!info.Exists)
            throw new IndexException($"{path} does not exist.");
        return FormattableString.Invariant(
            $"{info.FullName} {info.LastWriteTimeUtc.Ticks} {(info is FileInfo file ? file.Length : walk.BytesOf(new(path)))}"
        );
    }
}
