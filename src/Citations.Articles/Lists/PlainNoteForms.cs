using System.Text.RegularExpressions;

namespace Citations.Articles.Lists;

/// <summary>
/// The forms in which notes give works where the text has lost its italics: the title is known by the names before it and by the imprint
/// or the review after it.
/// </summary>
internal static partial class PlainNoteForms
{
    private const string Year = @"(?:1[5-9]|20)\d{2}";

    private const string Name = @"\p{Lu}[\p{L}\p{M}.’'-]*";

    private const string Joint = @"(?:,\s(?:and\s|&\s)?|\s(?:and|&|und|et|y|e|i)\s|\s)";

    private const string NoSentence = @"(?!(?:In|On|At|For|As|By|From|After|Before|Since|To|See)\s)";

    // Two words at least; an organization may have its small words and its country.
    private const string Persons = NoSentence + Name + "(?:" + Joint + @"(?:(?:van|von|de|der|du|la|di|da|del|della)\s){0,2}" + Name + "){1,11}";

    private const string Body = NoSentence + Name + @"(?:\s(?:(?:and|&|of|for|the|on|de|du|des|der|für|und|et|y)\s){0,3}(?:" + Name + @"|\([^()]{1,20}\))){1,11}";

    private const string Title = @"[\p{Lu}“""‘«„][^;()]{2,200}?";

    private const string Pinpoint =
        @"(?:[.,;]?\s*$|,?\s(?:<|https?:|\d|\[\d|(?:pp?|ss?|S|ch|chs|pt|vol|vols|para|paras|note|nn?)\.?\s\[?\d))";

    /// <summary>Whether a text without italics gives a work from its first word on.</summary>
    internal static bool Gives(string text) =>
        Book.IsMatch(text)
        || BookInParentheses.IsMatch(text)
        || Article.IsMatch(text)
        || Review.IsMatch(text)
        || BookBeforePage.IsMatch(text);

    // Ada Mole, Title, Ulm, Soil Press, 1953, p. 3. Ada Mole, Title (= Soil Studies 9), Ulm 1953, p. 3.
    [GeneratedRegex(
        @"^(?:" + Name + @"\s){1,4}\p{Lu}[\p{L}\p{M}’'-]+,\s\p{Lu}[^;\d]{3,160}(?:\s\(=?\s?[^()]{3,80}\))?,\s\p{Lu}[^,.;\d]{1,40}"
            + @"(?:\su\.\s?a\.)?(?:,\s\p{Lu}[^,;\d]{1,60},\s" + Year + @"(?=[.,]?\s*$|,\s)|,?\s" + Year + @",\s(?:pp?|ss?|S|cc?)\.\s?\d)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Book { get; }

    // Ada Mole and Ben Vole, Title (Soil Press, 2nd ed, 2010) ch 4. Soil Commission (NSW), Title (Web Page, 3 May 2021) <https://...>.
    [GeneratedRegex(
        "^(?:" + Persons + "|" + Body + @"),\s" + Title + @"\s\([^();]{1,80}[\s,:]\s?" + Year + @"\)" + Pinpoint,
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BookInParentheses { get; }

    // Ada Mole, Title, in: Soil Studies 14 (1937), H. 2, S. 201.
    [GeneratedRegex(
        "^" + Persons + @",\s[\p{Lu}“""‘«„][^;()]{2,240}?,\s[Ii]n:?\s[«“""]?\p{Lu}[^;()]{2,120}\s(?:\d{1,4}|[IVXLC]{1,8})(?:[./]\d{1,3})?\s\(" + Year
            + @"(?:[/–-]\d{2,4})?\)(?:[.,:;]|\s*$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Article { get; }

    // Ada Mole, Title, 99 B.U. L. REV. 155, 171–74 (2019) (Bluebook, rule 16).
    [GeneratedRegex(
        "^" + Persons + ",\\s" + Title + @",\s\d{1,4}\s\p{Lu}[\p{L}.&’']{0,20}(?:\s[\p{Lu}&][\p{L}.&’']{0,20}){0,8}\s\d{1,5}(?:,\s[\d–-]{1,12})*\s\((?:\p{L}{3,9}\.?\s(?:\d{1,2},\s)?)?"
            + Year + @"\)[.,;]?\s*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Review { get; }

    // Ada Mole, Title 77–80 (3d ed. 2019). 2 Ada Mole, Commentaries *18 (Bluebook, rule 15).
    [GeneratedRegex(
        "^(?:" + Persons + @",\s\p{Lu}[^;()\d,]{2,120}\s(?:§{1,2}\s?)?\d[\d.–-]{0,12}\s\((?:[^()\d]{1,30}\s|\d{1,2}(?:st|nd|rd|th|d)\sed\.\s)?" + Year
            + @"\)|\d{1,2}\s" + Persons + @",\s\p{Lu}[^;()\d,*]{2,120}\s\*\d[\d.–-]{0,12})[.,;]?\s*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BookBeforePage { get; }
}
