using System.Buffers;

namespace Citations;

/// <summary>Words and phrases that a text may have, each as a whole: <c>Press</c> is not in <c>Pressure</c>.</summary>
internal sealed class PhraseSet
{
    private readonly string[] _phrases;
    private readonly SearchValues<string> _search;

    internal PhraseSet(IEnumerable<string> phrases)
    {
        _phrases = [.. phrases];
        _search = SearchValues.Create(_phrases, StringComparison.Ordinal);
    }

    /// <summary>Whether a text has one of the phrases.</summary>
    internal bool IsIn(ReadOnlySpan<char> text)
    {
        for (var from = 0; text[from..].IndexOfAny(_search) is >= 0 and var found; from += found + 1)
        {
            if (BeginsAt(text, from + found))
                return true;
        }

        return false;
    }

    /// <summary>Whether a text begins with one of the phrases.</summary>
    internal bool Begins(ReadOnlySpan<char> text) => BeginsAt(text, 0);

    /// <summary>Whether a text ends in one of the phrases.</summary>
    internal bool Ends(ReadOnlySpan<char> text)
    {
        foreach (var phrase in _phrases)
        {
            if (text.EndsWith(phrase, StringComparison.Ordinal) && IsBetweenWords(text, text.Length - phrase.Length))
                return true;
        }

        return false;
    }

    private bool BeginsAt(ReadOnlySpan<char> text, int start)
    {
        if (!IsBetweenWords(text, start))
            return false;
        foreach (var phrase in _phrases)
        {
            if (text[start..].StartsWith(phrase, StringComparison.Ordinal) && IsBetweenWords(text, start + phrase.Length))
                return true;
        }

        return false;
    }

    private static bool IsBetweenWords(ReadOnlySpan<char> text, int position) =>
        position == 0 || position == text.Length || !char.IsLetterOrDigit(text[position - 1]) || !char.IsLetterOrDigit(text[position]);
}
