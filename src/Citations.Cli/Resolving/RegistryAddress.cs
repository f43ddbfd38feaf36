using System.Diagnostics.CodeAnalysis;

namespace Citations.Cli.Resolving;

/// <summary>The addresses of registries that a user gives: mirrors and gateways, by https, or by http on this machine.</summary>
internal static class RegistryAddress
{
    /// <summary>Reads an address; it gets the final slash that paths are joined to.</summary>
    internal static bool TryRead(string text, [NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));

    /// <summary>The message for a text that is not an address.</summary>
    internal static string Problem(string text) =>
        $"'{text}' is not the address of a registry: expected https://, or http:// on this machine.";

    /// <summary>The address in a variable of the environment; null if it is not set.</summary>
    /// <exception cref="CannotRunException">The variable holds something else.</exception>
    internal static Uri? OfEnvironment(string variable)
    {
        if (Environment.GetEnvironmentVariable(variable) is not { Length: > 0 } text)
            return null;
        return TryRead(text, out var address) ? address : throw new CannotRunException($"{variable}: {Problem(text)}");
    }
}
