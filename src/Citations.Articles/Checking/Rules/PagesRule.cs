using Citations.Articles.Checking.Comparing;
using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0117: the pages, or the number of an electronic article, are others; <c>310-12</c> is <c>310–312</c>.</summary>
internal static class PagesRule
{
    internal static readonly DiagnosticDescriptor OtherPages = new(
        "CIT0117",
        "The pages differ from the record",
        DiagnosticSeverity.Error,
        "The pages, or the number of an electronic article, are not the registered ones. 310-12 is 310–312, and a first page alone is not a "
            + "contradiction."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry) => [.. OfPages(entry), .. OfArticleNumber(entry)];

    private static IEnumerable<Diagnostic> OfPages(ExaminedEntry entry) =>
        FieldDifference.Check(
            entry,
            OtherPages,
            TextVariable.Page,
            (listed, registered) =>
                PageNumbers.AreSame(listed, registered)
                // A record of an electronic article has "1-12" beside its number, and some entries count from 1.
                // The letter of an issue: Procedia Engineering 27, C (2012).
                || (listed is [var letter] && char.IsAsciiLetterUpper(letter))
                // What was read as pages is another field.
                || listed == entry.Record?.Volume
                || listed == entry.Record?.Issue
                || entry.Statement is { HasPages: true }
                || (registered.StartsWith("1-", StringComparison.Ordinal) && entry.Record?.Number is not null)
        );

    /// <summary>An article number is in the record as its number, or as a page without a last one.</summary>
    private static IEnumerable<Diagnostic> OfArticleNumber(ExaminedEntry entry)
    {
        if (
            entry is not { Comparable: { Type: ReferenceType.ArticleJournal } record, Entry.Reference: var work }
            || work.Type != ReferenceType.ArticleJournal
            || work.Number is not { } listed
            || (record.Number ?? (PageRange.Read(record.Page ?? "") is { Parts: [(var page, null)] } ? page : null)) is not { } registered
            || ArticleNumbers.AreSame(listed, registered, record.Doi)
            || (record.Page is { } pages && ArticleNumbers.AreSame(listed, pages, doi: null))
        )
            yield break;
        yield return OtherPages.At(
                $"The entry gives article number {listed}; {entry.Registry} gives {registered} for {entry.DoiName}.",
                entry.Entry.SpanOf("number"),
                $"Write {registered}."
            )
            .Edited(entry, EntryEdits.Field(entry, "number", registered));
    }
}
