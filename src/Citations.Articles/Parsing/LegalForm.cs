using System.Text.RegularExpressions;

namespace Citations.Articles.Parsing;

/// <summary>One form in which lists cite decisions and laws.</summary>
/// <param name="Name">The kind of law that is cited so.</param>
/// <param name="Rule">The rule that the form comes from.</param>
/// <param name="Type">The type of the work.</param>
/// <param name="Pattern">
/// The form. The group <c>title</c> is the name by which the text cites the work and <c>short</c> another one; the other groups are fields.
/// </param>
/// <param name="Sign">A pattern that every text of the form matches; null if the form itself is as fast.</param>
internal sealed record LegalForm(string Name, string Rule, ReferenceType Type, Regex Pattern, Regex? Sign = null)
{
    /// <summary>How well an entry of the form fits the order of the Bluebook, which is that of APA 7.</summary>
    internal double Score { get; init; } = 1;

    /// <summary>Whether a text is, or begins with, a citation of the form.</summary>
    internal bool IsMatch(ReadOnlySpan<char> text) => Sign?.IsMatch(text) is not false && Pattern.IsMatch(text);
}
