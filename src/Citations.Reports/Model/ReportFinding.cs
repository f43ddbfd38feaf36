using Citations.Articles.Checking.Rules;

namespace Citations.Reports;

/// <summary>One finding as reports show it: with the text it speaks of.</summary>
/// <param name="Code">The stable code, such as <c>CIT0102</c>.</param>
/// <param name="Severity">How severe the finding is.</param>
/// <param name="Message">One sentence that names the evidence.</param>
public sealed record ReportFinding(string Code, DiagnosticSeverity Severity, string Message)
{
    /// <summary>The file that the finding is in, where the article includes it (<c>\input</c>); null for the article's own.</summary>
    public string? File { get; init; }

    /// <summary>
    /// Where the finding starts, as line and column from 1 in UTF-16 units; null if it has no place or the file has no lines.
    /// </summary>
    public LinePosition? Start { get; init; }

    /// <summary>Where the finding ends: the place after its last character; null if <see cref="Start"/> is.</summary>
    public LinePosition? End { get; init; }

    /// <summary>
    /// The place in words that fit after a file's name: <c>20,264</c>, <c>paragraph 12</c>, <c>page 3</c>; null if the finding has no
    /// place.
    /// </summary>
    public string? Place { get; init; }

    /// <summary>The line or paragraph that holds the finding; null if it has no place.</summary>
    public Excerpt? Excerpt { get; init; }

    /// <summary>The advice; null if there is none.</summary>
    public string? Fix { get; init; }

    /// <summary>
    /// The changes to the file that make the fix; empty if the evidence does not determine them, or the file is not a text file.
    /// </summary>
    public EquatableArray<ReportEdit> Edits { get; init; } = [];

    /// <summary>Whether the edits may be applied without looking at them; it says nothing where there are none.</summary>
    public FixSafety Safety { get; init; }

    /// <summary>The entry that the finding is about, as <see cref="WorkResult.Id"/>; null if it is about the text.</summary>
    public string? Work { get; init; }

    /// <summary>Whether the finding is about the typography of the list, which reports show once for all entries.</summary>
    public bool IsStyle => DiagnosticCategories.Of(Code) is DiagnosticCategory.Typography or DiagnosticCategory.Form;

    /// <summary>Whether the finding says that a work could not be checked.</summary>
    internal bool IsUnchecked => Code == RegistrationRule.CouldNotCheck.Code || Code == SearchRule.Unregistered.Code;
}
