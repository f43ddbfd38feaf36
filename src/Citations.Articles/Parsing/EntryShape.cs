using System.Text.RegularExpressions;
using Citations.Articles.Words;
using Citations.Canonical;

namespace Citations.Articles.Parsing;

/// <summary>The form of the first and last characters of a reference entry, whatever its style.</summary>
internal static partial class EntryShape
{
    private const int Window = 240;

    // Twenty names.
    private const int LongestNames = 700;
    private const int ShortestReference = 30;

    // Before the works of a meta-analysis (APA 7, section 9.52).
    private const string NoteMarks = "*†‡";

    /// <summary>Initials without periods, as Australian lists give them: <c>Leonard, J &amp; Blanchi, R 2012,</c>.</summary>
    private const string HarvardNames =
        @"|\p{Lu}[\p{L}'’\-]+(?:\s\p{Lu}[\p{L}'’\-]+)?,\s\p{Lu}{1,3}(?:,\s\p{Lu}[\p{L}'’\-]+,\s\p{Lu}{1,3}){0,8}"
        + @"(?:\s(?:&|and)\s\p{Lu}[\p{L}'’\-]+,\s\p{Lu}{1,3})?\s(?:\(?eds?\.?\)?\s)?\(?(?:1[5-9]|20)\d{2}[a-z]?\)?[,.]";

    /// <summary>Names and a year in full-width parentheses, as in <c>森 さとみ（2016）．</c></summary>
    private const string EastAsianStart = @"[^。（(]{1,80}（(?:1[5-9]|20)\d\d[a-z]?(?:年[^（）]{0,12})?）\s?[．.。，,:：「『]";

    /// <summary>
    /// The number, bracket or bullet before an entry, with the space after it; empty if there is none. A year is not a number of a list.
    /// </summary>
    internal static ReadOnlySpan<char> Label(ReadOnlySpan<char> line)
    {
        foreach (var match in LabelPattern.EnumerateMatches(line[..Math.Min(line.Length, 24)]))
            return line.Slice(match.Index, match.Length);
        return [];
    }

    /// <summary>
    /// The label before a line that is read on its own: a number without a mark is one only before names with initials. <c>50 Cent</c> and
    /// <c>3 Doors Down</c> begin with theirs.
    /// </summary>
    internal static ReadOnlySpan<char> OwnLabel(ReadOnlySpan<char> line)
    {
        var label = Label(line);
        return IsBareNumber(label) && !StartsWithNames(line[label.Length..]) ? [] : label;
    }

    /// <summary>
    /// The label in brackets before a line that is not a number, <c>[Knu74]</c>, <c>[ABC+86]</c>; empty if there is none.
    /// </summary>
    internal static ReadOnlySpan<char> WordLabel(ReadOnlySpan<char> line)
    {
        foreach (var match in WordLabelPattern.EnumerateMatches(line[..Math.Min(line.Length, 32)]))
            return line.Slice(match.Index, match.Length);
        return [];
    }

    /// <summary>Whether a label is a number without a mark.</summary>
    internal static bool IsBareNumber(ReadOnlySpan<char> label) =>
        label.Trim() is { IsEmpty: false } number && !number.ContainsAnyExceptInRange('0', '9');

    /// <summary>
    /// A number without a mark before any text, <c>6 ibid</c>, as the other entries of a list have one; empty if there is none.
    /// </summary>
    internal static ReadOnlySpan<char> NumberBefore(ReadOnlySpan<char> line)
    {
        foreach (var match in NumberBeforePattern.EnumerateMatches(line[..Math.Min(line.Length, 12)]))
            return line[..match.Length];
        return [];
    }

