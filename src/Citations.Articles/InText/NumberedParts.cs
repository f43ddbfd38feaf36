using Citations.Articles.Words;

namespace Citations.Articles.InText;

/// <summary>
/// Reads what a numbered citation holds between its brackets, with the cited parts: <c>2,5-7</c>, <c>2, p. 3</c>, <c>4, ch. 2; 5</c>.
/// </summary>
internal static class NumberedParts
{
    /// <summary>The cited numbers, each with its part; null if the text is not such a list.</summary>
    /// <param name="text">The text between the brackets.</param>
    /// <param name="isCertain">
    /// Whether the reference list is numbered: then pages may follow just a colon, <c>3: 45</c>, and a range may run backwards.
    /// </param>
    internal static List<(int Number, string? Locator)>? Read(ReadOnlySpan<char> text, bool isCertain)
    {
        if (NumberList.Read(text, isCertain) is { } plain)
            return plain.ConvertAll(number => (number, (string?)null));
        List<(int Number, string? Locator)> cited = [];
        foreach (var range in text.Split(';'))
        {
            var (numbers, locator) = WithLocator(text[range].Trim(), isCertain);
            if (numbers is null)
                return null;
            foreach (var number in numbers)
                cited.Add((number, locator));
        }

        return cited;
    }

    /// <summary>
    /// The raised numbers of a citation with their pages in parentheses (AMA 11, section 3.6.2): <c>2(p14)</c>, <c>1(pp3-5),2</c>; null if
    /// the text is not such a list.
    /// </summary>
    internal static List<(int Number, string? Locator)>? ReadRaised(ReadOnlySpan<char> text)
    {
        List<(int Number, string? Locator)> cited = [];
        while (!text.IsEmpty)
        {
            var open = text.IndexOf('(');
            if (NumberList.Read(text[..(open < 0 ? text.Length : open)].TrimEnd(','), mayRunBackwards: true) is not { } numbers)
                return null;
            cited.AddRange(numbers.ConvertAll(number => (number, (string?)null)));
            if (open < 0)
                break;
            var close = text.IndexOf(')');
            if (close < open || !IsLocator(text[(open + 1)..close].Trim(), isCertain: false))
                return null;
            cited[^1] = (cited[^1].Number, text[(open + 1)..close].Trim().ToString());
            text = text[(close + 1)..].TrimStart(" ,;");
        }

        return cited.Count == 0 ? null : cited;
    }

    private static (List<int>? Numbers, string? Locator) WithLocator(ReadOnlySpan<char> part, bool isCertain)
    {
        for (var i = 0; i < part.Length; i++)
        {
            if (part[i] is not (',' or ':'))
                continue;
            var rest = part[(i + 1)..].Trim();
            if (IsLocator(rest, isCertain) || (isCertain && part[i] == ':' && NumberList.Read(rest) is not null))
                return (NumberList.Read(part[..i], isCertain), rest.ToString());
        }

        return (NumberList.Read(part, isCertain), null);
    }

    private static bool IsLocator(ReadOnlySpan<char> text, bool isCertain)
    {
        if (text is ['§' or '¶', ..])
            return true;
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return end > 0
            && end < text.Length
            // The Latin letter is often typed for the Cyrillic one: [3, c. 7].
            && (CitationWords.IsLocatorLabel(text[..end]) || (isCertain && text[..end] is "c" or "C"))
            && text.ContainsAnyInRange('0', '9');
    }
}
