namespace Citations;

/// <summary>Reads identifiers of any kind.</summary>
internal static class Identifier
{
    /// <exception cref="FormatException">The text is no such identifier.</exception>
    internal static T Parse<T>(ReadOnlySpan<char> text)
        where T : class, IIdentifier<T> => T.Read(text, out var fault) ?? throw fault.ToException(T.Kind, text);

    /// <summary>
    /// The position after white space and those of the lead-ins, such as <c>https://orcid.org/</c>, that stand there one after another.
    /// </summary>
    internal static int SkipLeadIns(ReadOnlySpan<char> text, params ReadOnlySpan<string> leadIns)
    {
        var position = SkipSpace(text, 0);
        for (var i = 0; i < leadIns.Length; i++)
        {
            if (!text[position..].StartsWith(leadIns[i], StringComparison.OrdinalIgnoreCase))
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
