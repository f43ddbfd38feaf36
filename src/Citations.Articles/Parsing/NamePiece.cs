using System.Text.RegularExpressions;
using Citations.Articles.Words;
using Citations.Matching;

namespace Citations.Articles.Parsing;

/// <summary>The form of one piece of a name list: a surname, initials, given names, a suffix, or several of them.</summary>
internal static partial class NamePiece
{
    private const int LongestInitials = 23;

    private const string Particle =
        @"(?:[Vv][ao]n|[Vv]om|[Zz]u[mr]?|[Dd]e[nrsl]?|[Dd]ell?['’]?[aeo]?|[Dd][iuo]|[Dd][ao]s?|[Ll][aeo]s?|[Tt]e[nr]?|['’]t|[Aa]l|[Ee]l|[Bb]in|[Ii]bn|[Aa]f|[Aa]v|[Yy]|[Ee]|St\.?|Mc|Mac|Ó|O)";
    private const string Word =
        @"(?:"
        + SemiticNames.Sign
        + @"?[\p{Lu}\p{Lt}\p{Lo}](?:[\p{L}\p{M}\p{Sk}'’‘\-]*[\p{L}\p{M}'’]|)|(?:d|l|O|D|L)['’][\p{Lu}][\p{L}'’\-]+|(?:"
        + SemiticNames.Article
        + "|ibn)-"
        + SemiticNames.Sign
        + @"?[\p{Lu}][\p{L}'’\-]+|"
        + @"(?:de[lnr]?|d[aiu]|van(?:de[nr])?|von|l[ae])\p{Lu}\p{Ll}[\p{L}'’\-]+)";
    private const string Family = @"(?:" + Particle + @"[\s-]){0,4}" + Word + @"(?:[\s-](?:" + Particle + @"[\s-]){0,2}" + Word + @"){0,3}";
    private const string Capitals = @"(?:(?:V[AO]N|DE[NRSL]?|D[IU]|D[AO]S?|L[AEO]S?|TE[NR]?|EL|AL|ST\.?)\s){1,3}\p{Lu}[\p{Lu}\p{M}'’\-]+";
    private const string Suffix = NameSuffixes.Pattern;
    private const string Dotted = @"(?:\p{Lu}[\p{Ll}]?|\p{Lu}-\p{Lu}|\p{Lu}-)\.(?:[\s–-]{0,2}(?:(?:de|du|la|le)(?=\p{Lu}))?\p{L}[\p{Ll}]?\.){0,4}(?:-\p{Lu}\p{Ll})?";
    // The scripts without capitals that have initials put an apostrophe or a period after them: Hebrew, Arabic.
    private const string Unicased = @"(?:[\p{IsHebrew}\p{IsArabic}]['’׳´.]\s?){1,3}";
    private const string Bare = @"\p{Lu}{1,4}|\p{Lu}{2,3}\.|\p{Lu}-\p{L}\.?|\p{Lu}\s\p{Lu}(?:\s\p{Lu})?\.?";

    /// <summary>Whether a piece stands for authors left out.</summary>
    internal static bool IsEllipsis(ReadOnlySpan<char> piece) =>
        piece.Trim(". …").IsEmpty && (piece.Contains('…') || piece.Count('.') >= 3);

    /// <summary>Whether a piece is a generational suffix.</summary>
    internal static bool IsSuffix(ReadOnlySpan<char> piece) => NameSuffixes.IsSureOrInitials(piece);

    /// <summary>Whether a piece is the name of a pope or a monarch, who have no surname: <c>John Paul II</c>.</summary>
    internal static bool IsRegnal(string piece)
    {
        if (!RegnalPattern.IsMatch(piece))
            return false;
        var last = piece.LastIndexOf(' ');
        // No family counts its members beyond IV: "Dalai Lama XIV".
        if (piece.AsSpan(last + 1) is [_, _, ..] and not ("II" or "III" or "IV") && piece.AsSpan(0, last).Contains(' '))
            return true;
        foreach (var range in piece.AsSpan(0, last).Split(' '))
        {
            if (!CitationWords.IsGivenName(piece.AsSpan()[range]))
                return false;
        }

        return true;
    }

    /// <summary>Whether a piece is a surname, possibly of several words or with particles.</summary>
    internal static bool IsFamily(string piece) => IsFamilyShaped(piece) && !IsInitials(piece);

    /// <summary>Whether a piece has the form of a surname; a short one in capitals has the form of initials too.</summary>
    internal static bool IsFamilyShaped(string piece) => piece.Length < 60 && FamilyPattern.IsMatch(piece);

    /// <summary>Whether a piece is initials: <c>J. A.</c>, <c>JA</c>, <c>J.-P.</c></summary>
    internal static bool IsInitials(string piece) => piece.Length is > 0 and <= LongestInitials && InitialsPattern.IsMatch(piece);

