using System.Text.RegularExpressions;

namespace Citations.Articles.Parsing;

/// <summary>Distinguishes a paragraph that cites works from an entry that describes one.</summary>
internal static partial class ProseShape
{
    private const int Window = 1500;
    private const int NoteWindow = 60;

    /// <summary>
    /// Whether a text cites: it names works in parentheses with a part of them or several at once, or has a verb after a year in
    /// parentheses. Of 7,000 entries of published lists 12 do.
    /// </summary>
    internal static bool Cites(ReadOnlySpan<char> text)
    {
        var start = text[..Math.Min(text.Length, Window)];
        return NotePattern.IsMatch(start[..Math.Min(start.Length, NoteWindow)])
            || start.Contains('(')
            && (
                PartPattern.IsMatch(start)
                || SentencePattern.IsMatch(start)
                || LeadInPattern.IsMatch(start)
                || SeveralPattern.IsMatch(start)
                || CompanionsPattern.IsMatch(start)
                || CitesTwice(start)
            );
    }

    /// <summary>
    /// Whether a text cites, or has words after its last identifier or address, which ends an entry:
    /// <c>the data of https://doi.org/... are good</c>.
    /// </summary>
    internal static bool GoesOn(ReadOnlySpan<char> text)
    {
        const int fewestWords = 2;
        var at = Math.Max(text.LastIndexOf("://"), text.LastIndexOf("10."));
        var space = at < 0 ? -1 : text[at..].IndexOfAny(" \t\n");
        var words = 0;
        if (space >= 0)
        {
            var rest = text[(at + space)..];
            foreach (var word in rest.Split(' '))
                words += rest[word].Trim(".,;:)") is { Length: > 1 } plain && !plain.ContainsAnyExceptInRange('a', 'z') ? 1 : 0;
        }

        return words >= fewestWords || Cites(text);
    }

    /// <summary>One name and a year in parentheses may be a publisher, two are citations.</summary>
    private static bool CitesTwice(ReadOnlySpan<char> text)
    {
        var matches = CitationPattern.EnumerateMatches(text);
        return matches.MoveNext() && matches.MoveNext();
    }

    // (Mole, 2001, pp. 12-14)
    [GeneratedRegex(
        @"\((?:[^()]{0,120}[\s,/])?(?:1[5-9]|20)\d\d[a-z]?,\s?(?:pp?|[Ss]|[Cc]haps?|[Cc]h|[Vv]ols?|paras?|Table|Figs?)\.?\s?\d",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PartPattern { get; }

    // Note. Adapted from "Burrows," by A. Mole, 2001
    [GeneratedRegex(@"^(?:Note\.|Fig\w{0,4}\.?|Table)?[^.]{0,10}\s?(?:Adapted|Reprinted)\s(?:with permission )?from\s", RegexOptions.CultureInvariant)]
    private static partial Regex NotePattern { get; }

    // Mole et al. (2001) show
    [GeneratedRegex(
        @"\p{Lu}[\p{L}’'\-]+(?:\set\sal\.?)?(?:['’]s?)?\s\((?:1[5-9]|20)\d\d[a-z]?(?:[,;:][^()]{0,80})?\),?\s\p{Ll}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SentencePattern { get; }

    // (see Mole, 2001
    [GeneratedRegex(
        @"\((?:[Ss]ee|[Cc]f|e\.g|i\.e|vgl|siehe|voir|véase|ver|zie|jfr)[.,]{0,2}\s[^()]{0,100}\d\d",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LeadInPattern { get; }

    // (Mole, 2001; Vole, 2003)
    [GeneratedRegex(
        @"\((?:[^();]{1,100}[\s,])?(?:1[5-9]|20)\d\d[a-z]?(?:[,:]\s?[^();]{1,30})?;\s[^()]{0,200}(?:1[5-9]|20)\d\d",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SeveralPattern { get; }

    // (Mole et al., 2001)
    [GeneratedRegex(
        @"\(\p{Lu}[^();:]{1,100}\set\sal\.?,?\s(?:1[5-9]|20)\d\d[a-z]?\)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex CompanionsPattern { get; }

    // (Mole, 2001) or (Mole & Vole, 2001)
    [GeneratedRegex(
        @"\(\p{Lu}[\p{L}’'.\-]+(?:[\s,&][^();:]{0,80})?\s(?:1[5-9]|20)\d\d[a-z]?(?:,[^()]{0,40})?\)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex CitationPattern { get; }
}
