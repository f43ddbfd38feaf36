using Citations.Styles;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Citations.Word.Citing;

/// <summary>Writes a reference list as the result of a field, over which a citation program may write its own.</summary>
internal static class WordList
{
    /// <summary>What a paragraph holds, and nothing else, that the list is to replace; the id is that of Pandoc.</summary>
    internal const string Place = "{#refs}";

    /// <summary>Adds the list.</summary>
    /// <param name="main">The document.</param>
    /// <param name="list">The entries; at least one.</param>
    /// <param name="title">The heading; null for none.</param>
    internal static void Add(MainDocumentPart main, FormattedDocument list, string? title)
    {
        var styles = ListStyles.In(main);
        var writer = new RunWriter(main, styles.Link);
        List<Paragraph> paragraphs = [];
        foreach (var entry in list.Entries)
            paragraphs.Add(Styled(styles.Entry, writer.Write(entry.Text)));
        var first = paragraphs[0].ParagraphProperties!;
        OpenXmlElement last = first;
        foreach (var run in FieldRuns.Begin(CitationFieldCode.Bibliography))
            last = last.InsertAfterSelf(run);
        paragraphs[^1].AppendChild(FieldRuns.End());
        var body = main.Document!.Body!;
        if (body.Elements<Paragraph>().FirstOrDefault(paragraph => paragraph.InnerText.Trim() == Place) is { } place)
        {
            foreach (var paragraph in paragraphs)
                place.InsertBeforeSelf(paragraph);
            place.Remove();
            return;
        }

        // The properties of the last section are the body's last child (ECMA-376, 17.2.2).
        var section = body.LastChild as SectionProperties;
        section?.Remove();
        if (title is { Length: > 0 })
            body.AppendChild(Styled(styles.Heading, writer.Write([new TextRun(title)])));
        body.Append(paragraphs);
        if (section is not null)
            body.AppendChild(section);
    }

    private static Paragraph Styled(string style, IEnumerable<OpenXmlElement> content)
    {
        var paragraph = new Paragraph(new ParagraphProperties { ParagraphStyleId = new() { Val = style } });
        paragraph.Append(content);
        return paragraph;
    }
}
