using System.Text.RegularExpressions;

namespace Citations.Searching;

/// <summary>The parts of a reference that go into a search: its words, without addresses and identifiers, which would mislead.</summary>
internal static partial class SearchQuery
{
    private const int MaxLength = 500;
    private const int MinWords = 3;

    /// <summary>The query of a reference as it is written; null if it says too little to search for.</summary>
    internal static string? Of(string text)
    {
        var query = TextStart.Of(Addresses().Replace(text, " ").Trim(), MaxLength);
        return query.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length < MinWords ? null : query;
    }

    /// <summary>A query without the signs that are operators in most search languages.</summary>
    internal static string WithoutOperators(string query) => Spaces().Replace(Operators().Replace(query, " "), " ").Trim();

    [GeneratedRegex(@"https?://\S+|\bdoi:\s*\S+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Addresses();

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}\s]|\b(?:AND|OR|NOT)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Operators();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
