using Citations.Rendering;
using Citations.Styles;

namespace Citations;

/// <summary>The output formats as methods of a formatted document: its reference list.</summary>
public static class FormattedDocumentRendering
{
    extension(FormattedDocument document)
    {
        /// <summary>The reference list as plain text, one entry a line.</summary>
        public string ToPlainText() => PlainTextRenderer.Instance.Render(document);

        /// <summary>The reference list as CommonMark, one entry a paragraph.</summary>
        public string ToMarkdown() => MarkdownRenderer.Instance.Render(document);

        /// <summary>The reference list as HTML with hanging indents and an id for each entry.</summary>
        public string ToHtml() => HtmlRenderer.Instance.Render(document);

        /// <summary>The reference list as a file in RTF.</summary>
        public string ToRtf() => RtfRenderer.Instance.Render(document);

        /// <summary>The reference list in LaTeX, to be put under a heading.</summary>
        public string ToLatex() => LatexRenderer.Instance.Render(document);
    }
}
