using Citations.Articles.Words;

namespace Citations.Articles.InText;

/// <summary>
/// Finds raised numbers that lost their form where a text was copied: <c>dominate triage.1 Others stress fair innings3,4</c>. They count
/// only in an article that hardly cites in another way, and where their first numbers rise with the text up to most of the entries.
/// </summary>
internal static class LostSuperscripts
{
    private const int LongestByline = 300;

    private const int Fewest = 2;

    /// <summary>The citations in the paragraphs; none if the numbers do not number the entries.</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraphs">The paragraphs of its running text.</param>
    /// <param name="found">The citations that have their form, such as <c>ref. 8</c>.</param>
    /// <param name="last">The highest number of the list.</param>
    internal static List<InTextCitation> Scan(string text, List<SourceSpan> paragraphs, List<InTextCitation> found, int last)
    {
        var cited = found.Select(citation => citation.Number).OfType<int>().Where(number => number <= last).ToHashSet();
        // Who cites half of the list with brackets has no lost numbers.
        if (last < Fewest || found.Exists(citation => citation.Number is null) || cited.Count * 2 > last)
            return [];
        var (highest, citations) = Count(paragraphs, text, cited, last);
        cited.UnionWith(citations.Select(citation => citation.Number!.Value));
        return highest >= Fewest && cited.Count * 5 >= last * 4 ? citations : [];
    }

    /// <summary>Whether such numbers count upwards in the text, whatever they number.</summary>
    internal static bool CountIn(string text, List<SourceSpan> paragraphs) =>
        Count(paragraphs, text, [], NumberList.Highest).Highest >= Fewest;

    /// <summary>The numbers that count upwards in the text, and the highest of them.</summary>
    private static (int Highest, List<InTextCitation> Citations) Count(
        List<SourceSpan> paragraphs,
        string text,
        HashSet<int> cited,
        int last
    )
    {
        List<InTextCitation> citations = [];
        var highest = 0;
        foreach (var span in paragraphs)
        {
            // "Ada Mole1, Ben Vole2": affiliations.
            if (span.Length <= LongestByline && !span.In(text).TrimEnd("0123456789,*†‡ ").ContainsAny(".?!:;"))
                continue;
            foreach (var match in LostDigits.Pattern.EnumerateMatches(span.In(text)))
            {
                var place = new SourceSpan(span.Start + match.Index, match.Length);
                if (NumberList.Read(place.In(text)) is not { } numbers)
                    continue;
                while (cited.Contains(highest + 1))
                    highest++;
                // Each number that is new is the next one; others are no citations.
                if (numbers[0] > highest + 1 || numbers[^1] > last || !RisesFrom(highest, numbers))
                    continue;
                highest = Math.Max(highest, numbers.Max());
                foreach (var number in numbers)
                    citations.Add(new(CitationForm.Superscript, place) { Number = number });
            }
        }

        return (highest, citations);
    }

    private static bool RisesFrom(int highest, List<int> numbers)
    {
        foreach (var number in numbers)
        {
            if (number > highest + 1)
                return false;
            highest = Math.Max(highest, number);
        }

        return true;
    }
}
