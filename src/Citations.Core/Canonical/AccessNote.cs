using System.Text.RegularExpressions;
using Citations.Formats.Values;

namespace Citations.Canonical;

/// <summary>
/// A note that says when a page was read and no more: <c>[Online; accessed 4-March-2020]</c>, <c>Last visited: 4 May 2020</c>.
/// </summary>
internal static partial class AccessNote
{
    /// <summary>The day, or null if the note says something else.</summary>
    internal static PartialDate? Read(string note) =>
        note.Length is > 12 and < 60
        && Form().Match(note) is { Success: true } match
        && DateWords.Read(Dashes(match.Groups["date"].Value)) is { Literal: null, End: null } date
            ? date
            : null;

    // 4-March-2020 is one day; 2020-03-04 has its hyphens.
    private static string Dashes(string date) => date.AsSpan().ContainsAnyInRange('A', 'z') ? date.Replace('-', ' ') : date;

    [GeneratedRegex(
        @"^[\[(]?(?:(?i:online)[;,] )?(?i:last )?(?i:accessed|visited|retrieved|viewed)(?i: on)?:? (?<date>[^\[\]()]+?)\.?[\])]?\.?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}
