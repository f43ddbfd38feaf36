using System.Text.RegularExpressions;

namespace Citations.OpenLibrary;

/// <summary>Finds the ISBN that a reference gives.</summary>
internal static partial class IsbnMention
{
    internal static Isbn? In(string text)
    {
        foreach (Match match in Candidate.Matches(text))
        {
            if (Isbn.TryParse(match.Value, out var isbn))
                return isbn;
        }

        return null;
    }

    [GeneratedRegex(@"(?<![\dXx])(?:97[89][- ]?)?\d(?:[- ]?\d){8}[- ]?[\dXx](?![\dXx])", RegexOptions.CultureInvariant)]
    private static partial Regex Candidate { get; }
}
