namespace Citations;

/// <summary>How a check character is computed from what it checks. Null: the scheme issues no such number.</summary>
internal static class CheckScheme
{
    private const string SiciAlphabet = "0123456789abcdefghijklmnopqrstuvwxyz#";

    /// <summary>The weights of a Publisher Item Identifier from the right: the primes, 11 left out because it is the modulus.</summary>
    private static ReadOnlySpan<byte> PiiWeights => [2, 3, 5, 7, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71];

    internal static char? Issn(string digits) => char.ToLowerInvariant(CheckDigit.Mod11(digits));

    internal static char? Isbn10(string digits) => char.ToLowerInvariant(CheckDigit.Mod11(digits));

    internal static char? Isbn13(string digits) => CheckDigit.Mod10(digits);

    /// <summary>Twelve digits, each by its position from 1: modulo 13, 10 being x. Numbers that would need 11 or 12 are left out.</summary>
    internal static char? SpringerShort(string digits) =>
        (PositionalSum(digits) % 13) switch
        {
            10 => 'x',
            < 10 and var digit => Digit(digit),
            _ => null,
        };

    /// <summary>Thirteen digits: modulo 14, 11 being x. Numbers that would need 10, 12 or 13 are left out.</summary>
    internal static char? SpringerLong(string digits) =>
        (PositionalSum(digits) % 14) switch
        {
            11 => 'x',
            < 10 and var digit => Digit(digit),
            _ => null,
        };

    /// <summary>The Publisher Item Identifier of a journal (S) or book (B): modulo 11, 10 being X.</summary>
    internal static char? Pii(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
            sum += Value(digits[^(i + 1)]) * PiiWeights[i];
        return sum % 11 == 10 ? 'x' : Digit(sum % 11);
    }

    /// <summary>The digits and the check digit add up to a multiple of ten.</summary>
    internal static char? DigitSum(string digits) => Digit((10 - (digits.Sum(Value) % 10)) % 10);

    /// <summary>
    /// ANSI/NISO Z39.56: the characters weigh 3 and 1 in turn from the right; what is not a digit or letter counts 36; modulo 37.
    /// </summary>
    internal static char? Sici(string text)
    {
        var sum = 0;
        for (var i = 0; i < text.Length; i++)
            sum += SiciValue(text[^(i + 1)]) * (i % 2 == 0 ? 3 : 1);
        return SiciAlphabet[(37 - (sum % 37)) % 37];
    }

    private static int SiciValue(char c) =>
        SiciAlphabet.IndexOf(c, StringComparison.Ordinal) is >= 0 and var value ? value : SiciAlphabet.Length - 1;

    private static int PositionalSum(string digits) => digits.Select((digit, i) => (i + 1) * Value(digit)).Sum();

    private static int Value(char digit) => digit == 'x' ? 10 : digit - '0';

    private static char Digit(int value) => (char)('0' + value);
}
