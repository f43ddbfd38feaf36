using System.Reflection;

namespace Citations.Http;

/// <summary>How the library names itself to registries.</summary>
internal static class ProductName
{
    private static readonly string Library = $"Citations/{typeof(ProductName).Assembly.GetName().Version?.ToString(3)}";

    internal static string UserAgent(string? program, string? mailTo) =>
        string.Join(' ', new[] { program, mailTo is null ? null : $"(mailto:{mailTo})", Library }.OfType<string>());
}
