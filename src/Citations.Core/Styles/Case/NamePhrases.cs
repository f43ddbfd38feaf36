using System.Collections.Frozen;

namespace Citations.Styles;

/// <summary>
/// Finds the longest known names of several words in a title, and phrases in lowercase that have a word of a name (<c>lima bean</c>).
/// </summary>
internal static class NamePhrases
{
    /// <summary>The most words that a name has.</summary>
    internal const int Longest = 7;

    /// <summary>The bit of a name's value that says that its words are known in lowercase as well.</summary>
    internal const int Ambiguous = 1 << Longest;

    // The small words that APA's Title Case raises.
    private static readonly FrozenSet<uint> LongSmallWords =
        "with from into over upon about above after under among within without between before during through toward towards against"
            .Split(' ')
            .Select(word => WordHash.Of(word))
            .ToFrozenSet();

    private static readonly uint The = WordHash.Of("the");
    private static readonly uint A = WordHash.Of("a");
    private static readonly uint An = WordHash.Of("an");

    /// <summary>
    /// Whether a word is a small one of four letters and more, which has a capital in a name (<c>Doctors Without Borders</c>) and is in
    /// lowercase in a title whose small words all are.
    /// </summary>
    internal static bool IsLongSmallWord(uint hash) => LongSmallWords.Contains(hash);

    /// <summary>Marks the words that belong to a known name.</summary>
    internal static void Mark(Span<TitleToken> tokens, HashedTable phrases)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var row = tokens[i].Hash;
            var (length, value) = (0, (byte)0);
            for (
                var next = i + 1;
                next < tokens.Length && next - i < Longest && tokens[next].Gap is WordGap.Space or WordGap.Joined;
                next++
            )
            {
                // The last word of a name may be a possessive: "Genghis Khan's envoys".
                var found = phrases[WordHash.Join(row, tokens[next].Stem)];
                row = WordHash.Join(row, tokens[next].Hash);
                if (found == 0 && tokens[next].IsPossessive)
                    found = phrases[row];
                if (found != 0 && IsName(tokens[i..(next + 1)], found))
                    (length, value) = (next - i + 1, found);
            }

            // An article at the start of a sentence has its capital in any case.
            if (length == 0 || (tokens[i].Gap == WordGap.Start && tokens[i].Hash == The && (value & 1) != 0))
                continue;
            var isAfterArticle = i > 0 && tokens[i].Gap == WordGap.Space && (tokens[i - 1].Hash == A || tokens[i - 1].Hash == An);
            for (var word = 0; word < length; word++)
            {
                tokens[i + word].Phrase =
                    PhraseMark.Known
                    | (((value >> word) & 1) != 0 ? PhraseMark.Capital : 0)
                    | (word == 0 ? PhraseMark.First : 0)
                    | (length > 2 ? PhraseMark.Long : 0)
                    | ((value & Ambiguous) != 0 ? PhraseMark.Ambiguous : 0)
                    | (isAfterArticle ? PhraseMark.Ambiguous | PhraseMark.AfterArticle : 0);
            }

            // A known phrase in lowercase takes no word from a name that starts within it.
            if (value != Ambiguous)
                i += length - 1;
        }
    }

    // Every word of a name that has a capital there has one here, and is known with one: what only looks like a name by its hash is not
    // taken for one. Small words ("Doctors Without Borders") are known as such.
    private static bool IsName(ReadOnlySpan<TitleToken> words, byte value)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (((value >> i) & 1) == 0 || IsLongSmallWord(words[i].Hash))
                continue;
            var isKnown = words[i].Length <= 2 || words[i].Class.Capital > 0 || FunctionWords.Contains(words[i].Hash);
            if (words[i].Shape == WordShape.Lower || !isKnown)
                return false;
        }

        return true;
    }
}
