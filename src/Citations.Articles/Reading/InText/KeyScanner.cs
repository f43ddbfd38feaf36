using System.Text.RegularExpressions;

namespace Citations.Articles;

/// <summary>Reads citation keys in Pandoc's form: <c>[see @luna2020, p. 5; -@doe99]</c>.</summary>
internal static partial class KeyScanner
{
    /// <summary>Adds the keys of one bracket.</summary>
    /// <returns>The closing bracket, or the opening one where it holds no key.</returns>
    internal static int Scan(string source, int open, int close, List<InTextCitation> citations)
    {
        var count = citations.Count;
        for (var start = open + 1; start < close;)
        {
            var length = source.AsSpan(start, close - start).IndexOf(';');
            var end = length < 0 ? close : start + length;
            if (Pattern.Match(source, start, end - start) is { Success: true } match)
            {
                citations.Add(new(CitationForm.Key, SourceSpan.FromBounds(open, close + 1))
                {
                    Key = match.Groups["key"].Value,
                    Prefix = Text(match.Groups["prefix"]),
                    Locator = Text(match.Groups["locator"]),
                });
            }

            start = end + 1;
        }

        return citations.Count > count ? close : open;
    }

    private static string? Text(Group group) => group.Value.Trim(' ', ',') is { Length: > 0 } text ? text : null;

    [GeneratedRegex(@"^(?<prefix>[^@]{0,80}?)-?(?<![\w.])@\{?(?<key>[\p{L}\d_][\w:.#$%&+?<>~/-]{0,200}?)\}?(?:,\s*(?<locator>.{0,100}))?[.\s]*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pattern { get; }
}
