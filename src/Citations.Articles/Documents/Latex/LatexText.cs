using System.Text.RegularExpressions;
using Citations.Formats.Latex;

namespace Citations.Articles.Documents.Latex;

/// <summary>The plain text of a short stretch of LaTeX, such as a title or the words of a citation.</summary>
internal static partial class LatexText
{
    internal static string Plain(ReadOnlySpan<char> latex) =>
        TagPattern
            .Replace(Citations.Formats.Latex.LatexReader.Read(latex, LatexKind.Text, new()), "")
            .Replace('\u00A0', ' ')
            .Replace('\n', ' ')
            .Trim();

    [GeneratedRegex(@"</?(?:i|b|sup|sub|span)(?: [^<>]{0,60})?>", RegexOptions.CultureInvariant)]
    private static partial Regex TagPattern { get; }
}
