using System.Text.RegularExpressions;
using Citations.Articles.Documents;
using Citations.Articles.Words;
using Citations.Matching;

namespace Citations.Articles.InText;

/// <summary>
/// The text before the dates of entries that begin with a group or a title. A citation that has the same words and the same year cites
/// that entry, however the words divide: <c>(Earth, Wind &amp; Fire, 1978)</c>, <c>(The 1975, 2019)</c>, <c>(<i>Beauty and the Beast</i>,
/// 2012)</c>.
/// </summary>
internal sealed partial class ListedHeads
{
    private const string EtAl = " et al.";
    private const int FewestGroups = 3;
    private static readonly string FoldedEtAl = TextFolding.Fold(EtAl);

    private readonly Dictionary<string, List<string>> _byYear = [];
    private readonly HashSet<string> _titles = [];

    internal ListedHeads(IEnumerable<ReferenceEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (YearOf(entry.Reference) is not { } year)
                continue;
            foreach (var head in AllOf(entry))
            {
                if (!_byYear.TryGetValue(year, out var heads))
                    _byYear[year] = heads = [];
                heads.Add(TextFolding.Fold(head));
                if (IsTitle(entry) || head == ItalicStartOf(entry))
                    _titles.Add(TextFolding.Fold(head));
            }
        }
    }

    /// <summary>The words before the date of an entry in the author-date form; null if people with initials are there.</summary>
    internal static string? Of(ReferenceEntry entry)
    {
        if (WordsBeforeDate(entry) is not { } head)
            return null;
        if (head.TrimEnd('.') is ['[', .. var description, ']'] && !description.AsSpan().ContainsAny("[]"))
            return description;
        // The text in brackets beside a name is read with it.
        return !head.AsSpan().ContainsAny("[(") && !InitialsAfterComma.IsMatch(head) ? head : null;
    }

    /// <summary>
    /// What a citation can give of the words before the date: all of them, and of a title the text before its translation, its
    /// description or its section (<c>Lög um land [Act on land]</c>, <c>Jagdordnung, § 12</c>); of three groups or more the first and
    /// "et al.", however the names are divided; of an entry that begins with neither people nor a group and its date the words before the
    /// first comma or bracket (<c>Treaty of Burrows, June 28, 1919, …</c>); a title in italics at its start.
    /// </summary>
    internal static IEnumerable<string> AllOf(ReferenceEntry entry)
    {
        var whole = Of(entry);
        if (whole is not null)
            yield return whole;
        if (IsTitle(entry) && WordsBeforeDate(entry) is { } title && TitleEnd.Match(title) is { Success: true, Index: > 1 } end)
            yield return title[..end.Index];
        if (
            whole is not null
            && Groups.Match(whole) is { Success: true } groups
            && groups.Groups["first"].Value is var first
            && (entry.Reference.Author.Count < FewestGroups || entry.Reference.Author[0].Literal != first)
        )
            yield return $"{first}{EtAl}";
        if (ItalicStartOf(entry) is { } italic)
            yield return italic;
        foreach (var opening in OpeningsOf(entry))
            yield return opening;
    }

    private static string? ItalicStartOf(ReferenceEntry entry) =>
        entry.Marked.Runs is [{ Span: { Start: 0, Length: > 3 } italic } run, ..] && (run.Marks & RunMarks.Italic) != 0
            ? italic.In(entry.Text).TrimEnd(" .,").ToString()
            : null;

    private static IEnumerable<string> OpeningsOf(ReferenceEntry entry)
    {
        var isUndated = WordsBeforeDate(entry) is null;
        var match = Opening.Match(entry.Text);
        if (!match.Success)
            return [];
        // Names that were read are those of people, unless a bracket or the date of a law follows the words.
        if (!entry.Reference.Author.IsEmpty && !(isUndated && LawDate.IsMatch(entry.Text, match.Index + match.Length - 1)))
            return [];
        var words = match.Groups["words"].Value;
        return !words.Contains(' ', StringComparison.Ordinal) || (Initials.IsMatch(words) && !Parties.IsMatch(words))
            ? []
            : LegalName.ShortForms(words).Prepend(words);
    }

    /// <summary>
    /// The first date between two tokens that follows an entry's own words, with those words; before them are only words in
    /// lower case.
    /// </summary>
    internal (int Date, CitedNames Head)? In(TextBlock block, int start, int end)
    {
        for (var i = start + 1; i < end && _byYear.Count > 0; i++)
        {
            if (CitedDate.At(block, i) is not { } date || Before(block, i, date.Year) is not { } head)
                continue;
            for (var before = start; before < head.Start; before++)
            {
                if ((block.IsCapital(before) && before > start) || CitedDate.At(block, before) is not null)
                    return null;
            }

            return head.Start >= start ? (i, head) : null;
        }

        return null;
    }

    /// <summary>The head of an entry of a year that ends before a position, or null.</summary>
    internal CitedNames? Before(TextBlock block, int end, string year)
    {
        if (!_byYear.TryGetValue(year.TrimEnd('.'), out var heads))
            return null;
        var last = end - 1;
        while (last > 0 && block.KindAt(last) == TokenKind.Mark && !block.Is(last, ')'))
            last--;
        if (ListedNames.StartOf(block, last, heads) is not { } start)
            return OfGroups(block, last + 1, heads);
        var words = AuthorNames.WithoutArticle(block.Slice(start, last + 1));
        // The "and" of Hebrew and Arabic is one word with the name.
        if (words is ['ו' or 'و', _, _, ..] && !heads.Contains(TextFolding.Fold(words)))
            words = words[1..];
        return _titles.Contains(TextFolding.Fold(words))
            ? new() { Title = words, Start = start }
            : new() { Authors = [words], Start = start };
    }

    /// <summary>The first of several groups with its abbreviation: <c>Centers for Moles and Voles [CMV] et al.</c></summary>
    private static CitedNames? OfGroups(TextBlock block, int end, List<string> heads)
    {
        const int reach = 8;
        var (to, hasEtAl) = EtAlPhrases.WithoutFrom(block, Math.Max(0, end - reach), end);
        if (!hasEtAl || CitedAbbreviations.Before(block, Math.Max(0, to - reach), ref to) is not { } abbreviation)
            return null;
        var groups = heads
            .Where(head => head.EndsWith(FoldedEtAl, StringComparison.Ordinal))
            .Select(head => head[..^FoldedEtAl.Length]);
        return ListedNames.StartOf(block, to - 1, groups) is { } start
            ? new()
            {
                Authors = [block.Slice(start, to) + EtAl],
                Abbreviation = abbreviation,
                Start = start,
            }
            : null;
    }

    /// <summary>The year by which a work is cited, or the words in its place in one form.</summary>
    internal static string? YearOf(Reference reference) =>
        reference.Issued is { } date
            ? date.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture)
                ?? (
                    date.Literal is not { } words ? null
                    : NoDate.Is(words) ? NoDate.English
                    : OldDate.Is(words) ? OldDate.Key(words)
                    : words.ToLowerInvariant()
                )?.TrimEnd('.')
            : null;

    private static bool IsTitle(ReferenceEntry entry) => entry.Reference.Author.IsEmpty && entry.Reference.Editor.IsEmpty;

    private static string? WordsBeforeDate(ReferenceEntry entry) =>
        entry.Parsed.Field("issued") is { Span: { Start: > 1 } date }
        && entry.Text[date.Start - 1] is '(' or '['
        && entry.Text[..(date.Start - 1)].Trim() is { Length: > 1 and < 200 } head
            ? head
            : null;

    [GeneratedRegex(@",?\s(?:[\[(]|§|[Aa]rt(?:\.|icle)\s\d)", RegexOptions.CultureInvariant)]
    private static partial Regex TitleEnd { get; }

    [GeneratedRegex(
        @"^(?<first>\p{Lu}[^,&]{1,80})(?:,\s\p{Lu}[^,&]{1,80}){1,12},\s(?:&|and)\s\p{Lu}[^,&]{1,80}$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Groups { get; }

    // A comma may be in parentheses; initials after it belong to a person.
    [GeneratedRegex(
        @"^(?<words>[\p{Lu}\d](?:[^,.()\[\]]|\.(?!\s\p{Lu}\p{Ll}{3})|\([^()]{1,60}\)){4,160}?)(?:,\s(?!\p{Lu}\.)|\s\[)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Opening { get; }

    [GeneratedRegex(@"\G(?:\[|\s\p{Lu}\p{L}{2,8}\.?\s\d{1,2},\s\d{4})", RegexOptions.CultureInvariant)]
    private static partial Regex LawDate { get; }

    [GeneratedRegex(@"(?:^|\s)\p{Lu}{1,3}(?:\.|$|\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Initials { get; }

    [GeneratedRegex(@"\sv\.?\s", RegexOptions.CultureInvariant)]
    private static partial Regex Parties { get; }

    [GeneratedRegex(@"\p{L},\s\p{Lu}\.", RegexOptions.CultureInvariant)]
    private static partial Regex InitialsAfterComma { get; }
}
