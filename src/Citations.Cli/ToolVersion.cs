using System.Reflection;

namespace Citations.Cli;

/// <summary>The version of the tool.</summary>
internal static class ToolVersion
{
    /// <summary>The version with the commit it was built from, such as <c>0.1.0+3f2a1bc</c>.</summary>
    internal static string Full { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion is { } version
            ? version.IndexOf('+') is > 0 and var plus
                ? version[..Math.Min(version.Length, plus + 9)]
                : version
            : "0";

    /// <summary>The version alone, such as <c>0.1.0</c>.</summary>
    internal static string Short { get; } = Full.Split('+')[0];
}
