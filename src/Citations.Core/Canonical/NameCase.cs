using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Citations.Canonical;

/// <summary>
/// Gives names that were deposited in capitals (<c>SMITH-JONES</c>) the case that print gives them; names in mixed case stay as they are.
/// </summary>
internal static partial class NameCase
{
    private static readonly FrozenSet<string> Particles = new[]
    {
        "Van",
        "Von",
        "Der",
        "Den",
        "De",
        "La",
        "Los",
        "Las",
        "Di",
        "Da",
        "Dos",
        "Das",
        "Du",
        "Del",
        "Della",
        "Ten",
        "Ter",
        "Zu",
        "Zur",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A surname, in capitals only where a given name shows that it is a person's and not an acronym.</summary>
    internal static string OfFamily(string family, string? given) =>
        given is not null && IsCapitals(family) && family.Count(char.IsLetter) > 1 ? WithParticles(Recase(family)) : family;

    /// <summary>A given name; up to three capitals are initials.</summary>
    internal static string? OfGiven(string? given) =>
        given is not null && IsCapitals(given) ? Words().Replace(given, word => word.Length > 3 ? Recase(word.Value) : word.Value) : given;

    private static bool IsCapitals(string name) => name.Any(char.IsUpper) && !name.Any(char.IsLower);

    // VAN DER BERG: particles before a surname stay small.
    private static string WithParticles(string family)
    {
        if (!family.Contains(' ', StringComparison.Ordinal))
            return family;
        var words = family.Split(' ');
        for (var i = 0; i < words.Length - 1 && Particles.Contains(words[i]); i++)
            words[i] = words[i].ToLowerInvariant();
        return string.Join(' ', words);
    }

    private static string Recase(string name) =>
        Words()
            .Replace(
                name,
                match =>
                {
                    var word = match.Value;
                    var isMc = word.Length > 4 && word.StartsWith("MC", StringComparison.Ordinal);
                    var kept = isMc ? 3 : 1;
                    return (isMc ? "Mc" + word[2] : word[..1]) + word[kept..].ToLowerInvariant();
                }
            );

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}]*", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
