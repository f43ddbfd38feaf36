using Citations.Csl;

namespace Citations.Cli.Styles;

/// <summary>A style that was fetched and is kept.</summary>
/// <param name="Name">Its name: that of its file without <c>.csl</c>.</param>
/// <param name="Info">Its metadata.</param>
/// <param name="Path">The path of its file.</param>
internal sealed record InstalledStyle(string Name, StyleInfo Info, string Path);
