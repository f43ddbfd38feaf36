using System.Text.RegularExpressions;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Form;
using Citations.Articles.Checking.Styles;
using Citations.Articles.Documents;
using Citations.Articles.InText;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0227: an entry that lacks its date, its title or its source (APA 7, section 9.4).</summary>
internal static partial class IncompleteEntryRule
{
    internal static readonly DiagnosticDescriptor Incomplete = new(
        "CIT0227",
        "An entry is incomplete",
        DiagnosticSeverity.Warning,
        "An entry of an APA list has an author, a date, a title and a source (APA 7, section 9.4); an article also has its volume and its pages or number (section 9.25). A work without a date has (n.d.) in its place. Entries that a record proves are not reported, and neither are entries whose parts cannot be told apart."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (entry is { Entry.Kind: EntryKind.Library, Comparable: null } && LackingFields(entry.Entry.Reference) is { Length: > 0 } fields)
            yield return (Incomplete with { Severity = DiagnosticSeverity.Information }).At(
                $"The work has no {string.Join(" and no ", fields)}.",
                entry.Entry.Span,
                "Add it to the library."
            );
        if (!entry.Style.IsApa() || entry.Comparable is not null || entry.Entry.Parsed.IsUnread)
            yield break;
        if (LacksDate(entry.Entry))
            yield return Incomplete.At("The entry has no date.", entry.Entry.Span, "Add the date, or (n.d.) if the work has no date.");
        else if (LacksTitle(entry.Entry))
            yield return Incomplete.At("The entry has no title.", entry.Entry.Span, "Add the title of the work.");
        // A conversation has no source, and is not listed.
        else if (SecondaryCitationRule.IsPersonalCommunication(entry.Entry))
            yield break;
        else if (entry.Search is not { Candidates.IsEmpty: false } && LacksSource(entry.Entry))
            yield return Incomplete.At(
                "The entry has no source: no journal, publisher or address.",
                entry.Entry.Span,
                "Add the journal, publisher or address of the work."
            );
        else if (LacksPages(entry.Entry))
            yield return (Incomplete with { Severity = DiagnosticSeverity.Information }).At(
                "The chapter has no pages (APA 7, section 9.28).",
                entry.Entry.Span,
                "Add the pages, or leave the entry as it is if the book has no page numbers."
            );
        else if (LackingPlace(entry.Entry) is { } place)
            yield return (Incomplete with { Severity = DiagnosticSeverity.Information }).At(
                $"The article has no {place} (APA 7, section 9.25).",
                entry.Entry.Span,
                // A chapter whose "In" and editors are missing looks the same.
                place == Volume ? "Add the volume, or In and the editors if the work is a chapter." : $"Add the {place}."
            );
    }

    /// <summary>Whether the periodical in italics follows the date at once.</summary>
    internal static bool LacksTitle(ReferenceEntry entry) =>
        entry.Reference.Author is [{ Literal: null }, ..]
        && PeriodicalAfterDate.Match(entry.Text) is { Success: true } match
        && match.Groups["name"] is var name
        && entry.Marked.Runs.Any(run =>
            (run.Marks & RunMarks.Italic) != 0 && run.Span.Start <= name.Index && name.Index + name.Length <= run.Span.End
        );

    /// <summary>The parts that entries of every style need and that a work of a library lacks.</summary>
    private static string[] LackingFields(Reference work) =>
        work.Type is not (ReferenceType.ArticleJournal or ReferenceType.Book or ReferenceType.Chapter or ReferenceType.PaperConference)
            ? []
            :
            [
                .. string.IsNullOrWhiteSpace(work.Title) ? ["title"] : Array.Empty<string>(),
                .. work.Issued is null ? ["date"] : Array.Empty<string>(),
                .. work is { Type: ReferenceType.ArticleJournal, ContainerTitle: null, Url: null } ? ["journal"] : Array.Empty<string>(),
            ];

