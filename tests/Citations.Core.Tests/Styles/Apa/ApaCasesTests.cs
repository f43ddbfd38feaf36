using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Citations.Formats;
using Citations.Tests.Formats;

namespace Citations.Tests.Styles.Apa;

/// <summary>
/// Entries of works of all types: those of the library in the repository, and the reference cases of the shared data as a ratchet, where a
/// case fails the test when it misses and is not argued here, and when it is argued here and does not miss.
/// </summary>
public sealed partial class ApaCasesTests
{
    private static readonly Dictionary<string, string> ArguedMisses = new()
    {
        ["bla-10.7:69"] =
            "The title names a work inside it in reverse italics (R3.12), but the input has no markup that says which words they are.",
    };

    /// <summary>Agreed entries: the id of a work of the library, then its entry, a line each.</summary>
    [Fact]
    public void The_entries_of_a_library_are_those_that_are_agreed()
    {
        var agreed = File.ReadAllLines(Repository.PathOf("tests/data/works/apa.txt"));
        var works = WorkLibrary.Works.ToDictionary(work => work.Id);
        agreed
            .Select(line => works[line.Split(' ')[0]])
            .Select(work => $"{work.Id} {ApaStyle.Seventh.Format(work).ToMarkdown()}")
            .ShouldBe(agreed);
        agreed.Length.ShouldBeGreaterThan(40);
    }

    [Fact]
    public void Every_case_of_the_shared_data_agrees_but_those_that_are_argued()
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