    /// <summary>
    /// Whether a piece has a period or a capital that no small letter follows: without one it is neither initials nor a name with them.
    /// </summary>
    internal static bool HasInitial(ReadOnlySpan<char> piece)
    {
        for (var i = 0; i < piece.Length; i++)
        {
            if (
                piece[i] is '.' or '׳'
                || IsUnicasedInitial(piece, i)
                || (char.IsUpper(piece[i]) && (i + 1 == piece.Length || !char.IsLower(piece[i + 1])))
            )
                return true;
        }

        return false;
    }

    /// <summary>Whether a letter of a script without capitals stands alone before an apostrophe: <c>ד'</c>.</summary>
    private static bool IsUnicasedInitial(ReadOnlySpan<char> piece, int i) =>
        piece[i] is '\'' or '’'
        && i > 0
        && IsSemitic(piece[i - 1])
        && (i == 1 || piece[i - 2] is ' ' or '\'' or '’');

    /// <summary>Whether a character is of Hebrew or Arabic, whose names have initials.</summary>
    private static bool IsSemitic(char c) => c is >= '\u0590' and <= '\u06FF';

    /// <summary>Whether a piece is a name of two to four characters of a script without capitals, such as Chinese or Korean.</summary>
    internal static bool IsIdeographic(string piece) =>
        piece.Length is >= 2 and <= 4
        && piece.All(c => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.OtherLetter && !IsSemitic(c));

    /// <summary>Whether a piece is a family and a given name of Chinese, Japanese or Korean with a space between them.</summary>
    internal static bool IsEastAsian(string piece) =>
        piece.Length <= 9
        && piece.IndexOf(' ', StringComparison.Ordinal) is > 0 and <= 4 and var space
        && piece.Length - space is > 1 and <= 5
        && piece.Replace(" ", "", StringComparison.Ordinal) is var letters
        && letters.Length == piece.Length - 1
        && letters.All(EastAsianText.Is);

    /// <summary>The characters of a piece before its first space or hyphen.</summary>
    internal static ReadOnlySpan<char> FirstWord(string piece) =>
        piece.AsSpan() is var text && text.IndexOfAny(' ', '-') is > 0 and var end ? text[..end] : text;

    /// <summary>Whether a piece is given names written out, with or without initials.</summary>
    internal static bool IsGiven(string piece) =>
        piece.Length is > 0 and < 60
        && (GivenPattern.IsMatch(piece) || IsGivenInCapitals(piece) || SemiticNames.AreGiven(piece));

    /// <summary>Whether a piece is given names in capitals, of which the first is a frequent one: <c>JOHN T.</c></summary>
    private static bool IsGivenInCapitals(string piece) =>
        piece.Length > 2 && char.IsUpper(piece[1]) && CapitalsPattern.IsMatch(piece) && CitationWords.IsGivenName(FirstWord(piece));

    /// <summary>Whether a piece ends in an initial, whose period belongs to it.</summary>
    internal static bool EndsInInitial(ReadOnlySpan<char> piece) =>
        piece.Length >= 2
        && char.IsLetter(piece[^2])
        && (
            piece.Length == 2 ? char.IsUpper(piece[^2]) || IsSemitic(piece[^2])
            : char.IsUpper(piece[^2]) ? !char.IsLetterOrDigit(piece[^3]) || HasJoinedParticle(piece)
            // "W. v." and "J.-i." have the name of a particle or the second half of a given name as an initial.
            : piece.Length > 3 && piece[^3] is ' ' or '-' or '.' && piece[..^3].Contains('.')
        );

    /// <summary>Whether the last initial is that of a name with its particle: <c>N. deG.</c></summary>
    private static bool HasJoinedParticle(ReadOnlySpan<char> piece) =>
        piece.Length > 5 && piece[^5] is ' ' or '.' && piece[^4..^2] is "de" or "du" or "la" or "le";

