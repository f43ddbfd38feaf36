using System.Globalization;
using System.Text;

namespace Citations;

/// <summary>A text as its words: letters and digits without case and diacritics, so that texts that differ in typography alone are equal.</summary>
internal static class ReferenceWords
{
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
                row[i + 1] = word == right[i] ? diagonal + 1 : Math.Max(above, row[i]);
                diagonal = above;
            }
        }

        return row[^1];
    }
}