    /// <summary>The number in a label, or null.</summary>
    internal static int? Number(ReadOnlySpan<char> label)
    {
        var start = label.IndexOfAnyInRange('0', '9');
        if (start < 0)
            return null;
        var digits = label[start..];
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(
            end < 0 ? digits : digits[..end],
            System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
    }

    /// <summary>Whether a line can be the first of an entry: names with initials, or something before a year in parentheses.</summary>
    internal static bool Starts(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart();
        text = text[Label(text).Length..];
        text = text[..Math.Min(text.Length, Window)];
        return !IsAddress(text) && (StartPattern.IsMatch(text) || OldDate.IsIn(text) || SameAuthor.LengthIn(text) > 0);
    }

    /// <summary>
    /// Whether a line starts as no line within an entry does: a Japanese entry may end without a mark, and its first line has the names and
    /// the year in full-width parentheses.
    /// </summary>
    internal static bool StartsEastAsian(ReadOnlySpan<char> line) => EastAsianPattern.IsMatch(line[..Math.Min(line.Length, Window)]);

    /// <summary>
    /// Whether a line starts with names as reference lists give them: <c>Luna, B. C.</c>, <c>Luna BC,</c>, <c>B. C. Luna,</c>.
    /// </summary>
    internal static bool StartsWithNames(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart();
        text = text[Label(text).Length..].TrimStart(NoteMarks);
        return NamesPattern.IsMatch(text[..Math.Min(text.Length, Window)]);
    }

    /// <summary>
    /// Whether a line is a whole reference by itself: names and a date, or what only references have, and nothing that cites.
    /// </summary>
    internal static bool IsReference(ReadOnlySpan<char> line) =>
        line.Length >= ShortestReference
        && HasYear(line)
        && (StartsWithNames(line) || HasSource(line[..Math.Min(line.Length, 1500)]))
        && !ProseShape.Cites(line);

    private static bool HasSource(ReadOnlySpan<char> line) => SourcePattern.IsMatch(line) || HasPublisherBeforePage(line);

    // (Burrow Press, 2010), 12
    private static bool HasPublisherBeforePage(ReadOnlySpan<char> line)
    {
        foreach (var match in BeforePagePattern.EnumerateMatches(line))
        {
            if (PublisherWords.KindsAndSchools.Ends(line.Slice(match.Index, match.Length)))
                return true;
        }

        return false;
    }

    /// <summary>Whether a line can be the last of an entry: it ends in a period, an address, a number or a closing mark.</summary>
    internal static bool Ends(ReadOnlySpan<char> line)
    {
        var text = line.TrimEnd();
        if (text.IsEmpty)
            return true;
        if (text[^1] is '.')
            return text.Length < 3 || !(char.IsUpper(text[^2]) && text[^3] is ' ' or '.');
        if (text[^1] is '．' or '。' or '｡' or '」' or '』' or '>' or ')' or ']' or '?' or '!' or '/')
            return true;
        var word = text[(text.LastIndexOf(' ') + 1)..];
        return char.IsDigit(text[^1]) || word.Contains('/');
    }

    /// <summary>
    /// Whether a date is near the start where entries have it: <c>World Health Organization. (2001).</c>, not <c>between 1987 and
    /// 2003</c>.
    /// </summary>
    internal static bool HasDateInPlace(ReadOnlySpan<char> line) =>
        line[..Math.Min(line.Length, Window)] is var start && (DateInPlacePattern.IsMatch(start) || OldDate.IsIn(start));

    /// <summary>Whether a date in parentheses stands near the start: <c>Mole, A. (2015, May).</c></summary>
    internal static bool HasDateInParentheses(ReadOnlySpan<char> line) =>
        line[..Math.Min(line.Length, StartsWithNames(line) ? LongestNames : Window)] is var start
        && (DateInParenthesesPattern.IsMatch(start) || OldDate.IsIn(start));

    // The digits in its parentheses are not those of a date: https://doi.org/10.1044/1092-4388(2007/067)
    private static bool IsAddress(ReadOnlySpan<char> line) =>
        line.TrimStart('<').StartsWith("http", StringComparison.OrdinalIgnoreCase) && !line.TrimEnd().Contains(' ');

    /// <summary>Whether a line has words in the place of a year: <c>(n.d.)</c>, <c>. Forthcoming.</c>, <c>[date unknown]</c>.</summary>
    internal static bool HasWordsForYear(ReadOnlySpan<char> line) => WordsForYearPattern.IsMatch(line[..Math.Min(line.Length, Window)]);

    /// <summary>Whether a text holds a year.</summary>
    internal static bool HasYear(ReadOnlySpan<char> line) =>
        YearPattern.IsMatch(line[..Math.Min(line.Length, 1500)]) || OldDate.IsIn(line[..Math.Min(line.Length, Window)]);

    [GeneratedRegex(@"^\[(?=[^\]]*\p{L})(?=[^\]]*[\d+&])[\p{L}\d][\p{L}\d+&:.\-]{1,20}\](?::|\s)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex WordLabelPattern { get; }

    [GeneratedRegex(
        @"^\s*(?:\[\^?\d{1,4}\]:?|\((?!(?:1[5-9]|20)\d\d)\d{1,4}\)|(?!(?:1[5-9]|20)\d\d)\d{1,4}(?:[.)](?=\s|\p{Lu})|-(?=\s\p{Lu}))|(?!(?:1[5-9]|20)\d\d)\d{1,4}\s+(?=[„“""«‘]?\s?\p{Lu})(?!U\.\s?S\.\s?C|C\.\s?F\.\s?R|\p{Lu}[\p{L}.]{1,8}\sComp\.|Pa\.\sC)|[-*+•‣▪·](?=\s))\s*",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LabelPattern { get; }

    [GeneratedRegex(@"^\d{1,3}\s+(?=[\p{L}\[„“""«‘])", RegexOptions.CultureInvariant)]
    private static partial Regex NumberBeforePattern { get; }

    [GeneratedRegex(
        @"^(?:(?:(?:[Vv][ao]n|[Dd][eiu]r?|[Dd]ell?a|[Ll][ae]|[Tt]e[nr]|[Dd]e[ns]|[Zz]u|al|el)\s){0,3}\p{Lu}[\p{L}'’\-]*(?:\s\p{Lu}[\p{L}'’\-]*){0,3},\s(?:\p{Lu}(?:\.|[\p{L}]+)|[Ee]t al)"
            + HarvardNames
            + @"|\p{Lu}[\p{L}'’\-]+\s\p{Lu}{1,3}[,.;:(]"
            + @"|\p{Lu}[\p{L}'’\-]+\s\p{Lu}{1,3}\s\("
            + @"|(?:\p{Lu}\.[\s-]?){1,4}\p{Lu}[\p{L}'’\-]+[,\s]"
            + @"|.{2,200}[([](?:\d{4}|(?i:" + EntryDate.WithoutYear + "))"
            + @"|[—–_-]{2,8}\s?[.,]\s"
            // A group: Fen Radio News. 2020. "Title."
            + @"|\p{Lu}[\p{L}'’\-]*(?:\s(?:\p{Lu}[\p{L}'’\-]{0,30}|&|of|for|the|and|on|de|du|des|der|für|und|et|y)){1,7}\.\s(?:1[5-9]|20)\d{2}[a-z]?\.\s"
            + @"|.{2,200}[.\]]\s\((?:ca?\.\s)?\d{3,4}\)\."
            + "|"
            + EastAsianStart
            + "|"
            + SemiticNames.Start
            + ")",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex StartPattern { get; }

    [GeneratedRegex("^" + EastAsianStart, RegexOptions.CultureInvariant)]
    private static partial Regex EastAsianPattern { get; }

    [GeneratedRegex(
        @"^(?:(?:(?:[Vv][ao]n|[Dd][eiu]r?|[Dd]ell?a|[Ll][ae]|[Tt]e[nr]|[Dd]e[ns]|[Zz]u|al|el)\s){0,3}\p{Lu}[\p{L}'’\-]*(?:\s\p{Lu}[\p{L}'’\-]*){0,2},\s(?:\p{Lu}\.|\p{Lu}\p{Ll}+(?:,|\s&|\s\p{Lu}\.|\.|\sand\s))"
            + HarvardNames
            + @"|\p{Lu}[\p{L}'’\-]+\s\p{Lu}{1,3}[,.;:(]"
            + @"|(?:\p{Lu}\.[\s-]?){1,4}\p{Lu}[\p{L}'’\-]+,\s|"
            + SemiticNames.Start
            + ")",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NamesPattern { get; }

    /// <summary>
    /// Volume and pages, a title in quotation marks with a year in parentheses or an address, a publisher with its place (Chicago's
    /// notes).
    /// </summary>
    [GeneratedRegex(
        @"\b\d{1,4}\s?\(\d{1,4}(?:[–-]\d{1,4})?\)\s?[:,]\s?e?\d|\d{4};\s?\d{1,4}(?:\(|:)|\b(?:vol|no|pp)\.\s?\d|[“""][^“”""]{8,300}[”""].{0,200}\((?:[^()]{0,60}\s)?(?:1[5-9]|20)\d{2}\)"
            + @"|[“""][^“”""]{8,300}[,.][”""]\s.{1,200}https?://"
            + @"|\(\p{Lu}[^():]{1,60}:\s\p{Lu}[^():]{1,80},\s(?:1[5-9]|20)\d{2}\)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SourcePattern { get; }

    [GeneratedRegex(@"\(\p{Lu}[^():&]{3,75}(?=,\s(?:1[5-9]|20)\d{2}\),\s(?:pp?\.\s)?\d)", RegexOptions.CultureInvariant)]
    private static partial Regex BeforePagePattern { get; }

    [GeneratedRegex(
        @"[(.,;]\s?(?:(?!In\b)\p{Lu}\p{Ll}+\.?\s)?(?:(?:1[5-9]|20)\d{2}|" + NoDate.Pattern + ")",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DateInPlacePattern { get; }

    [GeneratedRegex(@"[([](?:(?:ca?\.|circa)\s)?(?:\d{4}|(?i:" + EntryDate.WithoutYear + "))", RegexOptions.CultureInvariant)]
    private static partial Regex DateInParenthesesPattern { get; }

    [GeneratedRegex(@"[(.,\[]\s?(?i:" + EntryDate.WithoutYear + @")(?:-[a-z])?(?:[)\].,]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex WordsForYearPattern { get; }

    // A year before 1500 only where nothing else stands so: "(950).", "Abbey of Fen. 1386. Cartulary."
    [GeneratedRegex(
        @"(?<![\d.])(?:1[5-9]|20)\d{2}(?!\d)|(?<=[.\]]\s\((?:ca?\.\s)?)[1-9]\d{2}(?=\)\.)|(?<=[\p{L}.]\.\s)1[0-4]\d{2}(?=\.\s\p{Lu})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex YearPattern { get; }
}
