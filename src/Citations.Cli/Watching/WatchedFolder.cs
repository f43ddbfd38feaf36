namespace Citations.Cli.Watching;

/// <summary>A folder in which changes are waited for.</summary>
/// <param name="Path">The folder's full path.</param>
/// <param name="IsDeep">Whether the folders in it count, too.</param>
internal readonly record struct WatchedFolder(string Path, bool IsDeep);
