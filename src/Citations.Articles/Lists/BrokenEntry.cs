using System.Text.RegularExpressions;
using Citations.Articles.Parsing;

namespace Citations.Articles.Lists;

/// <summary>
/// Where paragraphs and entries of a list do not agree: an extra line break splits an entry (<c>Mole, A. (2015). Tea and</c>, then
/// <c>butter. Barn Press.</c>), and one too few leaves two in a paragraph.
/// </summary>
internal static partial class BrokenEntry
{
    private const int ShortestTitle = 15;

    private const string Year = @"\((?:\d{4}[a-z]?|n\.d\.)(?:,\s[\p{L}\d\s–]{1,20})?\)";

    private const string Name =
        @"(?:(?:van|von|de|der|den|di|du|la|le)\s){0,2}\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?,\s(?:\p{Lu}\.[\s-]?){1,4}";

    /// <summary>Whether a paragraph continues the entry whose last line is before it.</summary>
    /// <param name="before">The last line before the paragraph.</param>
    /// <param name="line">The first line of the paragraph.</param>
    internal static bool GoesOn(ReadOnlySpan<char> before, ReadOnlySpan<char> line)
    {
        var end = before.TrimEnd();
        var start = line.TrimStart();
        if (end.IsEmpty || start.IsEmpty || EntryShape.Starts(start) || EntryShape.Label(start).Length > 0)
            return false;
        if (Address.IsMatch(start))
            return EntryShape.Starts(end) && !end.Contains("://", StringComparison.Ordinal);
        if (EntryShape.Ends(end))
            return PeriodicalStart.IsMatch(start) && TitleEnd.IsMatch(end);
        return
            char.IsLower(start[0]) ? !start.StartsWith("http", StringComparison.Ordinal) && !NameInLowerCase.IsMatch(start)
            : LocationStart.IsMatch(start) ? end[^1] == ','
            : OpenEnd.IsMatch(end) && !EntryShape.HasYear(start);
    }

    /// <summary>Where entries after the first start in a paragraph of an author-date list.</summary>
    internal static IEnumerable<int> StartsWithin(string text, SourceSpan paragraph)
    {
        var words = text[paragraph.Start..paragraph.End];
        if (Date.Match(words) is not { Success: true } date)
            yield break;
        var title = date.Index + date.Length;
        foreach (Match start in NextStart.Matches(words, title))
        {
            if (start.Index < title + ShortestTitle || start.Index + start.Length + ShortestTitle > words.Length)
                continue;
            yield return paragraph.Start + start.Index;
            title = start.Index + start.Length;
        }
    }

    [GeneratedRegex(@"^https?://\S{4,300}$", RegexOptions.CultureInvariant)]
    private static partial Regex Address { get; }

    [GeneratedRegex(@"^\p{Lu}[\p{L}\s&'’:-]{2,80},\s\d{1,4}(?:\s?\(\d|,\s?e?\d)", RegexOptions.CultureInvariant)]
    private static partial Regex PeriodicalStart { get; }

    /// <summary>An entry that ends in its title: one sentence after the date.</summary>
    [GeneratedRegex($@"{Year}\.\s[^.()]{{8,300}}[.?!]$", RegexOptions.CultureInvariant)]
    private static partial Regex TitleEnd { get; }

    [GeneratedRegex(@"^[\p{Ll}'’-]+\s?(?:[,(]|\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex NameInLowerCase { get; }

    [GeneratedRegex(@"^[*_]{0,3}\d{1,4}[*_]{0,3}\s?(?:\(\d|,\s?e?\d)", RegexOptions.CultureInvariant)]
    private static partial Regex LocationStart { get; }

    [GeneratedRegex(@"(?:[,&:-]|\s(?:and|of|the|in|for|to|with|on|a|an|by|from|der|und|et|de))$", RegexOptions.CultureInvariant)]
    private static partial Regex OpenEnd { get; }

    [GeneratedRegex($@"{Year}\.\s", RegexOptions.CultureInvariant)]
    private static partial Regex Date { get; }

    [GeneratedRegex(
        $@"(?<=[.)\d/]\s|/\S{{1,80}}\s)(?<!\.\s\.\s|\.\.\.\s|…\s){Name}(?:,\s(?:&\s)?{Name}){{0,20}}\s?{Year}\.\s(?=[\p{{Lu}}“""])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NextStart { get; }
}
