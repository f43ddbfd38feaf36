using System.Collections.Frozen;

namespace Citations.Formats.BibTeX;

/// <summary>
/// A booklet has no publisher in BibTeX: where its field says who printed it, that is the publisher (<c>Meadow Copy Shop</c>); where it
/// says how, in small letters or by a word for a kind of print, it is the medium (<c>Privately printed</c>, <c>Lecture Notes</c>).
/// </summary>
internal static class BibTeXBooklet
{
    /// <summary>The type of the entry.</summary>
    internal const string Type = "booklet";

    /// <summary>The field that says who printed it, or how.</summary>
    internal const string HowPublished = "howpublished";

    private static readonly FrozenSet<string> Kinds = """
        booklet brochure edition flyer handout internet leaflet lecture manuscript mimeograph notes online pamphlet pdf photocopy poster
        printed publication published report slides thesis typescript website
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // After other words: Hard Copy, Working Paper; a name has them in front of others, as in Copy Shop.
    private static readonly FrozenSet<string> LastKinds = """
        copy document file form letter paper print series web
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the entry is one of a booklet that names no publisher elsewhere.</summary>
    internal static bool IsPublished(BibTeXEntry entry) =>
        entry.Type == Type && entry["publisher"] is null && entry["organization"] is null && entry["institution"] is null;

    /// <summary>
    /// Whether a text is a name: several words of which the last has a capital, and none is a kind of print or an address.
    /// </summary>
    internal static bool IsPublisher(string text)
    {
        var words = text.Split([' ', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || !char.IsUpper(words[^1][0]) || LastKinds.Contains(words[^1].TrimEnd('.')))
            return false;
        return Array.TrueForAll(words, word => !word.Contains("://", StringComparison.Ordinal) && !Kinds.Contains(word.TrimEnd('.')));
    }
}
