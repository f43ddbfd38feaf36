using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Citations;

/// <summary>A form of suffix that holds a check character.</summary>
/// <param name="Form">The name of the form, as a noun phrase.</param>
/// <param name="Pattern">
/// The form, in lower case: the groups <c>d</c> are what is checked, <c>c</c> is the check character, <c>unit</c> what may be exempt.
/// </param>
/// <param name="Scheme">Computes the check character of what is checked.</param>
internal sealed record CheckRule(string Form, Regex Pattern, Func<string, char?> Scheme)
{
    /// <summary>The prefixes that use the form; null if no other registrant was seen to give it another meaning.</summary>
    internal FrozenSet<string>? Prefixes { get; init; }

    /// <summary>The journals, years or numbers that are known not to follow the rule.</summary>
    internal FrozenSet<string> Exempt { get; init; } = [];

    /// <summary>Reads a suffix by the form; null if it has another.</summary>
    internal CheckReading? Read(string prefix, string suffix)
    {
        if (Prefixes?.Contains(prefix) == false || Pattern.Match(suffix) is not { Success: true } match)
            return null;
        if (Exempt.Count > 0 && Exempt.Contains(match.Groups["unit"].Value))
            return null;
        return new(this, match);
    }
}
