namespace Citations;

/// <summary>Reads Roman numerals: <c>XIV</c>, <c>xiv</c>.</summary>
internal static class RomanNumeral
{
    /// <summary>The number; null if the text holds anything else than Roman digits, or nothing.</summary>
    internal static int? Read(ReadOnlySpan<char> numeral)
    {
        var (sum, last) = (0, 0);
        for (var i = numeral.Length - 1; i >= 0; i--)
        {
            var value = char.ToUpperInvariant(numeral[i]) switch
            {
                'I' => 1,
                'V' => 5,
                'X' => 10,
                'L' => 50,
                'C' => 100,
                'D' => 500,
                'M' => 1000,
                _ => 0,
            };
            if (value == 0)
                return null;
            sum += value < last ? -value : value;
            last = Math.Max(last, value);
        }

        return numeral.IsEmpty ? null : sum;
    }
}
