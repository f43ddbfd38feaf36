using System.Text.RegularExpressions;

namespace Citations.Articles.InText;

/// <summary>
/// The name of a decision, which the text may give without the forms of companies: <c>Mole, Inc. v. Vole</c>, <c>Mole v. Vole</c>.
/// </summary>
internal static partial class DecisionName
{
    /// <summary>The name without forms of companies; null where the text names no decision, or has none.</summary>
    internal static string? WithoutForms(string name) =>
        name.Contains(" v. ", StringComparison.Ordinal) && FormPattern.IsMatch(name) ? FormPattern.Replace(name, "") : null;

    [GeneratedRegex(@",?\s(?:Inc|Incorporated|LLC|L\.L\.C|LLP|L\.P|Ltd|Co|Corp|Corporation|Company|PLC|plc)\b\.?", RegexOptions.CultureInvariant)]
    private static partial Regex FormPattern { get; }
}
