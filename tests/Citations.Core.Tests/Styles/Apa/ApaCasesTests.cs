using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Citations.Formats;

namespace Citations.Tests.Styles.Apa;

/// <summary>
/// The reference cases of the shared data, as a ratchet: a case fails the test when it misses and is not argued here,
/// and when it is argued here and does not miss.
/// </summary>
public sealed partial class ApaCasesTests
{
    private static readonly Dictionary<string, string> ArguedMisses = new()
    {
        ["bla-10.7:69"] =
            "The title names a work inside it in reverse italics (R3.12), but the input has no markup that says which words they are.",
    };

    [Fact]
    public void Every_case_agrees_but_those_that_are_argued()
    {
        List<string> misses = [];
        foreach (var line in File.ReadLines(SharedData.PathOf("apa/cases.jsonl")))
        {
            var json = JsonElement.Parse(line);
            var entry = ApaStyle.Seventh.Format(CslJsonReader.ReadOne(json.GetProperty("csl_json")));
            if (Fold(json.GetProperty("expected_html").GetString()!) != Fold(entry.ToHtml()))
                misses.Add(json.GetProperty("id").GetString()!);
        }

        misses.ShouldBe(ArguedMisses.Keys);
    }

    private static string Fold(string html) =>
        WebUtility
            .HtmlDecode(Gap.Replace(Link.Replace(html, ""), "$1"))
            .Replace('’', '\'')
            .Replace('‘', '\'')
            .Replace('“', '"')
            .Replace('”', '"')
            .Replace('\u00A0', ' ')
            .Replace("…", ". . .", StringComparison.Ordinal);

    [GeneratedRegex("</?a(?: [^>]*)?>", RegexOptions.NonBacktracking)]
    private static partial Regex Link { get; }

    [GeneratedRegex(@"</i>([\s.,:;–—-]+)<i>", RegexOptions.NonBacktracking)]
    private static partial Regex Gap { get; }
}