    /// <summary>Reads <c>SMITH John</c>: a surname in capitals comes first.</summary>
    internal static Contributor? CapitalsThenGiven(string piece)
    {
        var match = piece.Length < 60 ? CapitalsGivenPattern.Match(piece) : Match.Empty;
        return match.Success ? Person(match, match.Groups["given"].Value) : null;
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
    private static Contributor WithMiddleName(Contributor name) =>
        MiddleAndFamily(name) is var (middle, family)
        && CitationWords.IsGivenName(middle)
        && (char.IsLower(family[1]) || char.IsLower(middle[1]))
            ? name with
            {
                Given = $"{name.Given} {middle}",
                Family = family,
            }
            : name;

    /// <summary>
    /// Reads <c>J. Marlow Smith</c> among names that are written out: who is known by a middle name has the initial of the first before it.
    /// </summary>
    internal static Contributor WithMiddleNameWrittenOut(Contributor name) =>
        name.Given is { Length: 2 } && MiddleAndFamily(name) is var (middle, family) && middle.Length > 2 && char.IsLower(middle[^1])
            ? name with
            {
                Given = $"{name.Given} {middle}",
                Family = family,
            }
            : name;

    private static (string Middle, string Family)? MiddleAndFamily(Contributor name) =>
        name.Family!.Contains(' ', StringComparison.Ordinal) && name.Family.Split(' ') is [var middle, { Length: > 2 } family]
            ? (middle, family)
            : null;

    /// <summary>Reads <c>John A. Smith</c>: given names, then a surname of one word with its particles.</summary>
    internal static Contributor? GivenThenFamily(string piece)
    {
        var match =
            piece.Length < 60 && !piece.StartsWith("The ", StringComparison.Ordinal) ? GivenFamilyPattern.Match(piece) : Match.Empty;
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
            // "A-.V." has its period on the wrong side of the hyphen.
            if (char.IsWhiteSpace(c) || (c == '.' && length > 0 && text[length - 1] == '-'))
                continue;
            if (char.IsLetter(c) && length > 0 && text[length - 1] == '.')
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

    // A single letter after one name may be an initial: "Martin V".
    [GeneratedRegex(@"^\p{Lu}\p{Ll}+\s(?:\p{Lu}\p{Ll}+\s[IVX]{1,5}|[IVX]{2,5})$", RegexOptions.CultureInvariant)]
    private static partial Regex RegnalPattern { get; }

    [GeneratedRegex(@"^\p{Lu}{3,}(?:[\s-](?:\p{Lu}\.?(?!\p{L})|\p{Lu}{2,})){0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex CapitalsPattern { get; }

    [GeneratedRegex(@"^" + Family + @"$", RegexOptions.CultureInvariant)]
    private static partial Regex FamilyPattern { get; }

    [GeneratedRegex(@"^(?:" + Dotted + @"(?:\s?\p{Lu})?|" + Bare + "|" + Unicased + @")(?:\s" + Suffix + @"\.?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex InitialsPattern { get; }

    [GeneratedRegex(
        @"^(?:(?:"
            + Particle
            + @")\s(?=\p{Lu}\.))?(?:\p{Lu}[\p{Ll}\p{M}'’]+(?:-\p{L}[\p{Ll}]+)?|\p{Lu}\.)(?:[\s-]{0,2}(?:\p{Lu}\.|\p{Lu}{1,3}(?!\p{L})|\p{Lu}[\p{Ll}\p{M}'’]+(?:-\p{L}[\p{Ll}]+)?)){0,3}(?:\s(?:"
            + Particle
            + @")){0,2}(?:\s(?:\((?!(?:[EeÉé]ds?|[Ee]dit|[Dd]ir|[Hh]r?sg|[Hh]g|[Tt]rans|[Oo]rg|[Cc]oord|[Cc]omp)\b)[^()]{1,40}\)|“[^“”]{1,20}”|""[^""]{1,20}""))?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex GivenPattern { get; }

    [GeneratedRegex(
        @"^(?<family>"
            + Family
            + @"?)(?:(?<=\p{Ll}{2})\.(?=\s\p{Lu}\.)|\s(?<suffix>Jn?r|Sr)\.?)?\s(?:\((?<given>"
            + Dotted
            + @"|\p{Lu}\p{Ll}{2,3}\.)\)|(?<given>"
            + Dotted
            + @"(?:\s?\p{Lu})?|\p{Lu}{1,3}|(?<=\p{Ll}\s)\p{Lu}{4}|\p{Lu}-\p{L}|\p{Lu}(?:\s\p{Lu}){1,2}))(?:\s(?<suffix>"
            + Suffix
            + @")\.?)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex FamilyInitialsPattern { get; }

    [GeneratedRegex(
        @"^(?<family>(?:" + Particle + @"\s){0,3}\p{Lu}[\p{Lu}'’-]{2,}(?:[\s]\p{Lu}[\p{Lu}'’-]+){0,3})\s(?<given>\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+)?(?:\s\p{Lu}\.?)?)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex CapitalsGivenPattern { get; }

    [GeneratedRegex(
        @"^(?<given>"
            + Dotted
            + @"(?:\s?\p{Lu}(?=\s\p{Lu}\p{Ll}))?|\p{Lu}{1,3}\.?(?=\s\p{Lu}\p{Ll})|\p{Lu}-\p{Lu}(?=\s\p{Lu}\p{Ll}))\s?(?<family>"
            + Family
            + @"?)(?:\s(?<suffix>"
            + Suffix
            + @")\.?)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex InitialsFamilyPattern { get; }

    [GeneratedRegex(
        @"^(?<given>(?:\p{Lu}\.\s)?\p{Lu}[\p{Ll}\p{M}'’]+(?:-\p{L}[\p{Ll}]+)?\.?(?:\s(?:\p{Lu}\.?|(?!V[AO]N\s|D[EI]\s|L[AE]\s)\p{Lu}{2,3}(?=\s\p{Lu})|\p{Lu}[\p{Ll}\p{M}'’]+(?=\s(?:"
            + Particle
            + @"\s)*\p{Lu}))){0,2})(?:\s|(?<=\s\p{Lu}\.))(?!(?:"
            + Suffix
            + @")\.?$)(?<family>(?:"
            + Particle
            + @"\s){0,3}"
            + Word
            + @"|"
            + Capitals
            + @")(?:\s(?<suffix>"
            + Suffix
            + @")\.?)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex GivenFamilyPattern { get; }
}
