namespace Citations.Csl;

/// <summary>The letters that tell works of one year apart: a to z, then aa, ab (CSL 1.0.2, Disambiguation).</summary>
internal static class YearSuffix
{
    internal static string Of(int number)
    {
        var letters = "";
        for (; number > 0; number = (number - 1) / 26)
            letters = (char)('a' + ((number - 1) % 26)) + letters;
        return letters;
    }
}
