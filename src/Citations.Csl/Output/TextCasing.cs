using System.Buffers;
using System.Globalization;

namespace Citations.Csl;

/// <summary>Changes the case of letters over a range of tokens (CSL 1.0.2, Text-case); what the markup protects stays.</summary>
internal static class TextCasing
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("-–—/.,;:?!¿¡()[]{}\"“”‘„‚«»‹›*_#$\\");

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \u00A0-–—/");

    /// <param name="output">The output.</param>
    /// <param name="start">Where the text begins.</param>
    /// <param name="textCase">The case to set.</param>
    /// <param name="isEnglish">Whether the text is English: only English has title case.</param>
    /// <param name="culture">The rules of the letters.</param>
    internal static void Apply(TokenBuffer output, int start, TextCase textCase, bool isEnglish, CultureInfo culture)
    {
        var tokens = output.Tokens[start..];
        switch (textCase)
        {
            case TextCase.Lowercase:
                Each(tokens, culture, static (text, culture) => culture.TextInfo.ToLower(text));
                break;
            case TextCase.Uppercase:
                Each(tokens, culture, static (text, culture) => Upper(text, culture));
                break;
            case TextCase.CapitalizeFirst:
                CapitalizeFirst(tokens, culture);
                break;
            case TextCase.CapitalizeAll:
                TitleCasing.CapitalizeWords(tokens, culture);
                break;
            case TextCase.Sentence:
                Sentence(tokens, culture);
                break;
            case TextCase.Title when isEnglish:
                TitleCasing.Apply(tokens, culture);
                break;
        }
    }

    /// <summary>A text with its first letter in upper case.</summary>
    internal static string Capitalize(string text, CultureInfo culture) =>
        text.Length == 0 ? text
        : text.Length > 1 && char.IsHighSurrogate(text[0]) ? culture.TextInfo.ToUpper(text[..2]) + text[2..]
        : char.ToUpper(text[0], culture) is var upper && upper == text[0] ? text
        : $"{upper}{text.AsSpan(1)}";

    private static string Upper(string text, CultureInfo culture) =>
        culture.TextInfo.ToUpper(text).Replace('ı', 'I').Replace("ß", "SS", StringComparison.Ordinal);

    private static void Each(Span<Token> tokens, CultureInfo culture, Func<string, CultureInfo, string> change)
    {
        foreach (ref var token in tokens)
        {
            if (token.Kind == TokenKind.Text && !token.Flags.HasFlag(TokenFlags.NoCase))
                token = token.With(change(token.Text, culture));
        }
    }

    // A word with a capital inside, such as iPad, is a name; a Greek letter on its own is a sign.
    private static void CapitalizeFirst(Span<Token> tokens, CultureInfo culture)
    {
        foreach (ref var token in tokens)
        {
            if (!token.HasCharacters)
                continue;
            if (FirstWord(token.Text) is not { } range)
            {
                if (!IsBeforeFirstWord(token.Text))
                    return;
                continue;
            }

            var word = token.Text.AsSpan(range);
            if (
                token.Kind == TokenKind.Text
                && !token.Flags.HasFlag(TokenFlags.NoCase)
                && IsBeforeFirstWord(token.Text.AsSpan(..range.Start))
                && !IsSign(word)
                && !HasUpper(word)
            )
            {
                token = token.With(token.Text[..range.Start] + Capitalize(token.Text[range.Start..], culture));
            }

            return;
        }
    }

    /// <summary>
    /// Whether a text is before the first word: marks and brackets do not, but what is a separate word does, as in <c>… and</c>, and
    /// an apostrophe is part of the word, as in <c>’tis</c> (a convention of citeproc-js).
    /// </summary>
    internal static bool IsBeforeFirstWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !Marks.Contains(c))
                return false;
        }

        return true;
    }

    private static Range? FirstWord(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!IsInWord(text[start]))
                continue;
            var end = start;
            while (end < text.Length && IsInWord(text[end]))
                end++;
            return start..end;
        }

        return null;

        static bool IsInWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);
    }

    /// <summary>Whether a word is a Greek letter, which stands for a thing: β-carotene.</summary>
    internal static bool IsSign(ReadOnlySpan<char> word) => word is [>= '\u0370' and <= '\u03FF'];

    internal static bool HasUpper(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (char.IsUpper(letter))
                return true;
        }

        return false;
    }

    // CSL 1.0.2, Sentence Case Conversion. Text in capitals throughout goes down; else the first word stays as it is, and the
    // others go down too, which the suite of fixtures wants and the specification does not.
    private static void Sentence(Span<Token> tokens, CultureInfo culture)
    {
        var isMixed = HasLower(tokens);
        var keeps = isMixed;
        var before = ' ';
        foreach (ref var token in tokens)
        {
            if (!token.HasCharacters || token.Text.Length == 0)
                continue;
            var end = keeps ? EndOfFirstWord(token.Text) : 0;
            keeps &= end == token.Text.Length;
            if (token.Kind == TokenKind.Text && !token.Flags.HasFlag(TokenFlags.NoCase))
                token = token.With(token.Text[..end] + Lower(token.Text, end, isMixed ? before : null, culture));
            before = token.Text[^1];
        }

        CapitalizeFirst(tokens, culture);
    }

    // In text that is not all in capitals the letter after an apostrophe stays: d’Artagnan (a convention of citeproc-js).
    private static string Lower(string text, int start, char? before, CultureInfo culture)
    {
        var lower = culture.TextInfo.ToLower(text[start..]);
        if (before is not { } previous || lower.Length != text.Length - start)
            return lower;
        for (var i = start; i < text.Length; i++)
        {
            if ((i > 0 ? text[i - 1] : previous) == '’' && lower[i - start] != text[i])
                lower = $"{lower.AsSpan(..(i - start))}{text[i]}{lower.AsSpan(i - start + 1)}";
        }

        return lower;
    }

    private static bool HasLower(Span<Token> tokens)
    {
        foreach (ref var token in tokens)
        {
            if (token.Kind == TokenKind.Text && !token.Flags.HasFlag(TokenFlags.NoCase) && token.Text.Any(char.IsLower))
                return true;
        }

        return false;
    }

    private static int EndOfFirstWord(string text)
    {
        var start = text.Length - text.AsSpan().TrimStart().Length;
        var space = text.AsSpan(start).IndexOfAny(WordEnds);
        return space < 0 ? text.Length : start + space;
    }
}
