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
            var before = SourceSpan.FromBounds(start, match.Index + 1);
            var work = WorkIn(note, before);
            if (work is null && ShortNotes.Read(note.Slice(before with { Length = before.Length - 1 })) is null)
                continue;
            var rest = note.Slice(WithoutSignal(note, SourceSpan.FromBounds(match.Index + match.Length, note.Text.Length)));
            if (!(NoteForms.Begins(rest) && IsWork(rest)) && !BeginsShortForm(rest))
                continue;
            if (work is { } given)
                works.Add(Trimmed(note.Text, given));
            start = match.Index + match.Length;
        }

        if (WorkIn(note, SourceSpan.FromBounds(start, note.Text.Length)) is { } last)
            works.Add(Trimmed(note.Text, last));
        return works;
    }

    /// <summary>The parts of a note that are beside its works, which may stand for works that are given elsewhere.</summary>
    internal static List<SourceSpan> Beside(string note, List<SourceSpan> works)
    {
        List<SourceSpan> parts = [];
        var start = 0;
        foreach (var work in works.Append(new SourceSpan(note.Length, 0)))
        {
            var gap = note.AsSpan(start, work.Start - start);
            var from = 0;
            foreach (var border in ShortFormBorder.EnumerateMatches(note.Length <= LongestNote ? gap : ""))
            {
                Add(start + from, start + border.Index);
                from = border.Index + border.Length;
            }

            Add(start + from, work.Start);
            start = work.End;
        }

        return parts;

        void Add(int from, int end)
        {
            if (!note.AsSpan(from, end - from).Trim(" .;,\n").IsEmpty)
                parts.Add(SourceSpan.FromBounds(from, end));
        }
    }

    /// <summary>Whether a work that was given before is named first, and where: <c>Molden, *Digging*, 14, and Vole, *Banks*, 40</c>.</summary>
    private static bool BeginsShortForm(MarkedText rest)
    {
        foreach (var border in ShortFormBorder.EnumerateMatches(rest.Text))
            return ShortNotes.Read(rest.Slice(new(0, border.Index))) is not null;
        return ShortNotes.Read(rest) is not null;
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

    [GeneratedRegex(@";\s+(?:and\s+|but\s+|und\s+|et\s+)?|(?<=[.)/\d])\.?\s+(?=(?:See|Cf\.|Compare|But see|Vgl\.|Siehe|Voir|Véase|Vedi|Zie)\s)")]
    private static partial Regex BorderPattern { get; }

    [GeneratedRegex(@";\s+(?:(?:and|but|und|et)\s+)?|,?\s+(?:and|und|et)\s+(?=\p{Lu}[\p{L}\p{M}’'-]+,\s)", RegexOptions.CultureInvariant)]
    private static partial Regex ShortFormBorder { get; }

    [GeneratedRegex(
        @"^(?:" + SignalWords.See + @"|[Cc]f\.?|[Ee]\.\s?g\.|[Cc]ompare"
            + @"|[Ss]iehe(?:\sauch)?|[Vv]gl\.(?:\sauch|\setwa)?|[Vv]oir(?:\saussi|\spar\sexemple)?|[Vv]éase|[Cc]fr\.|[Zz]ie(?:\sook)?),?\s+",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SignalPattern { get; }
}
