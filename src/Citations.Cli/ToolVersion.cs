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

    /// <summary>Only the version, such as <c>0.1.0</c>.</summary>
    internal static string Short { get; } = Full.Split('+')[0];

    private static readonly string? Repository = typeof(ToolVersion)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(fact => fact.Key == "RepositoryUrl")
        ?.Value;

    /// <summary>The address of a page of the documentation; null if the build does not know its repository.</summary>
    internal static string? Documentation(string page) => Repository is { Length: > 0 } ? $"{Repository}/blob/main/docs/{page}" : null;
}
