using System.Text.RegularExpressions;
using Citations.Matching;

namespace Citations.Canonical;

/// <summary>
/// A whole name that came as a surname: <c>Lee,Kyung-Ho</c>, and <c>G. Edward Barton</c> with the suffix <c>Jr.</c>, which is how BibTeX
/// takes <c>G. Edward Barton, Jr.</c>
/// </summary>
internal static partial class UndividedName
{
    internal static void Divide(ref string family, ref string? given, string? suffix)
    {
        var comma = family.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0)
        {
            if (suffix is not null || !Inverted().IsMatch(family))
                return;
            var behind = family[(comma + 1)..].TrimStart();
            if (NameSuffixes.IsSuffix(behind) || NameAdditions.IsDegree(behind))
                return;
            (family, given) = (family[..comma].TrimEnd(), behind);
        }
        else if (suffix is not null && NameSuffixes.IsSuffix(suffix) && family.Contains(' ', StringComparison.Ordinal))
        {
            DivideAtLast(ref family, ref given);
        }
    }

    /// <summary>Whether a text is a surname, a comma and given names: <c>Lee, Kyung-Ho</c>.</summary>
    internal static bool IsInverted(string text) => text.Contains(',', StringComparison.Ordinal) && Inverted().IsMatch(text);

    /// <summary>Takes the last word for the surname and the text before it for given names.</summary>
    internal static void DivideAtLast(ref string family, ref string? given)
    {
        if (family.LastIndexOf(' ') is var space and > 0)
            (family, given) = (family[(space + 1)..], family[..space].TrimEnd());
    }

    // One or two words, a comma, and one to three.
    [GeneratedRegex(
        @"^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, ?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Inverted();
}
