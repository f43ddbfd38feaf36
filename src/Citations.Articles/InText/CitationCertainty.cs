using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Citations.Articles.InText;

/// <summary>
/// Distinguishes certain citations from text that only looks like one: <c>Inception (2010)</c>, <c>(Berlin, 2015)</c>, <c>(Springer,
/// 2012)</c>. If an entry of the list fits, the text is a citation all the same; without an entry it is not a fault.
/// </summary>
internal static partial class CitationCertainty
{
    private const int Reach = 60;
    private const int FirstUsualYear = 1850;
    private static readonly string[] CreditLinks = [" by", " credit", " von", " de"];

    private static readonly FrozenDictionary<string, FrozenSet<string>> Words = WordLists.Read(
        typeof(CitationCertainty),
        "citation-words.txt"
    );

    /// <summary>Phrases that stand for the other authors.</summary>
    internal static FrozenSet<string> EtAl => Words["etal"];

    /// <summary>Whether a word is one that starts a sentence, not a name: <c>Nach Marlow (2011)</c>.</summary>
    internal static bool StartsSentence(ReadOnlySpan<char> word) => Words["starts"].Contains(word.ToString().ToLowerInvariant());

    /// <summary>Whether a word is a preposition of places and times, after which a name is seldom an author.</summary>
    internal static bool IsBeforePlace(ReadOnlySpan<char> word) => Words["before-place"].Contains(word.ToString().ToLowerInvariant());

    /// <summary>Whether numbers in brackets after a word are values: <c>the interval [0, 1]</c>.</summary>
    internal static bool NamesNumbers(ReadOnlySpan<char> word) => Words["numbers"].Contains(word.ToString().ToLowerInvariant());

    /// <summary>Whether a name has a separate number after it: <c>(Apollo 11)</c>, <c>(Psalm 23)</c>.</summary>
    internal static bool IsNumbered(string name) => Words["numbered"].Contains(name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant());

    /// <summary>Whether a letter after a word belongs to it: <c>vitamin D. Mole (1980) showed</c>.</summary>
    internal static bool IsLettered(ReadOnlySpan<char> word) => Words["lettered"].Contains(word.ToString().ToLowerInvariant());

    /// <summary>Whether a number after a word is that of a work: <c>in one study (3)</c>.</summary>
    internal static bool NamesStudies(ReadOnlySpan<char> word) => Words["studies"].Contains(word.ToString().ToLowerInvariant());

    internal static bool Of(string text, InTextCitation citation)
    {
        if (citation.Form is not (CitationForm.Parenthetical or CitationForm.Narrative))
            return true;
        if (IsCredited(text, citation) || IsQuoted(text, citation.Span))
            return false;
        // "(Messina, 1347)" has the form of a name with its page.
        var isPage = citation is { Year: null, Locator.Length: 4 };
        if (citation.HasEtAl || (citation.Locator is not null && !isPage) || citation.Prefix is not null || citation.YearSuffix is not null)
            return true;
        if (
            citation.IsSecondary
            || citation.IsPersonalCommunication
            || citation.Year is "n.d." or "in press"
            || citation.OriginalYear is not null
            || (citation.Year is null && !isPage)
        )
            return true;
        var isNarrative = citation.Form == CitationForm.Narrative;
        // "*Free Solo* (2018) shows": the name of a film is there like the title of a work.
        if (citation.Authors is not [var first, ..])
            return !isNarrative || (IsReported(text, citation.Span) && !FollowsOccasion(text, citation.Span.Start));
        if (IsNoAuthor(string.Join(" & ", (IEnumerable<string>)citation.Authors)))
            return false;
        if (isNarrative && (IsOccasion(first.Split(' ')[0]) || FollowsOccasion(text, citation.Span.Start)))
            return false;
        if (citation.Authors.Count > 1)
            return true;
        if (isPage || IsEarly(citation.Year!) || YearsPattern.IsMatch(citation.Span.In(text)))
            return false;
        return isNarrative ? IsReported(text, citation.Span) : !FollowsOccasion(text, citation.Span.Start);
    }

    /// <summary>Whether a citation is within quoted words; the works that these cite need not be listed (APA 7, section 8.32).</summary>
    private static bool IsQuoted(string text, SourceSpan citation)
    {
        const int longest = 4000;
        var before = text.AsSpan(Math.Max(0, citation.Start - longest)..citation.Start);
        before = before[(before.LastIndexOf("\n\n") is >= 0 and var start ? start : 0)..];
        var after = text.AsSpan(citation.End..Math.Min(text.Length, citation.End + longest));
        after = after[..(after.IndexOf("\n\n") is >= 0 and var end ? end : after.Length)];
        var open = before.LastIndexOf('“');
        return open >= 0 && !before[open..].Contains('”')
            ? after.Contains('”')
            : before.Count('"') % 2 == 1 && after.Contains('"');
    }

