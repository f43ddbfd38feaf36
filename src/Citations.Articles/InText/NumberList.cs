using System.Globalization;

namespace Citations.Articles.InText;

/// <summary>Reads the numbers of a numbered citation: <c>3</c>, <c>2,5-7</c>, <c>1–4</c>.</summary>
internal static class NumberList
{
    private const int MostNumbers = 100;

    /// <summary>The highest number a citation can have; higher numbers are years and quantities.</summary>
    internal const int Highest = 1499;

    /// <summary>The numbers of a list with its ranges filled, or null if the text is not such a list.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mayRunBackwards">Whether <c>3-1</c> is a range, as a slip; elsewhere it is a label or a subtraction.</param>
    internal static List<int>? Read(ReadOnlySpan<char> text, bool mayRunBackwards = false)
    {
        List<int> numbers = [];
        var range = false;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
            {
                var end = i;
                while (end < text.Length && char.IsAsciiDigit(text[end]))
                    end++;
                if (
                    !int.TryParse(text[i..end], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    || number is 0 or > Highest
                    || numbers.Count > MostNumbers
                )
                    return null;
                if (!range)
                    numbers.Add(number);
                else if (!Fill(numbers, number) && !(mayRunBackwards && FillBackwards(numbers, number)))
                    return null;
                range = false;
                i = end;
                continue;
            }

            if (c is '-' or '–' or '—' or '‐' or '‑' or '−' or '⁻')
            {
                if (numbers.Count == 0 || range)
                    return null;
                range = true;
            }
            else if (c is not (',' or ';' or ' ' or '\u00A0' or '\n' or '\r') || range && c is not (' ' or '\n' or '\r'))
            {
                return null;
            }

            i++;
        }

        return numbers.Count == 0 || range ? null : numbers;
    }

    private static bool FillBackwards(List<int> numbers, int first)
    {
        if (first >= numbers[^1] || numbers[^1] - first > MostNumbers)
            return false;
        for (var number = numbers[^1] - 1; number >= first; number--)
            numbers.Add(number);
        return true;
    }

    /// <summary>Adds the numbers from the last one to another.</summary>
    internal static bool Fill(List<int> numbers, int last)
    {
        if (last <= numbers[^1] || last - numbers[^1] > MostNumbers)
            return false;
        for (var number = numbers[^1] + 1; number <= last; number++)
            numbers.Add(number);
        return true;
    }
}
