using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Citations.Articles;
using Citations.Csl;
using Citations.Formats;
using Citations.Styles;

namespace Citations.Evaluation;

/// <summary>
/// Entries of any style, each as the reference list of an article, printed as a check prints them when no registry answers: every word
/// and number must be there once more and none besides, but for the words that one style writes and another does not, such as "pp." or
/// "Retrieved from". PATH is the folder with <c>apa</c>, <c>references</c>, <c>bench</c> and <c>csl</c>.
/// </summary>
internal sealed partial class ConserveSuite : ISuite
{
    private const int Records = 1000;

    /// <summary>Words that belong to the style of an entry, not to the work.</summary>
    private static readonly HashSet<string> StyleWords =
    [
        .. """
            a an and al available accessed access at by bd book chap chapter cited consulté date doi dx ed edited
            edition editor editors edn eds et etal from herausgeber hg hrsg http https in internet into issue iss last n
            no nos nr number num on online org p page pages para pg pp publisher retrieved s seiten t the thesis to
            translated trans u und uk url v viewed visited vol volume vols www y
            """
            .Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries),
    ];

    public string Name => "conserve";

    public IEnumerable<CaseResult> Run(string path)
    {
        foreach (var (id, text) in Entries(path))
        {
            var article = ArticleReader.Read($"Text.\n\nReferences\n\n{text.ReplaceLineEndings(" ")}\n", "case.txt");
            var report = ArticleChecker.Report(new(article, new Dictionary<Doi, Resolution>()));
            var actual = string.Join('\n', report.List(ApaStyle.Seventh).Entries.Select(entry => entry.Text.ToPlainText()));
            var (lost, added) = Difference(text, actual);
            if (actual.Length == 0 && report.Diagnostics.Any(finding => finding.Code == "CIT0010"))
                (lost, added) = ("", "");
            yield return new($"{id}/{HeldBack.Name(id)}", text, $"{actual} | lost: {lost} | added: {added}", lost.Length + added.Length == 0);
        }
    }

    private static IEnumerable<(string Id, string Text)> Entries(string path)
    {
        foreach (var line in CaseLines.Of(Path.Combine(path, "references"), "strings.jsonl"))
            yield return ("strings/" + line.GetProperty("id").GetString(), line.GetProperty("text").GetString()!);
        foreach (var name in (string[])["anystyle", "grobid"])
        {
            foreach (var line in CaseLines.Of(Path.Combine(path, "references"), $"{name}.jsonl.gz"))
                yield return ($"{name}/" + line.GetProperty("id").GetString(), line.GetProperty("text").GetString()!);
        }

        using var json = new GZipStream(File.OpenRead(Path.Combine(path, "bench", "refs_1000.json.gz")), CompressionMode.Decompress);
        Reference[] records = [.. CslJsonReader.Read(json).Value.Take(Records)];
        foreach (var (name, style) in Styles(path))
        {
            foreach (var record in records)
            {
                if (style.Format([record], []).Entries is [{ Text: var text }, ..])
                    yield return ($"{name}/{record.Id}", text.ToPlainText());
            }
        }
    }

    private static IEnumerable<(string Name, ICitationStyle Style)> Styles(string path)
    {
        yield return ("apa-7", ApaStyle.Seventh);
        var locales = CslLocales.FromFolder(Path.Combine(path, "csl", "locales"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(path, "csl", "styles"), "*.csl").Order(StringComparer.Ordinal).Take(23))
        {
            var style = CslStyle.Parse(File.ReadAllText(file), locales);
            if (style.HasBibliography)
                yield return (Path.GetFileNameWithoutExtension(file), style);
        }
    }

    private static (string Lost, string Added) Difference(string before, string after)
    {
        var counts = new Dictionary<string, int>();
        foreach (var word in Words(before))
            counts[word] = counts.GetValueOrDefault(word) + 1;
        foreach (var word in Words(after))
            counts[word] = counts.GetValueOrDefault(word) - 1;
        return (
            string.Join(' ', counts.Where(pair => pair.Value > 0).Select(pair => pair.Key)),
            string.Join(' ', counts.Where(pair => pair.Value < 0).Select(pair => pair.Key))
        );
    }

    private static IEnumerable<string> Words(string text)
    {
        foreach (Match match in WordPattern.Matches(WebUtility.HtmlDecode(NumberPattern.Replace(text, "")).Normalize(NormalizationForm.FormKC)))
        {
            var word = match.Value.ToLower(CultureInfo.InvariantCulture);
            // Initials stand together in one style and apart in another.
            var areInitials = word.Length is > 1 and <= 4 && word is not "doi" && match.Value.All(char.IsUpper);
            string[] parts = areInitials ? [.. word.Select(letter => letter.ToString())] : [word];
            foreach (var part in parts.Where(part => !StyleWords.Contains(part)))
                yield return part;
        }
    }

    /// <summary>The number of an entry in a numbered list, and marks of HTML.</summary>
    [GeneratedRegex(@"^\s*(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}\.|\d{1,3}-(?=\s)|\d{1,2}\s)\s*(?=\D)|</?[A-Za-z]+>", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern { get; }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.NonBacktracking)]
    private static partial Regex WordPattern { get; }
}
