using System.Collections.Frozen;

namespace Citations.Formats.Latex;

/// <summary>
/// LaTeX commands and switches that set type, and the inline markup of CSL for them: one table, read both ways. Of several for one the
/// first is written.
/// </summary>
internal static class LatexMarkup
{
    // Sizes of type, which have no text and no markup of their own.
    private static readonly string[] Sizes =
    [
        "tiny",
        "scriptsize",
        "footnotesize",
        "small",
        "normalsize",
        "large",
        "Large",
        "LARGE",
        "huge",
        "Huge",
    ];

    private static readonly (string Command, string Open, string Close)[] Commands =
    [
        ("textit", "<i>", "</i>"),
        ("emph", "<i>", "</i>"),
        ("textsl", "<i>", "</i>"),
        ("mkbibemph", "<i>", "</i>"),
        ("mathit", "<i>", "</i>"),
        ("it", "<i>", "</i>"),
        ("em", "<i>", "</i>"),
        ("sl", "<i>", "</i>"),
        ("itshape", "<i>", "</i>"),
        ("slshape", "<i>", "</i>"),
        ("textbf", "<b>", "</b>"),
        ("mathbf", "<b>", "</b>"),
        ("bf", "<b>", "</b>"),
        ("bfseries", "<b>", "</b>"),
        ("textsuperscript", "<sup>", "</sup>"),
        ("mkbibsuperscript", "<sup>", "</sup>"),
        ("textsubscript", "<sub>", "</sub>"),
        ("mkbibsubscript", "<sub>", "</sub>"),
        ("textsc", SpanTags.SmallCaps, SpanTags.Close),
        ("sc", SpanTags.SmallCaps, SpanTags.Close),
        ("scshape", SpanTags.SmallCaps, SpanTags.Close),
        ("enquote", "“", "”"),
        ("mkbibquote", "“", "”"),
        ("textquote", "“", "”"),
        // Type that CSL has no markup for; the argument stays.
        ("textrm", "", ""),
        ("textsf", "", ""),
        ("texttt", "", ""),
        ("textup", "", ""),
        ("textmd", "", ""),
        ("text", "", ""),
        ("underline", "", ""),
        ("uline", "", ""),
        ("textnormal", "", ""),
        ("mbox", "", ""),
        ("hbox", "", ""),
        ("mathrm", "", ""),
        ("mathcal", "", ""),
        ("mathbb", "", ""),
        ("mathsf", "", ""),
        ("mathscr", "", ""),
        ("mathfrak", "", ""),
        ("mathtt", "", ""),
        ("mathnormal", "", ""),
        ("boldsymbol", "", ""),
        ("bm", "", ""),
        // The names that AMS-TeX and the old fonts of AMS had for them, which reviews still write.
        ("Bbb", "", ""),
        ("frak", "", ""),
        ("scr", "", ""),
        ("cal", "", ""),
        ("operatorname", "", ""),
        ("rm", "", ""),
        ("sf", "", ""),
        ("tt", "", ""),
        ("url", "", ""),
        ("path", "", ""),
        ("nolinkurl", "", ""),
        ("uppercase", "", ""),
        ("MakeUppercase", "", ""),
        ("lowercase", "", ""),
        ("MakeLowercase", "", ""),
        ("textlatin", "", ""),
        ("textgreek", "", ""),
        ("textcyrillic", "", ""),
        ("mkbibparens", "(", ")"),
        ("mkbibbrackets", "[", "]"),
        ("parentext", "(", ")"),
        ("bibstring", "", ""),
        ("nocase", SpanTags.NoCase, SpanTags.Close),
        ("NoCaseChange", SpanTags.NoCase, SpanTags.Close),
        ("rmfamily", "", ""),
        ("upshape", "", ""),
        ("normalfont", "", ""),
        ("sffamily", "", ""),
        ("ttfamily", "", ""),
        ("mdseries", "", ""),
        ("boldmath", "", ""),
        .. Sizes.Select(size => (size, "", "")),
    ];

    private static readonly FrozenDictionary<string, (string Open, string Close)>.AlternateLookup<ReadOnlySpan<char>> Tags = Commands
        .ToFrozenDictionary(row => row.Command, row => (row.Open, row.Close), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string> Switches =
    [
        "it",
        "em",
        "sl",
        "itshape",
        "bf",
        "bfseries",
        "sc",
        "scshape",
        "rm",
        "sf",
        "tt",
        "rmfamily",
        "upshape",
        "normalfont",
        "sffamily",
        "ttfamily",
        "mdseries",
        "slshape",
        "boldmath",
        "cal",
        .. Sizes,
    ];

    /// <summary>The commands of the table.</summary>
    internal static IEnumerable<string> All => Commands.Select(row => row.Command);

    internal static bool TryTags(ReadOnlySpan<char> command, out (string Open, string Close) tags) => Tags.TryGetValue(command, out tags);

    /// <summary>Whether a command works to the end of its group and takes no argument.</summary>
    internal static bool IsSwitch(ReadOnlySpan<char> command) => Switches.GetAlternateLookup<ReadOnlySpan<char>>().Contains(command);

    /// <summary>
    /// The command for an opening tag, which closes with a brace: <c>\textit{</c> for <c>&lt;i&gt;</c>, <c>{</c> for what keeps its case.
    /// </summary>
    internal static string? Opening(ReadOnlySpan<char> tag)
    {
        if (tag is SpanTags.NoCase)
            return "{";
        foreach (var (command, open, _) in Commands)
        {
            if (open.StartsWith('<') && tag.SequenceEqual(open))
                return $"\\{command}{{";
        }

        return null;
    }
}
