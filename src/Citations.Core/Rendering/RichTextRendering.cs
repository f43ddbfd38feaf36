using Citations.Rendering;

namespace Citations;

/// <summary>The output formats as methods of a text.</summary>
public static class RichTextRendering
{
    extension(RichText text)
    {
        /// <summary>Only the characters.</summary>
        public string ToPlainText() => PlainTextRenderer.Instance.Render(text);

        /// <summary>The text as CommonMark.</summary>
        public string ToMarkdown() => MarkdownRenderer.Instance.Render(text);

        /// <summary>The text as HTML, without a paragraph around it.</summary>
        public string ToHtml() => HtmlRenderer.Instance.Render(text);

        /// <summary>The text as the content of a group of RTF.</summary>
        public string ToRtf() => RtfRenderer.Instance.Render(text);

        /// <summary>The text as LaTeX.</summary>
        public string ToLatex() => LatexRenderer.Instance.Render(text);
    }
}
