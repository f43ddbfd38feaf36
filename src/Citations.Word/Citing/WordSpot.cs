using System.Xml.Linq;
using Citations.Word.Reading;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Citations.Word.Citing;

/// <summary>A stretch of a Word document's text: elements, and which of their characters belong to it.</summary>
/// <param name="Part">The part that holds it.</param>
/// <param name="Pieces">The elements in their order; at least one.</param>
internal sealed record WordSpot(OpenXmlPart Part, IReadOnlyList<(OpenXmlElement Element, int From, int To)> Pieces)
{
    /// <summary>The properties of the run that it begins in; null where that has none.</summary>
    internal RunProperties? Look => (Pieces[0].Element.Parent as Run)?.RunProperties;

    /// <summary>The paragraph that it begins in.</summary>
    internal Paragraph? Paragraph => Pieces[0].Element.Ancestors<Paragraph>().FirstOrDefault();

    /// <summary>The same element of a part that was read in another manner: by the places of its ancestors among their siblings.</summary>
    internal static OpenXmlElement? Find(OpenXmlElement root, XElement element)
    {
        List<int> path = [];
        for (var at = element; at.Parent is { } parent; at = parent)
            path.Add(at.ElementsBeforeSelf().Count());
        OpenXmlElement? found = root;
        for (var i = path.Count - 1; i >= 0 && found is not null; i--)
            found = found.ChildElements.ElementAtOrDefault(path[i]);
        return found?.LocalName == element.Name.LocalName ? found : null;
    }

    /// <summary>The pieces that a stretch of characters covers.</summary>
    internal static IEnumerable<(WordPiece Piece, int From, int To)> Covered(IReadOnlyList<WordPiece> pieces, int start, int end)
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
            yield return (pieces[i], Math.Max(0, start - pieces[i].Start), Math.Min(pieces[i].Length, end - pieces[i].Start));
    }

    /// <summary>Puts elements in place of the text.</summary>
    /// <returns>Whether it could be done: the text must stand in runs.</returns>
    internal bool Replace(IEnumerable<OpenXmlElement> elements)
    {
        if (Pieces.Any(piece => piece.Element.Parent is not Run))
            return false;
        var (first, from, to) = Pieces[0];
        var run = (Run)first.Parent!;
        var rest = new Run { RunProperties = (RunProperties?)Look?.CloneNode(deep: true) };
        foreach (var after in first.ElementsAfter().ToList())
        {
            after.Remove();
            rest.AppendChild(after);
        }

        foreach (var (element, _, end) in Pieces.Skip(1))
            Cut(element, end);
        if (first is Text text)
        {
            if (to < text.Text.Length)
                rest.InsertAt(Preserved(text.Text[to..]), rest.RunProperties is null ? 0 : 1);
            text.Text = text.Text[..from];
            text.Space = SpaceProcessingModeValues.Preserve;
        }

        OpenXmlElement last = run;
        foreach (var element in elements.Append(rest))
            last = last.InsertAfterSelf(element);
        foreach (var empty in (Run[])[run, rest])
        {
            if (!empty.ChildElements.Any(child => child is not (RunProperties or Text { Text: "" })))
                empty.Remove();
        }

        return true;
    }

    private static void Cut(OpenXmlElement element, int end)
    {
        if (element is Text text && end < text.Text.Length)
            (text.Text, text.Space) = (text.Text[end..], SpaceProcessingModeValues.Preserve);
        else
            element.Remove();
    }

    private static Text Preserved(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };
}
