using System.Buffers;
using System.Text;
using Citations.Styles;

namespace Citations.Csl;

/// <summary>Cuts a value into characters, tags and quotation marks, and finds what pairs with what.</summary>
internal static class MarkupScanner
{
    private const int MostPrimes = 8;

    // A mark further in than so many open ones finds no partner: quotations are not nested so deep.
    private const int DeepestPair = 64;

    private static readonly SearchValues<char> Specials = SearchValues.Create("<\"'’“”‘«»„‚");

    private static readonly SearchValues<char> OpenersBefore = SearchValues.Create("([{<—–-/\"'“‘«„‚");

    private static readonly (string Source, string Tag, TextStyle Style, TokenFlags Flags)[] Tags =
    [
        ("<i>", "i", TextStyle.Italic, TokenFlags.Flips),
        ("<b>", "b", TextStyle.Bold, TokenFlags.Flips),
        ("<sc>", "sc", TextStyle.SmallCaps, TokenFlags.Flips | TokenFlags.NoCase),
        ("<sup>", "sup", TextStyle.Superscript, TokenFlags.Flips | TokenFlags.NoCase),
        ("<sub>", "sub", TextStyle.Subscript, TokenFlags.Flips | TokenFlags.NoCase),
        (SpanTags.SmallCaps, "span", TextStyle.SmallCaps, TokenFlags.Flips | TokenFlags.NoCase),
        ("<span style=\"font-variant: small-caps;\">", "span", TextStyle.SmallCaps, TokenFlags.Flips | TokenFlags.NoCase),
        (SpanTags.NoCase, "span", TextStyle.None, TokenFlags.NoCase),
        ("<span class=\"nodecor\">", "span", TextStyle.None, TokenFlags.Plain | TokenFlags.NoCase),
    ];

    private static readonly string[] CloseTags = ["i", "b", "sc", "sup", "sub", "span"];

    /// <summary>Whether a value holds nothing this scanner would find.</summary>
    internal static bool IsPlain(ReadOnlySpan<char> text) => !text.ContainsAny(Specials);

    /// <summary>The pieces of a value, each with its partner.</summary>
    internal static List<MarkupPiece> Scan(string text, MarkupQuotes quotes)
    {
        var pieces = new List<MarkupPiece>();
        var plain = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            var piece =
                text[i] == '<' ? ReadTag(text.AsSpan(i))
                : quotes == MarkupQuotes.Pairs && (Specials.Contains(text[i]) || EndsGuillemets(text, i)) ? ReadQuote(text, i)
                : null;
            if (piece is null)
            {
                plain.Append(text[i++]);
                continue;
            }

            Flush();
            pieces.Add(piece.Value);
            i += piece.Value.Text.Length;
        }

        Flush();
        Pair(pieces);
        return pieces;

