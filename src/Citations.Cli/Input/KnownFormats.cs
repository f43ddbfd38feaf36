using Citations.Formats;

namespace Citations.Cli.Input;

/// <summary>The formats of libraries that the tool knows: those of all packages.</summary>
internal static class KnownFormats
{
    /// <summary>The formats beside those of <see cref="ReferenceFormat.All"/>.</summary>
    internal static EquatableArray<ReferenceFormat> Others { get; } = [.. DataFormats.All, .. RegistryFormats.All];

    /// <summary>The formats that can be read.</summary>
    internal static EquatableArray<ReferenceFormat> All { get; } = [.. ReferenceFormat.All, .. Others];

    /// <summary>The formats that can be written.</summary>
    internal static EquatableArray<ReferenceFormat> Written { get; } = [.. All.Where(format => format.CanWrite)];
}
