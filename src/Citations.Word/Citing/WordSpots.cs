using Citations.Articles.Documents;
using Citations.Word.Reading;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Citations.Word.Citing;

/// <summary>Finds stretches of a document's readable text among the elements of its parts.</summary>
internal sealed class WordSpots(MainDocumentPart main, WordParts parts, IReadOnlyList<WordPiece> pieces, PositionMap positions)
{
    /// <summary>The elements of a stretch; null where it is no text of one part.</summary>
    internal WordSpot? Find(SourceSpan span)
    {
        var read = positions.ToSource(span);
        OpenXmlPart? part = null;
        List<(OpenXmlElement, int, int)> found = [];
        foreach (var (piece, from, to) in WordSpot.Covered(pieces, read.Start, read.End))
        {
            if (PartOf(piece) is not var (own, root) || (part is not null && part != own))
                return null;
            if (WordSpot.Find(root, piece.Element) is not { } element)
                return null;
            part = own;
            found.Add((element, from, to));
        }

        return part is null ? null : new(part, found);
    }

    private (OpenXmlPart Part, OpenXmlElement Root)? PartOf(WordPiece piece)
    {
        var path = "/" + parts.PathOf(piece.Element.Document!);
        foreach (var part in (OpenXmlPart?[])[main, main.FootnotesPart, main.EndnotesPart])
        {
            if (part is { RootElement: { } root } && part.Uri.OriginalString.Equals(path, StringComparison.OrdinalIgnoreCase))
                return (part, root);
        }

        return null;
    }
}
