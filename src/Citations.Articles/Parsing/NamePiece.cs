using System.Text.RegularExpressions;
using Citations.Articles.Words;

namespace Citations.Articles.Parsing;

/// <summary>What one piece of a name list is: a surname, initials, given names, a suffix, or several of them.</summary>
internal static partial class NamePiece
{
    private const int LongestInitials = 23;

    private const string Particle =
        @"(?:[Vv][ao]n|[Vv]om|[Zz]u[mr]?|[Dd]e[nrsl]?|[Dd]ell?['’]?[aeo]?|[Dd][iuo]|[Dd][ao]s?|[Ll][aeo]s?|[Tt]e[nr]?|['’]t|[Aa]l|[Ee]l|[Bb]in|[Ii]bn|[Aa]f|[Aa]v|[Yy]|[Ee]|St\.?|Mc|Mac|Ó|O)";
    private const string Word =
        @"(?:[\p{Lu}\p{Lt}\p{Lo}](?:[\p{L}\p{M}'’‘`\-]*[\p{L}\p{M}'’]|)|(?:d|l|O|D|L)['’][\p{Lu}][\p{L}'’\-]+|(?:al|el|ibn)-[\p{Lu}][\p{L}'’\-]+)";
    private const string Family = @"(?:" + Particle + @"[\s-]){0,4}" + Word + @"(?:[\s-](?:" + Particle + @"[\s-]){0,2}" + Word + @"){0,3}";
    private const string Dotted = @"(?:\p{Lu}[\p{Ll}]?|\p{Lu}-\p{Lu})\.(?:[\s-]{0,2}\p{L}[\p{Ll}]?\.){0,4}";
    private const string Bare = @"\p{Lu}{1,4}|\p{Lu}-\p{Lu}\.?|\p{Lu}\s\p{Lu}(?:\s\p{Lu})?\.?";

    /// <summary>Whether a piece stands for authors left out.</summary>
    internal static bool IsEllipsis(ReadOnlySpan<char> piece) =>
        piece.Trim(". …").IsEmpty && (piece.Contains('…') || piece.Count('.') >= 3);

    /// <summary>Whether a piece is a generational suffix.</summary>
    internal static bool IsSuffix(ReadOnlySpan<char> piece) =>
        piece.TrimEnd('.') is "Jr" or "Sr" or "II" or "III" or "IV" or "jr" or "sr" or "JR" or "2nd" or "3rd";

    /// <summary>Whether a piece is a surname, possibly of several words or with particles.</summary>
    internal static bool IsFamily(string piece) => IsFamilyShaped(piece) && !IsInitials(piece);

    /// <summary>Whether a piece has the form of a surname; a short one in capitals has the form of initials too.</summary>
    internal static bool IsFamilyShaped(string piece) => piece.Length < 60 && FamilyPattern.IsMatch(piece);

    /// <summary>Whether a piece is initials: <c>J. A.</c>, <c>JA</c>, <c>J.-P.</c></summary>
    internal static bool IsInitials(string piece) => piece.Length is > 0 and <= LongestInitials && InitialsPattern.IsMatch(piece);

    /// <summary>Whether a piece is a name of two to four characters of a script without capitals, such as Chinese or Korean.</summary>
    internal static bool IsIdeographic(string piece) =>
        piece.Length is >= 2 and <= 4 && piece.All(c => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.OtherLetter);

    /// <summary>The characters of a piece before its first space.</summary>
    internal static ReadOnlySpan<char> FirstWord(string piece) =>
        piece.AsSpan() is var text && text.IndexOf(' ') is > 0 and var space ? text[..space] : text;

    /// <summary>Whether a piece is given names written out, with or without initials.</summary>
    internal static bool IsGiven(string piece) => piece.Length is > 0 and < 40 && GivenPattern.IsMatch(piece);

    /// <summary>Whether a piece ends in an initial, whose period belongs to it.</summary>
    internal static bool EndsInInitial(ReadOnlySpan<char> piece) =>
        piece.Length >= 2 && char.IsUpper(piece[^2]) && (piece.Length == 2 || !char.IsLetter(piece[^3]));

    /// <summary>Reads <c>SMITH John</c>, where the given name is a frequent one: a surname in capitals stands first.</summary>
    internal static Contributor? CapitalsThenGiven(string piece)
    {
        var match = piece.Length < 60 && !OrganizationWords.AnyIn(piece) ? CapitalsGivenPattern.Match(piece) : Match.Empty;
        return match.Success && CitationWords.IsGivenName(FirstWord(match.Groups["given"].Value))
            ? Person(match, match.Groups["given"].Value)
            : null;
    }

    /// <summary>Reads <c>Smith JA</c>, <c>Smith J.A.</c> and <c>Smith (J. A.)</c>.</summary>
    internal static Contributor? FamilyThenInitials(string piece)
    {
        var match = piece.Length < 80 ? FamilyInitialsPattern.Match(piece) : Match.Empty;
        return match.Success ? Person(match, Initials(match.Groups["given"].Value)) : null;
    }

