using System.Globalization;
using Citations.Articles;
using Citations.Evaluation.Hallmark;
using Citations.Rendering;
using Citations.Styles;

namespace Citations.Evaluation.Faults;

/// <summary>
/// The mutation study: records printed in eight styles as they are, dressed up, and with one planted fault each; the registry holds all
/// records. Prints recall and precision of each kind and style, and how many right entries were accused. PATH is the folder with
/// <c>crossref</c> and <c>csl</c>.
/// </summary>
/// <param name="name">The name of the suite.</param>
/// <param name="sample">Which thousand of the works it takes, from 0.</param>
internal sealed class FaultsSuite(string name, int sample) : ISuite
{
    private const int Works = 1000;
    private const int OtherWork = 17;

    public string Name => name;

    public IEnumerable<CaseResult> Run(string path)
    {
        var records = FaultWorks.Records(path);
        var registry = new MemoryRegistry(records);
        var works = FaultWorks.Of(records, sample * Works, Works);
        var styles = FaultStyles.Of(path);
        Console.Error.WriteLine($"{works.Count} works, {records.Count} records");
        var tables = new FaultTables();
        foreach (var (i, work) in works.Index())
        {
            var (style, other, half) = (styles[i % styles.Count], works[(i + OtherWork) % works.Count], HeldBack.Name(work.Doi!.Value));
            var id = $"{work.Doi}/{style.Name}/{half}";
            var right = Print(style.Style, work);
            foreach (var dressing in Dressings.All)
            {
                if (dressing.Dress(work) is not { } dressed || Print(style.Style, dressed) is not { } printed)
                    continue;
                if (printed == right && dressed != work)
                    continue;
                var findings = Check(printed, registry);
                tables.AddRight(work.Doi!, style.Name, dressing.Name, half, findings);
                yield return Result($"{id}/right, {dressing.Name}", "no accusation", printed, findings, findings.Count == 0);
            }

            foreach (var fault in FaultKinds.All)
            {
                if (fault.Plant(work, other) is not { } faulty || Print(style.Style, faulty) is not { } printed)
                    continue;
                if (printed == right && !fault.IsInRecord)
                    continue;
                var findings = Check(printed, fault.IsInRecord ? new FaultRegistry(registry, FaultKinds.Retracted(work)) : registry);
                tables.AddFault(style.Name, fault, half, findings);
                yield return Result(
                    $"{id}/{fault.Name}",
                    string.Join(" or ", fault.Codes),
                    printed,
                    findings,
                    IsToldAlone(fault, findings)
                );
            }
        }

        tables.Print();
    }

    /// <summary>Whether the fault is found and nothing else is told.</summary>
    private static bool IsToldAlone(Fault fault, List<Diagnostic> findings) =>
        findings.Exists(finding => fault.Codes.Contains(finding.Code))
        && findings.TrueForAll(finding => FaultTables.IsRight(fault, finding));

    private static CaseResult Result(string id, string expected, string printed, List<Diagnostic> findings, bool passed) =>
        new(
            id,
            $"{expected}: {printed}",
            findings.Count == 0 ? "none" : string.Join(" | ", findings.Select(finding => finding.ToString())),
            passed
        );

    private static string? Print(ICitationStyle style, Reference work) =>
        style.Format([work], []).Entries is [{ Text: var text }, ..] ? text.ToMarkdown() : null;

    /// <summary>The findings about the facts of the one entry of a list: errors and warnings.</summary>
    private static List<Diagnostic> Check(string printed, IReferenceResolver registry)
    {
        var article = ArticleReader.Read($"# An article\n\n## References\n\n{printed}\n", "entry.md");
        // Nothing here waits: the registry is in memory.
        var report = ArticleChecker.CheckAsync(article, registry).GetAwaiter().GetResult();
        return [.. report.Entries.SelectMany(entry => entry.Diagnostics).Where(IsAccusation)];
    }

    private static bool IsAccusation(Diagnostic finding) =>
        finding.Severity >= DiagnosticSeverity.Warning && finding.Code.StartsWith("CIT01", StringComparison.Ordinal);
}
