using System.Text.RegularExpressions;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;
using Citations.Articles.Linking;
using Citations.Articles.Lists;
using Citations.Matching;

namespace Citations.Articles.Checking.Rules;

/// <summary>
/// CIT0201, CIT0210, CIT0211: notes that cite works: what they stand for, and whether they agree with the bibliography.
/// </summary>
internal static partial class NoteRule
{
    internal static readonly DiagnosticDescriptor LeadsNowhere = new(
        "CIT0210",
        "A short note leads to no work",
        DiagnosticSeverity.Warning,
        "A note gives its work by \"ibid.\" or in short form, by author and title, but neither an earlier note nor the list gives that work in full."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        var notes = NotePieces.Of(examined.Article.Document, []).ToDictionary(note => note.Id!, note => note.Span);
        return notes.Count == 0
            ? []
            : [.. LeadingNowhere(examined, notes), .. NotInBibliography(examined), .. OfOtherYears(examined, notes)];
    }

    private static IEnumerable<Diagnostic> LeadingNowhere(ExaminedArticle examined, Dictionary<string, SourceSpan> notes)
    {
        HashSet<string> seen = [];
        foreach (var link in examined.Links)
        {
            if (
                link is not { Kind: LinkKind.NotNeeded, Citation.Note: { } id }
                || !seen.Add(id)
                || !notes.TryGetValue(id, out var place)
            )
                continue;
            var note = examined.Article.Document.Slice(place);
            if (RepeatedWorks.IsIbid(note.Text))
                yield return LeadsNowhere.At(
                    $"Note “{id}” refers to the work of the note before it, but no earlier note gives a work.",
                    place,
                    "Give the work in full."
                );
            else if (ShortNotes.Read(note) is var (surname, title))
                yield return LeadsNowhere.At(
                    $"Note “{id}” gives {surname}, {Wording.Quote(title)} in short form, but no other note or entry gives that work.",
                    place,
                    Meant(examined.Article, surname) is { } meant ? $"Did you mean {meant}?" : "Give the work in full."
                );
        }
    }

    /// <summary>The title of a work of the same surname, or of one that is spelled nearly so.</summary>
    private static string? Meant(Article article, string surname)
    {
        var name = TextFolding.Fold(surname);
        var works = article.Entries.Where(entry => entry.Reference is { Author: [{ IsLiteral: false }, ..], Title: not null });
        return
            works.FirstOrDefault(entry =>
                RepeatedWorks.FirstSurname(entry.Reference) is { } own
                && (own == name || Spelling.AreAlike(name, own, EntryNames.ShortestNear))
            )
                is { } found
            ? $"{Wording.Surname(found.Reference.Author[0])}, {Wording.Quote(found.Reference.Title)}"
            : null;
    }

    /// <summary>
    /// Works that notes give in full and the bibliography lacks, where it has most of the others. What it may leave out by its rules,
    /// such as newspapers, pages of the web and law (Chicago 17, sections 14.191, 14.207 and 14.269), is ignored.
    /// </summary>
    private static IEnumerable<Diagnostic> NotInBibliography(ExaminedArticle examined)
    {
        if (examined.Style != ListStyle.ChicagoNotes || examined.Listed.IsEmpty)
            return [];
        var missing = examined.Article.Entries.Where(entry => entry.Kind == EntryKind.Note).ToList();
        return missing.Count > examined.Listed.Count(entry => entry is { Number: null, Labels.IsEmpty: false })
            ? []
            : missing
                .Where(entry => entry.Reference.Type is var type && IsListed(type))
                .Select(entry =>
                    (NotListedRule.NotListed with { Severity = DiagnosticSeverity.Warning }).At(
                        $"{Wording.Entry(entry)} is cited in a note and not in the bibliography.",
                        entry.Span,
                        "Add the entry."
                    )
                );
    }

    private static bool IsListed(ReferenceType type) =>
        type == ReferenceType.Book
        || type == ReferenceType.Chapter
        || type == ReferenceType.ArticleJournal
        || type == ReferenceType.Thesis
        || type == ReferenceType.Report;

    private static IEnumerable<Diagnostic> OfOtherYears(ExaminedArticle examined, Dictionary<string, SourceSpan> notes)
    {
        var cited =
            from entry in examined.Listed
            where entry is { Number: null, Reference.Issued.Year: not null }
            from label in entry.Labels
            where notes.ContainsKey(label)
            group entry by label;
        foreach (var works in cited)
        {
            // The year in a note that cites several works may be of any of them.
            if (works.Distinct().ToList() is not [var entry])
                continue;
            var (label, place) = (works.Key, notes[works.Key]);
            var note = place.In(examined.Article.Document.Text).ToString();
            if (YearOf(note) is not { } year || entry.Text.Contains(year, StringComparison.Ordinal))
                continue;
            yield return LinkSlipRule.OtherYear.At(
                $"Note “{label}” has {year}; the bibliography has {Wording.Entry(entry)}.",
                place,
                $"Did you mean {Wording.Year(entry)}?"
            );
        }
    }

    /// <summary>The year of the one publication that a full note gives, in parentheses; null if it gives none or several.</summary>
    private static string? YearOf(string note) =>
        Published.Matches(note) is [var only] && Years.Count(note) == 1 ? only.Groups["year"].Value : null;

    [GeneratedRegex(@"\((?:[^()]{0,80}[ ,])?(?<year>(?:1[5-9]|20)\d\d)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Published { get; }

    [GeneratedRegex(@"\b(?:1[5-9]|20)\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex Years { get; }
}
