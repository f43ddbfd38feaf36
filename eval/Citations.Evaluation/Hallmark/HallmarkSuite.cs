using System.Globalization;
using Citations.Articles;
using Citations.Articles.Documents;

namespace Citations.Evaluation.Hallmark;

/// <summary>
/// The public benchmark of invented citations: a file of labelled entries with <c>registry.jsonl.gz</c> beside it. The registry holds the
/// latter and the valid entries of the file. Each entry is
/// checked as BibTeX and as a printed APA entry; an error or a warning on it is a detection. Prints detection and false alarms by kind.
/// </summary>
/// <param name="name">The name of the suite.</param>
/// <param name="open">Opens the registry of some records.</param>
internal sealed class HallmarkSuite(string name, Func<IEnumerable<Reference>, IReferenceResolver> open) : ISuite
{
    public string Name => name;

    public IEnumerable<CaseResult> Run(string path)
    {
        if (Directory.Exists(path))
            path = Path.Combine(path, "dev.jsonl.gz");
        var entries = CaseLines.Of(path, "").Select(HallmarkEntry.Read).ToList();
        var others = CaseLines.Of(Path.GetDirectoryName(Path.GetFullPath(path))!, "registry.jsonl.gz").Select(HallmarkEntry.Read);
        var registry = open(
            entries.Concat(others).Where(entry => !entry.IsHallucinated).Select(entry => entry.Reference).OfType<Reference>()
        );
        SortedDictionary<string, Tally> tallies = new(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            foreach (var (form, findings) in Check(entry, registry))
            {
                var grave = findings.Where(finding => finding.Severity >= DiagnosticSeverity.Warning).ToList();
                foreach (var name in (string[])[entry.Kind, $"all, {form}", $"all, {HeldBack.Name(entry.Key)}"])
                    tallies[name] = tallies.GetValueOrDefault(name).With(entry.IsHallucinated, grave.Count > 0);
                yield return new(
                    $"{entry.Key}/{form}/{HeldBack.Name(entry.Key)}/{entry.Kind}",
                    entry.IsHallucinated ? "a finding" : "none",
                    findings.Count == 0 ? "none" : string.Join(" | ", findings.Select(finding => finding.ToString())),
                    entry.IsHallucinated == grave.Count > 0
                );
            }
        }

        foreach (var (kind, tally) in tallies)
            Console.WriteLine($"{kind,-24} {tally}");
        Console.WriteLine(
            tallies
                .Where(tally => tally.Key.StartsWith("all, 1", StringComparison.Ordinal) || tally.Key is "all, seen" or "all, held back")
                .Aggregate(default(Tally), (sum, tally) => sum + tally.Value)
                .ToString()
        );
    }

    private static IEnumerable<(string Form, List<Diagnostic> Findings)> Check(HallmarkEntry entry, IReferenceResolver registry)
    {
        yield return (
            "bibtex",
            entry.Reference is { } reference
                ? [.. Wait(ArticleChecker.CheckAsync([reference], registry)).SelectMany(report => report.Diagnostics)]
                : []
        );
        if (entry.Reference is null)
            yield break;
        var printed = ApaStyle.Seventh.Format(entry.Reference).ToMarkdown();
        var report = Wait(
            ArticleChecker.CheckAsync(ArticleReader.Read($"# An article\n\n## References\n\n{printed}\n", "entry.md"), registry)
        );
        yield return ("apa", [.. report.Entries.SelectMany(checkedEntry => checkedEntry.Diagnostics)]);
    }

    // Nothing here waits: the registry is in memory.
    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();

    /// <summary>How many hallucinated entries were detected, and how many valid ones gave a false alarm.</summary>
    private readonly record struct Tally(int Invented, int Detected, int Valid, int Alarms)
    {
        internal Tally With(bool isHallucinated, bool isFlagged) =>
            isHallucinated
                ? this with
                {
                    Invented = Invented + 1,
                    Detected = Detected + (isFlagged ? 1 : 0),
                }
                : this with
                {
                    Valid = Valid + 1,
                    Alarms = Alarms + (isFlagged ? 1 : 0),
                };

        public static Tally operator +(Tally left, Tally right) =>
            new(left.Invented + right.Invented, left.Detected + right.Detected, left.Valid + right.Valid, left.Alarms + right.Alarms);

        public override string ToString() => $"detection {Share(Detected, Invented)}, false alarms {Share(Alarms, Valid)}";

        private static string Share(int part, int whole) =>
            whole == 0 ? "-" : ((double)part / whole).ToString("0.000", CultureInfo.InvariantCulture);
    }
}
