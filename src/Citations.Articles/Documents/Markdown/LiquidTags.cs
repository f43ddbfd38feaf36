using System.Text.RegularExpressions;

namespace Citations.Articles.Documents.Markdown;

/// <summary>
/// Takes what Jekyll's tags set as code or as a comment out of Markdown: <c>{% highlight %}</c>, <c>{% comment %}</c>, and <c>{% raw %}</c>
/// where it holds what only a template holds.
/// </summary>
internal static partial class LiquidTags
{
    private const int MostTags = 1000;

    /// <summary>The text with spaces in place of what is not read, so that all positions stay.</summary>
    internal static string Blank(string text)
    {
        if (!text.Contains("{%", StringComparison.Ordinal))
            return text;
        char[]? blank = null;
        var end = 0;
        foreach (Match tag in TagPattern.Matches(text).Take(MostTags))
        {
            if (tag.Index < end || EndOf(text, tag) is not { } close)
                continue;
            end = close;
            blank ??= text.ToCharArray();
            foreach (ref var c in blank.AsSpan(tag.Index, end - tag.Index))
                c = c is '\n' or '\r' ? c : ' ';
        }

        return blank is null ? text : new(blank);
    }

    private static int? EndOf(string text, Match tag)
    {
        var name = tag.Groups["name"].Value;
        var start = tag.Index + tag.Length;
        foreach (var match in ClosingPattern.EnumerateMatches(text.AsSpan(start)))
        {
            if (!text.AsSpan(start + match.Index, match.Length).Contains($"end{name}", StringComparison.Ordinal))
                continue;
            // Some authors set a whole article raw, so that its formulas are kept.
            var content = text.AsSpan(start, match.Index);
            return name != "raw" || (content.ContainsAny('{', '%') && !content.Contains("\n\n", StringComparison.Ordinal))
                ? start + match.Index + match.Length
                : null;
        }

        return null;
    }

    [GeneratedRegex(@"\{%-?\s*(?<name>highlight|raw|comment)\b[^%\n]{0,200}%\}", RegexOptions.CultureInvariant)]
    private static partial Regex TagPattern { get; }

    [GeneratedRegex(@"\{%-?\s*end(?:highlight|raw|comment)\s*-?%\}", RegexOptions.CultureInvariant)]
    private static partial Regex ClosingPattern { get; }
}
