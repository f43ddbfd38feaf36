using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Citations.Evaluation.SentenceCase;

/// <summary>
/// Which titles are English and in sentence case, and which of them are kept out of training. Knows nothing of the engine it judges.
/// </summary>
internal static partial class SentenceCaseTitles
{
    private const int FewestLowercase = 3;
    private const int Shortest = 20;
    private const int Longest = 300;
    private const byte HeldOut = 64;
    private const byte Development = 96;

    private static readonly HashSet<string> Small =
    [
        .. """
            a an the and but for nor or so yet as at by in of off on per to up via vs is are be was were do does can its our their your my who how not no from with
            into onto over than that this these those when where while about after among between before during through under upon within without toward towards
            against across around because if whether which what why
            """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
    ];

    private static readonly HashSet<string> English = ["the", "and", "of", "for", "with", "from", "in", "by", "on", "an", "to"];

    private static readonly HashSet<string> Foreign =
    [
        "der",
        "die",
        "das",
        "und",
        "von",
        "für",
        "im",
        "el",
        "la",
        "los",
        "las",
        "le",
        "les",
        "du",
        "des",
        "et",
        "une",
        "uno",
        "il",
        "della",
        "delle",
        "da",
        "por",
        "em",
        "não",
        "para",
        "dans",
        "sur",
        "est",
        "och",
        "för",
        "til",
        "het",
        "een",
        "voor",
        "met",
        "en",
    ];

    /// <summary>A title without markup, entities and superfluous white space.</summary>
    internal static string Clean(string title) => Space().Replace(Markup().Replace(WebUtility.HtmlDecode(title), ""), " ").Trim();

    /// <summary>
    /// Whether a clean title is English and in sentence case: three words in lowercase that Title Case would raise, and no more than half
    /// as many with a capital.
    /// </summary>
    internal static bool IsSentenceCase(string title)
    {
        if (title.Length is < Shortest or > Longest || title.Contains("RETRACTED", StringComparison.Ordinal))
            return false;
        var (lower, capital, english, starts, end) = (0, 0, false, true, 0);
        foreach (var match in Word().EnumerateMatches(title))
        {
            var word = title.AsSpan(match.Index, match.Length);
            var gap = title.AsSpan(end, match.Index - end);
            starts |= gap.ContainsAny(":—?!.");
            var isJoined = gap is "-" or "‐" or "/" or "–";
            end = match.Index + match.Length;
            if (char.IsLower(word[0]))
            {
                var text = word.ToString();
                if (Foreign.Contains(text))
                    return false;
                english |= English.Contains(text);
                if (word.Length > 3 && !isJoined && !Small.Contains(text))
                    lower++;
            }
            else if (!starts && char.IsUpper(word[0]) && word.Length > 1 && !word[1..].ContainsAnyExceptInRange('a', 'z'))
            {
                capital++;
            }

            starts = false;
        }

        return english && lower >= FewestLowercase && capital * 2 <= lower;
    }

    /// <summary>Whether a title is kept out of training: a quarter is, by the hash of its letters and digits.</summary>
    internal static bool IsHeldOut(string title) => HashOf(title) < HeldOut;

    /// <summary>Whether a title judges the training while it is worked on, an eighth of all; training for release learns from it.</summary>
    internal static bool IsForDevelopment(string title) => HashOf(title) is >= HeldOut and < Development;

    private static byte HashOf(string title)
    {
        var folded = string.Concat(title.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return SHA256.HashData(Encoding.UTF8.GetBytes(folded))[0];
    }

    [GeneratedRegex("<[^>]{1,200}>", RegexOptions.NonBacktracking)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Space();

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
