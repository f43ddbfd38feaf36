using System.Buffers;

namespace Citations.Csl;

/// <summary>
/// Puts punctuation right where pieces of output meet: a mark that the one before makes superfluous is dropped, spaces
/// are not doubled, and where the language has it so, full stops and commas move inside quotation marks
/// (CSL 1.0.2, punctuation-in-quote; the table of marks is that of citeproc-js).
/// </summary>
internal static class Punctuation
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(".,:;!?");

    private static readonly SearchValues<char> MovesInside = SearchValues.Create(".,!?");

    internal static void Fix(TokenBuffer output, Locale locale)
    {
        // The last token with characters, and the innermost quotation that closed since; -1 for none.
        var (last, closed) = (-1, -1);
        for (var i = 0; i < output.Count; i++)
        {
            ref var token = ref output[i];
            if (token.Kind is TokenKind.OpenQuote or TokenKind.CloseQuote && !locale.Quotes.Owns(token))
                token = Token.Characters(token.Text, null, TokenFlags.Continues);
            if (token.Kind == TokenKind.CloseQuote)
            {
                if (closed < 0)
                    closed = i;
                continue;
            }

            if (token.Kind == TokenKind.OpenQuote)
                closed = -1;
            if (token.Kind == TokenKind.OpenDisplay)
                (last, closed) = (-1, -1);
            if (!token.HasCharacters || token.Text.Length == 0)
                continue;
            if (last >= 0 && !token.Flags.HasFlag(TokenFlags.Continues))
                Join(output, ref last, ref i, ref closed, locale.PunctuationInQuote);
            if (output[i].Text.Length == 0)
                continue;
            (last, closed) = (i, -1);
        }
    }

    private static void Join(TokenBuffer output, ref int last, ref int current, ref int closed, bool punctuationInQuote)
    {
        while (output[current].Text.Length > 0)
        {
            var (before, after) = (output[last].Text[^1], output[current].Text[0]);
            if (before == ' ' && after == ' ')
            {
                DropFirst(ref output[current]);
                continue;
            }

            // A no-break space of an affix is the space between two pieces.
            if (IsNoBreak(before) && after == ' ' && output[last].Kind == TokenKind.Affix)
            {
                DropFirst(ref output[current]);
                continue;
            }

            if (before == ' ' && IsNoBreak(after) && output[last].Kind == TokenKind.Affix && output[current].Kind == TokenKind.Affix)
            {
                output[last] = output[last].With(output[last].Text[..^1]);
                return;
            }

            if (!Marks.Contains(after))
                return;
            // A colon after a quotation is no second mark, nor is a full stop where the language sets it outside.
            if (closed >= 0 && output[last].Kind == TokenKind.Text && before != after && after == ':')
                return;
            switch (Merge(before, after))
            {
                case Merging.KeepFirst:
                    DropFirst(ref output[current]);
                    // What follows the mark that was there already follows it still.
                    continue;
                case Merging.KeepSecond:
                    output[last] = output[last].With(output[last].Text[..^1]);
                    if (output[last].Text.Length == 0)
                    {
                        var previous = LastBefore(output, last, out var quote);
                        if (previous < 0)
                            return;
                        (last, closed) = (previous, closed >= 0 ? closed : quote);
                    }

                    continue;
                default:
                    if (!punctuationInQuote || closed < 0 || !MovesInside.Contains(after))
                        return;
                    MoveInside(output, ref last, ref current, ref closed, after);
                    continue;
            }
        }
    }

    // The mark goes before the innermost of the quotations that close here.
    private static void MoveInside(TokenBuffer output, ref int last, ref int current, ref int closed, char mark)
    {
        var place = StyleEndsAt(output, closed) ? closed - 1 : closed;
        output.Insert(place, Token.Affix(mark.ToString()));
        (last, current, closed) = (place, current + 1, closed + 1);
        DropFirst(ref output[current]);
    }

    // A style of the element that sets the quotation marks holds for the mark too; one of the value's own markup does not.
    private static bool StyleEndsAt(TokenBuffer output, int closed)
    {
        var depth = 0;
        for (var i = closed - 1; i >= 0; i--)
        {
            if (output[i].Kind == TokenKind.CloseStyle)
                depth++;
            else if (output[i].Kind == TokenKind.OpenStyle && --depth == 0)
                return !output[i].Flags.HasFlag(TokenFlags.Flips) && i > 0 && output[i - 1].Kind == TokenKind.OpenQuote;
            if (depth == 0)
                return false;
        }

        return false;
    }

    private static int LastBefore(TokenBuffer output, int index, out int quote)
    {
        quote = -1;
        for (var i = index - 1; i >= 0; i--)
        {
            if (output[i].Kind == TokenKind.CloseQuote)
                quote = i;
            if (output[i].HasCharacters && output[i].Text.Length > 0)
                return i;
        }

        return -1;
    }

    private static bool IsNoBreak(char c) => c is '\u00A0' or '\u202F';

    private static void DropFirst(ref Token token) => token = token.With(token.Text[1..]);

    private static Merging Merge(char first, char second) =>
        (first, second) switch
        {
            _ when first == second => Merging.KeepFirst,
            (':', '.') or (';', '.') or (';', ':') or ('!', '.') or ('!', ':') or ('?', '.') or ('?', ':') => Merging.KeepFirst,
            (':', '!') or (':', '?') or (';', '!') or (';', '?') => Merging.KeepSecond,
            _ => Merging.KeepBoth,
        };

    private enum Merging
    {
        KeepBoth,
        KeepFirst,
        KeepSecond,
    }
}
