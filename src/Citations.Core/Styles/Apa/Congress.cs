using System.Globalization;
using System.Text.RegularExpressions;

namespace Citations.Styles.Apa;

/// <summary>Congresses and their sessions as the Bluebook shortens them: <c>116th Cong.</c>, <c>2d Sess.</c> (R4.24).</summary>
internal static partial class Congress
{
    /// <summary>The text with its congresses and sessions in short; a number on its own is that of a congress.</summary>
    internal static string Abbreviated(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var congress))
            return $"{Courts.OrdinalOf(congress)} Cong.";
        return text.Contains("ss", StringComparison.OrdinalIgnoreCase) || text.Contains("Cong", StringComparison.OrdinalIgnoreCase)
            ? Pattern.Replace(text, Short)
            : text;
    }

    private static string Short(Match match)
    {
        var (word, number) = (match.Groups["word"].Value, match.Groups["number"].Value);
        var ordinal = word.Length == 0 ? int.Parse(number, CultureInfo.InvariantCulture) : word[0] is 'F' or 'f' ? 1 : 2;
        return $"{Courts.OrdinalOf(ordinal)} {(match.Groups["session"].Success ? "Sess." : "Cong.")}";
    }

    [GeneratedRegex(
        @"\b(?:(?<number>[0-9]{1,3})(?:st|nd|rd|th|d) (?:Cong(?:ress\b|\.|\b)|(?<session>Sess(?:ion\b|\.|\b)))"
            + @"|(?<word>First|Second) (?<session>Sess(?:ion\b|\.)))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Pattern { get; }
}
