namespace Citations;

/// <summary>The start of a text that is too long.</summary>
internal static class TextStart
{
    /// <summary>The start of a text, cut to a number of characters; a pair of surrogates is one character and stays whole.</summary>
    internal static string Of(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
}