        void Flush()
        {
            if (plain.Length > 0)
                pieces.Add(new(MarkupPieceKind.Text, plain.ToString()));
            plain.Clear();
        }
    }

    private static bool IsNoBreak(char c) => c is '\u00A0' or '\u202F';

    private static bool EndsGuillemets(string text, int index) =>
        IsNoBreak(text[index]) && index + 1 < text.Length && text[index + 1] == '»';

    private static MarkupPiece? ReadTag(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("</"))
        {
            foreach (var tag in CloseTags)
            {
                if (text[2..].StartsWith(tag) && text.Length > tag.Length + 2 && text[tag.Length + 2] == '>')
                    return new(MarkupPieceKind.CloseTag, $"</{tag}>", tag);
            }

            return null;
        }

        foreach (var (source, tag, style, flags) in Tags)
        {
            if (text.StartsWith(source))
                return new(MarkupPieceKind.OpenTag, source, tag, style, flags);
        }

        return null;
    }

    private static MarkupPiece ReadQuote(string text, int index)
    {
        var mark = text[index];
        var (before, after) = (Before(text, index), After(text, index + 1));
        var opens =
            !(mark == '\'' && IsPrime(text, index))
            && (before is '\0' || char.IsWhiteSpace(before) || OpenersBefore.Contains(before))
            && after is not '\0'
            && !char.IsWhiteSpace(after);
        var closes =
            before is not '\0'
            && !char.IsWhiteSpace(before)
            && !char.IsLetterOrDigit(after)
            && !(mark == '"' && MeasureMarks.IsDouble(text, index, isOpen: true));
        return mark switch
        {
            '"' or '\'' => new(MarkupPieceKind.Quote, mark.ToString(), mark.ToString())
            {
                CanOpen = opens,
                CanClose = closes,
                IsMeasure = mark == '\'' && MeasureMarks.IsSingle(text, index, isOpen: false),
            },
            // German quotations close with the mark that opens English ones.
            '“' => new(MarkupPieceKind.Quote, "“", "“") { CanOpen = true, CanClose = closes },
            '„' => new(MarkupPieceKind.Quote, "„", "“") { CanOpen = true },
            '‘' => new(MarkupPieceKind.Quote, "‘", "‘") { CanOpen = true, CanClose = closes },
            '‚' => new(MarkupPieceKind.Quote, "‚", "‘") { CanOpen = true },
            '’' => new(MarkupPieceKind.Quote, "’", "‘") { CanClose = closes },
            // French sets a space inside its marks.
            '«' => new(MarkupPieceKind.Quote, index + 1 < text.Length && IsNoBreak(text[index + 1]) ? text.Substring(index, 2) : "«", "«")
            {
                CanOpen = true,
            },
            '\u00A0' or '\u202F' => new(MarkupPieceKind.Quote, text.Substring(index, 2), "«") { CanClose = true },
            '”' => new(MarkupPieceKind.Quote, "”", "“") { CanClose = true },
            _ => new(MarkupPieceKind.Quote, "»", "«") { CanClose = true },
        };
    }

    // One more straight mark after the one of a letter or digit is a prime: f''(x), 5''.
    private static bool IsPrime(string text, int index)
    {
        var first = index;
        while (first > 0 && index - first < MostPrimes && text[first - 1] == '\'')
            first--;
        return first < index && first > 0 && char.IsLetterOrDigit(text[first - 1]);
    }

    // Tags do not hide the letter beside a quotation mark.
    private static char Before(string text, int index)
    {
        while (
            index > 0
            && text[index - 1] == '>'
            && text.LastIndexOf('<', index - 1) is var open and >= 0
            && IsTag(text.AsSpan(open, index - open))
        )
            index = open;
        return index == 0 ? '\0' : text[index - 1];
    }

    private static char After(string text, int index)
    {
        while (index < text.Length && text[index] == '<' && ReadTag(text.AsSpan(index)) is { } tag)
            index += tag.Text.Length;
        return index == text.Length ? '\0' : text[index];
    }

    private static bool IsTag(ReadOnlySpan<char> text) => ReadTag(text) is { } tag && tag.Text.Length == text.Length;

    private static void Pair(List<MarkupPiece> pieces)
    {
        var open = new Stack<int>();
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (piece.Kind == MarkupPieceKind.OpenTag)
                open.Push(i);
            else if (piece.Kind == MarkupPieceKind.CloseTag)
                Close(open, pieces, i);
            else if (piece.Kind == MarkupPieceKind.Quote && !(piece.CanClose && Close(open, pieces, i)) && piece.CanOpen)
                open.Push(i);
        }
    }

    // A tag closes over quotation marks and tags without a partner; a quotation mark closes over other marks, never over a tag.
    private static bool Close(Stack<int> open, List<MarkupPiece> pieces, int closer)
    {
        var (isTag, depth, found) = (pieces[closer].Kind == MarkupPieceKind.CloseTag, 0, -1);
        foreach (var index in open)
        {
            if (++depth > DeepestPair)
                break;
            var isOpenTag = pieces[index].Kind == MarkupPieceKind.OpenTag;
            if (isOpenTag == isTag && pieces[index].Tag == pieces[closer].Tag)
            {
                found = index;
                break;
            }

            if (isOpenTag && !isTag)
                return false;
        }

        if (found < 0)
            return false;
        while (depth-- > 0)
            open.Pop();
        pieces[found] = pieces[found] with { Partner = closer };
        pieces[closer] = pieces[closer] with { Partner = found };
        return true;
    }
}
