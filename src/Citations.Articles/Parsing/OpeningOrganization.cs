using Citations.Articles.Words;

namespace Citations.Articles.Parsing;

/// <summary>
/// An organisation that opens an entry: <c>National Institute for Health and Care Excellence. Sepsis guideline.</c> Its words have
/// capitals or are short ones such as "for" and "de", and one of them is the noun of an organisation, as "Institute" is.
/// </summary>
internal static class OpeningOrganization
{
    private const int LongestJoint = 3;
    private const int LongestName = 150;

    /// <summary>Where its name ends, at the period after it; 0 if an entry opens with something else.</summary>
    internal static int EndOf(ReadOnlySpan<char> entry)
    {
        var end = entry.IndexOf(". ");
        if (end is <= 0 or > LongestName)
            return 0;
        var name = entry[..end];
        // "National Academies of Sciences, Engineering, and Medicine"
        var isRow = name.Contains(", and ", StringComparison.Ordinal) || name.Contains(", & ", StringComparison.Ordinal);
        var words = 0;
        foreach (var range in name.Split(' '))
        {
            var word = isRow ? name[range].TrimEnd(',') : name[range];
            if (!IsOfName(word, isJoint: words > 0 && range.End.Value < end))
                return 0;
            words++;
        }

        return words > 1 && OrganizationWords.NounIn(name) ? end : 0;
    }

    private static bool IsOfName(ReadOnlySpan<char> word, bool isJoint)
    {
        if (word.IsEmpty)
            return false;
        if (isJoint && (word is "&" || (word.Length <= LongestJoint && char.IsLower(word[0]))))
            return true;
        foreach (var c in word)
        {
            if (!char.IsLetter(c) && c is not ('-' or '’' or '\'' or '/'))
                return false;
        }

        return char.IsUpper(word[0]);
    }
}
