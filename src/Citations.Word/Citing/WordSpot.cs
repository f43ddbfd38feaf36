using System.Xml.Linq;
using Citations.Articles.Documents;
using Citations.Word.Packaging;
using Citations.Word.Reading;

namespace Citations.Word.Citing;

/// <summary>A stretch of a Word document's text: elements, and which of their characters belong to it.</summary>
/// <param name="Part">The part that holds it.</param>
/// <param name="Pieces">The elements in their order; at least one, each of them in a run.</param>
internal sealed record WordSpot(XDocument Part, IReadOnlyList<(XElement Element, int From, int To)> Pieces)
{
    /// <summary>The properties of the run that it begins in; null if that has none.</summary>
    internal XElement? Look => Run.Child("rPr");

    private XElement Run => Pieces[0].Element.Parent!;

    /// <summary>A stretch of a document's readable text; null if it is not text of runs in one part.</summary>
    /// <param name="span">The stretch.</param>
    /// <param name="pieces">The elements whose text was read.</param>
    /// <param name="positions">The number of the character that was read at each position of the text.</param>
    internal static WordSpot? Find(SourceSpan span, IReadOnlyList<WordPiece> pieces, PositionMap positions)
    {
        var read = positions.ToSource(span);
        var found = Covered(pieces, read.Start, read.End).ToList();
        if (found is not [var (first, _, _), ..] || first.Document is not { } part)
            return null;
        var run = part.Root!.Name.Namespace + "r";
        return found.TrueForAll(piece => piece.Element.Document == part && piece.Element.Parent?.Name == run) ? new(part, found) : null;
    }

    /// <summary>Puts elements in place of the text.</summary>
    internal void Replace(IEnumerable<XElement> elements)
    {
        var (first, from, to) = Pieces[0];
        var run = Run;
        var rest = new XElement(run.Name, Look?.Copy());
        if (IsText(first) && to < first.Value.Length)
            rest.Add(rest.Name.Namespace.Text("t", first.Value[to..]));
        foreach (var after in first.ElementsAfterSelf().ToList())
        {
            after.Remove();
            rest.Add(after);
        }

        foreach (var (element, _, end) in Pieces.Skip(1))
            Cut(element, end);
        if (IsText(first))
            first.SetText(first.Value[..from]);
        run.AddAfterSelf(elements.Append(rest));
        foreach (var empty in (XElement[])[run, rest])
        {
            if (empty.Elements().All(child => child.Name.LocalName == "rPr" || (IsText(child) && child.Value.Length == 0)))
                empty.Remove();
        }
    }

    /// <summary>The pieces that a stretch of characters covers.</summary>
    private static IEnumerable<(XElement Element, int From, int To)> Covered(IReadOnlyList<WordPiece> pieces, int start, int end)
    {
        var (low, high) = (0, pieces.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (pieces[middle].Start + pieces[middle].Length > start)
                high = middle;
            else
                low = middle + 1;
        }

        for (var i = low; i < pieces.Count && pieces[i].Start < end; i++)
            yield return (
                pieces[i].Element,
                Math.Max(0, start - pieces[i].Start),
                Math.Min(pieces[i].Length, end - pieces[i].Start)
            );
    }

    private static void Cut(XElement element, int end)
    {
        if (IsText(element) && end < element.Value.Length)
            element.SetText(element.Value[end..]);
        else
            element.Remove();
    }

    private static bool IsText(XElement element) => element.Name.LocalName == "t";
}
