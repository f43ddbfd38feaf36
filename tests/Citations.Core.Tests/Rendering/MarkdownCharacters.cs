using Citations.Rendering;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Citations.Tests.Rendering;

/// <summary>Reads Markdown as a CommonMark parser does: each visible character with its look and address.</summary>
internal static class MarkdownCharacters
{
    private static readonly Dictionary<string, TextStyle> Tags = new()
    {
        ["b"] = TextStyle.Bold,
        ["i"] = TextStyle.Italic,
        ["span"] = TextStyle.SmallCaps,
        ["u"] = TextStyle.Underline,
        ["sup"] = TextStyle.Superscript,
        ["sub"] = TextStyle.Subscript,
    };

    /// <summary>What a parser finds in Markdown.</summary>
    internal static IEnumerable<string> Of(string markdown)
    {
        var style = TextStyle.None;
        foreach (var block in Markdown.Parse(markdown))
        {
            foreach (var character in Of(block.ShouldBeOfType<ParagraphBlock>().Inline!, null))
                yield return character;
        }

        IEnumerable<string> Of(ContainerInline container, string? target)
        {
            foreach (var inline in container)
            {
                switch (inline)
                {
                    case LiteralInline literal:
                        foreach (var c in Visible(literal.Content.ToString(), style, target))
                            yield return c;
                        break;
                    case AutolinkInline autolink:
                        foreach (var c in Visible(autolink.Url, style, autolink.Url))
                            yield return c;
                        break;
                    case HtmlInline html:
                        var tag = Tags[html.Tag.Trim('<', '>', '/').Split(' ')[0]];
                        if (html.Tag.StartsWith("</", StringComparison.Ordinal))
                            style &= ~tag;
                        else
                            style |= tag;
                        break;
                    case EmphasisInline emphasis:
                        var outer = style;
                        style |= emphasis.DelimiterCount == 2 ? TextStyle.Bold : TextStyle.Italic;
                        foreach (var c in Of(emphasis, target))
                            yield return c;
                        style = outer;
                        break;
                    case LinkInline link:
                        link.IsImage.ShouldBeFalse();
                        foreach (var c in Of(link, link.Url))
                            yield return c;
                        break;
                    case LineBreakInline:
                        break;
                    default:
                        Assert.Fail($"The Markdown holds a {inline.GetType().Name}.");
                        break;
                }
            }
        }
    }

    /// <summary>What it should find.</summary>
    internal static IEnumerable<string> Of(RichText text) =>
        RunCollector.Collect(text, followsAnchors: true).SelectMany(run => Visible(run.Text, Known(run.Style), run.Target));

    private static TextStyle Known(TextStyle style) =>
        ((style & TextStyle.Oblique) != 0 ? style | TextStyle.Italic : style) & ~(TextStyle.Oblique | TextStyle.Light);

    private static IEnumerable<string> Visible(string text, TextStyle style, string? target) =>
        text.Where(c => !char.IsWhiteSpace(c)).Select(c => $"{c} {(int)c:X} {style} {target}");
}
