using System.Net;
using System.Text.RegularExpressions;
using Citations.Articles;
using Citations.Rendering;

namespace Citations.Evaluation;

/// <summary>
/// Correct entries as the reference list of an article, printed as a check prints them when no registry answers: each must come out as it
/// went in,
/// quotes, dashes and spaces apart. Cases that are only a part of an entry, without a date or a title, are left out, and so are those of
/// sections 9.46, 9.47 and 11.
/// </summary>
internal sealed partial class RoundTripSuite : ISuite
{
    public string Name => "roundtrip";

    public IEnumerable<CaseResult> Run(string path)
    {
        foreach (var line in CaseLines.Of(path, "cases.jsonl"))
        {
            var section = line.GetProperty("apa_section").GetString()!;
            var expected = line.GetProperty("expected_text").GetString()!;
            if (
                section.StartsWith("9.46", StringComparison.Ordinal)
                || section.StartsWith("9.47", StringComparison.Ordinal)
                || section.StartsWith("11", StringComparison.Ordinal)
                || !WholePattern.IsMatch(expected)
            )
                continue;
            var html = line.TryGetProperty("expected_html", out var marked) ? marked.GetString()! : WebUtility.HtmlEncode(expected);
            var article = ArticleReader.Read($"Text.\n\n## References\n\n{Markdown(html)}\n", "case.md");
            var list = ArticleChecker.Report(new(article, new Dictionary<Doi, Resolution>())).List(ApaStyle.Seventh);
            var actual = string.Join('\n', list.Entries.Select(entry => entry.Text.ToPlainText()));
            yield return new(line.GetProperty("id").GetString()!, expected, actual, Fold(expected) == Fold(actual));
        }
    }

    private static string Markdown(string html) =>
        WebUtility.HtmlDecode(
            LinkPattern
                .Replace(html, "")
                .Replace("<i>", "*", StringComparison.Ordinal)
                .Replace("</i>", "*", StringComparison.Ordinal)
                .Replace("<em>", "*", StringComparison.Ordinal)
                .Replace("</em>", "*", StringComparison.Ordinal)
        );

    private static string Fold(string text) =>
        SpacePattern
            .Replace(
                text.Replace('’', '\'')
                    .Replace('‘', '\'')
                    .Replace('“', '"')
                    .Replace('”', '"')
                    .Replace('–', '-')
                    .Replace('—', '-')
                    .Replace('−', '-')
                    .Replace("…", "...", StringComparison.Ordinal)
                    .Replace(". . .", "...", StringComparison.Ordinal),
                " "
            )
            .Trim();

    /// <summary>A whole entry has a date in parentheses and something after it.</summary>
    [GeneratedRegex(@"\((?:[^()]*\d{3,4}[^()]*|n\.d\.[^()]*|in press[^()]*)\)\.?\s+\S", RegexOptions.IgnoreCase)]
    private static partial Regex WholePattern { get; }

    [GeneratedRegex("</?a(?: [^>]*)?>", RegexOptions.NonBacktracking)]
    private static partial Regex LinkPattern { get; }

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex SpacePattern { get; }
}
