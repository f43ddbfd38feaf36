using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Citations.Canonical;

/// <summary>
/// Volumes and issues: no labels, a hyphen in a double number, a supplement in the one form that APA prints (<c>Suppl. 1</c>), and no
/// decimals, which tables add.
/// </summary>
internal static partial class IssueForm
{
    private static readonly SearchValues<char> Dashes = SearchValues.Create("‐‑–—−");

    internal static string? OfVolume(string text) => Of(text, NumberLabels.Volume);

    internal static string? OfIssue(string text)
    {
        if (!char.IsAsciiDigit(text[0]) || text.Contains('_', StringComparison.Ordinal))
        {
            if (Supplement().Match(text) is { Success: true } supplement)
                return Join(supplement.Groups["before"].Value, supplement.Groups["number"].Value);
        }

        // PubMed's 3 Pt 1
        if (char.IsAsciiDigit(text[0]) && text.Contains('t', StringComparison.Ordinal) && Part().Match(text) is { Success: true } part)
            return $"{part.Groups["issue"].Value}, Pt. {part.Groups["part"].Value}";
        return Of(text, NumberLabels.Issue);
    }

    /// <summary>The supplement of a volume that is in it, as PubMed writes them: <c>15 Suppl 1</c>.</summary>
    internal static bool TryDivide(string volume, out string number, out string? issue)
    {
        (number, issue) = (volume, null);
        if (!char.IsAsciiDigit(volume[0]) || VolumeWithSupplement().Match(volume) is not { Success: true } match)
            return false;
        (number, issue) = (match.Groups["volume"].Value, Join("", match.Groups["number"].Value));
        return true;
    }

    private static string? Of(string text, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> labels)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return text;
        text = NumberLabels.Strip(text, labels);
        if (text.EndsWith(".0", StringComparison.Ordinal) && !text.AsSpan(0, text.Length - 2).ContainsAnyExceptInRange('0', '9'))
            text = text[..^2];
        return Placeholders.Without(text.AsSpan().ContainsAny(Dashes) ? WithHyphens(text) : text);
    }

    // 2–3: a dash between two digits.
    private static string WithHyphens(string text)
    {
        var letters = text.ToCharArray();
        for (var i = 1; i + 1 < letters.Length; i++)
        {
            if (Dashes.Contains(letters[i]) && char.IsAsciiDigit(letters[i - 1]) && char.IsAsciiDigit(letters[i + 1]))
                letters[i] = '-';
        }

        return new(letters);
    }

    [GeneratedRegex(
        @"^(?<issue>[0-9]{1,4}),?[ ]\(?(?i:pt|part)\.? ?(?<part>[0-9A-Z]{1,3})\)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Part();

    private static string Join(string before, string number) =>
        (before.Length > 0 ? before + " " : "") + (number.Length > 0 ? "Suppl. " + number : "Suppl.");

    [GeneratedRegex(
        @"^(?:(?<before>[0-9]{1,4})[_ ])?(?i:suppl(?:ement|\.)?|supp\.?)[ _.]*(?<number>[0-9A-Za-z]{0,4})$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Supplement();

    [GeneratedRegex(
        @"^(?<volume>[0-9]{1,5}),? (?i:suppl(?:ement|\.)?|supp\.?) ?(?<number>[0-9A-Za-z]{0,4})$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex VolumeWithSupplement();
}
