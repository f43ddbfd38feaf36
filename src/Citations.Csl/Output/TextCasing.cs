using System.Globalization;

namespace Citations.Csl;

/// <summary>Changes the case of letters over a range of tokens (CSL 1.0.2, Text-case); what the markup protects stays.</summary>
internal static class TextCasing
{
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
                CapitalizeAll(tokens, culture);
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
        text.Length == 0 ? text : text.Length > 1 && char.IsHighSurrogate(text[0])
            ? culture.TextInfo.ToUpper(text[..2]) + text[2..]
            : char.ToUpper(text[0], culture) is var upper && upper == text[0] ? text : $"{upper}{text.AsSpan(1)}";

    private static string Upper(string text, CultureInfo culture) =>
        culture.TextInfo.ToUpper(text).Replace('ı', 'I').Replace("ß", "SS", StringComparison.Ordinal);

    private static void Each(Span<Token> tokens, CultureInfo culture, Func<string, CultureInfo, string> change)
    {
        foreach (ref var token in tokens)
        {
            if (token.Kind == TokenKind.Text && !token.Flags.HasFlag(TokenFlags.NoCase)) token = token.With(change(token.Text, culture));
        }
    }

    private static void CapitalizeFirst(Span<Token> tokens, CultureInfo culture)
    {
        foreach (ref var token in tokens)
        {
            if (!token.HasCharacters || !token.Text.AsSpan().ContainsAnyExcept(' ', '\u00A0')) continue;
            if (token.Kind == TokenKind.Text && !token.Flags.HasFlag(TokenFlags.NoCase) && StartsLower(token.Text)) token = token.With(Capitalize(token.Text, culture));
            return;
        }
    }

    // A word with a capital inside, such as iPad, is a name.
    private static bool StartsLower(string text)
    {
        foreach (var letter in text)
        {
            if (char.IsUpper(letter)) return false;
            if (char.IsWhiteSpace(letter)) break;
        }

        return true;
    }

    private static void CapitalizeAll(Span<Token> tokens, CultureInfo culture)
    {
        var isStart = true;
        foreach (ref var token in tokens)
        {
            if (!token.HasCharacters || token.Text.Length == 0) continue;
            var startsWord = isStart;
            isStart = char.IsWhiteSpace(token.Text[^1]);
            if (token.Kind != TokenKind.Text || token.Flags.HasFlag(TokenFlags.NoCase)) continue;
            token = token.With(string.Create(token.Text.Length, (token.Text, startsWord, culture), static (letters, state) =>
            {
                var atStart = state.startsWord;
                for (var i = 0; i < letters.Length; i++)
                {
                    letters[i] = atStart ? char.ToUpper(state.Text[i], state.culture) : state.Text[i];
                    atStart = char.IsWhiteSpace(letters[i]);
                }
            }));
        }
    }

    private static void Sentence(Span<Token> tokens, CultureInfo culture)
    {
        var isStart = true;
        foreach (ref var token in tokens)
        {
            if (!token.HasCharacters || token.Text.Length == 0) continue;
            if (token.Kind == TokenKind.Text && !token.Flags.HasFlag(TokenFlags.NoCase))
            {
                var lower = culture.TextInfo.ToLower(token.Text);
                token = token.With(isStart ? Capitalize(lower, culture) : lower);
            }

            isStart = false;
        }
    }
}
