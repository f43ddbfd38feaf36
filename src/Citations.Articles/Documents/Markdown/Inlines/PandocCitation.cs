using System.Text.RegularExpressions;

namespace Citations.Articles.Documents.Markdown.Inlines;

/// <summary>Reads the inside of a citation in brackets, <c>see @luna2020, p. 5; -@doe99</c> (Pandoc's manual, Citation syntax).</summary>
internal static partial class PandocCitation
{
    /// <summary>The citations of a cluster, in their order; empty where the text holds no key.</summary>
    internal static EquatableArray<KeyedCitation> ReadCluster(string inside)
    {
        List<KeyedCitation> citations = [];
        foreach (var part in inside.Split(';'))
        {
            if (part.Length > 400 || Pattern.Match(part) is not { Success: true } match)
                continue;
            var rest = match.Groups["rest"].Value;
            var locator = LocatorPattern.Match(rest);
            citations.Add(
                new(match.Groups["key"].Value)
                {
                    Mode = match.Groups["minus"].Length > 0 ? KeyedCitationMode.SuppressAuthor : KeyedCitationMode.Parenthetical,
                    Prefix = Text(match.Groups["prefix"].Value),
                    Locator = locator.Success ? Text(locator.Value) : null,
                    Suffix = Text(locator.Success ? rest[(locator.Index + locator.Length)..] : rest),
                }
            );
        }

        return citations.ToEquatableArray();
    }

    private static string? Text(string text) => text.Trim(' ', ',', '\n', '\u00A0') is { Length: > 0 } trimmed ? trimmed : null;

    [GeneratedRegex(
        @"^(?<prefix>[^@]{0,200}?)(?<minus>-?)(?<![\w.])@\{?(?<key>[\p{L}\d_](?:[\w:.#$%&+?<>~/-]{0,200}[\w/])?)\}?(?<rest>.{0,200})$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex Pattern { get; }

    [GeneratedRegex(
        @"^,?\s*(?:(?:pp?|chap|ch|sec|vol|no|fig|para|col|v)\.?\s|[Pp]ages?\s|[Cc]hapters?\s|[Ss]ections?\s|[Ff]igures?\s|§|¶|\d)[^,]*(?:,\s*\d[\d–-]*)*",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LocatorPattern { get; }
}
