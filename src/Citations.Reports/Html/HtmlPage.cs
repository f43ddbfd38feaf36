using System.Security.Cryptography;
using System.Text;

namespace Citations.Reports.Html;

/// <summary>What comes before and after the articles of a page: head, style and script, which are resources of this package.</summary>
internal static class HtmlPage
{
    private static readonly string Style = Resource("report.css");
    private static readonly string Script = Resource("report.js");

    /// <summary>The page up to its first article.</summary>
    internal static string Begin { get; } =
        $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' 'unsafe-inline'; script-src '{Hash(
                Script
            )}'; base-uri 'none'; form-action 'none'">
            <title>Citations report</title>
            <style>{Style}</style>
            </head>
            <body>
            <main>

            """;

    /// <summary>The page after its last article.</summary>
    internal static string End { get; } = $"<script>{Script}</script>\n</body>\n</html>\n";

    private static string Hash(string script) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}";

    private static string Resource(string name)
    {
        using var stream = typeof(HtmlPage).Assembly.GetManifestResourceStream("Citations.Reports.Html." + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
