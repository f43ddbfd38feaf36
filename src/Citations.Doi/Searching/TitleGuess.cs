using System.Text.RegularExpressions;
using Citations.Matching;

namespace Citations.Searching;

/// <summary>
/// The words of a reference that are most likely its title. Indexes that look for all words of a query find nothing by a whole reference.
/// </summary>
internal static partial class TitleGuess
{
    private const int FewestWords = 3;
    private const int MostWords = 12;
    private const int LongestText = 2_000;

    /// <summary>The words of the title; null if no stretch of the text looks like one.</summary>
    internal static string? Of(string text)
    {
        if (SearchQuery.Of(text.Length > LongestText ? text[..LongestText] : text) is not { } query)
            return null;
        var quoted = Quotation.Match(query);
        var title = quoted.Success ? quoted.Groups[1].Value : Sentences.Split(query).MaxBy(Likelihood);
        var words = TextFolding.Words(title);
        return words.Length < FewestWords ? null : string.Join(' ', words.Take(MostWords));
    }

    /// <summary>Titles have words in lower case; names have commas and initials; places in journals have digits.</summary>
    private static double Likelihood(string sentence) =>
        sentence
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Sum(word =>
                char.IsDigit(word[0]) ? -1
                : word.Length == 1 ? 0
                : (char.IsLower(word[0]) ? 2 : 1) - (word[^1] == ',' ? 2 : 0)
            );

    [GeneratedRegex(@"[“""]([^“”""]{12,400})[”""]", RegexOptions.CultureInvariant)]
    private static partial Regex Quotation { get; }

    [GeneratedRegex(@"[.?!)]\s+|\s\(", RegexOptions.CultureInvariant)]
    private static partial Regex Sentences { get; }
}
