using System.Buffers;
using System.Text;
using Citations.Styles;

namespace Citations.Canonical;

/// <summary>
/// The name of a journal that a library catalogue wrote in sentence case, as PubMed does (<c>The New England journal of medicine</c>), in
/// Title Case.
/// Small words that a database gave capitals as it gives every word (<c>Journal Of Banking</c>) are small again.
/// Names that are not surely English, as those of a work in another language and those with its small words are not, be these without
/// their accents (<c>fur</c>), and those that begin small as <c>eLife</c> does, stay as they are; so do names in small letters,
/// unless all their words are common.
/// </summary>
internal static class JournalForm
{
    // Endings of the names of English sciences.
    private static readonly string[] Sciences = ["logy", "istry", "atry", "iatrics", "ics", "ical", "sciences"];

    private static readonly string[] Minor = ["Of", "And", "The", "For", "In", "On", "To", "By", "At", "Or", "An", "Nor", "Via"];

    // Hardly a name has one of them, and to see that takes less than to look at its words.
    private static readonly SearchValues<string> MinorWithin = SearchValues.Create(
        [.. Minor.Select(word => $" {word} ")],
        StringComparison.Ordinal
    );

    /// <summary>The name in Title Case, or null if it stays as it is.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isForeign">Whether the work is in another language than English, as its journal then mostly is.</param>
    internal static string? Of(string name, bool isForeign)
    {
        // One word has no small words beside it.
        if (!name.Contains(' ', StringComparison.Ordinal))
            return null;
        // The catalogue's PloS one, and Crossref's Plos One.
        if (name.Length > 5 && name.StartsWith("plos ", StringComparison.OrdinalIgnoreCase) && name[..4] is "PloS" or "Plos" or "plos")
            return name.Equals("plos one", StringComparison.OrdinalIgnoreCase) ? "PLOS ONE" : "PLOS " + TitleCase.Apply(name[5..]);
        if (WithSmallWords(name) is { } lowered)
            return lowered;
        if (char.IsLower(name[0]) && AreCommonWords(name))
            return TitleCase.Apply(char.ToUpperInvariant(name[0]) + name[1..]);
        if (!char.IsUpper(name[0]) || !HasSmallWord(name) || name.Contains('<', StringComparison.Ordinal))
            return null;
        var (small, common, isEnglish, looksForeign, hasOf) = (0, 0, false, isForeign, false);
        foreach (var range in name.AsSpan().Split(' '))
        {
            var word = name.AsSpan()[range].Trim(".,:()-&");
            if (word.Length < 2)
                continue;
            var languages = FunctionWords.Of(word);
            var isFunction = languages.HasFlag(TitleLanguages.English);
            if (languages != TitleLanguages.None && !isFunction)
                return null;
            isEnglish |= languages == TitleLanguages.English;
            // It is a word of Dutch too, and hardly in the name of a journal.
            hasOf |= word is "of";
            looksForeign |= languages == TitleLanguages.None && FunctionWords.IsUnmarked(word);
            if (word.ContainsAnyExceptInRange('A', 'z'))
                return null;
            if (!char.IsLower(word[0]) || isFunction)
                continue;
            // Small words of content show the case; so does one that only looks foreign.
            small++;
            if (IsCommon(word) || IsScience(word))
                common++;
        }

        return small > 0 && (isEnglish ? common > 0 : common == small && (hasOf || !looksForeign)) ? TitleCase.Apply(name) : null;
    }

    // Journal Of Banking And Finance: every word has a capital, and a small word of English is among those within.
    private static string? WithSmallWords(string name)
    {
        if (!name.AsSpan().ContainsAny(MinorWithin))
            return null;
        var (isEnglish, startsPhrase) = (false, true);
        char[]? lowered = null;
        foreach (var range in name.AsSpan().Split(' '))
        {
            var written = name.AsSpan()[range];
            if (written.IsEmpty || written is "&")
                continue;
            if (char.IsLower(written[0]))
                return null;
            var languages = FunctionWords.Of(written);
            if (languages != TitleLanguages.None && !languages.HasFlag(TitleLanguages.English))
                return null;
            if (!startsPhrase && IsMinor(written) && range.End.Value < name.Length)
            {
                isEnglish |= languages == TitleLanguages.English || written is "In" or "On" or "Of";
                lowered ??= name.ToCharArray();
                lowered[range.Start.Value] = char.ToLowerInvariant(written[0]);
            }

            startsPhrase = written[^1] is ':' or '.' or '-' or '–' or '—' or '?' or '!';
        }

        return lowered is not null && isEnglish && Ascii.IsValid(name) ? new(lowered) : null;
    }

    private static bool IsMinor(ReadOnlySpan<char> word)
    {
        foreach (var minor in Minor)
        {
            if (word.SequenceEqual(minor))
                return true;
        }

        return false;
    }

    // journal of birds: English words in small letters, two or more; an unusual name such as npj is not a case of this.
    private static bool AreCommonWords(ReadOnlySpan<char> name)
    {
        var words = 0;
        foreach (var range in name.Split(' '))
        {
            var word = name[range].Trim(",:()-&");
            if (word.IsEmpty)
                continue;
            if (word.ContainsAnyExceptInRange('a', 'z') || !(IsCommon(word) || FunctionWords.IsEnglish(word)))
                return false;
            words++;
        }

        return words > 1;
    }

    // Most names are in Title Case already: their small words are those that stay small.
    private static bool HasSmallWord(ReadOnlySpan<char> name)
    {
        foreach (var range in name.Split(' '))
        {
            var word = name[range];
            if (word.IsEmpty || char.IsAsciiLetterUpper(word[0]))
                continue;
            word = word.Trim(".,:()-&");
            if (word.Length > 1 && char.IsLower(word[0]) && !FunctionWords.IsEnglish(word))
                return true;
        }

        return false;
    }

    // The class of the words that texts have in lowercase most often.
    private const int MostFrequent = 3;

    // Earth and Cancer are names as often as they are words, and words of English all the same.
    private static bool IsCommon(ReadOnlySpan<char> word) =>
        CaseModel.Default.ClassOf(word) is { IsCommon: true } or { Lower: MostFrequent };

    private static bool IsScience(ReadOnlySpan<char> word)
    {
        foreach (var ending in Sciences)
        {
            if (word.EndsWith(ending))
                return true;
        }

        return false;
    }
}
