using Citations.Styles;

namespace Citations.Canonical;

/// <summary>
/// The name of a journal that a library catalogue wrote in sentence case, as PubMed does (<c>The New England journal of medicine</c>), in Title Case.
/// Names that are not surely English, and those that begin small as <c>eLife</c> does, stay as they are.
/// </summary>
internal static class JournalForm
{
    /// <summary>The name in Title Case, or null where it stays as it is.</summary>
    internal static string? Of(string name)
    {
        if (!char.IsUpper(name[0]) || name.Contains('<', StringComparison.Ordinal)) return null;
        var (small, common, isEnglish) = (0, 0, false);
        foreach (var range in name.AsSpan().Split(' '))
        {
            var word = name.AsSpan()[range].Trim(".,:()-&");
            if (word.Length < 2) continue;
            var languages = FunctionWords.Of(word);
            var isFunction = languages.HasFlag(TitleLanguages.English);
            if (languages != TitleLanguages.None && !isFunction) return null;
            isEnglish |= languages == TitleLanguages.English;
            if (word.ContainsAnyExceptInRange('A', 'z')) return null;
            if (!char.IsLower(word[0]) || isFunction) continue;
            // Small words of content show the case; so does one that only looks foreign.
            small++;
            if (CaseModel.Default.ClassOf(word).IsCommon || IsScience(word)) common++;
        }

        return small > 0 && (isEnglish ? common > 0 : common == small) ? TitleCase.Apply(name) : null;
    }

    // Endings of the names of English sciences.
    private static bool IsScience(ReadOnlySpan<char> word) => word.EndsWith("logy") || word.EndsWith("istry") || word.EndsWith("atry") || word.EndsWith("iatrics") || word.EndsWith("ics") || word.EndsWith("ical") || word.EndsWith("iology") || word.EndsWith("sciences");
}
