using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Citations.Canonical;

/// <summary>Words beside names that are not names: degrees after them, titles before them, the <c>and</c> between them.</summary>
internal static partial class NameAdditions
{
    // 12,13
    private const int LongestMark = 5;

    private static readonly SearchValues<char> MarkSigns = SearchValues.Create("0123456789¹²³⁴⁵⁶⁷⁸⁹⁰*†‡§¶‖#, ");

    private static readonly FrozenSet<string> Degrees = WordLists.Read(typeof(NameAdditions), "person-words.txt")["degree"];

    private const int LongestDegree = 8;

    // Two capitals may be initials; these are degrees in any place.
    private static readonly FrozenSet<string> Sure = new[]
    {
        "PhD",
        "DPhil",
        "MSc",
        "BSc",
        "MPH",
        "PharmD",
        "EdD",
        "PsyD",
        "ScD",
        "DSc",
        "MBBS",
        "MBChB",
        "DrPH",
        "MPhil",
        "FRCP",
        "FRCS",
        "FACP",
        "FACS",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Titles =
    [
        "Dr. ",
        "Dr ",
        "Prof. ",
        "Prof ",
        "Professor ",
        "Mr. ",
        "Mr ",
        "Mrs. ",
        "Mrs ",
        "Ms. ",
        "Ms ",
        "Sir ",
    ];

    /// <summary>How a group begins for which persons wrote: <c>On behalf of the Study Group</c>.</summary>
    internal const string OnBehalf = "On behalf of ";

    // What databases write where they know no author.
    private static readonly FrozenSet<string> Nobody = new[]
    {
        "[no author name available]",
        "no author name available",
        "[anonymous]",
        "no author",
        "[no author]",
        "no authors listed",
        "[no authors listed]",
        "n/a",
        "null",
        "none",
        "undefined",
        "nan",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    internal static bool IsNobody(string name) => (name.Length <= 26 && Nobody.Contains(name)) || IsMachineMade(name);

    /// <summary>
    /// Whether a name is a variable that a template did not fill in, or the key of a record: no person and no group has it.
    /// </summary>
    internal static bool IsMachineMade(string name) => Unfilled.IsMatch(name) || (name.Length is 36 or 38 && Guid.TryParse(name, out _));

    // #author.fullName}, ${author}, {{ author.name }}, <%= author %>, %author%, [object Object]
    [GeneratedRegex(
        @"^(?:[#$@]?\{{1,2} ?[a-z_$][A-Za-z0-9_.\-]* ?\}{1,2}|[#$][a-z]+\.[A-Za-z.]+\}?|<%=.*%>|%[a-z_]+%|\[object Object\])$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Unfilled { get; }

    /// <summary>Only the group, or null if the words are not before it.</summary>
    internal static string? WithoutOnBehalf(string name)
    {
        var rest =
            name.StartsWith(OnBehalf, StringComparison.OrdinalIgnoreCase) ? name[OnBehalf.Length..]
            : name.StartsWith("for the ", StringComparison.Ordinal) ? name["for ".Length..]
            : "";
        if (rest.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            rest = rest["the ".Length..];
        return rest.Length < 3 || !char.IsUpper(rest[0]) ? null
            : CapitalTitles.AreCapitals(rest) ? CapitalTitles.ToContainer(rest)
            : rest;
    }

    /// <summary>The part without the numbers of affiliations after it: <c>Rail2</c>, <c>Loon 1,2</c>.</summary>
    internal static string WithoutNumbers(string part)
    {
        if (char.IsLetter(part[^1]) || part[^1] == '.')
            return part;
        var rest = part.AsSpan();
        for (var length = 0; length != rest.Length;)
        {
            length = rest.Length;
            rest = WithoutBracketedMark(rest[..(rest.LastIndexOfAnyExcept(MarkSigns) + 1)]);
        }

        return rest.Length > 1 && rest.Length < part.Length && (char.IsLetter(rest[^1]) || rest[^1] == '.') ? rest.ToString() : part;
    }

    // [1], [1,2], (3), [a], [*]
    private static ReadOnlySpan<char> WithoutBracketedMark(ReadOnlySpan<char> part)
    {
        if (part is not [.., ']' or ')'])
            return part;
        var open = part.LastIndexOf(part[^1] == ']' ? '[' : '(');
        var mark = open > 0 ? part[(open + 1)..^1] : default;
        var isMark =
            mark.Length is > 0 and <= LongestMark
            && (!mark.ContainsAnyExcept(MarkSigns) || (part[^1] == ']' && mark is [>= 'a' and <= 'z']));
        return isMark ? part[..open] : part;
    }

    /// <summary>The part without degrees at its end, which a comma or the place after a surname shows: <c>Bell MD, PhD</c>.</summary>
    internal static string WithoutDegrees(string part, bool isFamily)
    {
        var rest = part;
        while (rest.LastIndexOfAny([' ', ',']) is var cut and > 0)
        {
            var word = rest.AsSpan(cut + 1);
            var isAfterComma = rest.AsSpan(0, cut + 1).TrimEnd() is [.., ','];
            if (!Has(Degrees, word) || !(isFamily || isAfterComma || Has(Sure, word)))
                break;
            rest = rest[..cut].TrimEnd(' ', ',');
        }

        return rest.Length > 0 ? rest : part;
    }

    internal static bool IsDegree(string word) => Has(Degrees, word);

    /// <summary>Whether a word is a degree and cannot be initials: <c>PhD</c>, but not <c>MD</c>.</summary>
    internal static bool IsSureDegree(string word) => Has(Sure, word);

    // Ph.D. is PhD; nearly all words with periods are initials.
    private static bool Has(FrozenSet<string> degrees, ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[LongestDegree];
        var count = 0;
        foreach (var c in word)
        {
            if (c == '.')
                continue;
            if (count == letters.Length)
                return false;
            letters[count++] = c;
        }

        return degrees.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters[..count]);
    }

    internal static bool HasTitle(string name) => TitleOf(name) is not null;

    internal static string WithoutTitle(string given)
    {
        while (TitleOf(given) is { } found)
            given = given[found.Length..].TrimStart();
        return given;
    }

    private static string? TitleOf(string name)
    {
        if (!name.Contains(' ', StringComparison.Ordinal))
            return null;
        foreach (var title in Titles)
        {
            if (name.Length > title.Length && name.StartsWith(title, StringComparison.Ordinal))
                return title;
        }

        return null;
    }

    /// <summary>The part without the word that joined it to the name before: <c>and F.</c></summary>
    internal static string WithoutAnd(string part)
    {
        foreach (var word in (ReadOnlySpan<string>)["and ", "& ", "And "])
        {
            if (part.Length > word.Length && part.StartsWith(word, StringComparison.Ordinal) && !char.IsLower(part[word.Length]))
                return part[word.Length..].TrimStart();
        }

        return part.Length > 4 && part.EndsWith(" and", StringComparison.Ordinal) ? part[..^4].TrimEnd(',', ' ') : part;
    }
}
