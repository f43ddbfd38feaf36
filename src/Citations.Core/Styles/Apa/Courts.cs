using System.Globalization;
using System.Text.RegularExpressions;

namespace Citations.Styles.Apa;

/// <summary>
/// Courts as the Bluebook shortens them: <c>United States Court of Appeals, Ninth Circuit</c> is <c>9th Cir.</c>, and the
/// <c>U.S. District Court for the Northern District of Ohio</c> is <c>N.D. Ohio</c> (R4.24).
/// </summary>
internal static partial class Courts
{
    private const string SupremeCourt = "U.S.";

    // The states as the Bluebook shortens them (table T10).
    private static readonly (string Name, string Abbreviation)[] States =
    [
        ("Alabama", "Ala."),
        ("Alaska", "Alaska"),
        ("Arizona", "Ariz."),
        ("Arkansas", "Ark."),
        ("California", "Cal."),
        ("Colorado", "Colo."),
        ("Connecticut", "Conn."),
        ("Delaware", "Del."),
        ("District of Columbia", "D.C."),
        ("Florida", "Fla."),
        ("Georgia", "Ga."),
        ("Guam", "Guam"),
        ("Hawaii", "Haw."),
        ("Hawai’i", "Haw."),
        ("Idaho", "Idaho"),
        ("Illinois", "Ill."),
        ("Indiana", "Ind."),
        ("Iowa", "Iowa"),
        ("Kansas", "Kan."),
        ("Kentucky", "Ky."),
        ("Louisiana", "La."),
        ("Maine", "Me."),
        ("Maryland", "Md."),
        ("Massachusetts", "Mass."),
        ("Michigan", "Mich."),
        ("Minnesota", "Minn."),
        ("Mississippi", "Miss."),
        ("Missouri", "Mo."),
        ("Montana", "Mont."),
        ("Nebraska", "Neb."),
        ("Nevada", "Nev."),
        ("New Hampshire", "N.H."),
        ("New Jersey", "N.J."),
        ("New Mexico", "N.M."),
        (NewYork, "N.Y."),
        ("North Carolina", "N.C."),
        ("North Dakota", "N.D."),
        ("Ohio", "Ohio"),
        ("Oklahoma", "Okla."),
        ("Oregon", "Or."),
        ("Pennsylvania", "Pa."),
        ("Puerto Rico", "P.R."),
        ("Rhode Island", "R.I."),
        ("South Carolina", "S.C."),
        ("South Dakota", "S.D."),
        ("Tennessee", "Tenn."),
        ("Texas", "Tex."),
        ("Utah", "Utah"),
        ("Vermont", "Vt."),
        ("Virgin Islands", "V.I."),
        ("Virginia", "Va."),
        ("Washington", "Wash."),
        ("West Virginia", "W. Va."),
        ("Wisconsin", "Wis."),
        ("Wyoming", "Wyo."),
    ];

    private const string NewYork = "New York";

    private static readonly string[] Ordinals =
    [
        "First",
        "Second",
        "Third",
        "Fourth",
        "Fifth",
        "Sixth",
        "Seventh",
        "Eighth",
        "Ninth",
        "Tenth",
        "Eleventh",
    ];

    /// <summary>The court as a citation names it; a court that is not known, or is short already, as it is.</summary>
    internal static string Abbreviated(string court)
    {
        if (court.Length == 0)
            return court;
        if (Supreme.IsMatch(court))
            return SupremeCourt;
        if (Appeals.Match(court) is { Success: true } appeals)
            return CircuitOf(appeals);
        if (District.Match(court) is { Success: true } district && OfDistrict(district.Groups["state"].Value) is { } state)
            return JoinedTo(state, district.Groups["part"].Value);
        // The highest court of a state goes by the state; that of New York is called by another name.
        return
            SupremeOfState.Match(court) is { Success: true } supreme
            && supreme.Groups["state"].Value is var name
            && !name.Equals(NewYork, StringComparison.OrdinalIgnoreCase)
            ? AbbreviationOf(name) ?? court
            : court;
    }

