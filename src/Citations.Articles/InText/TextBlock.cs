using Citations.Articles.Documents;
using Citations.Articles.Words;
using Citations.Matching;

namespace Citations.Articles.InText;

/// <summary>One paragraph of an article's running text, readable and cut into tokens.</summary>
internal sealed class TextBlock
{
    private const string WideMarks = "（）［］【】，、；：＆・،؛";
    private const string PlainMarks = "()[][],,;:&&,;";
    private static readonly System.Buffers.SearchValues<char> AnyWideMark = System.Buffers.SearchValues.Create(WideMarks);

    private readonly int _start;

    private TextBlock(ReadableText readable, string text, int start, ListedNames listed) =>
        (Readable, Text, _start, Tokens, Listed) = (readable, text, start, Tokenizer.Read(text), listed);

    internal ReadableText Readable { get; }

    internal List<Token> Tokens { get; }

    internal string Text { get; }

    /// <summary>The names by which the article's list is cited, whatever their form.</summary>
    internal ListedNames Listed { get; }

    internal static TextBlock Of(ArticleDocument document, SourceSpan span, ListedNames listed)
    {
        var readable = ReadableText.Of(document.Slice(span), withCode: false);
        return new(readable, WithPlainMarks(readable.Text), span.Start, listed);
    }

    internal ReadOnlySpan<char> this[int index] =>
        index >= 0 && index < Tokens.Count ? Text.AsSpan(Tokens[index].Start, Tokens[index].End - Tokens[index].Start) : [];

    /// <summary>The characters from one token up to, not including, another.</summary>
    internal string Slice(int from, int to) => from >= to ? "" : Text[Tokens[from].Start..Tokens[to - 1].End];

    /// <summary>The place in the document's text of the characters from one token up to, not including, another.</summary>
    internal SourceSpan Span(int from, int to)
    {
        var span = Readable.ToMarked(Tokens[from].Start, Tokens[to - 1].End);
        return span with { Start = span.Start + _start };
    }

    internal bool Is(int index, char mark) => this[index] is [var c] && c == mark;

    internal TokenKind? KindAt(int index) => index >= 0 && index < Tokens.Count ? Tokens[index].Kind : null;

    /// <summary>Whether a token is a word that can be, or be in, a name: it starts with a capital, or its script has none.</summary>
    internal bool IsCapital(int index) =>
        KindAt(index) == TokenKind.Word && IsNameLetter(this[index][0])
        || (KindAt(index) == TokenKind.Word && HasInnerCapital(this[index]));

    internal bool IsParticle(int index) =>
        KindAt(index) == TokenKind.Word && (NameParticles.Contains(this[index]) || IsGreekArticle(this[index]));

    /// <summary>Whether a word is the article that Greek puts before names.</summary>
    internal static bool IsGreekArticle(ReadOnlySpan<char> word) =>
        word is "ο" or "η" or "οι" or "του" or "της" or "τον" or "την" or "των";

    internal bool IsAnd(int index) =>
        this[index] switch
        {
            "&" or "and" or "und" or "et" or "y" or "og" or "och" or "e" or "en" or "ja" or "и" or "та" or "ve" or "και" => !(
                this[index] is "et" && this[index + 1] is "al"
            ) && !Is(index + 1, '.'),
            "AND" or "UND" or "ET" or "Y" or "E" => this[index + 1] is not "AL" && IsInCapitals(index - 1) && IsInCapitals(index + 1),
            // "(Weiß/Öztürk 2019)"
            "/" => IsCapital(index - 1)
                && IsCapital(index + 1)
                && (Listed.IsSurname(this[index - 1].ToString()) || Listed.IsSurname(this[index + 1].ToString())),
            // Short words of Polish, Czech, Ukrainian, Hungarian and Romanian that are other words in other languages.
            "i" or "a" or "і" or "és" or "și" or "şi" => IsCapital(index - 1) && IsCapital(index + 1),
            _ => false,
        };

    private bool IsInCapitals(int index)
    {
        if (KindAt(index) != TokenKind.Word || this[index].Length < 2)
            return false;
        foreach (var c in this[index])
        {
            if (char.IsLower(c))
                return false;
        }

        return true;
    }

    /// <summary>Where the mark that closes a bracket is, within reach; -1 if there is none.</summary>
    internal int Closing(int open)
    {
        const int reach = 400;
        var (opening, closing) = this[open] is "(" ? ('(', ')') : ('[', ']');
        var depth = 0;
        for (var i = open; i < Math.Min(Tokens.Count, open + reach); i++)
        {
            if (Is(i, opening))
                depth++;
            else if (Is(i, closing) && --depth == 0)
                return i;
        }

        return -1;
    }

    /// <summary>The marks of Chinese and Japanese text as those of other scripts; each stays in its place.</summary>
    private static string WithPlainMarks(string text) =>
        !text.AsSpan().ContainsAny(AnyWideMark)
            ? text
            : string.Create(
                text.Length,
                text,
                (plain, wide) =>
                {
                    for (var i = 0; i < wide.Length; i++)
                        plain[i] =
                            IsDotOfForeignName(wide, i) ? wide[i]
                            : WideMarks.IndexOf(wide[i]) is >= 0 and var mark ? PlainMarks[mark]
                            : wide[i];
                }
            );

    /// <summary>A middle dot is between two authors, <c>山根・小川</c>, and in katakana within one name: <c>ジョン・スミス</c>.</summary>
    private static bool IsDotOfForeignName(string text, int i) =>
        text[i] == '・' && i + 1 < text.Length && EastAsianText.IsKatakana(text[i + 1]);

    private static bool IsNameLetter(char c) => char.IsUpper(c) || (char.IsLetter(c) && !char.IsLower(c));

    // d'Angelo, al-Hassan, deVries.
    private static bool HasInnerCapital(ReadOnlySpan<char> word) =>
        word.Length > 3 && word.IndexOfAny("'’-") is > 0 and < 4 and var mark && char.IsUpper(word[mark + 1]);
}
