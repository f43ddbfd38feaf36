using System.Text.RegularExpressions;
using Citations.Canonical;

namespace Citations.Articles.Parsing;

/// <summary>
/// Reads place and publisher in their orders: <c>New York, NY: Wiley</c>, <c>Wiley, New York, 2010</c>, <c>Wiley</c>, <c>Wiley; 2010</c>.
/// </summary>
internal static partial class PublisherReader
{
    internal static double Read(EntryText entry, int start, int end, EntryDraft draft)
    {
        var text = entry.Text;
        (start, end) = SourceReader.Trim(text, start, end);
        end = TakeDate(text, start, end, draft);
        end = TitleNotes.Take(entry, start, end, draft);
        (start, end) = SourceReader.Trim(text, start, end);
        if (start >= end)
            return 0.6;
        var place = PlaceFirst.Match(text, start, end - start);
        if (place.Success)
        {
            Set(TextVariable.PublisherPlace, place.Groups["place"]);
            Set(TextVariable.Publisher, place.Groups["publisher"]);
            return 0.9;
        }

        var last = PlaceLast.Match(text, start, end - start);
        if (last.Success && IsNamed(last.Groups["publisher"].ValueSpan) && !IsNamed(last.Groups["place"].ValueSpan))
        {
            Set(TextVariable.Publisher, last.Groups["publisher"]);
            Set(TextVariable.PublisherPlace, last.Groups["place"]);
            return 0.85;
        }

        var source = text.AsSpan(start, end - start);
        if (source.Length > 160)
            return 0.05;
        draft.Set(TextVariable.Publisher, source.ToString(), start, end, 0.6);
        var (likelihood, mostSpaces) = IsNamed(source) ? (0.85, 13) : (0.65, 8);
        return char.IsUpper(source[0]) && source.Count(' ') <= mostSpaces ? likelihood - (SentenceEnd.Count(source) * 0.15) : 0.2;

        void Set(TextVariable variable, Group group) => draft.Set(variable, group.Value, group.Index, group.Index + group.Length);
    }

    /// <summary>Whether a text has the name of a publisher, or a word that publishers have in theirs.</summary>
    internal static bool IsNamed(ReadOnlySpan<char> text) => PublisherWords.All.IsIn(text);

    private static int TakeDate(string text, int start, int end, EntryDraft draft)
    {
        if (draft.Date is not null)
            return end;
        var match = TrailingYear.Match(text, start, end - start);
        if (!match.Success || EntryDate.Read(match.Groups["year"].Value + ", " + match.Groups["before"].Value) is not { } date)
            return end;
        draft.SetDate(date, match.Groups["year"].Index, match.Groups["year"].Index + match.Groups["year"].Length);
        return match.Index;
    }

    [GeneratedRegex(
        @"\G(?<place>\p{Lu}[\p{L}.'’\- ]{1,40}(?:,\s(?:\p{Lu}{2}|\p{Lu}\.\p{Lu}\.|\p{Lu}[\p{L}. ]{2,20}))?(?:(?:\s(?:and|&)\s|;\s|/|,\s)\p{Lu}[\p{L}. ]{2,20})?)\s?:\s*(?<publisher>[^:]{2,100})$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PlaceFirst { get; }

    [GeneratedRegex(
        @"\G(?<publisher>\p{Lu}[^,.:;]{1,80}),\s(?<place>\p{Lu}[\p{L}'’. -]{1,40}(?:,\s(?:\p{Lu}{2,3}|\p{Lu}[\p{L}. ]{2,20}))?)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PlaceLast { get; }

    [GeneratedRegex(
        @"[\s,;.]*\(?(?:(?<before>(?:\d{1,2}\s+)?" + EntryDate.Months + @"(?:\s\d{1,2})?),?\s)?(?<year>(?:1[5-9]|20)\d{2}[a-z]?)\)?[\s.]*$",
        RegexOptions.CultureInvariant | RegexOptions.RightToLeft
    )]
    private static partial Regex TrailingYear { get; }

    [GeneratedRegex(@"\p{L}{3,}[.?!]\s+\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd { get; }
}