    /// <summary>An ordinal as the Bluebook writes it: 9th, but 2d, 103d.</summary>
    internal static string OrdinalOf(int number) =>
        EnglishOrdinal.Of(number) is var ordinal && ordinal.EndsWith("nd", StringComparison.Ordinal)
        || ordinal.EndsWith("rd", StringComparison.Ordinal)
            ? string.Create(CultureInfo.InvariantCulture, $"{number}d")
            : ordinal;

    private static string CircuitOf(Match court)
    {
        if (court.Groups["federal"].Success)
            return "Fed. Cir.";
        if (court.Groups["columbia"].Success)
            return "D.C. Cir.";
        var word = court.Groups["word"].Value;
        var number =
            Array.FindIndex(Ordinals, ordinal => ordinal.Equals(word, StringComparison.OrdinalIgnoreCase)) is >= 0 and var index
                ? index + 1
                : int.Parse(court.Groups["number"].Value, CultureInfo.InvariantCulture);
        return $"{OrdinalOf(number)} Cir.";
    }

    // The words before it say the rest of its name: the District of Columbia.
    private static string? OfDistrict(string state) =>
        AbbreviationOf(state.StartsWith("Columbia", StringComparison.OrdinalIgnoreCase) ? $"District of {state}" : state);

    private static string? AbbreviationOf(string state)
    {
        state = state.Trim().Replace('\'', '’');
        return Array.Find(States, row => row.Name.Equals(state, StringComparison.OrdinalIgnoreCase)).Abbreviation
            ?? Array.Find(States, row => row.Abbreviation.Equals(state, StringComparison.OrdinalIgnoreCase)).Abbreviation;
    }

    // Single capitals stand close together, and longer words take a space before them: D.D.C., S.D.N.Y., N.D. Ohio.
    private static string JoinedTo(string state, string part)
    {
        var district = part.Length == 0 ? "D." : $"{char.ToUpperInvariant(part[0])}.D.";
        return IsInitials(state) ? district + state : $"{district} {state}";
    }

    private static bool IsInitials(string state)
    {
        for (var i = 0; i < state.Length; i++)
        {
            if (char.IsAsciiLetterUpper(state[i]) != (i % 2 == 0))
                return false;
        }

        return state[^1] == '.';
    }

    private const string OfUnion = @"(?:the )?(?:United States|U\. ?S\.|US)";
    private const string Before = @",?(?: for| of)?(?: the)? ";

    [GeneratedRegex(
        $"^(?:{OfUnion} Supreme Court|Supreme Court of {OfUnion}|SCOTUS)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Supreme { get; }

    [GeneratedRegex(
        $"^(?:(?:{OfUnion} )?(?:Circuit )?Court of Appeals{Before}|(?:{OfUnion} )?)"
            + @"(?:(?<federal>Fed(?:eral|\.))|(?<columbia>D\. ?C\.|DC|District of Columbia)"
            + @"|(?<word>First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh)"
            + @"|(?<number>[1-9]|1[01])(?:st|nd|rd|th|d)) (?:Circuit|Cir\.?)(?: Court of Appeals)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Appeals { get; }

    [GeneratedRegex(
        $@"^(?:{OfUnion} )?(?:District|Dist\.) (?:Court|Ct\.){Before}"
            + "(?:(?:(?<part>Northern|Southern|Eastern|Western|Middle|Central) )?District of "
            + @"|(?<part>[NSEWMC])\. ?D\. ?(?:of )?|(?<part>[NSEWMC])D |D\. ?)"
            + @"(?<state>[\p{L}.'’ ]+?)(?:, [\p{L} ]+ Division)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex District { get; }

    [GeneratedRegex(
        @"^(?:(?:the )?Supreme Court of (?:the State of )?(?<state>[\p{L}.'’ ]+)|(?<state>[\p{L}.'’ ]+) Supreme Court)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex SupremeOfState { get; }
}
