using System.Text.RegularExpressions;

namespace Citations.Articles.Lists;

/// <summary>
/// Reads what follows a title in a note and makes it a reference, part by part: <c>, Paris, Seuil, 1971, p. 112</c>,
/// <c>, t. II, Ulm: Verlag 1998, S. 3</c>, <c>, in Ann Carr (ed.), *Women in Port* (Leiden, 2012), 201</c>.
/// </summary>
internal static partial class NoteImprint
{
    private const int MostParts = 16;
    private const int LongestPart = 160;

    // "Éditions de l'École des hautes études en sciences sociales"; a sentence has more such words, or none of a house.
    private const int MostWordsOfName = 3;

    /// <summary>
    /// Whether a text after a title goes on with its imprint up to a year, and then with a part of the work or not at all.
    /// </summary>
    /// <param name="tail">The text, with the marks of italics.</param>
    internal static bool Follows(ReadOnlySpan<char> tail)
    {
        var isDated = false;
        for (var count = 0; count < MostParts; count++)
        {
            tail = tail.TrimStart(" ,:.");
            if (tail.IsEmpty || tail[0] == ';')
                return isDated;
            var part = FirstPart(tail);
            if (isDated && !IsAfterYear(part))
                return false;
            if (!isDated && !IsPart(part))
                return false;
            isDated |= YearAtEnd.IsMatch(part) && IsDated(part);
            tail = tail[part.Length..];
        }

        return isDated;
    }

    /// <summary>The characters up to a comma, a colon, a semicolon or the end of a sentence outside brackets and titles.</summary>
    private static ReadOnlySpan<char> FirstPart(ReadOnlySpan<char> tail)
    {
        var depth = 0;
        for (var i = 0; i < tail.Length; i++)
        {
            depth = tail[i] switch
            {
                '(' or '[' or NoteForms.Open or '“' or '«' or '„' => depth + 1,
                ')' or ']' or NoteForms.Close or '”' or '»' => Math.Max(0, depth - 1),
                _ => depth,
            };
            if (depth > 0 || i + 1 >= tail.Length)
                continue;
            if (tail[i] is ';' || (tail[i] is ',' or ':' && tail[i + 1] is ' ') || (tail[i] is '.' && EndsWord(tail, i)))
                return tail[..i];
        }

        return tail.TrimEnd(" .");
    }

    /// <summary>
    /// Whether a period ends a sentence and not an abbreviation: a long word or a number is before it and a capital after it.
    /// </summary>
    private static bool EndsWord(ReadOnlySpan<char> text, int period)
    {
        const int longWord = 5;
        if (period + 2 >= text.Length || text[period + 1] != ' ' || !(char.IsUpper(text[period + 2]) || text[period + 2] is NoteForms.Open))
            return false;
        var length = 0;
        while (length < period && char.IsLower(text[period - 1 - length]))
            length++;
        return length >= longWord || text[period - 1] is NoteForms.Close or ')' or '”' or '»' || char.IsAsciiDigit(text[period - 1]);
    }

    private static bool IsPart(ReadOnlySpan<char> part) =>
        part.Length <= LongestPart
        && (
            !char.IsLetter(part[0])
            || NoteWords.Parts.Contains(NoteWords.FirstOf(part))
            || (char.IsUpper(part[0]) && (Words.Count(part) <= MostWordsOfName || House.IsMatch(part)))
            || RomanVolume.IsMatch(part)
            || MonthAndYear.IsMatch(part)
        );

    /// <summary>A part that ends in the year has nothing else, or the place, the house or the day, which are no sentence.</summary>
    private static bool IsDated(ReadOnlySpan<char> part) =>
        !char.IsUpper(part[0]) || Words.Count(part) <= 1 || (House.IsMatch(part) && !Verb.IsMatch(part));

    private static bool IsAfterYear(ReadOnlySpan<char> part) =>
        part[0] is '(' or '[' or '§' or '*' or '«' or '“' or NoteForms.Open
        || char.IsAsciiDigit(part[0])
        || part.StartsWith("http", StringComparison.Ordinal)
        || part.StartsWith("doi", StringComparison.OrdinalIgnoreCase)
        || NoteWords.FirstOf(part) is var word && (NoteWords.Locators.Contains(word) || NoteWords.Parts.Contains(word))
        || RomanVolume.IsMatch(part);

    [GeneratedRegex(
        @"(?:^|[\s(\[/–-])(?:1[5-9]|20)\d{2}(?:[–/-]\d{2,4})?[a-z]?[)\]]{0,2}(?:\s\[[^\[\]]{1,40}\])?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex YearAtEnd { get; }

    // Words of more than three letters that no name begins.
    [GeneratedRegex(@"(?<![\p{L}’'-])\p{Ll}{4,}", RegexOptions.CultureInvariant)]
    private static partial Regex Words { get; }

    [GeneratedRegex(
        @"^(?:[EÉ]d(?:itions?|iciones|itrice|izioni|itorial|itora|ições)|Presses?|Université|Universit(?:y|à|ät)|Universidade?|Universitat"
            + @"|Librairie|Imprimerie|Imprimatur|Imprensa|Imprenta|Centr[eo]|Cent(?:ro|rum)|Institut[oe]?|Instytut|Wydawnictw|Nakladatelstv"
            + @"|Verlag|Akademie|Academi[ae]|Akadem|Fundación|Fondazione|Fondation|Funda[cç]|Fundacja|Société|Societ[àáy]|Sociedade?|Servic[ei]"
            + @"|Minist|Consejo|Consiglio|Conselho|Conseil|Comité|Archivio|Biblioteca|Bibliothèque|Uniwersytet|Towarzystw|Tipografia|Tipographia"
            + @"|Publicaci|Publicat|Stabilimento|Istituto|Casa|Gesellschaft|Изд|Наука)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex House { get; }

    [GeneratedRegex(
        @"(?<!\p{L})(?:is|was|are|were|has|had|est|fut|a|ont|es|fue|ha|è|fu|ist|war|hat|jest|był|была?)\s",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Verb { get; }

    [GeneratedRegex(@"^[ivxlc]{1,9}(?=[\s,.:;/(]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex RomanVolume { get; }

    // mai 1998, automne 2003
    [GeneratedRegex(@"^\p{Ll}{3,10}\.?\s(?:de\s|del\s)?(?:1[5-9]|20)\d{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthAndYear { get; }
}
