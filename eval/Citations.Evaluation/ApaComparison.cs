using System.Net;
using System.Text.RegularExpressions;

namespace Citations.Evaluation;

/// <summary>
/// What two APA texts may differ in: the shape of quotes and ellipses, the kind of space, where italics end around punctuation, and links.
/// </summary>
internal static partial class ApaComparison
{
    internal static bool AreEqual(string expected, string actual) => Fold(expected) == Fold(actual);

    internal static bool AreEqualHtml(string expected, string actual) => FoldHtml(expected) == FoldHtml(actual);

    private static string Fold(string text) =>
        text.Replace('’', '\'')
            .Replace('‘', '\'')
            .Replace('“', '"')
            .Replace('”', '"')
            .Replace('\u00A0', ' ')
            .Replace('\u202F', ' ')
            .Replace("…", ". . .", StringComparison.Ordinal)
            .Replace("...", ". . .", StringComparison.Ordinal)
            .Trim();

    private static string FoldHtml(string html)
    {
        html = Link.Replace(html, "").Replace("<em>", "<i>", StringComparison.Ordinal).Replace("</em>", "</i>", StringComparison.Ordinal);
        // Italics that end at punctuation and begin after it are one stretch.
        html = Gap.Replace(html, "$1");
        return Fold(
            WebUtility.HtmlDecode(
                html.Replace("<i>", "\u0001", StringComparison.Ordinal).Replace("</i>", "\u0002", StringComparison.Ordinal)
            )
        );
    }

    [GeneratedRegex("</?a(?: [^>]*)?>", RegexOptions.NonBacktracking)]
    private static partial Regex Link { get; }

    [GeneratedRegex(@"</i>([\s.,:;–—-]+)<i>", RegexOptions.NonBacktracking)]
    private static partial Regex Gap { get; }
}
