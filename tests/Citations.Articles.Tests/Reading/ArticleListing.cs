using System.Globalization;
using System.Text;
using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Articles.Linking;

namespace Citations.Tests.Reading;

/// <summary>
/// What was read of an article, in lines that a person can read: its blocks, entries, citations, findings and printed list.
/// </summary>
internal static class ArticleListing
{
    private const int Shown = 60;

    internal static string Of(ArticleReport report)
    {
        StringBuilder text = new();
        var article = report.Article;
        AddDocument(text, article.Document);
        foreach (var entry in article.Entries)
            AddEntry(text, article.Document, entry);
        text.Append('\n').Append(Citations(article)).Append('\n');
        foreach (var finding in report.Diagnostics)
            text.Append(article.Describe(finding)).Append('\n');
        text.Append('\n');
        foreach (var entry in report.List(ApaStyle.Seventh).Entries)
            text.Append(entry.Id).Append(": ").Append(entry.Text.ToMarkdown()).Append('\n');
        return text.ToString();
    }

    /// <summary>The citations, each with its fields and what it is linked to.</summary>
    internal static string Citations(Article article) =>
        string.Concat(CitationLinker.Link(article).Select(link => $"{Of(article.Document, link)}\n"));

    private static void AddDocument(StringBuilder text, ArticleDocument document)
    {
        var metadata = document.Metadata;
        text.Append(CultureInfo.InvariantCulture, $"{document.Format} title={metadata.Title} language={metadata.Language} ")
            .Append(CultureInfo.InvariantCulture, $"style={metadata.Style} files={string.Join(' ', metadata.Bibliographies)} ")
            .Append(CultureInfo.InvariantCulture, $"works={metadata.Works.Count} library={metadata.Library.Count} ")
            .Append(CultureInfo.InvariantCulture, $"encoding={metadata.Encoding}\n\n");
        foreach (var block in document.Blocks)
        {
            text.Append(CultureInfo.InvariantCulture, $"{block.Kind} {block.Level} {block.Group} {Place(document, block.Span)} ")
                .Append(CultureInfo.InvariantCulture, $"marker={block.Marker} id={block.Id} {(block.Work is null ? "" : "work ")}")
                .Append(Cut(block.Span.In(document.Text)))
                .Append('\n');
            foreach (var run in block.Runs)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {run.Marks} {Cut(run.Span.In(document.Text))}")
                    .Append(Fact("to", run.Target))
                    .Append(Fact("note", run.Note))
                    .AppendJoin("", run.Citations.Select(Of))
                    .Append('\n');
            }
        }

        text.Append('\n');
    }

    private static void AddEntry(StringBuilder text, ArticleDocument document, ReferenceEntry entry)
    {
        var parsed = entry.Parsed;
        text.Append(CultureInfo.InvariantCulture, $"{entry.Kind} {Place(document, entry.Span)} number={entry.Number} key={entry.Key} ")
            .Append(CultureInfo.InvariantCulture, $"labels={string.Join('/', entry.Labels)} library={entry.Library} {parsed.Grammar} ")
            .Append(CultureInfo.InvariantCulture, $"cut={parsed.AuthorsCut} {parsed.AuthorsBeforeEllipsis} letter={parsed.YearSuffix} ")
            .Append(CultureInfo.InvariantCulture, $"unread={parsed.IsUnread} score={parsed.Score:0.00}\n");
        text.Append("  ").Append(entry.Text.ReplaceLineEndings("⏎")).Append('\n');
        foreach (var field in parsed.Fields)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {field.Variable} {field.Confidence:0.00} ")
                .Append(CultureInfo.InvariantCulture, $"{field.Span.Start}+{field.Span.Length}\n");
        }

        text.Append(ReferenceListing.Of(entry.Reference));
    }

    private static string Of(ArticleDocument document, CitationLink link)
    {
        var citation = link.Citation;
        var words = citation.Span.In(document.Text).ToString().ReplaceLineEndings("⏎");
        return $"{Place(document, citation.Span)} {words}: {citation.Form} {link.Kind} {link.Entry?.Id}"
            + Fact("authors", string.Join('+', citation.Authors))
            + Fact("year", citation.Year)
            + Fact("letter", citation.YearSuffix)
            + Fact("original", citation.OriginalYear)
            + Fact("locator", citation.Locator)
            + Fact("prefix", citation.Prefix)
            + Fact("abbreviation", citation.Abbreviation)
            + Fact("title", citation.Title)
            + Fact("number", citation.Number?.ToString(CultureInfo.InvariantCulture))
            + Fact("note", citation.Note)
            + Fact("key", citation.Key)
            + (citation.HasEtAl ? " et-al" : "")
            + (citation.IsYearDetached ? " detached" : "")
            + (citation.IsSecondary ? " secondary" : "")
            + (citation.IsPersonalCommunication ? " personal" : "")
            + (citation.IsCertain ? "" : " uncertain");
    }

    private static string Of(KeyedCitation citation) =>
        $" [{citation.Key} {citation.Mode}{Fact("prefix", citation.Prefix)}"
        + $"{Fact("locator", citation.Locator)}{Fact("suffix", citation.Suffix)}]";

    private static string Fact(string name, string? value) =>
        string.IsNullOrEmpty(value) ? "" : $" {name}={value.ReplaceLineEndings("⏎")}";

    private static string Place(ArticleDocument document, SourceSpan span)
    {
        var place = document.PlaceOf(span);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{place.File}{place.Part}{place.Start?.Line}:{place.Start?.Column}-{place.End?.Line}:{place.End?.Column}"
        );
    }

    private static string Cut(ReadOnlySpan<char> text) =>
        (text.Length <= Shown ? text.ToString() : $"{text[..Shown]}…{text.Length}").ReplaceLineEndings("⏎");
}
