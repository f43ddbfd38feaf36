using System.Text.RegularExpressions;

namespace Citations.Articles.Documents.Markdown;

/// <summary>
/// Opens the directives of MyST that hold text and not code, so that it is read: the caption of <c>```{figure} tree.png</c>, a note, a
/// sidebar.
/// </summary>
internal static partial class ProseDirectives
{
    private const int MostDirectives = 1000;

    /// <summary>The text with spaces in place of the fences and options of such directives, so that all positions stay.</summary>
    internal static string Blank(string text)
    {
        if (!text.Contains("`{", StringComparison.Ordinal) && !text.Contains("~{", StringComparison.Ordinal))
            return text;
        char[]? blank = null;
        // A fence that nothing closes is not looked for again further down.
        HashSet<string> unclosed = [];
        foreach (Match opening in OpeningPattern.Matches(text).Take(MostDirectives))
        {
            var (start, fence) = (opening.Index + opening.Length, opening.Groups["fence"].Value);
            if (unclosed.Contains(fence))
                continue;
            if (CloseOf(text, start, fence) is not var (close, end))
            {
                unclosed.Add(fence);
                continue;
            }

            blank ??= text.ToCharArray();
            Clear(blank.AsSpan(opening.Index, opening.Length));
            Clear(blank.AsSpan(close, end - close));
            if (OptionsPattern.Match(text, start, close - start) is { Success: true } options)
                Clear(blank.AsSpan(options.Index, options.Length));
        }

        return blank is null ? text : new(blank);
    }

    private static void Clear(Span<char> text)
    {
        foreach (ref var c in text)
            c = c is '\n' or '\r' ? c : ' ';
    }

    /// <summary>The line that closes a fence: as many of its marks, or more, and nothing else.</summary>
    private static (int Start, int End)? CloseOf(string text, int start, string fence)
    {
        for (var at = start; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is >= 0 and var found ? found : text.Length;
            var line = text.AsSpan(at..end).Trim();
            if (line.StartsWith(fence, StringComparison.Ordinal) && line.Trim(fence[0]).IsEmpty)
                return (at, end);
            at = end + 1;
        }

        return null;
    }

    [GeneratedRegex(
        @"^[ \t]{0,8}(?<fence>`{3,16}|~{3,16})\{"
            + @"(?:figure|figure-md|table|note|admonition|attention|caution|danger"
            + @"|error|hint|important|seealso|tip|warning|margin|sidebar|aside|epigraph"
            + @"|pull-quote|blockquote|dropdown|card|topic|glossary)\}[^\n]{0,400}\n",
        RegexOptions.CultureInvariant | RegexOptions.Multiline
    )]
    private static partial Regex OpeningPattern { get; }

    [GeneratedRegex(
        @"\G(?:[ \t]*:[\w-]{1,40}:[^\n]{0,400}\n)+|"
            + @"\G[ \t]*---[ \t]*\r?\n(?:[^\n]{0,400}\n){0,20}?[ \t]*---[ \t]*\r?\n",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex OptionsPattern { get; }
}
