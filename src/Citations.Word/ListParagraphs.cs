using System.Xml.Linq;
using Citations.Styles;
using Citations.Word.Packaging;

namespace Citations.Word;

/// <summary>The paragraphs of a reference list in one document.</summary>
internal sealed class ListParagraphs
{
    private readonly XElement _body;
    private readonly ListStyles _styles;
    private readonly RunWriter _writer;

    /// <exception cref="InvalidDataException">The document has no body, or is in no known form.</exception>
    internal ListParagraphs(WordPackage package)
    {
        _body = package.Body;
        _styles = ListStyles.In(package);
        _writer = new(package, package.Main, _styles.Link);
    }

    /// <summary>The heading of a list.</summary>
    internal XElement Heading(string text, bool onNewPage = false) => Styled(_styles.Heading, [new TextRun(text)], onNewPage);

    /// <summary>The entries of a list.</summary>
    internal List<XElement> Entries(FormattedDocument list) => [.. list.Entries.Select(entry => Styled(_styles.Entry, entry.Text))];

    /// <summary>Puts paragraphs at the end of the document.</summary>
    internal void Append(IEnumerable<XElement> paragraphs)
    {
        // The properties of the last section are the body's last child (ECMA-376, part 1, 17.2.2).
        if (_body.Elements().LastOrDefault() is { } last && last.Name == _body.Name.Namespace + "sectPr")
            last.AddBeforeSelf(paragraphs);
        else
            _body.Add(paragraphs);
    }

    private XElement Styled(string style, RichText text, bool onNewPage = false)
    {
        var word = _body.Name.Namespace;
        return new(
            word + "p",
            new XElement(
                word + "pPr",
                word.Element("pStyle", ("val", style)),
                onNewPage ? word.Element("pageBreakBefore") : null
            ),
            _writer.Write(text)
        );
    }
}
