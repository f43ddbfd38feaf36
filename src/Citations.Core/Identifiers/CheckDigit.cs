namespace Citations;

/// <summary>The check digits of the identifiers, each by the standard that sets it.</summary>
internal static class CheckDigit
{
    /// <summary>ISO/IEC 7064 MOD 11-2, as ORCID uses it: the character after the digits.</summary>
    internal static char Mod11Power2(ReadOnlySpan<char> digits)
    {
        var total = 0;
        foreach (var digit in digits)
            total = (total + digit - '0') * 2;
        return Eleven((12 - (total % 11)) % 11);
    }

    /// <summary>The weighted sum modulo 11 of ISSN (ISO 3297) and ISBN-10 (ISO 2108), the weights falling to 2 at the last digit.</summary>
    internal static char Mod11(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
            sum += (digits[i] - '0') * (digits.Length + 1 - i);
        return Eleven((11 - (sum % 11)) % 11);
    }

    /// <summary>The sum modulo 10 of ISBN-13 and EAN, the weights 1 and 3 in turn.</summary>
    internal static char Mod10(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
            sum += (digits[i] - '0') * (i % 2 == 0 ? 1 : 3);
        return (char)('0' + ((10 - (sum % 10)) % 10));
    }

    private static char Eleven(int value) => value == 10 ? 'X' : (char)('0' + value);
}
