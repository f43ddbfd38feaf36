using System.Text;
using Citations.Articles;
using Citations.Articles.Rewriting;

namespace Citations.Tests.Checking.Rules;

/// <summary>
/// A small article with one fault, and what is said of it: the finding, the text at its place, the fix, and the lines that the fix changes.
/// A file holds the cases of a code: <c>===== what is wrong (file name)</c>, the article, <c>-----</c>, and what is said.
/// </summary>
internal sealed record RuleCase(string Code, string Name, string File, string Article, string Expected)
{
    private const string Begin = "===== ";
    private const string Said = "\n-----\n";

    internal static string FolderPath { get; } = Repository.PathOf("tests/Citations.Articles.Tests/Checking/Rules/Cases");

    internal static IEnumerable<string> Codes =>
        Directory.EnumerateFiles(FolderPath, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    internal static string PathOf(string code) => Path.Combine(FolderPath, $"{code}.txt");

    internal static IReadOnlyList<RuleCase> Of(string code)
    {
        List<RuleCase> cases = [];
        var text = System.IO.File.ReadAllText(PathOf(code)).ReplaceLineEndings("\n");
        foreach (var part in ("\n" + text).Split("\n" + Begin)[1..])
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            var (head, rest) = (part[..end], part[(end + 1)..]);
            var (name, file) = head.Split(" (", 2) is [var before, var within] ? (before, within.TrimEnd(')')) : (head, "article.md");
            var (article, expected) = rest.Split(Said, 2) is [var one, var other] ? (one, other) : (rest.TrimEnd('\n'), "");
            cases.Add(new(code, name, file, article + "\n", expected.Trim('\n')));
        }

        return cases;
    }

    internal static string Printed(IEnumerable<RuleCase> cases) =>
        string.Concat(
            cases.Select(one =>
                $"{Begin}{one.Name}{(one.File == "article.md" ? "" : $" ({one.File})")}\n{one.Article.TrimEnd('\n')}{Said}{one.Expected}\n"
            )
        );

    /// <summary>Checks the article, applies the edits of the code's findings and checks again.</summary>
    internal async Task<(string Said, FixedArticle Result)> RunAsync(CancellationToken cancellationToken)
    {
        var fixer = new ArticleFixer(
            DocumentReaders.Default,
            DocumentWriters.Default,
            async (article, token) =>
                ArticleChecker.Report(
                    await ArticleChecker.ResolveAsync(article, CaseWorks.Registry, cancellationToken: token) with
                    {
                        Addresses = CaseWorks.Addresses,
                    },
                    new() { Today = new(2026, 1, 1) }
                )
        );
        var result = await fixer.FixAsync(
            Encoding.UTF8.GetBytes(Article),
            File,
            (_, finding, _) => Task.FromResult(finding.Code == Code),
            cancellationToken
        );
        return (Describe(result), result);
    }

    private string Describe(FixedArticle result)
    {
        List<string> lines = [];
        var text = result.Before.Article.Document.Text;
        foreach (var finding in result.Before.Diagnostics.Where(finding => finding.Code == Code))
        {
            lines.Add($"{finding.Severity.ToString().ToLowerInvariant()}: {finding.Message}");
            lines.Add(
                finding.Span is { } span ? $"at: {span.In(text).ToString().Replace("\n", "⏎", StringComparison.Ordinal)}" : "at: the article"
            );
            if (finding.Fix is { } fix)
                lines.Add($"fix: {fix}");
            if (!finding.Edits.IsEmpty)
                lines.Add($"edits: {finding.Safety.ToString().ToLowerInvariant()}");
        }

        if (result.Before.Codes().Where(code => code != Code).Distinct().ToArray() is { Length: > 0 } others)
            lines.Add($"also: {string.Join(", ", others)}");
        lines.AddRange(Changes(Article.Split('\n'), Encoding.UTF8.GetString(result.Content.Span).Split('\n')));
        return string.Join('\n', lines);
    }

    /// <summary>The lines that the fix takes away and those it puts in their place.</summary>
    private static IEnumerable<string> Changes(string[] before, string[] after)
    {
        var start = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var end = before.Skip(start).Reverse().Zip(after.Skip(start).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        var (old, now) = (before[start..^end], after[start..^end]);
        if (old.Length != now.Length)
            return [.. old.Select(line => $"- {line}"), .. now.Select(line => $"+ {line}")];
        return old.Zip(now).Where(pair => pair.First != pair.Second).SelectMany(pair => new[] { $"- {pair.First}", $"+ {pair.Second}" });
    }
}
