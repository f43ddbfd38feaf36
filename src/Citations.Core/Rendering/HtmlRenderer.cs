using System.Buffers;
using System.Text;
using Citations.Styles;

namespace Citations.Rendering;

/// <summary>
/// Renders semantic HTML. A list becomes a <c>div</c> of paragraphs with the hanging indent of R0.6, each with its reference's id as anchor.
/// Text is inert: markup characters, quotes in attributes and control characters are escaped, bidirectional controls cannot leave their entry.
/// </summary>
public sealed class HtmlRenderer : NestedRenderer
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    private static readonly (TextStyle Style, string Open, string Close)[] Tags =
    [
        (TextStyle.Italic, "<i>", "</i>"),
        (TextStyle.Oblique, "<span style=\"font-style:oblique\">", "</span>"),
        (TextStyle.Upright, "<span style=\"font-style:normal\">", "</span>"),
        (TextStyle.Bold, "<b>", "</b>"),
        (TextStyle.Light, "<span style=\"font-weight:lighter\">", "</span>"),
        (TextStyle.NormalWeight, "<span style=\"font-weight:normal\">", "</span>"),
        (TextStyle.SmallCaps, "<span style=\"font-variant:small-caps\">", "</span>"),
        (TextStyle.NormalVariant, "<span style=\"font-variant:normal\">", "</span>"),
        (TextStyle.Underline, "<u>", "</u>"),
        (TextStyle.NoUnderline, "<span style=\"text-decoration:none\">", "</span>"),
        (TextStyle.Superscript, "<sup>", "</sup>"),
        (TextStyle.Subscript, "<sub>", "</sub>"),
        (TextStyle.Baseline, "<span style=\"vertical-align:baseline\">", "</span>"),
    ];

    private HtmlRenderer()
    {
    }

    /// <summary>The renderer.</summary>
    public static HtmlRenderer Instance { get; } = new();

    /// <summary>The id of a reference's entry in the rendered list, for links to it: <c>ref-</c> and the id with every other character than letters and digits as <c>-</c> and its code.</summary>
    public static string AnchorOf(string referenceId)
    {
        var anchor = new StringBuilder("ref-");
        foreach (var c in referenceId)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or ':') anchor.Append(c);
            else anchor.Append('-').Append(((int)c).ToString("x", System.Globalization.CultureInfo.InvariantCulture)).Append('-');
        }

        return anchor.ToString();
    }

    private protected override void WriteText(string text, StringBuilder output)
    {
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny(Special); at >= 0; at = rest.IndexOfAny(Special))
        {
            output.Append(rest[..at]).Append(rest[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "\uFFFD",
            });
            rest = rest[(at + 1)..];
        }

        output.Append(rest);
    }

    private protected override void BeginStyle(TextStyle style, StringBuilder output)
    {
        foreach (var tag in Tags)
        {
            if ((style & tag.Style) != 0) output.Append(tag.Open);
        }
    }

    private protected override void EndStyle(TextStyle style, StringBuilder output)
    {
        for (var i = Tags.Length - 1; i >= 0; i--)
        {
            if ((style & Tags[i].Style) != 0) output.Append(Tags[i].Close);
        }
    }

    private protected override void BeginLink(string target, StringBuilder output)
    {
        output.Append("<a href=\"");
        WriteText(target, output);
        output.Append("\">");
    }

    private protected override void EndLink(string target, StringBuilder output) => output.Append("</a>");

    private protected override void BeginDisplay(TextDisplay display, StringBuilder output) => output.Append(display switch
    {
        TextDisplay.LeftMargin => "<div class=\"csl-left-margin\">",
        TextDisplay.RightInline => "<div class=\"csl-right-inline\">",
        TextDisplay.Indent => "<div class=\"csl-indent\">",
        _ => "<div class=\"csl-block\">",
    });

    private protected override void EndDisplay(TextDisplay display, StringBuilder output) => output.Append("</div>");

    private protected override void BeginList(StringBuilder output) => output.Append("<div class=\"references\">\n");

    private protected override void EndList(StringBuilder output) => output.Append("</div>\n");

    // A paragraph of its own with dir="auto" keeps a title's bidirectional controls from reordering the entries around it.
    private protected override void BeginEntry(ReferenceListEntry entry, StringBuilder output) =>
        output.Append("<p id=\"").Append(AnchorOf(entry.Id)).Append("\" dir=\"auto\" style=\"padding-left:.5in;text-indent:-.5in\">");

    private protected override void EndEntry(StringBuilder output) => output.Append("</p>\n");
}
