using System.Globalization;
using Citations.Articles.Documents;
using Citations.Articles.Parsing;

namespace Citations.Articles.Lists;

/// <summary>
/// The pieces of lists and notes that give a work, and those that stand for another one: <c>Ibid., 490; Luna, “Sleep,” 5</c>.
/// </summary>
internal sealed class WorkPieces
{
    private readonly List<RepeatedPiece> _repeats = [];

    // The last work of the list that begins with a word, among the works up to the one that was looked at last.
    private readonly Dictionary<string, int> _byOpening = new(StringComparer.Ordinal);
    private int _opened;

    /// <summary>The pieces that give a work.</summary>
    internal List<EntryPiece> Works { get; } = [];

    /// <summary>The labels that lead to each work.</summary>
    internal Dictionary<EntryPiece, List<string>> Labels { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Takes the pieces of a list, or the notes of a document.</summary>
    internal void Take(ArticleDocument document, IEnumerable<EntryPiece> pieces)
    {
        var (works, repeats) = (Works.Count, _repeats.Count);
        _byOpening.Clear();
        _opened = works;
        foreach (var piece in pieces)
        {
            var label = piece.Id ?? piece.Number?.ToString(CultureInfo.InvariantCulture);
            var hasEarlier = Works.Count > works || _repeats.Count > repeats;
            if (hasEarlier && RepeatedWorks.IsIbid(piece.Span.In(document.Text)) && NoteWorks.In(document.Slice(piece.Span)).Count == 0)
                _repeats.Add(new([piece], piece, label, Works.Count));
            else if (RepeatedIn(document.Text, piece, works) is >= 0 and var repeated)
                _repeats.Add(new([piece], piece, label, Works.Count) { Work = repeated });
            else if (piece.Kind != EntryKind.Note || (hasEarlier && SameAuthor.BeginsWork(piece.Span.In(document.Text))))
                Keep(piece, label);
            else
                TakeNote(document.Slice(piece.Span), piece, label);
        }
    }

    /// <summary>Gives the works the labels of the pieces that stand for them.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="works">The works as they were read.</param>
    /// <returns>The stretches that stand for a work.</returns>
    internal List<SourceSpan> LabelRepeats(string text, IReadOnlyList<Reference> works)
    {
        List<SourceSpan> stretches = [];
        var (last, before) = (-1, -1);
        foreach (var note in _repeats)
        {
            if (note.Before != before)
                (last, before) = (note.Before - 1, note.Before);
            var isFound = false;
            foreach (var part in note.Parts)
                isFound |= LabelRepeat(part, note, text, works, ref last, stretches);
            if (!isFound && note.Whole is { } whole && note.Parts is not [_])
                LabelRepeat(whole, note, text, works, ref last, stretches);
        }

        return stretches;
    }

    private bool LabelRepeat(
        EntryPiece part,
        RepeatedPiece note,
        string text,
        IReadOnlyList<Reference> works,
        ref int last,
        List<SourceSpan> stretches
    )
    {
        var words = part.Span.In(text);
        var isIbid = RepeatedWorks.IsIbid(words);
        var index =
            isIbid ? last
            : RepeatedWorks.Find(words, works) is >= 0 and var found ? found
            : note.Work;
        if (index < 0)
            return false;
        if (note.Label is not null)
            Labels[Works[index]].Add(note.Label);
        if (!isIbid)
            stretches.Add((note.Whole ?? part).Span);
        last = index;
        return true;
    }

    /// <summary>The work of the same list that an entry stands for, <c>5 M. Kret, dz. cyt., s. 88</c>; -1 if it is a work.</summary>
    private int RepeatedIn(string text, EntryPiece piece, int first)
    {
        if (piece is not { Kind: EntryKind.Listed, Number: not null } || Works.Count == first)
            return -1;
        var words = piece.Span.In(text);
        if (!RepeatedWorks.IsShort(words) || RepeatedWorks.OpeningName(words) is not { } name)
            return -1;
        for (; _opened < Works.Count; _opened++)
        {
            foreach (var word in RepeatedWorks.Opening(Works[_opened].Span.In(text).ToString()))
                _byOpening[word] = _opened;
        }

        return _byOpening.GetValueOrDefault(name, -1);
    }

    private void TakeNote(MarkedText note, EntryPiece piece, string? label)
    {
        var works = NoteWorks.In(note);
        foreach (var work in works)
            Keep(At(piece, work), label);
        var rests = NoteWorks.Beside(note.Text, works).ConvertAll(rest => At(piece, rest));
        if (works.Count == 0 || rests.Count > 0)
            _repeats.Add(new(rests, works.Count == 0 ? piece : null, label, Works.Count));
    }

    private void Keep(EntryPiece piece, string? label)
    {
        Works.Add(piece);
        Labels[piece] = label is null ? [] : [label];
    }

    private static EntryPiece At(EntryPiece piece, SourceSpan part) =>
        piece with { Span = part with { Start = piece.Span.Start + part.Start } };

    /// <summary>A note that gives parts, each of which may stand for a work.</summary>
    /// <param name="Parts">The parts.</param>
    /// <param name="Whole">The note, where it gives no work in full.</param>
    /// <param name="Label">The label that leads to the note; null if it has none.</param>
    /// <param name="Before">The number of works before the note.</param>
    private sealed record RepeatedPiece(List<EntryPiece> Parts, EntryPiece? Whole, string? Label, int Before)
    {
        /// <summary>The index of the work, where the words alone show it; else -1.</summary>
        internal int Work { get; init; } = -1;
    }
}
