using Citations.Formats.Mapping;
using Citations.Formats.Nbib;
using Citations.Formats.Streaming;
using Citations.Formats.Values;

namespace Citations.Formats;

/// <summary>
/// Reads what PubMed gives as a file for citation managers (<c>.nbib</c>, the MEDLINE display format). Tags that the model has no
/// place for stay in <see cref="Reference.Extra"/> by their name, affiliations and ORCID iDs with their author.
/// </summary>
public static class NbibReader
{
    /// <summary>
    /// Reads the entries of a text. Never throws on any content; a line that is not an entry's is reported with its place, and the others
    /// are read.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ParseResult<EquatableArray<Reference>> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return EntryList.ReadWhole(Open(), text);
    }

    internal static IEntryReader Open() => new LineEntryReader(NbibSyntax.Read, ReadEntry);

    private static Reference ReadEntry(SourceEntry source, List<Diagnostic> diagnostics)
    {
        var entry = new EntryReader(NbibFields.Table, TypeOf(source));
        var authors = new NbibContributors(source, entry);
        List<string> issns = [],
            isbns = [];
        foreach (var (name, text, _) in source.Fields)
        {
            if (string.IsNullOrWhiteSpace(text) || authors.TryTake(name, text))
                continue;
            switch (name)
            {
                case NbibFields.Id:
                    entry.Builder.Id = text;
                    entry.Take(TextVariable.Pmid, name, text);
                    break;
                case NbibFields.PublicationType:
                    if (NbibFields.ThesisOf(text) is { } thesis)
                        entry.Take(TextVariable.Genre, name, thesis);
                    else if (text != NbibFields.Types.WordOf(entry.Builder.Type) && text != NbibFields.Types.Generic)
                        entry.Keep(name, text);
                    break;
                case NbibFields.Published:
                    entry.Builder[DateVariable.Issued] ??= DateWords.Read(text);
                    break;
                case NbibFields.PublishedOnline when ReadDigits(text) is { } online:
                    entry.Builder[DateVariable.AvailableDate] = online;
                    break;
                case NbibFields.Location or NbibFields.ArticleId when text.EndsWith("[doi]", StringComparison.OrdinalIgnoreCase):
                    entry.Take(TextVariable.Doi, name, text[..^"[doi]".Length].TrimEnd());
                    break;
                case NbibFields.Location or NbibFields.ArticleId
                    when entry.Builder.Type == ReferenceType.ArticleJournal && NbibArticleNumber.Read(source, text) is { } number:
                    entry.Take(TextVariable.Number, name, number);
                    break;
                // ERIC gives the address of the record.
                case NbibFields.Location when IsAddress(text):
                    entry.Take(TextVariable.Url, name, text);
                    break;
                case NbibFields.EricIssn:
                    if (text.StartsWith("ISSN-", StringComparison.OrdinalIgnoreCase))
                        issns.Add(text["ISSN-".Length..]);
                    else if (Citations.Issn.TryParse(text, out _))
                        issns.Add(text);
                    else if (text != "N/A")
                        entry.Keep(name, text);
                    break;
                case NbibFields.PublicationStatus when text == NbibFields.AheadOfPrint && !IsInIssue(source):
                    entry.Take(TextVariable.Status, name, text);
                    break;
                case NbibFields.Journal:
                    entry.Take(name, NbibJournals.Name(text), NbibNames.ReadFull);
                    break;
                case NbibFields.Issn:
                    issns.Add(text);
                    break;
                case NbibFields.Isbn:
                    isbns.Add(text);
                    break;
                case NbibFields.Language:
                    entry.Take(TextVariable.Language, name, NbibLanguages.Read(text));
                    break;
                case NbibFields.Title or NbibFields.BookTitle:
                    entry.Take(name, WithoutFullStop(text), NbibNames.ReadFull);
                    break;
                default:
                    entry.Take(name, text, NbibNames.ReadFull);
                    break;
            }
        }

        authors.Close();
        entry.Builder[TextVariable.Issn] = string.Join(", ", issns.Distinct());
        entry.Builder[TextVariable.Isbn] = string.Join(", ", isbns.Distinct());
        return entry.Build(diagnostics, source.Fields[0].Span);
    }

    private static bool IsAddress(string text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    // A record may keep the status that it had before the issue.
    private static bool IsInIssue(SourceEntry source) =>
        source.Has(NbibFields.Volume) || source.Has(NbibFields.Issue) || source.Has(NbibFields.Pages);

    // A book has no title but the book's; of the publication types the first of the table that the entry has counts.
    private static ReferenceType TypeOf(SourceEntry source)
    {
        if (source.Has(NbibFields.BookTitle))
            return source.Has(NbibFields.Title) ? ReferenceType.Chapter : ReferenceType.Book;
        var found = source
            .Fields.Where(field => field.Name == NbibFields.PublicationType)
            .Select(field => NbibFields.Types.TryRead(field.Value, out var type) ? type : (ReferenceType?)null)
            .OfType<ReferenceType>()
            .ToList();
        if (found.Contains(ReferenceType.Article))
            return ReferenceType.Article;
        if (found.Count > 0)
            return found.Contains(ReferenceType.ArticleJournal) ? ReferenceType.ArticleJournal : found[0];
        return source.Has("JT") || source.Has("TA") ? ReferenceType.ArticleJournal : ReferenceType.Document;
    }

    // PubMed closes titles with its own full stop.
    private static string WithoutFullStop(string title) => title.EndsWith('.') ? title[..^1] : title;

    private static PartialDate? ReadDigits(string text) =>
        text.Trim() is { Length: 8 } digits && Edtf.TryParse($"{digits[..4]}-{digits[4..6]}-{digits[6..]}", out var date) ? date : null;
}
