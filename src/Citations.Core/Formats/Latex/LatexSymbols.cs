using System.Collections.Frozen;

namespace Citations.Formats.Latex;

/// <summary>
/// LaTeX commands that stand for a character, with those of formulas: one table, read both ways. Of the commands for one character the
/// first is written.
/// </summary>
internal static class LatexSymbols
{
    private static readonly (string Command, string Text)[] Letters =
    [
        ("ss", "ß"),
        ("o", "ø"),
        ("O", "Ø"),
        ("l", "ł"),
        ("L", "Ł"),
        ("ae", "æ"),
        ("AE", "Æ"),
        ("oe", "œ"),
        ("OE", "Œ"),
        ("aa", "å"),
        ("AA", "Å"),
        ("i", "ı"),
        ("j", "ȷ"),
        ("dh", "ð"),
        ("DH", "Ð"),
        ("th", "þ"),
        ("TH", "Þ"),
        ("dj", "đ"),
        ("DJ", "Đ"),
        ("ng", "ŋ"),
        ("NG", "Ŋ"),
        ("SS", "ẞ"),
        ("ij", "ĳ"),
        ("IJ", "Ĳ"),
        ("ohorn", "ơ"),
        ("OHORN", "Ơ"),
        ("uhorn", "ư"),
        ("UHORN", "Ư"),
    ];

