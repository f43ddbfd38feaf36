using System.Text;
using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Articles.Rendering;
using Citations.Csl;
using Citations.Styles;

namespace Citations.Tests.Rendering;

/// <summary>Renders short articles that cite a small library.</summary>
internal static class Rendered
{
    internal static readonly Reference[] Library =
    [
        Work("lind2005", "The tide tables", 2005, "Harbour Press", ("Lind", "Jorun")),
        Work("lind2006", "Counting waves", 2006, "North Books", ("Lind", "Jorun")),
        Work("moro2007", "Why water is wet", 2007, "North Books", ("Moro", "Ana"), ("Berg", "Nils"), ("Silva", "Rita")),
        Work("odd_key:2014/x", "Odd keys", 2014, "Harbour Press", ("Vale", "Odd")),
    ];

    internal static ICitationStyle Ieee { get; } = BuiltInStyles.Load("ieee");

    internal static ICitationStyle Notes { get; } = BuiltInStyles.Load("chicago-notes");

    internal static RenderedArticle Of(string text, ICitationStyle? style = null, string name = "article.md", CitationSettings? settings = null)
    {
        var content = Encoding.UTF8.GetBytes(text);
        return ArticleRenderer.Render(
            content,
            DocumentReaders.Default.Read(content, name, DocumentReadOptions.Default),
            Library,
            new() { Style = style ?? ApaStyle.Seventh, Settings = settings ?? CitationSettings.Default }
        );
    }

    /// <summary>The rendered text.</summary>
    internal static string Text(string text, ICitationStyle? style = null, string name = "article.md", CitationSettings? settings = null) =>
        Encoding.UTF8.GetString(Of(text, style, name, settings).Content.Span);

    /// <summary>The rendered text without its list.</summary>
    internal static string Body(string text, ICitationStyle? style = null, string name = "article.md") =>
        Text(text, style, name, new() { SuppressBibliography = true });

    private static Reference Work(string id, string title, int year, string publisher, params (string Family, string Given)[] authors) =>
        new()
        {
            Id = id,
            Type = ReferenceType.Book,
            Author = [.. authors.Select(author => Contributor.Person(author.Family, author.Given))],
            Title = title,
            Issued = new(year),
            Publisher = publisher,
        };
}
