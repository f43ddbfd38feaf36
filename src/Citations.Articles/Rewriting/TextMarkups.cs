using System.Text.Json;
using System.Text.RegularExpressions;
using Citations.Articles.Documents;
using Citations.Rendering;

namespace Citations.Articles.Rewriting;

/// <summary>The markup of each text format.</summary>
internal static partial class TextMarkups
{
    private const int LongestMark = 2000;

    internal static TextMarkup Markdown { get; } =
        new(InMarkdown, (source, span, marks) => MarkdownAround(source, span, marks) ?? TagsAround(source, span), LineUnits.Plain.Of);

    internal static TextMarkup PlainText { get; } =
        new((text, _, _) => PlainTextRenderer.Instance.Render(WithAsterisks(text.Nodes)), MarkdownAround, LineUnits.Plain.Of);

    internal static TextMarkup Html { get; } =
        new((text, _, _) => HtmlRenderer.Instance.Render(text), (source, span, _) => TagsAround(source, span), ElementUnits.Of);

    internal static TextMarkup Latex { get; } = new(InLatex, (source, span, _) => CommandAround(source, span), LineUnits.Latex.Of);

    /// <summary>Markdown within the strings of a JSON file.</summary>
    internal static TextMarkup Notebook { get; } =
        Markdown with
        {
            Render = (text, source, place) =>
                JsonEncodedText
                    .Encode(InMarkdown(text, source, place), System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)
                    .ToString(),
            Units = LineUnits.Notebook.Of,
        };

    /// <summary>
    /// What is markup depends on the neighbours: only at the start of a line is a number with a period the mark of a list, and asterisks
    /// within a word are not markup.
    /// </summary>
    private static string InMarkdown(RichText text, string source, SourceSpan place)
    {
        var (before, after) = ("", "");
        if (place.Start > 0 && source[place.Start - 1] is not ('\n' or '\r'))
            before =
                char.IsLetterOrDigit(source[place.Start - 1]) ? "x"
                : char.IsWhiteSpace(source[place.Start - 1]) ? "x "
                : "x,";
        if (place.End < source.Length)
            after =
                char.IsLetterOrDigit(source[place.End]) ? "x"
                : char.IsWhiteSpace(source[place.End]) ? " x"
                : ",";
        RichText placed = [new TextRun(before), .. text.Nodes, new TextRun(after)];
        return MarkdownRenderer.Instance.Render(placed)[before.Length..^after.Length];
    }

    /// <summary>Authors of plain text set italics between asterisks, and these are read so.</summary>
    private static RichText WithAsterisks(EquatableArray<RichTextNode> nodes) =>
        new(
            nodes
                .SelectMany(node =>
                    node is StyledSpan { Style: TextStyle.Italic } span
                        ? [new TextRun("*"), span, new TextRun("*")]
                        : (IEnumerable<RichTextNode>)[node]
                )
                .ToEquatableArray()
        );

    private static SourceSpan? MarkdownAround(string source, SourceSpan span, RunMarks marks)
    {
        var before = source.AsSpan(Math.Max(0, span.Start - LongestMark), Math.Min(span.Start, LongestMark));
        var after = source.AsSpan(span.End, Math.Min(LongestMark, source.Length - span.End));
        var length = ((marks & RunMarks.Italic) != 0 ? 1 : 0) + ((marks & RunMarks.Bold) != 0 ? 2 : 0);
        if (
            length > 0
            && before.Length >= length
            && after.Length >= length
            && before[^length] is '*' or '_'
            && before[^length..].IndexOfAnyExcept(before[^length]) < 0
            && after[..length].SequenceEqual(before[^length..])
        )
        {
            return SourceSpan.FromBounds(span.Start - length, span.End + length);
        }

        if (before.EndsWith('<') && after.StartsWith('>'))
            return SourceSpan.FromBounds(span.Start - 1, span.End + 1);
        return before.EndsWith('[') && LinkEnd.Match(after.ToString()) is { Success: true } link
            ? SourceSpan.FromBounds(span.Start - 1, span.End + link.Length)
            : null;
    }

    private static SourceSpan? TagsAround(string source, SourceSpan span)
    {
        SourceSpan? around = null;
        while (true)
        {
            var inner = around ?? span;
            var from = Math.Max(0, inner.Start - LongestMark);
            if (OpeningTag.Match(source[from..inner.Start]) is not { Success: true } open)
                return around;
            var closing = $"</{open.Groups["name"].Value}>";
            if (!source.AsSpan(inner.End).StartsWith(closing, StringComparison.OrdinalIgnoreCase))
                return around;
            around = SourceSpan.FromBounds(from + open.Index, inner.End + closing.Length);
        }
    }

    private static SourceSpan? CommandAround(string source, SourceSpan span)
    {
        if (span.End >= source.Length || source[span.End] != '}')
            return null;
        var from = Math.Max(0, span.Start - LongestMark);
        var open = OpeningCommand.Match(source[from..span.Start]);
        return
            open.Success
            && !open.Value.StartsWith("\\url", StringComparison.Ordinal)
            && !open.Value.StartsWith("\\doi", StringComparison.Ordinal)
            ? SourceSpan.FromBounds(from + open.Index, span.End + 1)
            : null;
    }

    /// <summary>Within <c>\url{...}</c> only a percent sign and a hash are escaped.</summary>
    private static string InLatex(RichText text, string source, SourceSpan place)
    {
        var from = Math.Max(0, place.Start - LongestMark);
        var before = source.AsSpan(from, place.Start - from);
        var brace = before.LastIndexOfAny('{', '}');
        var isAddress =
            brace >= 0
            && before[brace] == '{'
            && (before[..brace].EndsWith("\\url") || before[..brace].EndsWith("\\doi") || before[..brace].EndsWith("\\path"));
        return isAddress
            ? text.ToString().Replace("%", "\\%", StringComparison.Ordinal).Replace("#", "\\#", StringComparison.Ordinal)
            : AsWritten(LatexRenderer.Instance.Render(text), source);
    }

    /// <summary>Files that have no dash as a character write it as TeX does, and may have no font or encoding for it.</summary>
    private static string AsWritten(string latex, string source) =>
        source.AsSpan().ContainsAny('–', '—')
            ? latex
            : latex.Replace("–", "--", StringComparison.Ordinal).Replace("—", "---", StringComparison.Ordinal);

    [GeneratedRegex(@"^\]\([^()\s]{0,1500}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?\)", RegexOptions.CultureInvariant)]
    private static partial Regex LinkEnd { get; }

    // A link that says more than its target keeps it only if it stays.
    [GeneratedRegex(
        @"<(?:(?<name>em|i|b|strong|cite|sup|sub|span|u|small)(?:\s[^<>]{0,1900})?|(?<name>a)(?:\shref=(?:""[^<>""]{0,1900}""|'[^<>']{0,1900}'|[^<>\s]{0,1900}))?)>$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.RightToLeft
    )]
    private static partial Regex OpeningTag { get; }

    [GeneratedRegex(
        @"(?:\\[a-zA-Z]{1,30}\*?(?:\{[^{}]{0,1900}\})?\{|\{\\(?:it|em|bf|sl|sc|itshape|bfseries|slshape|scshape)\s{1,5})$",
        RegexOptions.CultureInvariant | RegexOptions.RightToLeft
    )]
    private static partial Regex OpeningCommand { get; }
}
