using System.Text;
using Citations.Rendering;

namespace Citations.Reports.Html;

/// <summary>Text of files and records as a page may hold it.</summary>
internal static class HtmlText
{
    /// <summary>The text with markup characters and quotes escaped and nothing that controls the page.</summary>
    internal static string Of(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var c in PrintableText.Line(text))
        {
            safe.Append(
                c switch
                {
                    '&' => "&amp;",
                    '<' => "&lt;",
                    '>' => "&gt;",
                    '"' => "&quot;",
                    '\'' => "&#39;",
                    _ => c.ToString(),
                }
            );
        }

        return safe.ToString();
    }

    /// <summary>An address that a page may link to: http or https.</summary>
    internal static bool IsLinkable(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
}