    private static readonly (string Command, string Text)[] Signs =
    [
        ("textbackslash", "\\"),
        ("textbraceleft", "{"),
        ("textbraceright", "}"),
        ("lbrace", "{"),
        ("rbrace", "}"),
        ("textasciitilde", "~"),
        ("texttildelow", "~"),
        ("textasciicircum", "^"),
        ("textasciigrave", "`"),
        ("textasciiacute", "´"),
        ("textasciimacron", "¯"),
        ("textasciidieresis", "¨"),
        ("textquotedbl", "\""),
        ("textbar", "|"),
        ("textless", "<"),
        ("textgreater", ">"),
        ("textendash", "–"),
        ("textemdash", "—"),
        ("textquoteleft", "‘"),
        ("textquoteright", "’"),
        ("textquotedblleft", "“"),
        ("textquotedblright", "”"),
        ("lq", "‘"),
        ("rq", "’"),
        ("quotesinglbase", "‚"),
        ("quotedblbase", "„"),
        ("glqq", "„"),
        ("grqq", "“"),
        ("guillemotleft", "«"),
        ("guillemotright", "»"),
        ("guillemetleft", "«"),
        ("guillemetright", "»"),
        ("flqq", "«"),
        ("frqq", "»"),
        ("guilsinglleft", "‹"),
        ("guilsinglright", "›"),
        ("textexclamdown", "¡"),
        ("textquestiondown", "¿"),
        ("ldots", "…"),
        ("dots", "…"),
        ("textellipsis", "…"),
        ("textbullet", "•"),
        ("textperiodcentered", "·"),
        ("S", "§"),
        ("textsection", "§"),
        ("P", "¶"),
        ("textparagraph", "¶"),
        ("dag", "†"),
        ("textdagger", "†"),
        ("dagger", "†"),
        ("ddag", "‡"),
        ("textdaggerdbl", "‡"),
        ("copyright", "©"),
        ("textcopyright", "©"),
        ("textregistered", "®"),
        ("texttrademark", "™"),
        ("pounds", "£"),
        ("textsterling", "£"),
        ("texteuro", "€"),
        ("euro", "€"),
        ("textyen", "¥"),
        ("textcent", "¢"),
        ("textcurrency", "¤"),
        ("textdegree", "°"),
        ("degree", "°"),
        ("textordfeminine", "ª"),
        ("textordmasculine", "º"),
        ("textonehalf", "½"),
        ("textonequarter", "¼"),
        ("textthreequarters", "¾"),
        ("textonesuperior", "¹"),
        ("texttwosuperior", "²"),
        ("textthreesuperior", "³"),
        ("textnumero", "№"),
        ("textmu", "µ"),
        ("texttimes", "×"),
        ("textdiv", "÷"),
        ("textpm", "±"),
        ("textrightarrow", "→"),
        ("textleftarrow", "←"),
        ("textminus", "−"),
        ("textasteriskcentered", "∗"),
        ("textperthousand", "‰"),
        ("textpertenthousand", "‱"),
        ("textbardbl", "‖"),
        ("textbrokenbar", "¦"),
        ("textopenbullet", "◦"),
        ("textcelsius", "℃"),
        ("textohm", "Ω"),
        ("textmho", "℧"),
        ("textservicemark", "℠"),
        ("textcircledP", "℗"),
        ("textreferencemark", "※"),
        ("textrecipe", "℞"),
        ("textestimated", "℮"),
        ("textmusicalnote", "♪"),
        ("textnaira", "₦"),
        ("textwon", "₩"),
        ("textdong", "₫"),
        ("textlira", "₤"),
        ("textpeso", "₱"),
        ("textbaht", "฿"),
        ("textcolonmonetary", "₡"),
        ("textflorin", "ƒ"),
        ("textlnot", "¬"),
        ("textuparrow", "↑"),
        ("textdownarrow", "↓"),
        ("textsurd", "√"),
        ("textfractionsolidus", "⁄"),
        ("textinterrobang", "‽"),
        ("textasciibreve", "˘"),
        ("textasciicaron", "ˇ"),
        ("textacutedbl", "˝"),
        ("textvisiblespace", "␣"),
        ("textbigcircle", "◯"),
        ("textdiscount", "⁒"),
        ("textpilcrow", "¶"),
        ("textlquill", "⁅"),
        ("textrquill", "⁆"),
        ("textlbrackdbl", "⟦"),
        ("textrbrackdbl", "⟧"),
        ("textquotesingle", "'"),
        ("textcompwordmark", ""),
        ("nobreakdash", ""),
        ("allowbreak", ""),
        ("noindent", ""),
        ("enspace", " "),
        ("enskip", " "),
        ("textunderscore", "_"),
        ("textdollar", "$"),
        ("slash", "/"),
        ("quad", " "),
        ("qquad", " "),
        ("space", " "),
        ("newline", "\n"),
        ("par", "\n"),
        ("TeX", "TeX"),
        ("LaTeX", "LaTeX"),
        ("BibTeX", "BibTeX"),
        ("nobreakspace", "\u00A0"),
        ("thinspace", "\u2009"),
        ("textnormal", ""),
        ("protect", ""),
        ("relax", ""),
    ];

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Texts = Letters
        .Concat(Signs)
        .Concat(LatexMathSymbols.Table)
        .ToFrozenDictionary(row => row.Command, row => row.Text, StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<char, string> Commands = Letters
        .Concat(Signs)
        .Select(row => (row.Text, Latex: $"{{\\{row.Command}}}"))
        .Concat(LatexMathSymbols.Table.Select(row => (row.Text, Latex: $"$\\{row.Command}$")))
        .Concat(LatexMathSymbols.DoubleStruckLetters.Select(row => (Text: row.Struck.ToString(), Latex: $"$\\mathbb{{{row.Letter}}}$")))
        .Where(row => row.Text.Length == 1 && (row.Text[0] > '~' || "\\{}~^`".Contains(row.Text[0], StringComparison.Ordinal)))
        .DistinctBy(row => row.Text)
        .ToFrozenDictionary(row => row.Text[0], row => row.Latex);

    /// <summary>The commands of the table.</summary>
    internal static IEnumerable<string> All => Letters.Concat(Signs).Concat(LatexMathSymbols.Table).Select(row => row.Command);

    /// <summary>The text that a command stands for, such as ø for <c>o</c>.</summary>
    internal static bool TryText(ReadOnlySpan<char> command, out string text) => Texts.TryGetValue(command, out text!);

    /// <summary>The LaTeX for a character, closed in itself: <c>{\o}</c>, <c>$\alpha$</c>.</summary>
    internal static bool TryLatex(char c, out string latex) => Commands.TryGetValue(c, out latex!);
}
