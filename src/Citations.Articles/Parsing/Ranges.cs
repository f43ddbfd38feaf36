using System.Text.RegularExpressions;

namespace Citations.Articles.Parsing;

/// <summary>Page and number ranges as data keep them: one hyphen, no spaces around it.</summary>
internal static partial class Ranges
{
    internal static string Normalize(string range) => Dash.Replace(range.Trim(), "-");

    [GeneratedRegex(@"\s?[-–—−‐‑]{1,2}\s?", RegexOptions.CultureInvariant)]
    private static partial Regex Dash { get; }
}
