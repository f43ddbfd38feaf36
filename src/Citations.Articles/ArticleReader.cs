using Citations.Articles.Documents;
using Citations.Articles.Documents.Markdown;

namespace Citations.Articles;

/// <summary>Reads an article: its reference lists, their entries and the citations in its text.</summary>
public static class ArticleReader
{
    /// <summary>Reads an article in plain text or Markdown. Never throws on any text; takes time linear in its length.</summary>
    /// <param name="text">The article.</param>
    /// <param name="name">The name that diagnostics show, such as the file's path; <c>.txt</c> makes it plain text.</param>
    public static Article Read(string text, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var isPlain = Path.GetExtension(name)?.ToLowerInvariant() is ".txt" or ".text";
        return Read(isPlain ? Documents.PlainText.PlainTextReader.Instance.Read(text, name!) : MarkdownReader.Instance.Read(text, name ?? ""));
    }

    /// <summary>Reads an article of any format that has a reader. Never throws on any content: what cannot be read is an error among the article's diagnostics.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="name">The name that diagnostics show, such as the file's path; its extension helps to tell the format.</param>
    /// <param name="readers">The readers to choose from; null takes those of this package.</param>
    /// <param name="options">Limits of the readers; null takes the defaults.</param>
    public static Article Read(ReadOnlyMemory<byte> content, string name, DocumentReaders? readers = null, DocumentReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Read((readers ?? DocumentReaders.Default).Read(content, name, options ?? DocumentReadOptions.Default));
    }

    /// <summary>Finds the reference lists and the citations of a document.</summary>
    /// <param name="document">The document.</param>
    public static Article Read(ArticleDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = document.Text;
        if (document.Diagnostics.Any(finding => finding.Severity == DiagnosticSeverity.Error)) return new(document) { Diagnostics = document.Diagnostics };
        if (text.AsSpan().IndexOfAny('\0', '\uFFFF') >= 0) return new(document) { Diagnostics = [Findings.NotText()] };
        if (text.AsSpan().IsWhiteSpace()) return new(document) { Diagnostics = [Findings.Empty()] };
        var lines = ListLine.Of(document);
        var lists = ReferenceListFinder.Find(document, lines);
        var pieces = lists.SelectMany(list => EntrySplitter.Split(document, lines[list])).ToList();
        var marked = pieces.Select(piece => document.Slice(piece.Span)).ToList();
        var parsed = ReferenceParser.ParseList(marked);
        var entries = pieces.Select((piece, i) => Entry(piece, marked[i], parsed[i], i)).ToEquatableArray();
        bool? isNumbered = entries.IsEmpty ? null : entries.Count(entry => entry.Number is not null) * 2 > entries.Count;
        HashSet<string> acronyms = [.. entries.SelectMany(entry => Acronyms.Of(entry.Reference))];
        var paragraphs = Citations.Articles.Paragraphs.Of(document, [.. lists.Select(list => SpanOf(lines[list]))]).ToList();
        return new(document)
        {
            HasReferenceList = lists.Count > 0,
            Entries = entries,
            Citations = CitationScanner.Scan(document, paragraphs, isNumbered, acronyms),
            Paragraphs = paragraphs.ToEquatableArray(),
            Diagnostics = lists.Count == 0 ? [.. document.Diagnostics, Findings.NoList()] : document.Diagnostics,
        };
    }

    private static SourceSpan SpanOf(List<ListLine> list) => list.Count == 0 ? default : SourceSpan.FromBounds(list[0].Start, list[^1].End);

    private static ReferenceEntry Entry(EntryPiece piece, MarkedText marked, ParsedReference parsed, int index)
    {
        var id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"entry-{index + 1}");
        return new(id, piece.Span, marked, parsed with { Reference = parsed.Reference with { Id = id } }) { Number = piece.Number };
    }
}
