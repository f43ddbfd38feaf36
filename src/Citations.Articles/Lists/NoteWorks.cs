using System.Text.RegularExpressions;
using Citations.Articles.Documents;
using Citations.Articles.Parsing;
using Citations.Articles.Words;

namespace Citations.Articles.Lists;

/// <summary>
/// The works that a note gives in full, one after the other: <c>See Mole, *Burrows* (Soil Press, 2010), 3; and Vole, *Dreams* ...</c> The
/// words before a work that send the reader to it are not part of it.
/// </summary>
internal static partial class NoteWorks
{
    private const int LongestNote = 4_000;

    /// <summary>The stretches of the works, counted from the start of the note; none where it is a remark or a short form.</summary>
    internal static List<SourceSpan> In(MarkedText note)
    {
        List<SourceSpan> works = [];
        var start = 0;
        // A longer note is an essay of its own.
        var borders = note.Text.Length <= LongestNote ? BorderPattern.EnumerateMatches(note.Text) : BorderPattern.EnumerateMatches("");
        foreach (var match in borders)
        {
            if (WorkIn(note, SourceSpan.FromBounds(start, match.Index + 1)) is not { } work)
                continue;
            var rest = note.Slice(WithoutSignal(note, SourceSpan.FromBounds(match.Index + match.Length, note.Text.Length)));
            if (!NoteForms.Begins(rest) || !IsWork(rest))
                continue;
            works.Add(Trimmed(note.Text, work));
            start = match.Index + match.Length;
        }

        if (WorkIn(note, SourceSpan.FromBounds(start, note.Text.Length)) is { } last)
            works.Add(Trimmed(note.Text, last));
        return works;
    }

    private static SourceSpan? WorkIn(MarkedText note, SourceSpan stretch)
    {
        var work = WithoutSignal(note, stretch);
        if (IsWork(note.Slice(work)))
            return work;
        var length = NoteRemarks.ReferenceLength(note.Text.AsSpan(work.Start, work.Length));
        return length > 0 ? work with { Length = length } : null;
    }

    private static bool IsWork(MarkedText text) => EntryShape.IsReference(text.Text) || NoteForms.Gives(text);

    private static SourceSpan Trimmed(string text, SourceSpan work) =>
        work with { Length = text.AsSpan(work.Start, work.Length).TrimEnd(" ;\n").Length };

    /// <summary>A stretch without a signal before a work: "See No Evil" is a title, and "See, K. E." a person.</summary>
    private static SourceSpan WithoutSignal(MarkedText note, SourceSpan stretch)
    {
        foreach (var match in SignalPattern.EnumerateMatches(note.Text.AsSpan(stretch.Start, stretch.Length)))
        {
            var rest = SourceSpan.FromBounds(stretch.Start + match.Length, stretch.End);
            var isTitle = note.Stretches(RunMarks.Italic).Any(title => title.Start < rest.Start && stretch.Start < title.End);
            if (!isTitle && NoteForms.Begins(note.Slice(rest)) && IsWork(note.Slice(rest)))
                return rest;
        }

        return stretch;
    }

    [GeneratedRegex(@";\s+(?:and\s+|und\s+|et\s+)?|(?<=[.)/\d])\.?\s+(?=(?:See|Cf\.|Compare|But see|Vgl\.|Siehe|Voir|Véase|Vedi|Zie)\s)")]
    private static partial Regex BorderPattern { get; }

    [GeneratedRegex(
        @"^(?:" + SignalWords.See + @"|[Cc]f\.?|[Ee]\.\s?g\.|[Cc]ompare"
            + @"|[Ss]iehe(?:\sauch)?|[Vv]gl\.(?:\sauch|\setwa)?|[Vv]oir(?:\saussi|\spar\sexemple)?|[Vv]éase|[Cc]fr\.|[Zz]ie(?:\sook)?),?\s+",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SignalPattern { get; }
}
