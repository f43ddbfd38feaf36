using System.Globalization;
using System.Net;
using System.Text;

namespace Citations.Csl;

/// <summary>
/// Renders rich text in the HTML that CSL processors have in common: <c>csl-entry</c>, <c>csl-block</c>, spans with styles.
/// </summary>
internal static class CslHtml
{
    private static readonly (TextStyle Style, string Start, string End)[] Tags =
    [
        (TextStyle.Superscript, "<sup>", "</sup>"),
        (TextStyle.Subscript, "<sub>", "</sub>"),
        (TextStyle.Baseline, "<span style=\"baseline\">", "</span>"),
        (TextStyle.Underline, "<span style=\"text-decoration:underline;\">", "</span>"),
        (TextStyle.NoUnderline, "<span style=\"text-decoration:none;\">", "</span>"),
        (TextStyle.Bold, "<b>", "</b>"),
        (TextStyle.Light, "<span style=\"font-weight:light;\">", "</span>"),
        (TextStyle.NormalWeight, "<span style=\"font-weight:normal;\">", "</span>"),
        (TextStyle.SmallCaps, SpanTags.SmallCaps, SpanTags.Close),
        (TextStyle.NormalVariant, "<span style=\"font-variant:normal;\">", "</span>"),
        (TextStyle.Italic, "<i>", "</i>"),
        (TextStyle.Oblique, "<em>", "</em>"),
        (TextStyle.Upright, "<span style=\"font-style:normal;\">", "</span>"),
    ];

    internal static string Render(RichText text)
    {
        var html = new StringBuilder();
        Append(html, text.Nodes);
        return html.ToString();
    }

    private static void Append(StringBuilder html, EquatableArray<RichTextNode> nodes)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case TextRun run:
                    Append(html, run.Text);
                    break;
                case StyledSpan span:
                    foreach (var (style, start, _) in Tags)
                        html.Append((span.Style & style) != 0 ? start : "");
                    Append(html, span.Children);
                    for (var i = Tags.Length - 1; i >= 0; i--)
                        html.Append((span.Style & Tags[i].Style) != 0 ? Tags[i].End : "");
                    break;
                case DisplaySpan display:
                    html.Append("<div class=\"csl-").Append(ClassOf(display.Display)).Append("\">");
                    Append(html, display.Children);
                    html.Append("</div>");
                    break;
                case LinkSpan link:
                    html.Append("<a href=\"").Append(WebUtility.HtmlEncode(link.Target)).Append("\">");
                    Append(html, link.Children);
                    html.Append("</a>");
                    break;
            }
        }
    }

    private static void Append(StringBuilder html, string text)
    {
        foreach (var c in text)
        {
            if (Superscripts.IsRaised(c))
                html.Append("<sup>").Append(Superscripts.Lower(c)).Append("</sup>");
            else if (c is '&' or '<' or '>')
                html.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
            else
                html.Append(c);
        }
    }

    private static string ClassOf(TextDisplay display) =>
        display switch
        {
            TextDisplay.LeftMargin => "left-margin",
            TextDisplay.RightInline => "right-inline",
            TextDisplay.Indent => "indent",
            _ => "block",
        };
}
