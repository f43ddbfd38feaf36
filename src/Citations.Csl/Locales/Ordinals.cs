using System.Globalization;

namespace Citations.Csl;

/// <summary>
/// The ordinals of a language: suffixes by number, gender and how much of the number must agree (CSL 1.0.2, Ordinal Suffixes, Long
/// Ordinals).
/// </summary>
internal sealed class Ordinals(Dictionary<(string Name, TermGender Gender), Term> terms)
{
    // CSL 1.0 had four suffixes and no default: 01 to 03 by the last digit but for 11 to 13, and 04 for the rest.
    private readonly bool _isLegacy =
        !terms.Keys.Any(static key => key.Name == "ordinal") && terms.Keys.Any(static key => key.Name == "ordinal-04");

    internal static bool IsSuffix(string term) => term.StartsWith("ordinal", StringComparison.Ordinal);

    internal static bool IsOrdinal(string term) => IsSuffix(term) || term.StartsWith("long-ordinal", StringComparison.Ordinal);

    /// <summary>The suffix of a number, such as <c>nd</c> of 2.</summary>
    internal string Suffix(int number, TermGender gender)
    {
        if (_isLegacy)
        {
            var digit = number % 100 is > 10 and < 14 || number % 10 is 0 or > 3 ? 4 : number % 10;
            return Find($"ordinal-0{digit}", gender)?.Single ?? "";
        }

        var (lastTwo, last) = (number % 100, number % 10);
        if (number < 100 && Matching(number, gender, OrdinalMatch.WholeNumber) is { } whole)
            return whole.Single;
        if (Matching(lastTwo, gender, OrdinalMatch.LastTwoDigits) is { } two)
            return two.Single;
        if (Matching(last, gender, OrdinalMatch.LastDigit) is { } one)
            return one.Single;
        return Find("ordinal", gender)?.Single ?? "";
    }

    /// <summary>The word for a number from 1 to 10, or null.</summary>
    internal string? Word(int number, TermGender gender) =>
        number is >= 1 and <= 10
        && Find(string.Create(CultureInfo.InvariantCulture, $"long-ordinal-{number:00}"), gender) is { Single.Length: > 0 } term
            ? term.Single
            : null;

    private Term? Matching(int digits, TermGender gender, OrdinalMatch match)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"ordinal-{digits:00}");
        return Fits(terms.GetValueOrDefault((name, gender))) ?? Fits(terms.GetValueOrDefault((name, TermGender.Neuter)));

        Term? Fits(Term? term)
        {
            if (term is null)
                return null;
            var actual =
                term.Match != OrdinalMatch.Default ? term.Match
                : digits < 10 ? OrdinalMatch.LastDigit
                : OrdinalMatch.LastTwoDigits;
            return actual == match ? term : null;
        }
    }

    private Term? Find(string name, TermGender gender) =>
        terms.GetValueOrDefault((name, gender)) ?? terms.GetValueOrDefault((name, TermGender.Neuter));
}
