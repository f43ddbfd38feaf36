using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Citations.Reports.Html;

/// <summary>The fix of a finding, with a button that copies the text to write if there is one.</summary>
internal static partial class HtmlFix
{
    /// <param name="page">The page.</param>
    /// <param name="finding">A finding with a fix.</param>
    /// <param name="isNamed">Whether the finding's code is written too.</param>
    internal static void Write(StringBuilder page, ReportFinding finding, bool isNamed)
    {
        var code = isNamed ? $" <code>{finding.Code}</code>" : "";
        page.Append(CultureInfo.InvariantCulture, $"<p class=\"fix\"><span>Fix:</span>{code} {HtmlText.Of(finding.Fix!)}");
        if (TextToWrite(finding.Fix!) is { } text)
        {
            var shown = HtmlText.Of(text);
            page.Append(
                CultureInfo.InvariantCulture,
                $" <button type=\"button\" class=\"copy\" data-text=\"{shown}\" aria-label=\"Copy {shown}\">Copy</button>"
            );
        }

        page.Append("</p>\n");
    }

    /// <summary>The text that a fix says to write, without the period of its sentence; null if it names none.</summary>
    private static string? TextToWrite(string fix)
    {
        const string write = "Write ";
        if (!fix.StartsWith(write, StringComparison.Ordinal))
            return null;
        return Abbreviation().IsMatch(fix) ? fix[write.Length..] : fix[write.Length..].TrimEnd('.');
    }

    // The period of an initial or a suffix ends the sentence too.
    [GeneratedRegex(@"(?<![\p{L}\p{N}])(\p{Lu}|Jr|Sr)\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();
}
