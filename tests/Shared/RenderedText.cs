using System.Text;

namespace Citations.Tests;

/// <summary>What a reader of the rendered text must find, made the slow way: character by character.</summary>
internal static class RenderedText
{
    internal static string Of(RichText text) => Visible(string.Concat(text.Nodes.Select(Of)));

    /// <summary>
    /// The text without what a renderer may add and drop: bidirectional controls, to close them, and white space between blocks.
    /// </summary>
    internal static string Visible(string text) =>
        string.Concat(text.Where(c => c is not ((>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')) && !char.IsWhiteSpace(c)));

    private static string Of(RichTextNode node) =>
        node switch
        {
            TextRun run => string.Concat(run.Text.EnumerateRunes().Select(Printed)),
            RichTextSpan span => string.Concat(span.Children.Select(Of)),
            _ => "",
        };

    private static string Printed(Rune rune) =>
        rune.Value switch
        {
            >= '\t' and <= '\r' or 0x85 or 0x2028 or 0x2029 => " ",
            < 0x20 or (>= 0x7F and <= 0x9F) or 0xFFFE or 0xFFFF => "\uFFFD",
            _ => rune.ToString(),
        };
}
