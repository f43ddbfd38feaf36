using CsCheck;

namespace Citations.Tests;

/// <summary>Arbitrary formatted text: every kind of node, every style, characters from harmless to hostile.</summary>
internal static class RichTextGen
{
    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>",
        "]]>",
        "&amp;",
        "\"",
        "'",
        "\\",
        "\\input{/etc/passwd}",
        "{",
        "}",
        "$",
        "%",
        "#",
        "^^41",
        "~",
        "_",
        "*",
        "`",
        "``",
        "--",
        ",,",
        "\0",
        "\u0001",
        "\u001B[31m",
        "\u007F",
        "\u0085",
        "\t",
        "\r\n",
        "\u2028",
        "\u202E",
        "\u2066",
        "\uFFFE",
        "\uFFFF",
        "\uD83D",
        "\uDE00",
        "😀",
        "中文",
        "é",
        "[",
        "]",
        "<!--",
        "\\u65?",
    ];

    private static readonly string[] Targets =
    [
        "https://doi.org/10.1000/182",
        "http://example.com/a b?q=\"x\"&y={z}#~_$%",
        "https://example.com/ä/😀\\",
        "mailto:a@example.com",
        "ftp://example.com/f",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "https://",
        "#top",
        "",
        "https://example.com/\"}{\\",
        "vbscript:x",
    ];

    /// <summary>Characters of every kind, half surrogates among them.</summary>
    internal static Gen<string> Text { get; } =
        Gen.OneOf(OneOf(Hostile), Gen.Char.Array[0, 6].Select(chars => new string(chars)), Gen.String[Gen.Char[' ', '~'], 0, 12])
            .Array[0, 4]
            .Select(string.Concat);

    /// <summary>A tree up to three spans deep.</summary>
    internal static Gen<RichText> RichText { get; } = Nodes(3).Select(nodes => new RichText(nodes));

    private static Gen<EquatableArray<RichTextNode>> Nodes(int depth) =>
        Node(depth).Array[0, 3].Select(nodes => EquatableArray.Create<RichTextNode>(nodes));

    private static Gen<RichTextNode> Node(int depth)
    {
        var run = Text.Select(text => (RichTextNode)new TextRun(text));
        if (depth == 0)
            return run;
        var children = Nodes(depth - 1);
        return Gen.OneOf(
            run,
            Gen.Select(Gen.Int[0, (1 << 13) - 1], children, (style, nodes) => (RichTextNode)new StyledSpan((TextStyle)style, nodes)),
            Gen.Select(OneOf(Targets), children, (target, nodes) => (RichTextNode)new LinkSpan(target, nodes)),
            Gen.Select(OneOf(Enum.GetValues<TextDisplay>()), children, (display, nodes) => (RichTextNode)new DisplaySpan(display, nodes))
        );
    }

    private static Gen<T> OneOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
