namespace Citations.Formats.BibTeX;

/// <summary>
/// Escapes of LaTeX in addresses and identifiers, such as <c>\_</c>. BibLaTeX takes these fields as they are, so that a backslash becomes
/// part of the address.
/// </summary>
internal static class BibTeXEscapes
{
    /// <summary>The edits that take the escapes out of a field's value; null if it has none or may have them.</summary>
    /// <param name="field">The field's name in lower case.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the value starts.</param>
    /// <param name="end">Where it ends.</param>
    internal static EquatableArray<TextEdit>? Find(string field, string text, int start, int end)
    {
        if (field is not ("url" or "doi" or "eprint"))
            return null;
        var value = text.AsSpan(start, end - start);
        if (!value.Contains('\\') || value[0] is not ('{' or '"'))
            return null;
        List<TextEdit> edits = [];
        for (var i = 0; i + 1 < value.Length; i++)
        {
            if (value[i] != '\\')
                continue;
            if (value[i + 1] is '_' or '&' or '%' or '#' or '~' or '$')
                edits.Add(TextEdit.Plain(new SourceSpan(start + i, 1), ""));
            i++;
        }

        return edits.Count > 0 ? edits.ToEquatableArray() : null;
    }
}
