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
    private const int FewestWords = 3;

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
            if (work is null && !IsShortForm(note.Slice(before with { Length = before.Length - 1 })))
                continue;
            var after = SourceSpan.FromBounds(match.Index + match.Length, note.Text.Length);
            var given = WithoutSignal(note, after);
            var rest = note.Slice(given);
            // After a sentence only a signal or another sentence begins a work.
            var mayBegin = note.Text[match.Index] == ';' || given.Start > after.Start;
            var begins = mayBegin && (NoteForms.Begins(rest) || BeginsPlainly(rest)) && IsWork(rest);
            if (!begins && !BeginsShortForm(rest))
                continue;
            if (work is { } own)
                works.Add(Trimmed(note.Text, own));
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

    /// <summary>
    /// Whether a work that was given before is named first, and where: <c>Molden, *Digging*, 14, and Vole, *Banks*, 40</c>.
    /// </summary>
    private static bool BeginsShortForm(MarkedText rest)
    {
        foreach (var border in ShortFormBorder.EnumerateMatches(rest.Text))
            return ShortNotes.Read(rest.Slice(new(0, border.Index))) is not null;
        return IsShortForm(rest);
    }

    private static bool IsShortForm(MarkedText stretch) =>
        ShortNotes.Read(stretch) is not null || RepeatedWorks.IsShort(stretch.Text) || RepeatedWorks.IsIbid(stretch.Text);

    private static SourceSpan? WorkIn(MarkedText note, SourceSpan stretch)
    {
        var work = WithoutSignal(note, stretch);
        var text = note.Slice(work);
        var length = NoteForms.Gives(text) ? work.Length : LengthBeforeSentence(text);
        if (length > 0)
            return work with { Length = length };
        if (EntryShape.IsReference(text.Text))
            return work;
        length = NoteRemarks.ReferenceLength(text.Text);
        return length > 0 ? work with { Length = length } : null;
    }

    /// <summary>The length of the work that a stretch gives before a sentence about it; 0 if it gives none so.</summary>
    private static int LengthBeforeSentence(MarkedText stretch)
    {
        if (!NoteForms.BeginsWithNames(stretch))
            return 0;
        foreach (var end in SentenceEnd.EnumerateMatches(stretch.Text))
        {
            if (IsSentence(stretch.Text.AsSpan(end.Index + 1)) && NoteForms.Gives(stretch.Slice(new(0, end.Index + 1))))
                return end.Index + 1;
        }

        return 0;
    }

    /// <summary>What is after a work and no part of it has words and no numbers: not "Trans. Cara Vole", "Accessed 3 May 2020".</summary>
    private static bool IsSentence(ReadOnlySpan<char> text) =>
        LowerWord.Count(text) >= FewestWords && !text.ContainsAnyInRange('0', '9') && !text.Contains("://", StringComparison.Ordinal);

    /// <summary>Whether a stretch gives a work, and nothing before it.</summary>
    internal static bool IsOneWork(MarkedText stretch) => NoteForms.Gives(stretch) || LengthBeforeSentence(stretch) > 0;

    private static bool IsWork(MarkedText text) => EntryShape.IsReference(text.Text) || NoteForms.Gives(text);

    private static SourceSpan Trimmed(string text, SourceSpan work) =>
        work with { Length = text.AsSpan(work.Start, work.Length).TrimEnd(" ;,\n").Length };

    /// <summary>A stretch without a signal before a work: "See No Evil" is a title, and "See, K. E." a person.</summary>
    private static SourceSpan WithoutSignal(MarkedText note, SourceSpan stretch)
    {
        foreach (var match in SignalPattern.EnumerateMatches(note.Text.AsSpan(stretch.Start, stretch.Length)))
        {
            var rest = SourceSpan.FromBounds(stretch.Start + match.Length, stretch.End);
            // "*See* Mole": law reviews set the signal in italics.
            var isTitle = note.Stretches(RunMarks.Italic)
                .Any(title => title.Start < rest.Start && stretch.Start < title.End && title.Length > rest.Start - stretch.Start);
            if (!isTitle && IsWork(note.Slice(rest)) && (NoteForms.Begins(note.Slice(rest)) || BeginsPlainly(note.Slice(rest))))
                return rest;
        }

        var whole = note.Slice(stretch);
        return NoteForms.Begins(whole) ? stretch
            : NoteLeadIn.LengthIn(whole) is > 0 and var length ? SourceSpan.FromBounds(stretch.Start + length, stretch.End)
            : stretch;
    }

    /// <summary>Whether a person is named first in a note that has no italics by which a title is known.</summary>
    internal static bool BeginsPlainly(MarkedText work) =>
        !work.Stretches(RunMarks.Italic).Any() && PersonPattern.IsMatch(work.Text);

    [GeneratedRegex(
        @";\s+(?:and\s+|but\s+|und\s+|et\s+)?|,\s+(?=with\s+\p{Lu})"
            + @"|(?<=[.)/\d])\.?\s+(?=(?:See|Cf\.|Compare|But see|Vgl\.|Siehe|Voir|Véase|Vedi|Zie)\s)"
            + @"|(?<=[\p{Ll})/\d»”])\.\s+(?=\p{Lu}[\p{L}’'.]*\s)"
    )]
    private static partial Regex BorderPattern { get; }

    [GeneratedRegex(@"(?<!\p{L})\p{Ll}+", RegexOptions.CultureInvariant)]
    private static partial Regex LowerWord { get; }

    [GeneratedRegex(@"(?<=[\p{Ll})/\d»”])\.\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd { get; }

    [GeneratedRegex(
        @"^\p{Lu}[\p{L}\p{M}.’'-]*(?:\s(?:(?:van|von|de|der|du|la|di|da|del|and|&|und|et|y|e)\s){0,2}\p{Lu}[\p{L}\p{M}.’'-]*){1,6},\s[\p{Lu}“""«‘]"
    )]
    private static partial Regex PersonPattern { get; }

    [GeneratedRegex(@";\s+(?:(?:and|but|und|et)\s+)?|,?\s+(?:and|und|et)\s+(?=\p{Lu}[\p{L}\p{M}’'-]+,\s)", RegexOptions.CultureInvariant)]
    private static partial Regex ShortFormBorder { get; }

    [GeneratedRegex(
        @"^(?:" + SignalWords.See + @"|[Cc]f\.?|[Ee]\.\s?g\.|[Cc]ompare|with|[Aa]ccord|[Cc]ontra"
            + @"|[Ss]iehe(?:\s(?:auch|dazu|hierzu|etwa|z\.\s?B\.))?|[Vv]gl\.(?:\s(?:auch|etwa|dazu|hierzu|z\.\s?B\.))?|[Zz]ie(?:\sook)?"
            + @"|[Vv]oir(?:\s(?:aussi|notamment|surtout|par\sexemple))?|[Vv]éase(?:\stambién)?|[Vv]éanse|[Vv]er(?:\stambém)?|[Vv]ejam?-se"
            + @"|[Cc]fr\.(?:\s(?:anche|também|ad\ses\.))?|[Vv]edi(?:\sanche)?|[Ss]i\sved(?:a|ano)"
            + @"|[Zz]ob\.(?:\s(?:też|także|np\.|m\.in\.))?|[Pp]or\.(?:\s(?:też|także|np\.))?|[Ss]rov\.|[Vv]iz|[Jj]fr?\.|[Ss]e\s(?:även|også)"
            + @"|[Сс]м\.(?:\sтакже)?|[Сс]р\.),?\s+",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SignalPattern { get; }
}
