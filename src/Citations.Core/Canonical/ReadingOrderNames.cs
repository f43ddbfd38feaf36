using System.Buffers;
using System.Text.RegularExpressions;
using Citations.Matching;

namespace Citations.Canonical;

/// <summary>
/// Persons whom one text lists in reading order: <c>John Doe and Jane Roe</c>, <c>John Doe, Jane Roe, and Max van Moe</c>. A text of which
/// any part is not plainly a person's name, such as <c>Food and Drug Administration</c>, is not such a list.
/// </summary>
internal static partial class ReadingOrderNames
{
    // Words that organisations have and persons do not.
    private static readonly SearchValues<string> OfOrganizations = SearchValues.Create(
        [.. WordLists.Read(typeof(ReadingOrderNames), "organization-words.txt")["stem"]],
        StringComparison.Ordinal
    );

    /// <summary>Whether a text may be such a list; quick to see, and false for most.</summary>
    internal static bool MayBe(string text)
    {
        // Faster than to search for the words, for names have few spaces.
        for (var space = text.IndexOf(' ', StringComparison.Ordinal); space >= 0; space = text.IndexOf(' ', space + 1))
        {
            var rest = text.AsSpan(space);
            if (rest.StartsWith(" and ") || rest.StartsWith(" & "))
                return true;
        }

        return false;
    }

    /// <summary>Whether a text has a word that organisations have and persons and places do not.</summary>
    internal static bool IsOfOrganization(ReadOnlySpan<char> text) => text.ContainsAny(OfOrganizations);

    /// <summary>The persons, two or more, or null if the text is not such a list.</summary>
    internal static EquatableArray<Contributor>? Read(string text)
    {
        if (text.AsSpan().ContainsAny(OfOrganizations))
            return null;
        var parts = PartsOf(text);
        // Of two parts with only a comma, one may be a surname of two words.
        if (parts.Length < 2 || (parts.Length == 2 && !MayBe(text) && !Array.TrueForAll(parts, StartsWithInitial)))
            return null;
        List<Contributor> names = new(parts.Length);
        foreach (var part in parts)
        {
            if (PersonOf(part) is not { } person)
                return null;
            names.Add(person);
        }

        return names.ToEquatableArray();
    }

    /// <summary>
    /// The persons of a list in which commas divide, three or more or two that begin with initials, or null if a comma may be between
    /// the parts of one name: of <c>Vargas Moe, Ana Maria and Rick Roe</c> the first is inverted, as in the lists of other styles.
    /// </summary>
    internal static EquatableArray<Contributor>? ReadInCommas(string text)
    {
        if (!text.Contains(", ", StringComparison.Ordinal) || text.AsSpan().ContainsAny(OfOrganizations))
            return null;
        var parts = PartsOf(text);
        var areInitials = parts.Length > 1 && Array.TrueForAll(parts, part => WithInitials().IsMatch(part));
        if (!areInitials && (parts.Length < 3 || (parts.Length == 3 && MayBe(text))))
            return null;
        List<Contributor> names = new(parts.Length);
        foreach (var part in parts)
        {
            if ((areInitials && ReadWithInitials(part) is { } initials ? initials : PersonOf(part)) is not { } person)
                return null;
            names.Add(person);
        }

        return names.ToEquatableArray();
    }

    private static Contributor? ReadWithInitials(string text) =>
        WithInitials().Match(text) is { Success: true } match
            ? new()
            {
                Given = match.Groups["given"].Value,
                NonDroppingParticle = match.Groups["particle"] is { Success: true } particle ? particle.Value : null,
                Family = match.Groups["family"].Value,
            }
            : null;

    private static string[] PartsOf(string text) =>
        text.Replace(", and ", ", ", StringComparison.Ordinal)
            .Replace(", & ", ", ", StringComparison.Ordinal)
            .Split([", ", " and ", " & "], StringSplitOptions.TrimEntries);

    /// <summary>The person of a text that is plainly the name of one, or null: <c>John Doe</c>, <c>Max van Moe</c>.</summary>
    internal static Contributor? ReadOne(string text) => IsOfOrganization(text) ? null : PersonOf(text);

    private static Contributor? PersonOf(string text) =>
        Person().Match(text) is { Success: true } match
            ? new()
            {
                Given = match.Groups["given"].Value,
                NonDroppingParticle = match.Groups["particle"] is { Success: true } particle ? particle.Value : null,
                Family = match.Groups["family"].Value,
            }
            : null;

    /// <summary>
    /// Two persons whom a comma divides so that the first came as a surname and the second as given names: <c>K. Jones, L. Brown</c>.
    /// </summary>
    internal static EquatableArray<Contributor>? ReadTwo(string? family, string given) =>
        family is not null && StartsWithInitial(family) && StartsWithInitial(given) && given.Contains(' ', StringComparison.Ordinal)
            ? Read($"{family}, {given}")
            : null;

    private static bool StartsWithInitial(string name) => name.Length > 3 && name[1] == '.' && char.IsUpper(name[0]);

    // One to three given names or initials, particles, and a surname that may have a suffix.
    [GeneratedRegex(
        @"^(?<given>(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+\.?)(?:(?: |(?<=\.)-?)(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]*)){0,3}) (?:(?<particle>(?:van|von|der|den|de|la|di|da|dos|du|del|ten|ter)(?: (?:der|den|la|las|los|het))?) )?(?<family>\p{Lu}(?=[\p{L}'’-]*\p{Ll})[\p{L}'’-]*(?:,? " + NameSuffixes.Pattern + @"\.?)?)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Person();

    // Initials, with periods or without, particles and a surname: J Smith, J.-P. van der Moe.
    [GeneratedRegex(
        @"^(?<given>\p{Lu}\.?(?:[ -]?\p{Lu}\.?){0,3}) (?:(?<particle>(?:van|von|der|den|de|la|di|da|dos|du|del|ten|ter)(?: (?:der|den|la|las|los|het))?) )?(?<family>\p{Lu}(?=[\p{L}'’-]*\p{Ll})[\p{L}'’-]*)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex WithInitials();
}
