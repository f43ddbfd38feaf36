using System.Text.RegularExpressions;
using Citations.Articles.Documents.Sites;

namespace Citations.Articles.Documents.Markdown.Inlines;

/// <summary>Marks what Pandoc and its kin add to the text of a block: citations by key, references to footnotes, raised numbers.</summary>
internal static partial class PandocMarks
{
    private const int LongestBlock = 200_000;

    // The pages that medical journals raise with the number: ^2(p14)^.
    private const string Part = @"(?:\([\p{L}§¶][^()^]{1,24}\))?";

    /// <summary>Marks the open block.</summary>
    internal static void Set(DocumentBuilder builder)
    {
        var (text, start) = (builder.OpenText, builder.OpenStart);
        if (text.Length > LongestBlock)
            return;
        if (text.Contains("[^", StringComparison.Ordinal))
        {
            foreach (var note in NotePattern.Matches(text).Where(note => builder.CodeAt(start + note.Index) == 0))
                builder.SetRun(new(start + note.Index, note.Length), new(default, RunMarks.Superscript) { Note = note.Groups["id"].Value });
        }

        foreach (var (at, length) in InlineNotes.Openings(text))
            builder.SetRun(new(start + at, length), new(default, RunMarks.Superscript) { Note = InlineNotes.IdAt(start + at) });
        if (text.Contains('^', StringComparison.Ordinal))
        {
            foreach (var raised in RaisedPattern.Matches(text).Where(raised => builder.CodeAt(start + raised.Index) == 0))
                builder.SetRun(new(start + raised.Index, raised.Length), new(default, RunMarks.Superscript));
        }

        if (!text.Contains('@', StringComparison.Ordinal))
            return;
        foreach (var site in PandocScanner.Scan(text, new(0, text.Length), at => builder.CodeAt(start + at)))
        {
            var isNarrative = site.Form == SiteForm.Narrative;
            if ((isNarrative && !IsSure(text, site)) || site.Items.All(item => CrossReferences.Is(item.Key)) || IsWikiLink(text, site))
                continue;
            var mode = isNarrative ? KeyedCitationMode.Narrative : KeyedCitationMode.Parenthetical;
            builder.SetRun(
                new(start + site.Span.Start, site.Span.Length),
                new(default, RunMarks.None)
                {
                    Citations =
                    [
                        .. site.Items.Select(item => PandocCitation.ToKeyed(item, item.IsAside ? KeyedCitationMode.Parenthetical : mode)),
                    ],
                }
            );
        }
    }

    // A handle such as @nytimes in running text is not a key: a key of a library holds a digit.
    private static bool IsSure(string text, CitationSite site) =>
        site.Items[0].Key.AsSpan().ContainsAnyInRange('0', '9')
        && (site.Span.Start == 0 || text[site.Span.Start - 1] is not ('.' or '[' or ';' or '-'));

    // [[@mole2009|Mole, 2009]]: a link to a note, and its text.
    private static bool IsWikiLink(string text, CitationSite site) =>
        text.AsSpan(site.Span.Start).StartsWith("[[") && site.Span.In(text).Contains('|');

    [GeneratedRegex(@"\[\^(?<id>[^\]\s^]{1,100})\](?!:)", RegexOptions.CultureInvariant)]
    private static partial Regex NotePattern { get; }

    [GeneratedRegex(@"(?<=[\p{L}\p{P}])\^(?<numbers>\d{1,4}" + Part + @"(?:[,–-]\s?\d{1,4}" + Part + @"){0,20})\^", RegexOptions.CultureInvariant)]
    private static partial Regex RaisedPattern { get; }
}
