namespace Citations.Styles.Apa;

/// <summary>The number of a bill, a law or a docket: <c>H.R. 1100</c>, <c>Pub. L. No. 88-352</c>, <c>No. 18-1234</c> (R4.24).</summary>
internal static class LegalNumber
{
    // Bills and resolutions carry their number bare.
    private static readonly string[] WithoutNo = ["H.R.", "S.", "Res.", "H.B.", "S.B.", "A.B.", "H.D."];

    // Zotero keeps the chamber of a bill in a separate field.
    private static readonly (string Chamber, string Sign)[] Chambers =
    [
        ("H.R.", "H.R."),
        ("HR", "H.R."),
        ("House", "H.R."),
        ("U.S. House", "H.R."),
        ("House of Representatives", "H.R."),
        ("U.S. House of Representatives", "H.R."),
        ("S.", "S."),
        ("S", "S."),
        ("Senate", "S."),
        ("U.S. Senate", "S."),
    ];

    private static readonly string[] PublicLaws =
    [
        "Pub. L. No. ",
        "Pub. L. ",
        "Pub.L. ",
        "Public Law No. ",
        "Public Law ",
        "P.L. No. ",
        "P.L. ",
        "PL ",
    ];

    private const string ExecutiveOrder = "Exec. Order";
    private const string PublicLaw = "Pub. L. No.";

    // What the type says already: a hearing ends in who testified there.
    private static readonly string[] OfHearing = ["testimony", "congressional testimony", "hearing", "congressional hearing"];

    /// <summary>The name of an order as a sentence has it: <c>Executive Order No. 13,999</c> (APA 7, 11.7).</summary>
    internal static string InSentence(string name) =>
        name.StartsWith(ExecutiveOrder, StringComparison.OrdinalIgnoreCase) ? "Executive Order" + name[ExecutiveOrder.Length..] : name;

    internal static string Of(ApaWork work)
    {
        var (genre, number) = (work.Text(TextVariable.Genre), work.Text(TextVariable.Number));
        if (work.Reference.Type == ReferenceType.Hearing && OfHearing.Contains(genre, StringComparer.OrdinalIgnoreCase))
            genre = "";
        if (number.Length == 0)
            return genre;
        if (genre.Length == 0 && work.Reference.Type == ReferenceType.Legislation && OfPublicLaw(number) is { } law)
            return $"{PublicLaw} {law}";
        if (NamesItsKind(genre, number))
            return number;
        if (genre.Length == 0)
            genre = char.IsAsciiDigit(number[0]) ? Chamber(work) ?? "" : "";
        if (genre.Length == 0)
            return $"No. {number}";
        return Array.Exists(WithoutNo, genre.EndsWith) ? $"{genre} {number}" : $"{genre} No. {number}";
    }

    /// <summary>The congress and what else is between the number and the record: <c>113th Cong.</c>, <c>2d Sess.</c></summary>
    internal static string Session(ApaWork work)
    {
        var (authority, session) = (Congress.Abbreviated(work.Text(TextVariable.Authority)), work.Text(TextVariable.ChapterNumber));
        if (session.Length == 0)
            return Chamber(work) is null || work.Text(TextVariable.Number).Length == 0 ? authority : "";
        // The chamber is part of the number, and the congress says whose bill it is.
        session = Congress.Abbreviated(session);
        return authority.Length == 0 || Chamber(work) is not null || authority == session ? session : $"{authority}, {session}";
    }

    private static string? Chamber(ApaWork work)
    {
        if (work.Reference.Type != ReferenceType.Bill)
            return null;
        var authority = work.Text(TextVariable.Authority);
        return Array.Find(Chambers, row => row.Chamber.Equals(authority, StringComparison.OrdinalIgnoreCase)).Sign;
    }

    // "111-2": the congress and the law.
    private static string? OfPublicLaw(string number)
    {
        var law = Array.Find(PublicLaws, name => number.StartsWith(name, StringComparison.OrdinalIgnoreCase)) is { } words
            ? number[words.Length..]
            : number;
        var hyphen = law.AsSpan().IndexOfAny('-', '–');
        return hyphen is 2 or 3
            && law.Length - hyphen is >= 2 and <= 5
            && !law.AsSpan(0, hyphen).ContainsAnyExceptInRange('0', '9')
            && !law.AsSpan(hyphen + 1).ContainsAnyExceptInRange('0', '9')
            ? law.Replace('–', '-')
            : null;
    }

    // "H.R. 1100", "Pub. L. No. 88-352": the number says what it numbers.
    private static bool NamesItsKind(string genre, string number) =>
        genre.Length > 0
            ? number.StartsWith(genre, StringComparison.OrdinalIgnoreCase)
            : char.IsAsciiLetter(number[0]) && number.Contains(". ", StringComparison.Ordinal);
}
