using Citations.Rendering;

namespace Citations;

/// <summary>The output formats as methods of a text.</summary>
public static class RichTextRendering
{
    extension(RichText text)
    {
        /// <summary>The characters alone.</summary>
        public string ToPlainText() => PlainTextRenderer.Instance.Render(text);

        /// <summary>The text as CommonMark.</summary>
        public string ToMarkdown() => MarkdownRenderer.Instance.Render(text);

        /// <summary>The text as HTML, without a paragraph around it.</summary>
        public string ToHtml() => HtmlRenderer.Instance.Render(text);

        /// <summary>The text as what stands within a group of RTF.</summary>
        public string ToRtf() => RtfRenderer.Instance.Render(text);

        /// <summary>The text as LaTeX.</summary>
        public string ToLatex() => LatexRenderer.Instance.Render(text);
    }
}