    /// <summary>The parts of its place in a journal that an article without a DOI or an address lacks; null if it lacks none.</summary>
    private static string? LackingPlace(ReferenceEntry entry) =>
        FormParts.Of(entry) is not { } parts
        || parts[FormPart.Periodical] is null
        || entry.Reference is not { Type: ReferenceType.ArticleJournal, Doi: null, Url: null, Number: null }
        || entry.Reference is not { Issued.Start: { Month: 0, Season: Season.None } }
        || entry.Marked.Runs.Any(run => run.Target is not null)
            ? null
        : entry.Reference is { Volume: not null, Page: null } && PlaceEnd.IsMatch(entry.Text) ? "pages or article number"
        : entry.Reference is { Volume: null, Issue: null, Page: not null } && OnlyPages.IsMatch(entry.Text) ? Volume
        : null;

    /// <summary>Whether a chapter of a printed book is without its pages.</summary>
    private static bool LacksPages(ReferenceEntry entry) =>
        entry.Reference is { Type: ReferenceType.Chapter, Doi: null, Url: null, Page: null, Number: null, Publisher: not null }
        && !entry.Reference.Editor.IsEmpty
        && FormParts.Of(entry) is not null
        // The pages of a chapter in press are not known yet.
        && entry.Reference.Issued is not { Year: null, Literal: not null }
        && !PageLabel.IsMatch(entry.Text)
        && !PagesInParentheses.IsMatch(entry.Text)
        && !entry.Marked.Runs.Any(run => run.Target is not null);

    private const string Volume = "volume";

    // Volumes of a handbook may take the place of its pages.
    [GeneratedRegex(@"\bpp\.\s|\(Vols\.\s", RegexOptions.CultureInvariant)]
    private static partial Regex PageLabel { get; }

    // "(3–20)" lacks its label, which is another finding.
    [GeneratedRegex(@"[(,]\s?(?:pp?\.\s?)?\d{1,4}\s?[–-]\s?\d{1,4}\)", RegexOptions.CultureInvariant)]
    private static partial Regex PagesInParentheses { get; }

    [GeneratedRegex(@"[^\d\s)],\s\d{1,4}(?:\s?\([^()]{1,20}\))?\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceEnd { get; }

    [GeneratedRegex(@"[^\d\s],\s(?:pp?\.\s)?\d{1,6}[–-]\d{1,6}\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyPages { get; }

    private static bool LacksDate(ReferenceEntry entry) =>
        entry.Reference is { Issued: null, Title: not null }
        && entry.Reference.Author is [{ Literal: null }, ..]
        && NameAlone.IsMatch(entry.Text)
        && FutureYearRule.NoYear(entry.Text) is null
        && !Date.IsMatch(BeforeAddress(entry.Text));

    private static string BeforeAddress(string text) =>
        text.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? text[..scheme] : text;

    /// <summary>Whether nothing but one sentence follows the date.</summary>
    private static bool LacksSource(ReferenceEntry entry) =>
        FormParts.Of(entry) is { } parts
        // "Beauty and the mole. (2012). Rain House." begins with its title.
        && ListedHeads.Of(entry) is null
        // A group may be its own publisher.
        && entry.Reference is { Doi: null, Url: null, Author: [{ Literal: null }, ..] }
        && !entry.Marked.Runs.Any(run => run.Target is not null)
        && parts[FormPart.DateEnd] is { } date
        && OneSentence.IsMatch(entry.Text.AsSpan(date.End - 1));

    [GeneratedRegex(
        @"^[^()]{3,600}\s\((?:1[5-9]|20)\d\d[a-z]?\)\.\s(?<name>\p{Lu}[\p{L} &'’-]{3,80}),\s\d{1,4}\s?\(\d{1,4}\),\s\w?\d{1,6}[–-]\w?\d{1,6}\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PeriodicalAfterDate { get; }

    // A name in the order of a list, the title, and its period.
    [GeneratedRegex("^" + NamePatterns.Listed + @"(?:,\s(?:&\s)?" + NamePatterns.Listed + @"){0,19}\.?\s\p{Lu}[^.]{10,}\.", RegexOptions.CultureInvariant)]
    private static partial Regex NameAlone { get; }

    [GeneratedRegex(
        @"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)|\bn\.\s?d\b|\b(?:in press|forthcoming|submitted|in preparation|under review|accepted|undated|no date|[Pp]ersonal|century)\b|\bB\.?C\.",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Date { get; }

    [GeneratedRegex(@"^\p{Lu}[\p{L} '’-]{8,200}\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex OneSentence { get; }
}
