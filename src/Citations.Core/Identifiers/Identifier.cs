namespace Citations;

/// <summary>Reads identifiers of any kind.</summary>
internal static class Identifier
{
    /// <exception cref="FormatException">The text is not such an identifier.</exception>
    internal static T Parse<T>(ReadOnlySpan<char> text)
        where T : class, IIdentifier<T> => T.Read(text, out var fault) ?? throw fault.ToException(T.Kind, text);

    /// <summary>Whether a text begins with a digit, and so with no lead-in.</summary>
    internal static bool StartsBare(ReadOnlySpan<char> text) => !text.IsEmpty && char.IsAsciiDigit(text[0]);

    /// <summary>
    /// The position after white space and those of the lead-ins, such as <c>https://orcid.org/</c>, that are there one after another.
    /// </summary>
    internal static int SkipLeadIns(ReadOnlySpan<char> text, params ReadOnlySpan<string> leadIns)
    {
        var position = SkipSpace(text, 0);
        for (var i = 0; i < leadIns.Length; i++)
        {
            // The first character rules out nearly every lead-in; a number has none.
            if (position == text.Length)
                break;
            if (
                char.ToLowerInvariant(text[position]) != char.ToLowerInvariant(leadIns[i][0])
                || !text[position..].StartsWith(leadIns[i], StringComparison.OrdinalIgnoreCase)
            )
                continue;
            position = SkipSpace(text, position + leadIns[i].Length);
        }

        return position;
    }

    private static int SkipSpace(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
        return position;
    }
}
