using System.Text.RegularExpressions;

namespace Citations.Articles.InText;

/// <summary>
/// Finds raised numbers that lost their form where a text was copied: <c>dominate triage.1 Others stress fair innings3,4</c>. They count
/// only in an article that cites in no other way, and where their first numbers rise with the text.
/// </summary>
internal static partial class LostSuperscripts
{
    private const int Fewest = 2;

    /// <summary>The citations in the paragraphs; none if the numbers do not number the entries.</summary>
    internal static List<InTextCitation> Scan(string text, List<SourceSpan> paragraphs)
    {
        List<InTextCitation> citations = [];
        foreach (var span in paragraphs)
        {
            foreach (var match in Pattern.EnumerateMatches(span.In(text)))
            {
                var place = new SourceSpan(span.Start + match.Index, match.Length);
                foreach (var number in NumberList.Read(place.In(text)) ?? [])
                    citations.Add(new(CitationForm.Superscript, place) { Number = number });
            }
        }

        return CountUpwards(citations.Select(citation => citation.Number!.Value)) ? citations : [];
    }

    /// <summary>Whether each number that is new is the next one.</summary>
    private static bool CountUpwards(IEnumerable<int> numbers)
    {
        var highest = 0;
        foreach (var number in numbers)
        {
            if (number > highest + 1)
                return false;
            highest = Math.Max(highest, number);
        }

        return highest >= Fewest;
    }

    [GeneratedRegex(
        @"(?<=\p{Ll}{3}|\p{Ll}{2}[.,;:?!)”’""]|\p{Lu}\.)\d{1,3}(?:[,–-]\d{1,3}){0,8}(?=[\s.,;:?!)”’]|$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern { get; }
}
