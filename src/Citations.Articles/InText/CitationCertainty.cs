using System.Collections.Frozen;
using Citations.Articles.Words;

namespace Citations.Articles.InText;

/// <summary>
/// Tells what is a citation for certain from what only looks like one: <c>Inception (2010)</c>, <c>(Berlin, 2015)</c>, <c>(Springer, 2012)</c>. Where an entry of the
/// list fits, it is a citation all the same; without one it is no fault.
/// </summary>
internal static class CitationCertainty
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Words = WordLists.Read("Citations.Articles.InText.citation-words.txt");

    /// <summary>Phrases that stand for the other authors.</summary>
    internal static FrozenSet<string> EtAl => Words["etal"];

    internal static bool Of(string text, InTextCitation citation)
    {
        if (citation.Form is not (CitationForm.Parenthetical or CitationForm.Narrative)) return true;
        if (citation.HasEtAl || citation.Authors is not [var author] || citation.Locator is not null || citation.Prefix is not null || citation.YearSuffix is not null || citation.IsSecondary || citation.IsPersonalCommunication) return true;
        if (citation.Year is null or "n.d." or "in press") return true;
        return !IsNoAuthor(author) && (citation.Form == CitationForm.Parenthetical || IsReported(text, citation.Span));
    }

    /// <summary>A place, a publisher or another thing, or a name that ends in one: New York, Oxford University Press.</summary>
    internal static bool IsNoAuthor(string author)
    {
        var name = author.ToLowerInvariant();
        var last = name[(name.LastIndexOf(' ') + 1)..];
        return Words["place"].Contains(last) || Words["publisher"].Contains(name) || Words["thing"].Contains(last) || name.EndsWith(" press", StringComparison.Ordinal);
    }

    /// <summary>Whether the sentence says that somebody reports: a verb after the year, a possessive before it, or "according to" before the name.</summary>
    private static bool IsReported(string text, SourceSpan span)
    {
        const int reach = 60;
        var names = span.In(text);
        var open = names.IndexOf('(');
        if (open > 2 && names[..open].TrimEnd() is [.., '\'' or '’', 's']) return true;
        var after = text.AsSpan(span.End, Math.Min(reach, text.Length - span.End));
        foreach (var range in after.SplitAny(' ', '\n'))
        {
            var word = after[range].Trim(",;:.");
            if (word.IsEmpty) continue;
            if (Words["reports"].Contains(word.ToString().ToLowerInvariant())) return true;
            // An adverb or an auxiliary may stand before the verb: "also found", "has shown".
            if (!(word is "also" or "has" or "have" or "had" or "first" or "recently" or "later" or "even" || word.EndsWith("ly"))) break;
        }

        var before = text.AsSpan(Math.Max(0, span.Start - reach), Math.Min(reach, span.Start)).TrimEnd();
        var previous = before[(before.LastIndexOfAny(' ', '\n', '(') + 1)..].ToString().ToLowerInvariant().TrimEnd('.', ',');
        return Words["names"].Contains(previous);
    }
}
