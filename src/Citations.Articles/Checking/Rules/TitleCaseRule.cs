using System.Text.RegularExpressions;
using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;
using Citations.Articles.Documents;
using Citations.Articles.Parsing;
using Citations.Matching;
using Citations.Styles;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0306: a title in Title Case, where sentence case belongs (APA 7, 6.17).</summary>
internal static partial class TitleCaseRule
{
    internal static readonly DiagnosticDescriptor Capitals = new(
        "CIT0306",
        "A title is in Title Case or in capitals",
        DiagnosticSeverity.Information,
        "Titles of works in a reference list are in sentence case (APA 7, section 6.17). The fix follows the registered title where that is "
            + "in sentence case; otherwise each word is judged separately, and the message lists the doubtful words."
    )
    {
        Safety = FixSafety.Unsafe,
    };

    private const int MostDoubts = 5;

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (
            !entry.Style.IsApa()
            || !HasSentenceCase((entry.Comparable ?? entry.Entry.Reference).Type)
            || entry.Entry.Parsed.Field("title") is not { } field
            // "[Letter to A. Barn]" describes the work.
            || (field.Span.Start > 0 && entry.Entry.Text[field.Span.Start - 1] == '[')
            || (entry.Entry.Reference.Type != ReferenceType.ArticleJournal && NamesInstrument.IsMatch(field.Span.In(entry.Entry.Text)))
            || NameOfInstrument.IsMatch(field.Span.In(entry.Entry.Text))
            || (entry.Comparable is null && entry.Record is not null)
            || !IsInPlace(entry.Entry, field.Span)
            || IncompleteEntryRule.LacksTitle(entry.Entry)
        )
            yield break;
        var title = field.Span.In(entry.Entry.Text).ToString();
        // Names of institutions are what has capitals in other languages: Instituto Nacional de Antropología e Historia.
        if (
            entry.Comparable is null
            && (TitleLanguage.Guess(title) is not (TitleLanguages.English or TitleLanguages.None) || IsTranslated(entry.Entry, field.Span))
        )
            yield break;
        // A title that differs from the record is another finding, or not a title.
        if (entry.Comparable?.Title is { } registered && !IsOf(registered, title))
            yield break;
        var areCapitals = AreCapitals(title);
        var converted = Converted(areCapitals ? WithSmallLetters(title) : title, Engine(entry.Entry, field.Span), entry);
        if (converted.Text == title)
            yield break;
        yield return Capitals
            .At(
                $"The title is in {(areCapitals ? "capitals" : "Title Case")}; APA 7 gives it in sentence case.{(areCapitals ? " Give acronyms their capitals back." : "")}{Doubts(converted)}",
                entry.Entry.SpanOf("title"),
                $"Write {Wording.End(converted.Text)}"
            )
            .Edited(entry, EntryEdits.Field(entry, "title", converted.Text));
    }

    /// <summary>
    /// Whether a title was read where a list by author and date has it, after the date, and no further than its italics: any
    /// other reading may hold names and a source.
    /// </summary>
    private static bool IsInPlace(ReferenceEntry entry, SourceSpan title)
    {
        var text = entry.Text;
        if (entry.Parsed.Field("issued") is not { Span: { Length: > 0 } date } || title.Start < date.End)
            return false;
        // A description within the reading divides the title from its source: Blackbird [Song]. On *The Beatles*.
        if (title.In(text).Contains("]. ", StringComparison.Ordinal))
            return false;
        var between = text.AsSpan(date.End..title.Start);
        var head = text.AsSpan(0, date.Start).TrimEnd(" .([");
        // "[Diaries]" is in the place of a title, and a source follows it.
        if (
            between.IndexOfAny(')', ']') < 0
            || between.Contains('[')
            || (title.Start > 0 && char.IsLetterOrDigit(text[title.Start - 1]))
            || head is [.., ']']
        )
            return false;
        foreach (var run in entry.Marked.Runs)
        {
            if ((run.Marks & RunMarks.Italic) != 0 && run.Span.Start <= title.Start && title.Start < run.Span.End)
                return run.Span.End >= title.End || text.AsSpan(run.Span.End..title.End).TrimStart(" .") is [] or ['(' or '[', ..];
        }

        return true;
    }

    /// <summary>A title with its translation after it is in another language: <c>Gänge der Maulwürfe [Burrows of moles]</c>.</summary>
    private static bool IsTranslated(ReferenceEntry entry, SourceSpan title) =>
        entry.Text.AsSpan(title.End).TrimStart() is ['[', ..] rest
        && rest.IndexOf(']') is > 0 and var close
        && DescriptionKinds.Of(rest[..(close + 1)]) == DescribedPart.Unknown;

    /// <summary>Whether a title is the registered one, perhaps without its subtitle.</summary>
    private static bool IsOf(string registered, string title) =>
        TextFolding.Fold(registered).StartsWith(TextFolding.Fold(title), StringComparison.Ordinal);

    /// <summary>
    /// The engine, which keeps the names of works within the title that its italics show: <c>Selections from *Stigma*</c>.
    /// </summary>
    private static SentenceCase Engine(ReferenceEntry entry, SourceSpan title)
    {
        var works = entry.Marked.Runs
            .Where(run => (run.Marks & RunMarks.Italic) != 0 && run.Span.Start > title.Start && run.Span.End <= title.End)
            .Select(run => run.Span.In(entry.Text).ToString())
            .ToList();
        return works.Count == 0 ? SentenceCase.Default : new(works);
    }

    // What the registered title says about a word by its own sentence case is evidence; its Title Case is not.
    private static SentenceCaseTitle Converted(string title, SentenceCase engine, ExaminedEntry entry)
    {
        var (record, language) = (entry.Comparable, entry.Entry.Reference.Language);
        if (Main(title) is not { Length: > 0 } main || !SentenceCase.IsTitleCase(main, record?.Language ?? language))
            return new(title, []);
        return record?.Title is { } registered
            ? engine.Convert(registered, title, record)
            : engine.Convert(title, new() { Language = language });
    }

    /// <summary>A title without the parentheses and brackets that describe the work: <c>(Season 1, Episode 2)</c>.</summary>
    private static string Main(string title)
    {
        var main = title.TrimEnd('.', ' ');
        while (main is [.., ')' or ']'] && main.LastIndexOf(main[^1] == ')' ? '(' : '[') is >= 0 and var open)
            main = main[..open].TrimEnd();
        return main;
    }

    /// <summary>Whether a title of some words, not of an acronym and a number, has no small letter.</summary>
    private static bool AreCapitals(string title) =>
        !title.Any(char.IsLower) && Word.Count(title) >= FewestWords && LongWord.Count(title) >= 2;

    /// <summary>A title in capitals as if it were in Title Case, from which it is decided which words are names.</summary>
    private static string WithSmallLetters(string title) =>
        Word.Replace(title, word => word.Value[..1] + word.Value[1..].ToLowerInvariant());

    private const int FewestWords = 3;

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}’']*", RegexOptions.CultureInvariant)]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"\p{L}{4,}", RegexOptions.CultureInvariant)]
    private static partial Regex LongWord { get; }

    private static string Doubts(SentenceCaseTitle converted) =>
        converted.Uncertain.Count == 0
            ? ""
            : $" In doubt: {string.Join(", ", converted.Uncertain.Take(MostDoubts).Select(Wording.Quote))}.";

    // Laws, programs and posts go by their names as they are.
    private static bool HasSentenceCase(ReferenceType type) =>
        type
            is ReferenceType.ArticleJournal
                or ReferenceType.ArticleMagazine
                or ReferenceType.ArticleNewspaper
                or ReferenceType.Article
                or ReferenceType.Book
                or ReferenceType.Chapter
                or ReferenceType.PaperConference
                or ReferenceType.Report
                or ReferenceType.Thesis;

    /// <summary>An article may have the name of a test as its whole title: <c>The Satisfaction With Naps Scale</c>.</summary>
    [GeneratedRegex(
        @"^The\s(?!(?:Development|Validation|Validity|Reliability|Structure|Use|Role|Impact|Effects?|Influence|Factor|Construction|Psychometric)\b)(?:\p{Lu}[\p{L}’'–-]*\s|(?:of|for|in|and|with|the|to)\s){1,6}(?:Scales?|Questionnaire|Inventory|Checklist|Test|Battery|Index|Survey)\.?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NameOfInstrument { get; }

    /// <summary>Tests go by their names (APA 7, section 10.11): <c>Situated Goals Questionnaire for University Students</c>.</summary>
    [GeneratedRegex(
        @"\b\p{Lu}[\p{L}’'–-]*\s(?:Scales?|Questionnaire|Inventory|Checklist|Test|Battery|Schedule|Index|Interview|Survey)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NamesInstrument { get; }
}
