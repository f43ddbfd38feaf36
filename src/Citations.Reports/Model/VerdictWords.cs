using System.Collections.Frozen;
using System.Globalization;
using Citations.Articles;

namespace Citations.Reports;

/// <summary>The words by which reports name a verdict, how severe it is, and which verdict is the graver one.</summary>
public static class VerdictWords
{
    private const DiagnosticSeverity Note = DiagnosticSeverity.Information;
    private const DiagnosticSeverity Warning = DiagnosticSeverity.Warning;
    private const DiagnosticSeverity Error = DiagnosticSeverity.Error;

    private static readonly FrozenDictionary<Verdict, Words> Table = new Dictionary<Verdict, Words>
    {
        [Verdict.Verified] = new("proved", "proved", Note, 0),
        [Verdict.Corrected] = new("proved, and corrected since", "corrected", Note, 1),
        [Verdict.VerifiedWithDifferences] = new("differs from its record", "differ", Warning, 4),
        [Verdict.WrongWork] = new("the DOI belongs to a different work", "with the DOI of another work", Error, 9),
        [Verdict.Chimera] = new("the authors belong to a different work", "with the authors of another work", Error, 8),
        [Verdict.Retracted] = new("retracted", "retracted", Error, 10),
        [Verdict.ExpressionOfConcern] = new("expression of concern", "with an expression of concern", Warning, 6),
        [Verdict.NotRegistered] = new("the DOI is not registered", "with a DOI that is not registered", Error, 7),
        [Verdict.NotFound] = new("not found", "not found", Warning, 5),
        [Verdict.Ambiguous] = new("several records fit", "that several records fit", Note, 2),
        [Verdict.CouldNotCheck] = new("could not be checked", "could not be checked", Warning, 3),
    }.ToFrozenDictionary();

    /// <summary>The verdicts in the order in which summaries count them.</summary>
    internal static IReadOnlyList<Verdict> Order { get; } =
    [
        Verdict.Verified,
        Verdict.Corrected,
        Verdict.VerifiedWithDifferences,
        Verdict.WrongWork,
        Verdict.Chimera,
        Verdict.Retracted,
        Verdict.ExpressionOfConcern,
        Verdict.NotRegistered,
        Verdict.NotFound,
        Verdict.Ambiguous,
        Verdict.CouldNotCheck,
    ];

    /// <summary>The verdict on one work: <c>differs from its record</c>.</summary>
    public static string Of(Verdict verdict) => Table[verdict].One;

    /// <summary>A number of works with their verdict: <c>1 differs</c>, <c>2 differ</c>, <c>3 retracted</c>.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="count">The number of works.</param>
    public static string Count(Verdict verdict, int count)
    {
        var ending = verdict == Verdict.VerifiedWithDifferences && count == 1 ? "s" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{count} {Table[verdict].Many}{ending}");
    }

    /// <summary>How severe a verdict is by itself.</summary>
    public static DiagnosticSeverity SeverityOf(Verdict verdict) => Table[verdict].Severity;

    /// <summary>How grave a verdict is beside the others of its severity: the greater, the graver.</summary>
    internal static int GravityOf(Verdict verdict) => Table[verdict].Gravity;

    private sealed record Words(string One, string Many, DiagnosticSeverity Severity, int Gravity);
}
