using System.Globalization;

namespace Citations.Pdf;

/// <summary>The number that a line of a list begins with: <c>[3]</c> or <c>3.</c>.</summary>
/// <param name="Number">The number.</param>
/// <param name="IsBracketed">Whether it is in brackets: prose hardly ever begins so.</param>
internal readonly record struct PdfLabel(int Number, bool IsBracketed)
{
    private const int LongestNumber = 4;

    /// <summary>The label of a line; null if it begins with none.</summary>
    internal static PdfLabel? Of(string line)
    {
        var text = line.AsSpan().TrimStart();
        var isBracketed = text.StartsWith('[');
        if (isBracketed)
            text = text[1..].TrimStart();
        var digits = text[..Math.Max(0, text.IndexOfAnyExceptInRange('0', '9'))];
        var after = text[digits.Length..].TrimStart();
        return digits.Length is > 0 and <= LongestNumber && (isBracketed ? after.StartsWith(']') : after is ['.' or ')', ' ', ..])
            ? new(int.Parse(digits, CultureInfo.InvariantCulture), isBracketed)
            : null;
    }

    /// <summary>Whether this label follows another.</summary>
    internal bool Follows(PdfLabel other) => Number == other.Number + 1 && IsBracketed == other.IsBracketed;
}
