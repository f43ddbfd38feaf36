using System.Text.RegularExpressions;

namespace Citations.Articles.Documents.Latex;

/// <summary>
/// The commands without arguments that a document defines for a text: <c>\newcommand{\jfn}{J. Fen Notes}</c>. Others are not expanded.
/// </summary>
internal static partial class LatexMacros
{
    private const int Most = 1000;

    /// <summary>The texts by the names of the commands; of several definitions the last counts.</summary>
    internal static Dictionary<string, string> In(string text)
    {
        Dictionary<string, string> macros = new(StringComparer.Ordinal);
        if (!text.Contains("command", StringComparison.Ordinal) && !text.Contains("\\def", StringComparison.Ordinal))
            return macros;
        foreach (Match match in Definition.Matches(text))
        {
            if (macros.Count == Most)
                break;
            if (LatexPreamble.IsComment(text, match.Index))
                continue;
            if (LatexText.Plain(match.Groups["text"].ValueSpan) is { Length: > 0 } plain && !plain.Contains('\\', StringComparison.Ordinal))
                macros[match.Groups["name"].Value] = plain;
        }

        return macros;
    }

    [GeneratedRegex(
        @"\\(?:(?:(?:re)?new|provide)command\*?\s{0,3}(?:\{\s{0,3}\\(?<name>[A-Za-z]{2,40})\s{0,3}\}|\\(?<name>[A-Za-z]{2,40}))|def\\(?<name>[A-Za-z]{2,40}))\s{0,3}\{(?<text>(?:[^{}#\n]|\{[^{}#\n]{0,120}\}){1,200})\}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Definition { get; }
}
