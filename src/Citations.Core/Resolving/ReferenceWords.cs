using System.Globalization;
using System.Text;

namespace Citations;

/// <summary>A text as its words: letters and digits without case and diacritics, so that texts that differ in typography alone are equal.</summary>
internal static class ReferenceWords
{
    /// <summary>Below this length a letter makes another word.</summary>
    private const int MinAlike = 5;

    internal static string[] Of(string? text)
    {
        if (string.IsNullOrEmpty(text)) return [];
        List<string> words = [];
        var word = new StringBuilder();
        var inTag = false;
        foreach (var c in NormalForm.Of(text, NormalizationForm.FormD))
        {
            // CSL's inline markup is no text; a '<' that opens no tag ends a word like any sign.
            if (c is '<' or '>') inTag = c == '<';
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c is '\'' or '’') continue;
            if (!inTag && char.IsLetterOrDigit(c)) word.Append(char.ToLowerInvariant(c));
            else Flush();
        }

        Flush();
        return [.. words];

        void Flush()
        {
            if (word.Length > 0) words.Add(word.ToString());
            word.Clear();
        }
    }

    /// <summary>Whether two words are one, a slip of a letter apart: a letter wrong, missing, too much, or two changed about. Short words and numbers must be equal.</summary>
    internal static bool AreAlike(string left, string right)
    {
        if (left == right) return true;
        if (left.Length < MinAlike || right.Length < MinAlike || Math.Abs(left.Length - right.Length) > 1) return false;
        var start = left.AsSpan().CommonPrefixLength(right);
        var restOfLeft = left.AsSpan(start);
        var restOfRight = right.AsSpan(start);
        var end = 0;
        while (end < restOfLeft.Length && end < restOfRight.Length && restOfLeft[^(end + 1)] == restOfRight[^(end + 1)]) end++;
        restOfLeft = restOfLeft[..^end];
        restOfRight = restOfRight[..^end];
        var isSlip = (restOfLeft.Length <= 1 && restOfRight.Length <= 1) || (restOfLeft.Length == 2 && restOfRight.Length == 2 && restOfLeft[0] == restOfRight[1] && restOfLeft[1] == restOfRight[0]);
        return isSlip && !left.Any(char.IsDigit) && !right.Any(char.IsDigit);
    }

    /// <summary>The length of the longest common subsequence of two rows of words.</summary>
    internal static int CommonLength(ReadOnlySpan<string> left, ReadOnlySpan<string> right)
    {
        var row = new int[right.Length + 1];
        foreach (var word in left)
        {
            var diagonal = 0;
            for (var i = 0; i < right.Length; i++)
            {
                var above = row[i + 1];
                row[i + 1] = AreAlike(word, right[i]) ? diagonal + 1 : Math.Max(above, row[i]);
                diagonal = above;
            }
        }

        return row[^1];
    }
}
