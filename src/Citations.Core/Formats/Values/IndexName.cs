using System.Text.RegularExpressions;
using Citations.Matching;

namespace Citations.Formats.Values;

/// <summary>A name as indexes write it: the surname, then initials without a comma: <c>Doe J.</c>, <c>van der Berg JA</c>.</summary>
internal static partial class IndexName
{
    // Capitals after a name of a company or an office that are not initials.
    private static readonly string[] Others =
    [
        "AB",
        "AG",
        "SA",
        "NV",
        "BV",
        "UK",
        "US",
        "USA",
        "EU",
        "UN",
        "KG",
        "SE",
        "PLC",
        "AI",
        "IT",
        "TV",
        "VI",
        "LLC",
        "INC",
        "LTD",
        "CO",
        "R",
    ];

    /// <summary>The person, or null where the text is no such name.</summary>
    internal static Contributor? Read(string text) =>
        ReadInList(text) is { } name && !Others.Contains(name.Given) && !NameSuffixes.IsSure(name.Given) ? name : null;

    /// <summary>The same of a name in a list of such names, where capitals are initials.</summary>
    internal static Contributor? ReadInList(string text) =>
        MayBe(text = text.Trim()) && Form().Match(text) is { Success: true } match
            ? Contributor.Person(match.Groups["family"].Value, match.Groups["given"].Value)
            : null;

    /// <summary>Whether a text ends as such names do, with an initial after a space; quick to see, and false for most.</summary>
    internal static bool MayBe(ReadOnlySpan<char> text) =>
        text.Length > 2 && (char.IsUpper(text[^1]) || (text[^1] == '.' && char.IsUpper(text[^2]))) && text.Contains(' ');

    [GeneratedRegex(
        @"^(?<family>(?:(?:van|von|der|den|de|la|di|da|du|del|ten|ter) )*\p{Lu}(?=[\p{L}'’-]*\p{Ll})[\p{L}'’-]*(?: \p{Lu}(?=[\p{L}'’-]*\p{Ll})[\p{L}'’-]*)?) (?<given>\p{Lu}\.?(?:[ -]?\p{Lu}\.?){0,3})$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}
