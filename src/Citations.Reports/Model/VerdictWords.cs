using System.Collections.Frozen;
using System.Globalization;
using Citations.Articles;

namespace Citations.Reports;

/// <summary>The words by which reports name a verdict, and how severe it is.</summary>
public static class VerdictWords
{
    private static readonly FrozenDictionary<Verdict, (string One, string Many, DiagnosticSeverity Severity)> Words = new Dictionary<Verdict, (string, string, DiagnosticSeverity)>
    {
        [Verdict.Verified] = ("proved", "proved", DiagnosticSeverity.Information),
        [Verdict.Corrected] = ("proved, and corrected since", "corrected", DiagnosticSeverity.Information),
        [Verdict.VerifiedWithDifferences] = ("differs from its record", "differ", DiagnosticSeverity.Warning),
        [Verdict.WrongWork] = ("the DOI is another work's", "with the DOI of another work", DiagnosticSeverity.Error),
        [Verdict.Chimera] = ("the authors are another work's", "with the authors of another work", DiagnosticSeverity.Error),
        [Verdict.Retracted] = ("retracted", "retracted", DiagnosticSeverity.Error),
        [Verdict.ExpressionOfConcern] = ("expression of concern", "with an expression of concern", DiagnosticSeverity.Warning),
        [Verdict.NotRegistered] = ("the DOI is not registered", "with a DOI that is not registered", DiagnosticSeverity.Error),
        [Verdict.NotFound] = ("not found", "not found", DiagnosticSeverity.Warning),
        [Verdict.Ambiguous] = ("several records fit", "that several records fit", DiagnosticSeverity.Information),
        [Verdict.CouldNotCheck] = ("could not be checked", "could not be checked", DiagnosticSeverity.Warning),
    }.ToFrozenDictionary();

    /// <summary>The verdict on one work: <c>differs from its record</c>.</summary>
    public static string Of(Verdict verdict) => Words[verdict].One;

    /// <summary>A number of works with their verdict: <c>1 differs</c>, <c>2 differ</c>, <c>3 retracted</c>.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="count">The number of works.</param>
    public static string Count(Verdict verdict, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {Words[verdict].Many}{(verdict == Verdict.VerifiedWithDifferences && count == 1 ? "s" : "")}");

    /// <summary>How severe a verdict is by itself.</summary>
    public static DiagnosticSeverity SeverityOf(Verdict verdict) => Words[verdict].Severity;
}
