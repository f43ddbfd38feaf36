using System.Collections.Frozen;
using System.Text;

namespace Citations.Styles;

/// <summary>The small words by which a language is known and which even Title Case leaves in lowercase.</summary>
internal static class FunctionWords
{
    private const int Longest = 7;

    private static readonly FrozenDictionary<string, TitleLanguages>.AlternateLookup<ReadOnlySpan<char>> Words = Read();

    private static readonly FrozenSet<uint> Hashes = Words.Dictionary.Keys.Select(word => WordHash.Of(word)).ToFrozenSet();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WithoutMarks = Words
        .Dictionary.Keys.Where(word => !Ascii.IsValid(word))
        .Select(word => string.Concat(NormalForm.Of(word, NormalizationForm.FormD).Where(char.IsAsciiLetter)))
        .Where(word => word.Length > 1 && !Words.ContainsKey(word))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    internal static bool IsEnglish(ReadOnlySpan<char> word) => Of(word).HasFlag(TitleLanguages.English);

    /// <summary>Whether a hash is that of a small word of any language.</summary>
    internal static bool Contains(uint hash) => Hashes.Contains(hash);

    /// <summary>The languages that a word is a small word of.</summary>
    internal static TitleLanguages Of(ReadOnlySpan<char> word) =>
        word.Length <= Longest && Words.TryGetValue(word, out var languages) ? languages : TitleLanguages.None;

    /// <summary>Whether a word is a small word of some language without its accents, as catalogues write it: <c>fur</c>.</summary>
    internal static bool IsUnmarked(ReadOnlySpan<char> word) => word.Length <= Longest && WithoutMarks.Contains(word);

    private static FrozenDictionary<string, TitleLanguages>.AlternateLookup<ReadOnlySpan<char>> Read()
    {
        Dictionary<string, TitleLanguages> words = new(StringComparer.OrdinalIgnoreCase);
        foreach (var (language, ofLanguage) in WordLists.Read(typeof(FunctionWords), "function-words.txt"))
        {
            foreach (var word in ofLanguage)
                words[word] = words.GetValueOrDefault(word) | LanguageOf(language);
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static TitleLanguages LanguageOf(string code) => code == "nordic" ? TitleLanguages.Nordic : TitleLanguage.Of(code);
}
