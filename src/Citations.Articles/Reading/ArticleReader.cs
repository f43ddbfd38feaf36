using Citations.Articles.Documents;
using Citations.Articles.Documents.Library;
using Citations.Articles.Documents.Markdown;
using Citations.Articles.Documents.PlainText;
using Citations.Articles.InText;
using Citations.Articles.Linking;
using Citations.Articles.Lists;

namespace Citations.Articles;

/// <summary>Reads an article: its reference lists, their entries and the citations in its text.</summary>
public static class ArticleReader
{
    /// <summary>Reads an article in plain text or Markdown. Never throws on any text; takes time linear in its length.</summary>
    /// <param name="text">The article.</param>
    /// <param name="name">The name that diagnostics show, such as the file's path; <c>.txt</c> makes it plain text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Article Read(string text, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var isPlain = Path.GetExtension(name)?.ToLowerInvariant() is ".txt" or ".text";
        return Read(
            isPlain ? Documents.PlainText.PlainTextReader.Instance.Read(text, name!) : MarkdownReader.Instance.Read(text, name ?? "")
        );
    }

    /// <summary>
    /// Reads an article of any format that has a reader. Never throws on any content: what cannot be read is an error among the article's
    /// diagnostics.
    /// </summary>
    /// <param name="content">The whole file.</param>
    /// <param name="name">The name that diagnostics show, such as the file's path; its extension helps to recognise the format.</param>
    /// <param name="readers">The readers to choose from; null takes those of this package.</param>
    /// <param name="options">Limits of the readers; null takes the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static Article Read(
        ReadOnlyMemory<byte> content,
        string name,
        DocumentReaders? readers = null,
        DocumentReadOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(name);
        return Read((readers ?? DocumentReaders.Default).Read(content, name, options ?? DocumentReadOptions.Default));
    }

    /// <summary>Finds the reference lists and the citations of a document.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static Article Read(ArticleDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        document = TextNotes.Declare(TableRows.Join(SiteLinks.SetAside(document)));
        var text = document.Text;
        if (text.Length == 0 && document.Diagnostics.Any(finding => finding.Severity == DiagnosticSeverity.Error))
            return new(document) { Diagnostics = document.Diagnostics };
        if (text.AsSpan().IndexOfAny('\0', '\uFFFF') >= 0)
            return new(document) { Diagnostics = [Findings.NotText()] };
        if (text.AsSpan().IsWhiteSpace())
            return new(document) { Diagnostics = [Findings.Empty()] };
        if (document.Format == LibraryReader.Instance.Format)
            return new(document)
            {
                HasReferenceList = true,
                Entries = LibraryEntries.Of(document),
                Diagnostics = document.Diagnostics,
            };
        var lines = ListLine.Of(document);
        var (lists, unread) = ReferenceListFinder.Find(document, lines);
        var works = CitedWorks.Of(document, lists);
        var listed = works.Entries.Where(entry => entry.Kind != EntryKind.Link).ToList();
        bool? isNumbered = listed.Count == 0 ? null : listed.Count(entry => entry.Number is not null) * 2 > listed.Count;
        HashSet<string> acronyms = [.. listed.SelectMany(entry => Acronyms.Of(entry.Reference))];
        var paragraphs = InText.Paragraphs.Of(document, works.Stretches).ToList();
        var article = new Article(document)
        {
            HasReferenceList = lists.Count > 0,
            Entries = works.Entries.ToEquatableArray(),
            Citations = CitationScanner.Scan(
                document,
                paragraphs,
                isNumbered,
                acronyms,
                new ListedNames(listed),
                [.. listed.Select(entry => entry.Key).OfType<string>().Where(key => key.Any(char.IsLetter))]
            ),
            Paragraphs = paragraphs.ToEquatableArray(),
            Diagnostics =
                listed.Count == 0 && lists.Count == 0 && document.Metadata.Bibliographies.IsEmpty
                    ? [.. document.Diagnostics, NoList(text, unread)]
                    : document.Diagnostics,
        };
        article = article with { Citations = EntryLabels.ForEachWork(TextNotes.Refer(article)) };
        return document.Metadata.Library.IsEmpty ? article : article.WithLibrary("the article itself", document.Metadata.Library);
    }

    private static Diagnostic NoList(string text, ListLine? unread) =>
        unread is { } heading
            ? Findings.ListNotRead(heading.In(text).ToString(), SourceSpan.FromBounds(heading.Start, heading.End))
            : Findings.NoList();
}
