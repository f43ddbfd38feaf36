using Citations.Articles.Words;

namespace Citations.Articles.InText;

/// <summary>Cuts a readable text into tokens in one pass.</summary>
internal static class Tokenizer
{
    internal static List<Token> Read(string text)
    {
        List<Token> tokens = new(text.Length / 5);
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            var end = i + 1;
            var kind = TokenKind.Mark;
            if (c == ' ')
            {
                i++;
                continue;
            }

            if (char.IsLetter(c))
            {
                (kind, end) =
                    InitialEnd(text, i) is var initial && initial > i ? (TokenKind.Initial, initial) : (TokenKind.Word, WordEnd(text, i));
            }
            else if (char.IsAsciiDigit(c))
            {
                while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
                    end++;
                kind = TokenKind.Number;
            }

            tokens.Add(new(kind, i, end));
            i = end;
        }

        return tokens;
    }

    private static int InitialEnd(string text, int start)
    {
        var at = start;
        while (at + 1 < text.Length && char.IsUpper(text[at]) && text[at + 1] == '.')
        {
            at += 2;
            if (at + 1 < text.Length && text[at] == '-' && char.IsUpper(text[at + 1]))
                at++;
        }

        return at > start && text[at - 1] == '-' ? at - 1 : at;
    }

    private static int WordEnd(string text, int start)
    {
        var at = start + 1;
        while (at < text.Length)
        {
            var c = text[at];
            if (EastAsianText.IsWordEnd(text[at - 1], c))
                break;
            if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark)
                at++;
            else if (c is '\'' or '’' && IsPossessive(text, at))
                break;
            else if (
                c is '\'' or '’' or '‘' or '-' or '.' or '‐' or '–'
                && at + 1 < text.Length
                && char.IsLetter(text[at + 1])
                && IsInside(text, start, at)
            )
                at += 2;
            else
                break;
        }

        return at;
    }

    // "Kahneman's" is the name and a mark; "O'Sullivan" is one name.
    private static bool IsPossessive(string text, int at) =>
        at + 1 < text.Length && text[at + 1] == 's' && (at + 2 == text.Length || !char.IsLetter(text[at + 2]));

    // "al.'s" ends at the period, "end.Next" is two sentences, "ClinicalTrials.gov" is one word, "FAO–UNESCO" one name.
    private static bool IsInside(string text, int start, int at) =>
        text[at] switch
        {
            '.' => char.IsLower(text[at + 1]) && at - start > 2,
            '–' => char.IsUpper(text[start]) && char.IsUpper(text[at + 1]),
            _ => true,
        };
}
