using System.Buffers;
using System.Collections.Frozen;

namespace Citations.Articles.Words;

/// <summary>The words by which the name of an organisation is distinguished from the name of a person.</summary>
internal static class OrganizationWords
{
    // "Bundesamt" and "Socialstyrelsen" are compounds; "Amt" and the surname "Styrelsen" would not be compounds.
    private const int ShortestCompound = 8;
    private static readonly SearchValues<char> Separators = SearchValues.Create(" ,.()-/");

    private const string Endings = "endings";
    private const string Qualifiers = "english-qualifiers";
    private const string LegalForms = "legal-form";

    private static readonly FrozenDictionary<string, FrozenSet<string>> Classes = WordLists.Read(
        typeof(OrganizationWords),
        "organization-words.txt"
    );

    private static readonly FrozenSet<string> Words = Classes
        .Where(pair => pair.Key is not (Endings or LegalForms))
        .SelectMany(pair => pair.Value)
        .ToFrozenSet();

    private static readonly FrozenSet<string> Nouns = Words.Except(Classes[Qualifiers]).ToFrozenSet();

    private static readonly string[] CompoundEndings = [.. Classes[Endings]];

    /// <summary>Whether a text holds one of the words.</summary>
    internal static bool AnyIn(ReadOnlySpan<char> text) => AnyIn(text, Words);

    /// <summary>Whether a text holds a noun that an organisation is, and not only words that are in titles too, such as "Health".</summary>
    internal static bool NounIn(ReadOnlySpan<char> text) => AnyIn(text, Nouns);

    private static bool AnyIn(ReadOnlySpan<char> text, FrozenSet<string> of)
    {
        var words = of.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in text.SplitAny(Separators))
        {
            var word = text[range];
            if (words.Contains(word) || IsCompound(word))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word is one by which German organisations are recognised.</summary>
    internal static bool IsGerman(ReadOnlySpan<char> word) =>
        Classes["german"].GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || IsCompound(word);

    /// <summary>The name of an organisation without the legal form at its end, which a text leaves out; null if it has none.</summary>
    internal static string? WithoutLegalForm(string name)
    {
        const int mostParts = 3;
        var (start, parts) = (name.Length, 0);
        while (parts++ < mostParts && (start = name.LastIndexOf(' ', Math.Max(0, start - 1))) > 0)
        {
            var form = name[(start + 1)..].Replace(" ", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
            if (Classes[LegalForms].Contains(form))
                return name[..start].TrimEnd(',', ' ');
        }

        return null;
    }

    private static bool IsCompound(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestCompound)
            return false;
        foreach (var ending in CompoundEndings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
