namespace Citations.Articles;

/// <summary>Reads an article in plain text or Markdown: its reference lists, their entries and the citations in its text.</summary>
public static class ArticleReader
{
    /// <summary>Reads an article. Never throws on any text; takes time linear in its length.</summary>
    /// <param name="text">The article in plain text or Markdown, with or without inline HTML.</param>
    /// <param name="name">The name that diagnostics show, such as the file's path.</param>
    public static Article Read(string text, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var source = new SourceText(text, name);
        if (text.AsSpan().IndexOfAny('\0', '\uFFFF') >= 0) return new(source) { Diagnostics = [Findings.NotText()] };
        if (text.AsSpan().IsWhiteSpace()) return new(source) { Diagnostics = [Findings.Empty()] };
        var lines = TextLine.Of(text);
        var lists = ReferenceListFinder.Find(text, lines);
        var pieces = lists.SelectMany(list => EntrySplitter.Split(text, lines, list)).ToList();
        var parsed = ReferenceParser.ParseList(pieces.Select(piece => text.Substring(piece.Span.Start, piece.Span.Length)));
        var entries = pieces.Select((piece, i) => Entry(text, piece, parsed[i], i)).ToEquatableArray();
        bool? isNumbered = entries.IsEmpty ? null : entries.Count(entry => entry.Number is not null) * 2 > entries.Count;
        HashSet<string> acronyms = [.. entries.SelectMany(entry => Acronyms.Of(entry.Reference))];
        return new(source)
        {
            HasReferenceList = lists.Count > 0,
            Entries = entries,
            Citations = CitationScanner.Scan(text, lines, lists, isNumbered, acronyms),
            Paragraphs = Citations.Articles.Paragraphs.Of(text, lines, lists).ToEquatableArray(),
            Diagnostics = lists.Count == 0 ? [Findings.NoList()] : [],
        };
    }

    private static ReferenceEntry Entry(string text, EntrySplitter.Piece piece, ParsedReference parsed, int index)
    {
        var id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"entry-{index + 1}");
        return new(id, piece.Span, text.Substring(piece.Span.Start, piece.Span.Length), parsed with { Reference = parsed.Reference with { Id = id } }) { Number = piece.Number };
    }
}
