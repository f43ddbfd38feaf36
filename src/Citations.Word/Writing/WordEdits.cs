using System.Xml.Linq;
using Citations.Articles.Documents;
using Citations.Articles.Rewriting;
using Citations.Word.Packaging;
using Citations.Word.Reading;

namespace Citations.Word.Writing;

/// <summary>Applies edits to the parts of a Word document.</summary>
/// <param name="document">The document as it was read.</param>
/// <param name="positions">The number of the character that was read at each position of the document.</param>
/// <param name="pieces">The elements of these characters.</param>
internal sealed class WordEdits(ArticleDocument document, PositionMap positions, IReadOnlyList<WordPiece> pieces)
{
    private readonly Dictionary<XElement, List<(int From, int To, IReadOnlyList<WordInsertion> Insertions)>> _changes = [];
    private readonly List<(XElement Link, string Target)> _links = [];

    private static readonly Comparer<SourceSpan> ByStart = Comparer<SourceSpan>.Create((one, other) => one.Start - other.Start);

    private WordMoves? _moves;
    private XElement? _moved;

    /// <summary>The links that are to lead elsewhere.</summary>
    internal IReadOnlyList<(XElement Link, string Target)> Links => _links;

    /// <summary>The elements that change.</summary>
    internal IEnumerable<XElement> Elements => _moved is null ? _changes.Keys : _changes.Keys.Append(_moved);

    /// <summary>
    /// Takes an edit in; false if it touches what cannot be changed, such as the mark of a note or the address of a field.
    /// </summary>
    internal bool Add(TextEdit edit)
    {
        List<(XElement Element, int From, int To, IReadOnlyList<WordInsertion> Insertions)> all = [];
        foreach (var change in WordChange.Of(document, edit))
        {
            var parts = (change.Span.Length == 0 ? Point(change.Span.Start) : Stretch(change.Span)).ToList();
            if (parts.Count == 0 && change.Insertions.Count == 0)
                continue;
            if (parts.Count == 0 || parts.Exists(part => !IsText(part.Element)))
                return false;
            all.AddRange(parts.Select((part, i) => (part.Element, part.From, part.To, i == 0 ? change.Insertions : [])));
        }

        List<(XElement, string)> links = [];
        foreach (var (span, target) in WordChange.Links(document, edit))
        {
            if (
                Stretch(span)
                    .Select(part => part.Element.Ancestors().FirstOrDefault(element => element.Name.LocalName == "hyperlink"))
                    .FirstOrDefault()
                is not { } link
            )
                return false;
            links.Add((link, target));
        }

        foreach (var (element, from, to, insertions) in all)
        {
            if (!_changes.TryGetValue(element, out var own))
                _changes[element] = own = [];
            own.Add((from, to, insertions));
        }

        _links.AddRange(links);
        return true;
    }

    /// <summary>
    /// Takes in edits that move entries, which are the places of one list; false if the entries cannot be moved, or not as tracked changes.
    /// </summary>
    internal bool Add(IReadOnlyList<TextEdit> moves, bool isTracked)
    {
        var places = moves.Select(move => move.Span).OrderBy(span => span.Start).ToList();
        var order = moves.OrderBy(move => move.Span.Start).Select(move => places.BinarySearch(move.MovedFrom!.Value, ByStart)).ToArray();
        if (order.Distinct().Count() != places.Count || order.Any(entry => entry < 0))
            return false;
        if (WordMoves.Of(places.ConvertAll(place => Stretch(place).Select(part => part.Element).ToList()), order) is not { } all)
            return false;
        var changed = moves.Where(move => !MovedText.IsAsItWas(document, move)).ToList();
        // A word that changes in an entry that moves would be tracked twice.
        if (isTracked && (changed.Count > 0 || !all.CanBeTracked))
            return false;
        if (!changed.TrueForAll(move => Add(new TextEdit(move.MovedFrom!.Value, move.Replacement))))
            return false;
        (_moves, _moved) = (all, Stretch(places[0]).First().Element);
        return true;
    }

    /// <summary>Makes the changes.</summary>
    internal void Apply(WordTracking? tracking)
    {
        if (tracking is not null)
            _moves?.Apply(tracking);
        else
            _moves?.Apply();
        foreach (var own in _changes.Values)
            own.Sort((one, other) => one.From != other.From ? one.From - other.From : one.To - other.To);
        foreach (var run in _changes.Keys.Select(element => element.Parent!).Distinct().ToList())
        {
            var paragraph = run.Ancestors().First(element => element.Name.LocalName == "p");
            new WordRun(run, tracking).Rewrite(_changes);
            RemoveIfEmpty(paragraph, tracking);
        }
    }

    /// <summary>A paragraph that lost all its text goes, where nothing else hangs on it.</summary>
    private static void RemoveIfEmpty(XElement paragraph, WordTracking? tracking)
    {
        var isEmpty = !paragraph
            .Descendants()
            .Any(element =>
                element.Name.LocalName
                    is "t"
                        or "drawing"
                        or "pict"
                        or "object"
                        or "fldChar"
                        or "fldSimple"
                        or "sectPr"
                        or "footnoteReference"
                        or "endnoteReference"
            );
        if (!isEmpty || paragraph.Parent is not { } parent || parent.Elements().Count(element => element.Name.LocalName == "p") < 2)
            return;
        if (tracking is null)
        {
            paragraph.Remove();
            return;
        }

        tracking.MarkParagraph(paragraph, "del");
    }

    private static bool IsText(XElement element) =>
        element.Name.LocalName is "t" or "tab" or "br" or "cr" or "noBreakHyphen" && element.Parent is { Name.LocalName: "r" };

    /// <summary>The elements of a stretch, with the characters of each.</summary>
    private IEnumerable<(XElement Element, int From, int To)> Stretch(SourceSpan span)
    {
        for (var i = span.Start; i < span.End;)
        {
            // The breaks between paragraphs are in no element.
            if (document.Text[i] == '\n' || Piece(i) is not { } piece)
            {
                i++;
                continue;
            }

            var from = Number(i) - piece.Start;
            var length = 1;
            while (
                i + length < span.End
                && document.Text[i + length] != '\n'
                && Number(i + length) == piece.Start + from + length
                && from + length < piece.Length
            )
                length++;
            yield return (piece.Element, from, from + length);
            i += length;
        }
    }

    /// <summary>The place between two characters: after the one before it, at the start of a paragraph before the next.</summary>
    private IEnumerable<(XElement Element, int From, int To)> Point(int at)
    {
        if (at > 0 && document.Text[at - 1] != '\n' && Piece(at - 1) is { } before)
            yield return (before.Element, Number(at - 1) - before.Start + 1, Number(at - 1) - before.Start + 1);
        else if (at < document.Text.Length && Piece(at) is { } after)
            yield return (after.Element, Number(at) - after.Start, Number(at) - after.Start);
    }

    private int Number(int position) => positions.ToSource(new(position, 1)).Start;

    private WordPiece? Piece(int position)
    {
        var number = Number(position);
        var (low, high) = (0, pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (pieces[middle].Start <= number)
                low = middle;
            else
                high = middle - 1;
        }

        return high >= 0 && number >= pieces[low].Start && number < pieces[low].Start + pieces[low].Length ? pieces[low] : null;
    }
}
