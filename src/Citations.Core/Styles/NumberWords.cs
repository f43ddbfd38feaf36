namespace Citations.Styles;

/// <summary>Numbers as English words, by which a title that holds them is filed (R6.6).</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
    [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly (long Unit, string Name)[] Units =
    [
        (1_000_000_000, "billion"),
        (1_000_000, "million"),
        (1_000, "thousand"),
        (100, "hundred"),
    ];

    internal static string Of(long number)
    {
        foreach (var (unit, name) in Units)
        {
            if (number >= unit)
                return $"{Of(number / unit)} {name}{(number % unit == 0 ? "" : $" {Of(number % unit)}")}";
        }

        if (number < Small.Length)
            return Small[number];
        return number % 10 == 0 ? Tens[number / 10] : $"{Tens[number / 10]} {Small[number % 10]}";
    }
}
