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

    // Between two surnames with spaces others may be names: Van is one in Vietnam.
    private static readonly FrozenSet<string> Joining = new[] { "De", "Del", "Dos", "Di", "Della", "Von" }.ToFrozenSet(StringComparer.Ordinal);

    private const int MostInitials = 3;

    // Three capitals that are far more often a given name than three initials.
    private static readonly FrozenSet<string> ShortNames = WordLists.Read(typeof(NameCase), "person-words.txt")["short-name"];

    /// <summary>A surname, in capitals only where a given name shows that it is a person's and not an acronym.</summary>
    internal static string OfFamily(string family, string? given) =>
        given is not null && IsCapitals(family) && family.Count(char.IsLetter) > 1 ? WithParticles(Recase(family)) : family;

    /// <summary>
    /// A given name. Up to three capitals are initials, unless the text beside them shows that names are written out: a longer name, an
    /// initial that stands alone (<c>ANN B.</c>), a surname in capitals with a given name that is common.
    /// </summary>
    internal static string? OfGiven(string? given, string? family)
    {
        if (given is null || AreInitials(given) || !IsCapitals(given))
            return given;
        var words = Words().Matches(given);
        var isWrittenOut =
            words.Any(word => word.Length > MostInitials)
            || (words.Count > 1 && words.Any(word => word.Length == 1))
            || (family is not null && IsCapitals(family) && words.Count == 1 && ShortNames.Contains(given));
        return Words()
            .Replace(given, word => word.Length > (isWrittenOut ? 1 : MostInitials) ? Recase(word.Value) : word.Value);
    }

    // J.-C., J R: no letter beside another.
    private static bool AreInitials(string given)
    {
        var wasLetter = false;
        foreach (var c in given)
        {
            if (!char.IsAscii(c) || (wasLetter && char.IsAsciiLetter(c)))
                return false;
            wasLetter = char.IsAsciiLetter(c);
        }

        return true;
    }

    private static bool IsCapitals(string name)
    {
        var hasUpper = false;
        foreach (var c in name)
        {
            if (char.IsLower(c))
                return false;
            hasUpper |= char.IsUpper(c);
        }

        return hasUpper;
    }

    // VAN DER BERG, PLAZA-DEL-ARCO, PEREZ DE LA FUENTE: particles before a surname and between two stay small.
    private static string WithParticles(string family)
    {
        if (family.Contains('-', StringComparison.Ordinal))
            family = string.Join(' ', family.Split(' ').Select(word => Between(word, '-', Particles)));
        if (!family.Contains(' ', StringComparison.Ordinal))
            return family;
        var words = family.Split(' ');
        for (var i = 0; i < words.Length - 1 && Particles.Contains(words[i]); i++)
            words[i] = words[i].ToLowerInvariant();
        return Between(string.Join(' ', words), ' ', Joining);
    }

    private static string Between(string family, char separator, FrozenSet<string> particles)
    {
        var words = family.Split(separator);
        for (var i = 1; i < words.Length - 1; i++)
        {
            var isArticle = words[i] is "La" or "Los" or "Las" && words[i - 1] is "de";
            if (particles.Contains(words[i]) || isArticle || words[i] is "Y")
                words[i] = words[i].ToLowerInvariant();
        }

        return string.Join(separator, words);
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
