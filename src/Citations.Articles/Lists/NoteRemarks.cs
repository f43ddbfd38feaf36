using System.Text.RegularExpressions;
using Citations.Articles.Documents;
using Citations.Articles.Parsing;

namespace Citations.Articles.Lists;

/// <summary>
/// Parts a note that gives a reference and then sends the reader to another: <c>... 68–117. See also Gray (2003, p. 4).</c>
/// </summary>
internal static partial class NoteRemarks
{
    /// <summary>
    /// Whether each of several notes gives works or stands for one that another gives, and some stand for one or give several, as the
    /// entries of a list do not.
    /// </summary>
    internal static bool AreNone(ArticleDocument document, IReadOnlyList<SourceSpan> notes)
    {
        var isMore = false;
        foreach (var span in notes)
        {
            var note = document.Slice(span);
            var works = NoteWorks.In(note).Count;
            var isRepeat = works == 0 && IsRepeat(note);
            if (works == 0 && !isRepeat)
                return false;
            isMore |= isRepeat || works > 1;
        }

        return isMore;
    }

    /// <summary>
    /// Whether none of several notes may be a source that is not read: each gives works, stands for one, or has neither an address nor a
    /// year.
    /// </summary>
    internal static bool AreRead(ArticleDocument document, IReadOnlyList<SourceSpan> notes) =>
        notes
            .Select(document.Slice)
            .All(note =>
                NoteWorks.In(note).Count > 0
                || IsRepeat(note)
                || (
                    !EntryShape.HasYear(note.Text)
                    && !note.Text.Contains("://", StringComparison.Ordinal)
                    && note.Runs.All(run => run.Target is null)
                )
            );

    private static bool IsRepeat(MarkedText note) =>
        RepeatedWorks.IsIbid(note.Text)
        || RepeatedWorks.IsShort(note.Text)
        || ShortNotes.Read(note) is not null
        || ShortNotes.IsPlain(note);

    /// <summary>The length of the reference that a note begins with; 0 if it does not begin with one.</summary>
    internal static int ReferenceLength(ReadOnlySpan<char> note)
    {
        foreach (var match in RemarkPattern.EnumerateMatches(note))
        {
            var reference = note[..(match.Index + 1)];
            if (EntryShape.IsReference(reference))
                return reference.Length;
        }

        return 0;
    }

    [GeneratedRegex(
        @"[.)/\d]\s+(?:See|Cf\.|Compare|But see|Vgl\.|Siehe|Voir|Véase|Vedi|Zie)\s",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex RemarkPattern { get; }
}
