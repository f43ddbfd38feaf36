using System.Buffers;
using System.Text;
using Citations.Styles;

namespace Citations.Rendering;

/// <summary>
/// Renders semantic HTML. A list becomes a <c>div</c> of paragraphs with the hanging indent of R0.6, each with its reference's id as
/// anchor.
/// Text is inert: markup characters and quotes in attributes are escaped, control characters replaced, bidirectional controls closed.
/// </summary>
public sealed class HtmlRenderer : RichTextRenderer
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"");

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

    private HtmlRenderer() { }

    /// <summary>The renderer.</summary>
    public static HtmlRenderer Instance { get; } = new();

    /// <summary>
    /// The id of a reference's entry in the rendered list, for links to it: <c>ref-</c> and the id with every other character than letters
    /// and digits as <c>-</c> and its code.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="referenceId"/> is null.</exception>
    public static string AnchorOf(string referenceId)
    {
        ArgumentNullException.ThrowIfNull(referenceId);
        var anchor = new StringBuilder("ref-");
        foreach (var c in referenceId)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or ':')
                anchor.Append(c);
            else
                anchor.Append('-').Append(((int)c).ToString("x", System.Globalization.CultureInfo.InvariantCulture)).Append('-');
        }

        return anchor.ToString();
    }

    private protected override void Write(RichText text, StringBuilder output) => Write(text.Nodes, output);

    private protected override void BeginList(StringBuilder output) => output.Append("<div class=\"references\">\n");

    private protected override void EndList(StringBuilder output) => output.Append("</div>\n");

    // A separate paragraph with dir="auto" keeps a title's bidirectional controls from reordering the entries around it.
    private protected override void BeginEntry(ReferenceListEntry entry, StringBuilder output) =>
        output.Append("<p id=\"").Append(AnchorOf(entry.Id)).Append("\" dir=\"auto\" style=\"padding-left:.5in;text-indent:-.5in\">");

    private protected override void EndEntry(StringBuilder output) => output.Append("</p>\n");

    private static void Write(EquatableArray<RichTextNode> nodes, StringBuilder output)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case TextRun run:
                    WriteText(PrintableText.Of(run.Text), output);
                    break;
                case StyledSpan span:
                    WriteStyled(span, output);
                    break;
                case LinkSpan link when Link.IsHarmless(link.Target):
                    output.Append("<a href=\"");
                    WriteText(PrintableText.Of(link.Target), output);
                    output.Append("\">");
                    Write(link.Children, output);
                    output.Append("</a>");
                    break;
                case DisplaySpan block:
                    output.Append("<span ").Append(LookOf(block.Display)).Append('>');
                    Write(block.Children, output);
                    output.Append("</span>");
                    break;
                case RichTextSpan span:
                    Write(span.Children, output);
                    break;
            }
        }
    }

    private static void WriteStyled(StyledSpan span, StringBuilder output)
    {
        foreach (var tag in Tags)
        {
            if ((span.Style & tag.Style) != 0)
                output.Append(tag.Open);
        }

        Write(span.Children, output);
        for (var i = Tags.Length - 1; i >= 0; i--)
        {
            if ((span.Style & Tags[i].Style) != 0)
                output.Append(Tags[i].Close);
        }
    }

    // A paragraph holds no div, so a block is a span laid out as one; a number in the margin is as wide as the entry hangs.
    private static string LookOf(TextDisplay display) =>
        display switch
        {
            TextDisplay.LeftMargin => "class=\"csl-left-margin\" style=\"display:inline-block;min-width:.5in;text-indent:0\"",
            TextDisplay.RightInline => "class=\"csl-right-inline\"",
            TextDisplay.Indent => "class=\"csl-indent\" style=\"display:block;margin-left:.5in;text-indent:0\"",
            _ => "class=\"csl-block\" style=\"display:block\"",
        };

    private static void WriteText(string text, StringBuilder output)
    {
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny(Special); at >= 0; at = rest.IndexOfAny(Special))
        {
            output
                .Append(rest[..at])
                .Append(
                    rest[at] switch
                    {
                        '&' => "&amp;",
                        '<' => "&lt;",
                        '>' => "&gt;",
                        _ => "&quot;",
                    }
                );
            rest = rest[(at + 1)..];
        }

        output.Append(rest);
    }
}