    /// <summary>Reads <c>J. A. Smith</c>, <c>JA Smith</c> and <c>J. Maria Smith</c>.</summary>
    internal static Contributor? InitialsThenFamily(string piece)
    {
        var match = piece.Length < 80 ? InitialsFamilyPattern.Match(piece) : Match.Empty;
        return match.Success ? WithMiddleName(Person(match, Initials(match.Groups["given"].Value))) : null;
    }

    /// <summary>A frequent given name before a surname of one word is a middle name, not the first half of the surname.</summary>
    private static Contributor WithMiddleName(Contributor name)
    {
        if (!name.Family!.Contains(' ', StringComparison.Ordinal))
            return name;
        var words = name.Family.Split(' ');
        return words is [var middle, var family] && CitationWords.IsGivenName(middle) && family.Length > 2 && char.IsLower(family[1])
            ? name with
            {
                Given = $"{name.Given} {middle}",
                Family = family,
            }
            : name;
    }

    /// <summary>Reads <c>John A. Smith</c>: given names, then a surname of one word with its particles.</summary>
    internal static Contributor? GivenThenFamily(string piece)
    {
        var match = piece.Length < 60 && !OrganizationWords.AnyIn(piece) ? GivenFamilyPattern.Match(piece) : Match.Empty;
        return match.Success ? Person(match, match.Groups["given"].Value) : null;
    }

    /// <summary>Initials as a list prints them: <c>JA</c> and <c>J.A.</c> become <c>J. A.</c>; names written out stay.</summary>
    internal static string Initials(string given)
    {
        if (!IsInitials(given))
            return given
                .Replace(". ", ".", StringComparison.Ordinal)
                .Replace(".", ". ", StringComparison.Ordinal)
                .Replace(". -", ".-", StringComparison.Ordinal)
                .TrimEnd();
        Span<char> text = stackalloc char[LongestInitials * 3];
        var length = 0;
        for (var i = 0; i < given.Length; i++)
        {
            var c = given[i];
            if (char.IsWhiteSpace(c))
                continue;
            if (char.IsUpper(c) && length > 0 && text[length - 1] == '.')
                text[length++] = ' ';
            text[length++] = c;
            // Any of them may lack its period: JA, Y-L., J. D
            if (char.IsUpper(c) && (i + 1 == given.Length || (given[i + 1] != '.' && !char.IsLower(given[i + 1]))))
                text[length++] = '.';
        }

        return text[..length].ToString();
    }

    private static Contributor Person(Match match, string given)
    {
        var name = Contributor.Person(match.Groups["family"].Value, given);
        return match.Groups["suffix"] is { Length: > 0 } suffix ? name with { Suffix = suffix.Value } : name;
    }

    [GeneratedRegex(@"^" + Family + @"$", RegexOptions.CultureInvariant)]
    private static partial Regex FamilyPattern { get; }

    [GeneratedRegex(@"^(?:" + Dotted + @"(?:\s?\p{Lu})?|" + Bare + @")(?:\s(?:Jr|Sr|II|III)\.?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex InitialsPattern { get; }

    [GeneratedRegex(
        @"^(?:\p{Lu}[\p{Ll}\p{M}'’]+(?:-\p{L}[\p{Ll}]+)?|\p{Lu}\.)(?:[\s-]{0,2}(?:\p{Lu}\.|\p{Lu}(?!\p{L})|\p{Lu}[\p{Ll}\p{M}'’]+(?:-\p{L}[\p{Ll}]+)?)){0,3}(?:\s(?:"
            + Particle
            + @")){0,2}$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex GivenPattern { get; }

    [GeneratedRegex(
        @"^(?<family>"
            + Family
            + @")\s(?:\((?<given>"
            + Dotted
            + @")\)|(?<given>"
            + Dotted
            + @"(?:\s?\p{Lu})?|\p{Lu}{1,3}|\p{Lu}-\p{Lu}|\p{Lu}(?:\s\p{Lu}){1,2}))(?:\s(?<suffix>Jr|Sr|II|III|2nd|3rd)\.?)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex FamilyInitialsPattern { get; }

    [GeneratedRegex(
        @"^(?<family>(?:" + Particle + @"\s){0,3}\p{Lu}[\p{Lu}'’-]{2,}(?:[\s]\p{Lu}[\p{Lu}'’-]+){0,3})\s(?<given>\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+)?)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex CapitalsGivenPattern { get; }

    [GeneratedRegex(
        @"^(?<given>"
            + Dotted
            + @"(?:\s?\p{Lu}(?=\s\p{Lu}\p{Ll}))?|\p{Lu}{1,3}(?=\s\p{Lu}\p{Ll}))\s?(?<family>"
            + Family
            + @")(?:\s(?<suffix>Jr|Sr|II|III)\.?)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex InitialsFamilyPattern { get; }

    [GeneratedRegex(
        @"^(?<given>\p{Lu}[\p{Ll}\p{M}'’]+(?:-\p{L}[\p{Ll}]+)?\.?(?:\s(?:\p{Lu}\.?|\p{Lu}[\p{Ll}\p{M}'’]+(?=\s(?:"
            + Particle
            + @"\s)*\p{Lu}))){0,2})\s(?<family>(?:"
            + Particle
            + @"\s){0,3}"
            + Word
            + @")(?:\s(?<suffix>Jr|Sr|II|III)\.?)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex GivenFamilyPattern { get; }
}
