using Citations.Csl;
using Citations.Styles;

namespace Citations.Evaluation.Csl;

/// <summary>A bibliography in the suite's HTML: a body of entries, blocks on lines of their own.</summary>
internal static class CslBibliographyHtml
{
    internal static string Render(IEnumerable<ReferenceListEntry> entries) =>
        "<div class=\"csl-bib-body\">\n"
        + string.Concat(entries.Select(entry => $"  <div class=\"csl-entry\">{Entry(entry.Text)}</div>\n"))
        + "</div>";

    private static string Entry(RichText text)
    {
        if (!text.Nodes.Any(node => node is DisplaySpan))
            return CslHtml.Render(text);
        return string.Concat(
            text.Nodes.Select(node =>
                node switch
                {
                    DisplaySpan { Display: TextDisplay.LeftMargin } => $"\n    {CslHtml.Render([node])}",
                    DisplaySpan { Display: TextDisplay.Block } => $"\n\n    {CslHtml.Render([node])}\n",
                    DisplaySpan { Display: TextDisplay.Indent } => $"{CslHtml.Render([node])}\n  ",
                    DisplaySpan => $"{CslHtml.Render([node])}\n  ",
                    _ => CslHtml.Render([node]),
                }
            )
        );
    }
}
