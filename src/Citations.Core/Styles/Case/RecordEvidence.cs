namespace Citations.Styles;

/// <summary>
/// What the record itself says about a word: its abstract shows the word within sentences, its places and affiliations are names.
/// </summary>
internal static class RecordEvidence
{
    private const int MostFound = 8;

    /// <summary>Whether the record shows that a word has a capital (<see langword="true"/>) or none; null if it does not say.</summary>
    internal static bool? Of(ReadOnlySpan<char> word, WordClass wordClass, Reference reference)
    {
        if (reference.Abstract is { } text && InText(word, text) is { } said)
            return said;
        if (reference[TextVariable.Keyword] is { } keywords && InText(word, keywords) is false)
            return false;
        if (wordClass.Lower > 0)
            return null;
        return
            Holds(reference.PublisherPlace, word)
            || Holds(reference[TextVariable.EventPlace], word)
            || Holds(reference[TextVariable.ReviewedTitle], word)
            || IsName(word, reference)
            ? true
            : null;
    }

    private static bool? InText(ReadOnlySpan<char> word, ReadOnlySpan<char> text)
    {
        var (lower, capital) = (0, 0);
        for (var from = 0; lower + capital < MostFound;)
        {
            var at = text[from..].IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                break;
            at += from;
            from = at + word.Length;
            if ((at > 0 && char.IsLetterOrDigit(text[at - 1])) || (from < text.Length && char.IsLetterOrDigit(text[from])))
                continue;
            if (char.IsLower(text[at]))
                lower++;
            else if (!StartsSentence(text[..at]) && !text.Slice(at + 1, word.Length - 1).ContainsAnyInRange('A', 'Z'))
                capital++;
        }

        return lower > 0 == capital > 0 ? null : capital > 0;
    }

    private static bool StartsSentence(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        return before.IsEmpty || before[^1] is '.' or ':' or '?' or '!' or '>' or ';' or '“' or '"' or '—' or '•';
    }

    private static bool IsName(ReadOnlySpan<char> word, Reference reference)
    {
        foreach (var (_, people) in reference.Names)
        {
            foreach (var person in people)
            {
                if (person.Family is { } family && word.Equals(family, StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }

    private static bool Holds(string? text, ReadOnlySpan<char> word) =>
        text is not null && text.AsSpan().Contains(word, StringComparison.Ordinal);
}
