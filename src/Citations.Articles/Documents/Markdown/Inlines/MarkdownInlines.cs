using System.Runtime.CompilerServices;
using Markdig.Syntax.Inlines;

namespace Citations.Articles.Documents.Markdown.Inlines;

/// <summary>Appends the inlines of one Markdown block to a document.</summary>
/// <param name="source">The text that the positions of the inlines count in.</param>
/// <param name="builder">The document that is being built.</param>
/// <param name="offset">The position of <paramref name="source"/> in the whole file.</param>
/// <param name="isText">Whether the file is not Markdown, so that brackets and parentheses are a link only where they hold an
/// address.</param>
internal sealed class MarkdownInlines(string source, DocumentBuilder builder, int offset = 0, bool isText = false)
{
    private static readonly System.Buffers.SearchValues<char> SignsOfAddress = System.Buffers.SearchValues.Create(":/.#@");

    private readonly HtmlMarks _html = new(builder);

    internal void Append(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = Next(inline, container))
            Append(inline);
    }

    /// <summary>
    /// The inline after another one. A bracket that nothing closes holds all that follows it, and the next such bracket that too: they are
    /// walked through one after the other.
    /// </summary>
    private static Inline? Next(Inline inline, ContainerInline within)
    {
        if (inline is DelimiterInline { FirstChild: { } child })
            return child;
        Inline? at = inline;
        while (at is not null && at != within && at.NextSibling is null)
            at = at.Parent;
        return at == within ? null : at?.NextSibling;
    }

    /// <summary>Closes tags of HTML that the text leaves open.</summary>
    internal void CloseTags() => _html.CloseAll();

    /// <summary>Ends the block: what HTML left open ends with it, and citations, notes and raised numbers are marked.</summary>
    internal void Finish()
    {
        CloseTags();
        PandocMarks.Set(builder);
    }

    private void Append(Inline inline)
    {
        // What is nested deeper than anybody writes is read as it stands.
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            builder.Append(source.AsSpan(inline.Span.Start, inline.Span.Length), offset + inline.Span.Start);
            return;
        }

        switch (inline)
        {
            case LiteralInline literal:
                Literal(literal);
                break;
            case HtmlEntityInline entity:
                foreach (var c in entity.Transcoded.AsSpan())
                    builder.Append(c, offset + entity.Span.Start);
                break;
            case CodeInline code:
                Marked(new(default, RunMarks.Code), () => builder.Append(code.Content, offset + code.Span.Start + code.DelimiterCount));
                break;
            case AutolinkInline link:
                Marked(
                    new(default, RunMarks.None) { Target = link.IsEmail ? "mailto:" + link.Url : link.Url },
                    () => builder.Append(link.Url, offset + link.Span.Start + 1)
                );
                break;
            case LinkInline { IsImage: true } image:
                Caption(image);
                break;
            case LinkInline link when isText && !(link.Url ?? "").AsSpan().ContainsAny(SignsOfAddress):
                Unmarked(link);
                break;
            case LinkInline link:
                Marked(new(default, RunMarks.None) { Target = link.GetDynamicUrl?.Invoke() ?? link.Url }, () => Append(link));
                break;
            case EmphasisInline emphasis:
                Marked(new(default, MarkOf(emphasis)), () => Append(emphasis));
                break;
            case LineBreakInline lineBreak:
                LineBreak(lineBreak);
                break;
            case HtmlInline html when isText && HtmlMarks.IsText(html.Tag):
                builder.Append(html.Tag, offset + html.Span.Start);
                break;
            case HtmlInline html:
                _html.Tag(html.Tag, offset + html.Span.Start);
                break;
            case DelimiterInline delimiter:
                builder.Append(delimiter.ToLiteral(), offset + delimiter.Span.Start);
                break;
            case ContainerInline other:
                Append(other);
                break;
        }
    }

    /// <summary>The words of an image that is a paragraph by itself are the caption of a figure, as in Pandoc.</summary>
    private void Caption(LinkInline image)
    {
        var isAlone = image is { PreviousSibling: null, NextSibling: null or LiteralInline { Content.CurrentChar: '{' } };
        if (!isAlone || image.FirstChild is null)
            return;
        // A caption without a year or a key cites nothing; most describe what is seen.
        var words = source.AsSpan(image.FirstChild.Span.Start, image.LastChild!.Span.End + 1 - image.FirstChild.Span.Start);
        if (words.ContainsAnyInRange('0', '9') || words.Contains('@'))
            Append((ContainerInline)image);
    }

    private void Marked(DocumentRun mark, Action append)
    {
        var count = builder.MarkCount;
        builder.Push(mark);
        append();
        builder.PopTo(count);
    }

    /// <summary>Text in brackets that is not a link: <c>A[sub 1](LO)</c>.</summary>
    private void Unmarked(LinkInline link)
    {
        var end = (link.LastChild?.Span.End ?? link.Span.Start) + 1;
        builder.Append(source.AsSpan(link.Span.Start, 1), offset + link.Span.Start);
        Append((ContainerInline)link);
        builder.Append(source.AsSpan(end, link.Span.End + 1 - end), offset + end);
    }

    private void Literal(LiteralInline literal)
    {
        var start = literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0);
        builder.Append(literal.Content.AsSpan(), offset + start);
    }

    /// <summary>A wrapped line keeps the indent of the next one, so that a hanging indent can be seen.</summary>
    private void LineBreak(LineBreakInline lineBreak)
    {
        var at = lineBreak.Span.Start;
        builder.Append(lineBreak.IsHard ? '\u2028' : '\n', offset + at);
        while (at < source.Length && source[at] is not ('\n' or '\r'))
            at++;
        if (at < source.Length)
            at += source.AsSpan(at).StartsWith("\r\n") ? 2 : 1;
        for (; at < source.Length && source[at] is ' ' or '\t'; at++)
            builder.Append(source[at], offset + at);
    }

    private static RunMarks MarkOf(EmphasisInline emphasis) =>
        (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
        {
            ('*' or '_', 1) => RunMarks.Italic,
            ('*' or '_', 2) => RunMarks.Bold,
            ('~', 2) => RunMarks.StruckThrough,
            _ => RunMarks.None,
        };
}
