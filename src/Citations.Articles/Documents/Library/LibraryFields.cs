namespace Citations.Articles.Documents.Library;

/// <summary>
/// Finds where the fields of a work are in the text of its library, for formats that name them: BibTeX, RIS and CSL-JSON.
/// </summary>
internal static class LibraryFields
{
    private static readonly (string Variable, string[] Names)[] Fields =
    [
        ("author", ["author", "AU", "A1", "FAU"]),
        ("issued", ["year", "date", "issued", "PY", "Y1", "DA", "DP"]),
        ("title", ["title", "TI", "T1"]),
        ("container-title", ["journaltitle", "journal", "booktitle", "container-title", "JO", "JF", "T2", "JT"]),
        ("volume", ["volume", "VL", "VI"]),
        ("issue", ["number", "issue", "IS", "IP"]),
        ("page", ["pages", "page", "SP", "PG"]),
        ("DOI", ["doi", "DO", "LID"]),
    ];

    /// <summary>The places of the fields within the text of one work.</summary>
    internal static IEnumerable<ParsedField> Of(string text)
    {
        foreach (var (variable, names) in Fields)
        {
            if (names.Select(name => Find(text, name)).FirstOrDefault(span => span.Length > 0) is { Length: > 0 } span)
                yield return new(variable, span, 1);
        }
    }

    private static SourceSpan Find(string text, string name)
    {
        for (
            var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase)
        )
        {
            if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '-'))
                continue;
            var value = at + name.Length;
            while (value < text.Length && text[value] is ' ' or '\t' or '"')
                value++;
            if (value >= text.Length || text[value] is not ('=' or ':' or '-'))
                continue;
            do value++;
            while (value < text.Length && text[value] is ' ' or '\t' or '"' or '{');
            var end = EndOf(text, value);
            if (end > value)
                return SourceSpan.FromBounds(value, end);
        }

        return default;
    }

    /// <summary>The end of a value: a brace that closes it, a quotation mark, or the end of the line; a comma ends a number.</summary>
    private static int EndOf(string text, int start)
    {
        var depth = 0;
        var isNumber = char.IsAsciiDigit(text[Math.Min(start, text.Length - 1)]);
        var end = start;
        for (; end < text.Length && text[end] is not ('\n' or '\r' or '"'); end++)
        {
            if (text[end] == '{')
                depth++;
            else if (text[end] == '}' && --depth < 0)
                break;
            else if (text[end] == ',' && isNumber && depth == 0)
                break;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == ','))
            end--;
        return end;
    }
}
