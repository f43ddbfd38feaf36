using System.Text.RegularExpressions;

namespace Citations.Articles.Documents.Markdown.Inlines;

/// <summary>Marks what Pandoc and its kin add to the text of a block: citations by key, references to footnotes, raised numbers.</summary>
internal static partial class PandocMarks
{
    private const int LongestBlock = 200_000;

    /// <summary>Marks the open block.</summary>
    internal static void Set(DocumentBuilder builder)
    {
        var (text, start) = (builder.OpenText, builder.OpenStart);
        if (text.Length > LongestBlock)
            return;
        if (text.Contains("[^", StringComparison.Ordinal))
        {
            foreach (Match note in NotePattern.Matches(text))
                builder.SetRun(new(start + note.Index, note.Length), new(default, RunMarks.Superscript) { Note = note.Groups["id"].Value });
        }

        if (text.Contains('^', StringComparison.Ordinal))
        {
            foreach (Match raised in RaisedPattern.Matches(text))
                builder.SetRun(new(start + raised.Index, raised.Length), new(default, RunMarks.Superscript));
        }

        if (!text.Contains('@', StringComparison.Ordinal))
            return;
        foreach (Match bracket in BracketPattern.Matches(text))
        {
            if (PandocCitation.ReadCluster(bracket.Groups["inside"].Value) is { Count: > 0 } citations)
                builder.SetRun(new(start + bracket.Index, bracket.Length), new(default, RunMarks.None) { Citations = citations });
        }

        foreach (Match narrative in NarrativePattern.Matches(text))
        {
            var citation = new KeyedCitation(narrative.Groups["key"].Value)
            {
                Mode = KeyedCitationMode.Narrative,
                Locator = narrative.Groups["locator"] is { Success: true } locator ? locator.Value.Trim() : null,
            };
            builder.SetRun(new(start + narrative.Index, narrative.Length), new(default, RunMarks.None) { Citations = [citation] });
        }
    }

    [GeneratedRegex(@"\[\^(?<id>[^\]\s^]{1,100})\](?!:)", RegexOptions.CultureInvariant)]
    private static partial Regex NotePattern { get; }

    [GeneratedRegex(@"(?<=[\p{L}\p{P}])\^(?<numbers>\d{1,4}(?:[,–-]\s?\d{1,4}){0,20})\^", RegexOptions.CultureInvariant)]
    private static partial Regex RaisedPattern { get; }

    [GeneratedRegex(@"\[(?<inside>[^\[\]\n@]{0,200}@[^\[\]]{1,1000})\](?!\()", RegexOptions.CultureInvariant)]
    private static partial Regex BracketPattern { get; }

    // A handle such as @nytimes in running text is no key: a key of a library holds a digit.
    [GeneratedRegex(
        @"(?<![\w.@\[/;-])@(?<key>(?=[\w:.#$%&+?<>~/-]*\d)[\p{L}\d_][\w:#$%&+?<>~/-]{1,100})(?:\s\[(?<locator>[^\[\]@]{1,100})\])?(?![^\[\]]{0,1000}\])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NarrativePattern { get; }
}
