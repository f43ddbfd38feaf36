using System.Collections.Frozen;

namespace Citations;

/// <summary>The elements of HTML, JATS and MathML that registry records use, and what CSL's inline markup makes of them.</summary>
internal static class MarkupElements
{
    internal const string SmallCaps = SpanTags.SmallCapsElement;

    private static readonly FrozenDictionary<string, string> Inline = new Dictionary<string, string>
    {
        ["i"] = "i",
        ["em"] = "i",
        ["italic"] = "i",
        ["b"] = "b",
        ["strong"] = "b",
        ["bold"] = "b",
        ["sub"] = "sub",
        ["inf"] = "sub",
        ["sup"] = "sup",
        ["sc"] = SmallCaps,
        ["scp"] = SmallCaps,
        ["smallcaps"] = SmallCaps,
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        "p",
        "title",
        "sec",
        "br",
        "div",
        "list-item",
        "li",
        "tr",
        "table",
        "abstract",
        "disp-formula",
        "break"
    );

    private static readonly FrozenSet<string> Others = FrozenSet.Create(
        "span",
        "a",
        "u",
        "underline",
        "font",
        "small",
        "big",
        "strike",
        "overline",
        "roman",
        "sans-serif",
        "monospace",
        "tt",
        "code",
        "list",
        "ul",
        "ol",
        "inline-formula",
        "alternatives",
        "tex-math",
        "ext-link",
        "xref",
        "named-content",
        "styled-content",
        "uri",
        "label",
        "math",
        "annotation",
        "inline-graphic",
        "td",
        "th",
        "thead",
        "tbody",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "img",
        "related-article",
        "graphic",
        "email",
        "fn",
        "supplementary-material"
    );

    /// <summary>Elements whose text is another writing of the text beside them: a formula in TeX.</summary>
    private static readonly FrozenSet<string> Duplicates = FrozenSet.Create("tex-math", "annotation", "graphic", "inline-graphic");

    internal static bool IsKnown(string name) => Inline.ContainsKey(name) || Blocks.Contains(name) || Others.Contains(name);

    internal static bool IsBlock(string name) => Blocks.Contains(name);

    internal static bool IsDuplicate(string name) => Duplicates.Contains(name);

    /// <summary>The opening tag of CSL's inline markup for an element, without brackets, or null if it has none.</summary>
    internal static string? InlineTag(string name) => Inline.GetValueOrDefault(name);
}