    /// <summary>
    /// Whether a name in the sentence with its years is an event or a thing, though an entry begins alike: <c>the Second Vatican Council
    /// (1962–1965)</c>, <c>the Battle of the Somme (1916)</c>, <c>the Narrows Bridge (1940)</c> beside an author named Bridge; or
    /// the maker of a picture.
    /// </summary>
    internal static bool IsEvent(string text, InTextCitation citation, ReferenceEntry? entry)
    {
        if (citation is not { Authors: [var name], HasEtAl: false, YearSuffix: null } || citation.Locator is not null)
            return false;
        if (
            IsCredited(text, citation)
            || YearsPattern.IsMatch(citation.Span.In(text))
            || IsOccasion(WordBefore(text, WithoutLinkWords(text, citation.Span.Start)))
        )
            return true;
        return entry?.Reference.Author is [{ Family: { } family }, ..]
            && name.Contains(' ', StringComparison.Ordinal)
            && name.EndsWith(family, StringComparison.Ordinal)
            && IsOccasion(family);
    }

    /// <summary>Where "of the" begins before a position.</summary>
    private static int WithoutLinkWords(string text, int start)
    {
        const int mostWords = 3;
        for (var i = 0; i < mostWords && WordBefore(text, start) is ("of" or "the" or "in") and var word; i++)
            start = text.LastIndexOf(word, start - 1, StringComparison.OrdinalIgnoreCase);
        return start;
    }

    /// <summary>A place, a publisher, a school or another thing, or a name that ends in one: New York, Oxford University Press.</summary>
    internal static bool IsNoAuthor(string author)
    {
        var name = author.ToLowerInvariant();
        var words = name.Split(' ', '-');
        return IsPlace(author)
            || Words["publisher"].Contains(name)
            || Words["thing"].Contains(words[^1])
            || Words["degree"].Contains(author)
            || words.Any(Words["school"].Contains)
            || name.EndsWith(" press", StringComparison.Ordinal);
    }

    /// <summary>A place, or a name that ends in one: New York.</summary>
    internal static bool IsPlace(string name) =>
        Words["place"].Contains(name.ToLowerInvariant()) || Words["place"].Contains(name.ToLowerInvariant().Split(' ', '-')[^1]);

    /// <summary>Older works are cited by editions of today; on its own in parentheses such a year dates a thing.</summary>
    private static bool IsEarly(string year) =>
        int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < FirstUsualYear;

    private static bool IsOccasion(string word) => Words["occasion"].Contains(word.ToLowerInvariant());

    /// <summary>Whether an event, a work of art or a degree comes before: its place, its maker and its year follow.</summary>
    private static bool FollowsOccasion(string text, int start) => IsOccasion(WordBefore(text, start));

    /// <summary>Whether the maker of a picture is named: <c>Photo: L. Gray (2010)</c>, <c>(photo by A. Kim, 2017)</c>.</summary>
    internal static bool IsCredited(string text, InTextCitation citation)
    {
        var start = citation.Span.Start;
        var before = (citation.Prefix ?? text.AsSpan(Math.Max(0, start - Reach), Math.Min(Reach, start))).TrimEnd(" :(");
        foreach (var link in CreditLinks)
        {
            if (before.EndsWith(link, StringComparison.Ordinal))
                before = before[..^link.Length].TrimEnd();
        }

        return Words["picture"].Contains(before[(before.LastIndexOfAny(" \n(") + 1)..].ToString().ToLowerInvariant());
    }

    private static string WordBefore(string text, int start)
    {
        var before = text.AsSpan(Math.Max(0, start - Reach), Math.Min(Reach, start)).TrimEnd(" (\n*_\"“„«'");
        return before[(before.LastIndexOfAny(" \n(’") + 1)..].ToString().ToLowerInvariant();
    }

    /// <summary>
    /// Whether the sentence says that somebody reports: a verb after the year, a possessive before it, or "according to" before the name.
    /// </summary>
    private static bool IsReported(string text, SourceSpan span)
    {
        var names = span.In(text);
        var open = names.IndexOf('(');
        if (open > 2 && names[..open].TrimEnd() is [.., '\'' or '’', 's'])
            return true;
        var after = text.AsSpan(span.End, Math.Min(Reach, text.Length - span.End));
        foreach (var range in after.SplitAny(' ', '\n'))
        {
            var word = after[range].Trim(",;:.").ToString().ToLowerInvariant();
            if (word.Length == 0)
                continue;
            if (Words["reports"].Contains(word))
                return true;
            // An adverb or an auxiliary may be before the verb: "also found", "has shown".
            if (!Words["helps"].Contains(word) && !word.EndsWith("ly", StringComparison.Ordinal))
                break;
        }

        var previous = WordBefore(text, span.Start).TrimEnd('.', ',');
        if (previous == "to")
            previous = WordBefore(text, text.LastIndexOf("to", span.Start, StringComparison.OrdinalIgnoreCase)) + " to";
        return Words["names"].Contains(previous);
    }

    /// <summary>From one year to another: a life, a reign.</summary>
    [GeneratedRegex(@"\b\d{4}\s?[–—-]\s?(?:\d{4}|\d{2})\b", RegexOptions.CultureInvariant)]
    private static partial Regex YearsPattern { get; }
}
