using System.Globalization;

namespace Citations.Styles.Apa;

/// <summary>A patent's country, number and office: <c>U.S. Patent No. 9,367,592</c> (R3.8).</summary>
internal static class PatentNumber
{
    private static readonly (string Patent, string Code, string[] Names)[] Countries =
    [
        ("U.S. Patent", "US", ["us", "u.s.", "usa", "united states", "united states of america", "united states patent", "u.s. patent"]),
        ("European Patent", "EP", ["ep", "europe", "european union", "european patent"]),
        ("International Patent", "WO", ["wo", "wipo", "pct", "world intellectual property", "international"]),
        ("British Patent", "GB", ["gb", "uk", "u.k.", "great britain", "united kingdom"]),
        ("Canadian Patent", "CA", ["ca", "canada", "canadian"]),
        ("German Patent", "DE", ["de", "germany", "german", "deutsches patent- und markenamt", "deutschland"]),
        ("French Patent", "FR", ["fr", "france"]),
        ("Japanese Patent", "JP", ["jp", "japan"]),
        ("Chinese Patent", "CN", ["cn", "china"]),
        ("Korean Patent", "KR", ["kr", "korea", "south korea", "republic of korea"]),
        ("Australian Patent", "AU", ["au", "australia", "ip australia"]),
    ];

    private const string UnitedStates = "US";

    /// <summary>The number with its country, unless the record's words say both.</summary>
    internal static string Of(ApaWork work, string number)
    {
        if (number.Contains("Patent", StringComparison.OrdinalIgnoreCase))
            return number;
        var (genre, code) = (work.Text(TextVariable.Genre), CodeOf(work, number));
        // Just "Patent", in any capitals, says no more than the type.
        if (genre.Length == 0 || genre.Equals("patent", StringComparison.OrdinalIgnoreCase))
            genre = Array.Find(Countries, country => country.Code == code).Patent ?? "Patent";
        if (number.StartsWith("No.", StringComparison.Ordinal))
            return $"{genre} {number}";
        return $"{genre} No. {(code == UnitedStates ? Grouped(WithoutCountry(number)) : number)}";
    }

    /// <summary>The office that granted it, which is the source (R4.9).</summary>
    internal static string Office(ApaWork work) =>
        work.Text(TextVariable.Authority) is { Length: > 0 } authority ? authority : work.Text(TextVariable.Publisher);

    private static string? CodeOf(ApaWork work, string number) =>
        CodeNamed(work.Text(TextVariable.Jurisdiction))
        ?? CodeBefore(number)
        ?? CodeNamed(work.Text(TextVariable.Authority))
        ?? CodeNamed(work.Text(TextVariable.PublisherPlace))
        ?? CodeNamed(work.Text(TextVariable.Publisher));

    private static string? CodeBefore(string number) =>
        number.StartsWith("U.S. ", StringComparison.Ordinal) ? UnitedStates
        : number.Length > 2 && number[2] is ' ' or (>= '0' and <= '9')
            ? Array.Find(Countries, country => number.StartsWith(country.Code, StringComparison.Ordinal)).Code
        : null;

    // A country by its name, its code, or the office that begins with its name.
    private static string? CodeNamed(string text) =>
        text.Length == 0
            ? null
            : Array
                .Find(
                    Countries,
                    country =>
                        Array.Exists(
                            country.Names,
                            name =>
                                text.Equals(name, StringComparison.OrdinalIgnoreCase)
                                || name.Length > 2 && text.StartsWith($"{name} ", StringComparison.OrdinalIgnoreCase)
                        )
                )
                .Code;

    private static string WithoutCountry(string number) =>
        number.StartsWith("U.S. ", StringComparison.Ordinal) ? number[5..]
        : number.StartsWith(UnitedStates, StringComparison.Ordinal) ? number[2..].TrimStart()
        : number;

    // "9367592B1": the digits in groups of three, the kind of document apart. Applications have a year before a slash, and eleven digits.
    private static string Grouped(string number)
    {
        const int FewestDigits = 4;
        const int MostDigits = 8;
        var digits = number.AsSpan().IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : number.Length;
        var kind = number.AsSpan(digits).TrimStart(' ');
        if (digits is < FewestDigits or > MostDigits || kind.Length > 2 || (kind.Length > 0 && !char.IsAsciiLetterUpper(kind[0])))
            return number;
        var grouped = long.Parse(number.AsSpan(0, digits), CultureInfo.InvariantCulture).ToString("N0", CultureInfo.InvariantCulture);
        return kind.Length > 0 ? $"{grouped} {kind}" : grouped;
    }
}
