using System.Text.RegularExpressions;
using Citations.Articles.Documents.Markdown.Inlines;

namespace Citations.Articles.Documents.Markdown;

/// <summary>Marks the keys that the front matter lists without citing them, <c>nocite: |</c> and <c>@key</c>.</summary>
internal static partial class ListedKeys
{
    /// <summary>Marks the open block, which is the front matter.</summary>
    internal static void Set(DocumentBuilder builder)
    {
        var (text, start) = (builder.OpenText, builder.OpenStart);
        foreach (var match in NoCitePattern.EnumerateMatches(text))
        {
            var end = match.Index + match.Length;
            for (var at = match.Index; at < end; at++)
            {
                if (text[at] == '@' && PandocKey.CanBegin(text, at, match.Index) && PandocKey.Read(text, at + 1, end) is var (key, after) && key != "*")
                    builder.SetRun(
                        SourceSpan.FromBounds(start + at, start + after),
                        new(default, RunMarks.None) { Citations = [new(key) { Mode = KeyedCitationMode.ListedOnly }] }
                    );
            }
        }
    }

    [GeneratedRegex(
        @"^nocite:.*(?:\n(?:[ \t-].*)?)*",
        RegexOptions.CultureInvariant | RegexOptions.Multiline
    )]
    private static partial Regex NoCitePattern { get; }
}
