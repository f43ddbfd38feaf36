using System.Text.RegularExpressions;

namespace Citations.Articles.InText;

/// <summary>The names by which the text cites decisions and laws (APA 7, chapter 11).</summary>
internal static partial class LegalName
{
    /// <summary>Words that lists shorten and sentences write out, by the table of the Bluebook.</summary>
    private static readonly (string Short, string Long)[] Abbreviations =
    [
        ("Exec. Order", "Executive Order"),
        ("H.R. Res.", "House Resolution"),
        ("S. Res.", "Senate Resolution"),
        ("H.R. Rep.", "House Report"),
        ("S. Rep.", "Senate Report"),
        ("G.A. Res.", "General Assembly Resolution"),
        ("S.C. Res.", "Security Council Resolution"),
        ("Const.", "Constitution"),
        ("amend.", "Amendment"),
        ("art.", "Article"),
        ("Pub. L.", "Public Law"),
        ("Bd.", "Board"),
        ("Educ.", "Education"),
        ("Dep’t", "Department"),
        ("Dep't", "Department"),
        ("Comm’n", "Commission"),
        ("Comm'n", "Commission"),
        ("Ass’n", "Association"),
        ("Ass'n", "Association"),
        ("Int’l", "International"),
        ("Int'l", "International"),
        ("Nat’l", "National"),
        ("Nat'l", "National"),
        ("Univ.", "University"),
        ("Sch.", "School"),
        ("Dist.", "District"),
        ("Cnty.", "County"),
        ("Hosp.", "Hospital"),
        ("Inst.", "Institute"),
        ("Ctr.", "Center"),
        ("Cent.", "Central"),
        ("Serv.", "Service"),
        ("Servs.", "Services"),
    ];

    /// <summary>Whether works of a type are cited only by their names.</summary>
    internal static bool IsOf(ReferenceType type) =>
        type
            is ReferenceType.LegalCase
                or ReferenceType.Legislation
                or ReferenceType.Regulation
                or ReferenceType.Bill
                or ReferenceType.Hearing
                or ReferenceType.Treaty;

    /// <summary>
    /// The names of a decision or a law: those that its entry gives, written out where they are short, and the shorter ones.
    /// </summary>
    internal static IEnumerable<string> Of(Reference work) =>
        ((string?[])[work.Title, work.TitleShort])
            .OfType<string>()
            .SelectMany(name => (string[])[name, .. WrittenOut(name)])
            .SelectMany(name => ShortForms(name).Concat(IsOf(work.Type) ? LegalForms(name) : []).Prepend(name))
            .Distinct();

    /// <summary>
    /// A decision without the forms of companies (<c>Mole, Inc. v. Vole</c> is cited as <c>Mole v. Vole</c>), and a law without its year
    /// (<c>Clean Moles Act of 1990</c> as <c>Clean Moles Act</c>); none if a name has neither.
    /// </summary>
    internal static IEnumerable<string> ShortForms(string name)
    {
        if (name.Contains(" v. ", StringComparison.Ordinal) && FormPattern.IsMatch(name))
            yield return FormPattern.Replace(name, "");
        if (ActPattern.Match(name) is { Success: true } law)
            yield return law.Groups["law"].Value;
    }

    // "The Care Act 2014" is cited as the Care Act, "Exec. Order No. 13,676" as Executive Order 13676, and "Kyoto Protocol to ..." by its
    // start.
    private static IEnumerable<string> LegalForms(string name)
    {
        if (name.StartsWith("The ", StringComparison.Ordinal))
            yield return name[4..];
        if (name.Contains("No. ", StringComparison.Ordinal))
            yield return name.Replace("No. ", "", StringComparison.Ordinal);
        if (name.Contains('(', StringComparison.Ordinal) && BracketPattern.Replace(name, "") is { Length: > 0 } bare)
            yield return bare;
        if (YearPattern.Match(name) is { Success: true } dated)
            yield return dated.Groups["law"].Value;
        if (ConstitutionPattern.Match(name) is { Success: true } constitution)
            yield return constitution.Value;
        if (TreatyPattern.Match(name) is { Success: true } treaty)
            yield return treaty.Groups["law"].Value;
    }

    private static IEnumerable<string> WrittenOut(string name)
    {
        var written = Abbreviations.Aggregate(
            name,
            (text, pair) => text.Replace(pair.Short, pair.Long, StringComparison.Ordinal)
        );
        return written == name ? [] : [written];
    }

    [GeneratedRegex(@",?\s(?:Inc|Incorporated|LLC|L\.L\.C|LLP|L\.P|Ltd|Co|Corp|Corporation|Company|PLC|plc)\b\.?", RegexOptions.CultureInvariant)]
    private static partial Regex FormPattern { get; }

    [GeneratedRegex(@"^(?<law>\p{Lu}.{3,200}(?:Act|Amendments|Code|Law|Treaty))\sof\s[0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex ActPattern { get; }

    [GeneratedRegex(@"^(?<law>(?:The\s)?\p{Lu}.{3,200}?),?\s(?:(?:No\.\s)?[0-9]{1,3}\sof\s|of\s)?[0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex YearPattern { get; }

    [GeneratedRegex(@"^(?:The\s)?\p{Lu}.{1,40}?\sConst(?:\.|itution)(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex ConstitutionPattern { get; }

    [GeneratedRegex(@"\s?\([^()]{1,60}\)", RegexOptions.CultureInvariant)]
    private static partial Regex BracketPattern { get; }

    [GeneratedRegex(
        @"^(?<law>(?:The\s)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,3}\s(?:Protocol|Convention|Treaty|Covenant|Agreement|Charter|Accords?|Declaration))\s(?:to|on|for|of|concerning|relating|between|against)\s",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex TreatyPattern { get; }
}
