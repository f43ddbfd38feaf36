using Citations.Styles;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Citations.Word;

/// <summary>
/// Renders a reference list as a Word document (.docx, ECMA-376): the centred bold heading, double spacing and the hanging indent
/// of APA 7 (R0.6), styles as Word styles, links as live links.
/// </summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed class WordRenderer
{
    /// <summary>The renderer of lists headed <c>References</c>.</summary>
    public static WordRenderer Instance { get; } = new();

    /// <summary>The heading over the list.</summary>
    public string Heading { get; init; } = "References";

    /// <summary>Makes a document that holds the reference list alone.</summary>
    /// <returns>The bytes of a .docx file.</returns>
    public byte[] Render(FormattedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.Document = new Document(BlankDocument.Body());
            main.AddNewPart<StyleDefinitionsPart>().Styles = BlankDocument.Styles();
            main.AddNewPart<DocumentSettingsPart>().Settings = BlankDocument.Settings();
            AddList(main, main.Document.Body!, document, onNewPage: false);
        }

        return file.ToArray();
    }

    /// <summary>Adds the reference list on a new page at the end of a document and leaves all else in it as it is.</summary>
    /// <param name="docx">The bytes of a .docx file. Its styles for the list, by the names of <see cref="ListStyles"/>, are used where it
    /// has them.</param>
    /// <param name="document">The formatted references.</param>
    /// <returns>The bytes of the longer document.</returns>
    /// <exception cref="InvalidDataException">The bytes are no Word document.</exception>
    public byte[] Append(ReadOnlySpan<byte> docx, FormattedDocument document)
    {
        using var file = new MemoryStream();
        file.Write(docx);
        try
        {
            using var package = WordprocessingDocument.Open(file, isEditable: true);
            if (package.MainDocumentPart is not { Document.Body: { } body } main)
                throw new InvalidDataException("The Word document has no body.");
            AddList(main, body, document, onNewPage: true);
        }
        catch (Exception e) when (e is FileFormatException or OpenXmlPackageException)
        {
            throw new InvalidDataException("The file is no Word document (.docx).", e);
        }

        return file.ToArray();
    }

    private void AddList(MainDocumentPart main, Body body, FormattedDocument document, bool onNewPage)
    {
        var styles = ListStyles.In(main);
        var writer = new RunWriter(main, styles.Link);
        // The properties of the last section are the body's last child (ECMA-376, 17.2.2).
        var section = body.LastChild as SectionProperties;
        section?.Remove();
        Add(styles.Heading, [new TextRun(Heading)], onNewPage);
        foreach (var entry in document.Entries)
            Add(styles.Entry, entry.Text);
        if (section is not null)
            body.AppendChild(section);

        void Add(string style, RichText text, bool onNewPage = false)
        {
            var look = new ParagraphProperties { ParagraphStyleId = new() { Val = style } };
            if (onNewPage)
                look.PageBreakBefore = new();
            var paragraph = new Paragraph(look);
            paragraph.Append(writer.Write(text));
            body.AppendChild(paragraph);
        }
    }
}
