using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Citations.Http;

/// <summary>Takes out of addresses and texts what must not be in a log or a recording: e-mail addresses, tokens and keys.</summary>
public static partial class Redaction
{
    /// <summary>The text in place of a secret.</summary>
    public const string Mark = "REDACTED";

    private const string EmailMark = "redacted@example.org";

    private static readonly FrozenSet<string> SecretParameters = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "mailto",
        "email",
        "mail",
        "api_key",
        "api-key",
        "apikey",
        "key",
        "token",
        "access_token",
        "auth",
        "authorization",
        "password",
        "secret",
        "signature"
    );

    /// <summary>
    /// An absolute address without user information, with the values of secret query parameters and all e-mail addresses replaced.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="address"/> is null.</exception>
    public static string OfAddress(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var path = address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
        var query = address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(OfParameter);
        return OfText(path + (address.Query.Length > 1 ? "?" : "")) + string.Join('&', query);
    }

    /// <summary>A text with its e-mail addresses replaced.</summary>
    public static string OfText(string text) => Email().Replace(text, EmailMark);

    private static string OfParameter(string parameter)
    {
        var name = parameter.Split('=')[0];
        return SecretParameters.Contains(name) ? $"{name}={Mark}" : OfText(parameter);
    }

    /// <summary>An e-mail address, its at sign bare or as an address or JSON escapes it.</summary>
    [GeneratedRegex(
        @"[A-Za-z0-9._+'-](?:[A-Za-z0-9._+'-]|%2B){0,63}(?:@|%40|\\u0040)(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Email();
}
