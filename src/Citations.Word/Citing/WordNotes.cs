using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Citations.Word.Citing;

/// <summary>Adds footnotes to a Word document.</summary>
internal sealed class WordNotes(MainDocumentPart main)
{
    private FootnotesPart? _part = main.FootnotesPart;
    private long _lastId;

    /// <summary>The part that holds the notes; it is added to a document that has none.</summary>
    internal FootnotesPart Part => _part ??= Create();

    /// <summary>Adds a note.</summary>
    /// <param name="content">The runs of the note.</param>
    /// <param name="look">The look of the text that refers to it.</param>
    /// <returns>The run that refers to it.</returns>
    internal Run Add(IEnumerable<OpenXmlElement> content, RunProperties? look)
    {
        var notes = Part.Footnotes ??= new();
        if (_lastId == 0)
            _lastId = Math.Max(0, notes.Elements<Footnote>().Select(note => note.Id?.Value ?? 0).DefaultIfEmpty(0).Max());
        var id = ++_lastId;
        var paragraph = new Paragraph(new Run(Raised(null), new FootnoteReferenceMark()), new Run(Space()));
        paragraph.Append(content);
        notes.AppendChild(new Footnote(paragraph) { Id = id });
        return new Run(Raised(look), new FootnoteReference { Id = id });
    }

    private static RunProperties Raised(RunProperties? look)
    {
        var raised = look is null ? new() : (RunProperties)look.CloneNode(deep: true);
        raised.VerticalTextAlignment = new() { Val = VerticalPositionValues.Superscript };
        return raised;
    }

    private static Text Space() => new(" ") { Space = SpaceProcessingModeValues.Preserve };

    // Word wants the notes that draw the line above the others.
    private FootnotesPart Create()
    {
        var part = main.AddNewPart<FootnotesPart>();
        part.Footnotes = new(
            new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
            new Footnote(new Paragraph(new Run(new ContinuationSeparatorMark())))
            {
                Type = FootnoteEndnoteValues.ContinuationSeparator,
                Id = 0,
            }
        );
        return part;
    }
}
