using System.Text.RegularExpressions;
using Citations.Articles.Checking.Form;
using Citations.Articles.Documents;
using Citations.Articles.Parsing;
using Citations.Rendering;
using Citations.Styles;

namespace Citations.Articles.Printing;

/// <summary>
/// Decides how an entry is printed. The style prints a reference if that keeps every word and number of the entry; otherwise the entry
/// is printed from the author's own words, so that nothing the author wrote is lost or invented.
/// </summary>
internal sealed partial class EntryPrinter(ICitationStyle style)
{
    // A reading of an entry in another style is certain from here on; a doubtful one is not printed in the place of the entry.
    private const double Certain = 0.6;

    /// <summary>The reference as it goes to the style: the case of a title that no record proves is the author's.</summary>
    internal static Reference ToPrint(EntryReport report) =>
        !report.IsProved && report.Reference.Title is { } title
            ? report.Reference with
            {
                Title = SpanTags.NoCase + title + SpanTags.Close,
            }
            : report.Reference;

    /// <summary>
    /// What the style sorts an entry by that is printed in its author's words: by names and date where it begins with the first name, else
    /// by these words, as a work without authors.
    /// </summary>
    internal static Reference ToSort(ReferenceEntry entry)
    {
        var read = entry.Reference;
        var names = read.Author.IsEmpty ? read.Editor : read.Author;
        var isNamed =
            entry.Parsed.RepeatedAuthors is not null
            || (names is [var first, ..] && entry.Text.TrimStart().StartsWith(first.ShortForm(), StringComparison.OrdinalIgnoreCase));
        return isNamed
            ? new()
            {
                Id = entry.Id,
                Author = names,
                Issued = read.Issued,
                Title = read.Title,
            }
            : new() { Id = entry.Id, Title = entry.Text };
    }

    /// <summary>The entry in the author's own words; null if the style prints its reference.</summary>
    internal RichText? OwnWordsOf(EntryReport report)
    {
        var entry = report.Entry;
        // A library holds fields, and a link in the text no words of an entry.
        if (entry.Text.Length == 0 || entry.Kind is EntryKind.Library or EntryKind.Link)
            return null;
        // What a law is called and how it is cited is fixed by rules that a list style does not have.
        if (entry.Parsed.Grammar == EntryGrammar.Legal && !report.IsProved)
            return OwnWords.Of(LackingItalics.SetInner(entry), []);
        var formatted = style.Format([ToPrint(report)], []).Entries is [var only] ? only.Text : RichText.Empty;
        var styled = formatted.ToPlainText();
        var corrections = FindingCorrections.Of(report).ToList();
        var marked = Marked(report);
        var own = OwnWords.Of(marked ?? entry, corrections);
        var keeps =
            report.IsProved ? KeepsWhatTheRecordLacks(entry, styled)
            : corrections.Count > 0 ? EntryWords.AreSame(own.ToPlainText(), styled) && KeepsItalics(marked, formatted)
            : Keeps(entry, styled) && KeepsItalics(marked, formatted);
        return keeps ? null : own;
    }

    /// <summary>
    /// An entry in its author's words, with the letter after its year that the style gives it beside the other works of the year, and
    /// unchanged if it has a letter, or no year that a letter could follow.
    /// </summary>
    /// <param name="report">The entry.</param>
    /// <param name="words">The entry in its author's words.</param>
    /// <param name="styled">Its names and date as the style writes them.</param>
    internal static RichText WithYearLetter(EntryReport report, RichText words, RichText styled)
    {
        if (
            report.Entry.Parsed is not { YearSuffix: null, Grammar: EntryGrammar.AuthorDate, RepeatedAuthors: null } parsed
            || parsed.Field("issued") is not { Span: { Length: YearLength } year }
            || LetteredYear.Match(styled.ToPlainText()) is not { Success: true } match
            || match.Groups["year"].Value != year.In(report.Entry.Text).ToString()
        )
            return words;
        var corrections = FindingCorrections.Of(report).ToList();
        return corrections.Exists(other => other.Span.Start < year.End && year.Start < other.Span.End)
            ? words
            : OwnWords.Of(Marked(report) ?? report.Entry, [.. corrections, (year, match.Groups["year"].Value + match.Groups["letter"].Value)]);
    }

    private const int YearLength = 4;

    [GeneratedRegex(@"\((?<year>\d{4})(?<letter>[a-z])\)", RegexOptions.CultureInvariant)]
    private static partial Regex LetteredYear { get; }

    /// <summary>The entry with the italics that its form determines; null if its parts are in the order of another style.</summary>
    private static ReferenceEntry? Marked(EntryReport report) =>
        IsAuthorDate(report.Entry) && !report.Diagnostics.Any(finding => finding.Code == OtherStyleRule.OtherStyle.Code)
            ? LackingItalics.Set(report.Entry)
            : null;

    /// <summary>Of an entry without a record every word counts; one that has the style's order must come out as it went in.</summary>
    private static bool Keeps(ReferenceEntry entry, string styled)
    {
        if (EntryWords.AreSame(entry.Text, styled))
            return true;
        if (IsAuthorDate(entry) || entry.Parsed.AuthorsCut != AuthorListCut.None || entry.Parsed.Score < Certain)
            return false;
        return !EntryWords.Missing(entry.Text, styled).Any()
            && !EntryWords.Missing(styled, entry.Text).Any()
            && (EntryWords.AreClosed(styled) || !EntryWords.AreClosed(entry.Text));
    }

    /// <summary>
    /// Whether the words in italics are those of the entry with its italics, null if its order does not determine them: which part of an
    /// entry is the work in a larger one is shown by italics. Numbers do not count.
    /// </summary>
    private static bool KeepsItalics(ReferenceEntry? entry, RichText formatted)
    {
        if (entry is null)
            return true;
        var written = string.Concat(entry.Marked.Stretches(RunMarks.Italic).Select(span => span.In(entry.Text).ToString()));
        var printed = formatted.Runs().Where(run => run.Style.HasFlag(TextStyle.Italic)).Select(run => run.Text).ToList();
        if (written.Any(char.IsLetter))
            return LettersOf(written) == LettersOf(string.Concat(printed));
        // The text in brackets after a title was read as part of it.
        return !printed.Exists(text => text.Contains('[', StringComparison.Ordinal)) && AreOutsideBrackets(entry.Text, printed);
    }

    private static bool AreOutsideBrackets(string text, IEnumerable<string> italics) =>
        EntryBody.Of(text) is not { Brackets.Count: > 0 } body
        || LettersOf(body.Words) is var words && italics.All(italic => words.Contains(LettersOf(italic), StringComparison.Ordinal));

    private static string LettersOf(string text) => string.Concat(text.Where(char.IsLetter)).ToUpperInvariant();

    /// <summary>Whether an entry is written in the order of author-date styles: <c>Names. (Date). Title</c>.</summary>
    private static bool IsAuthorDate(ReferenceEntry entry) =>
        entry.Parsed.Grammar == EntryGrammar.AuthorDate || DatePattern.IsMatch(entry.Text);

    private static void Blank(char[] text, SourceSpan span)
    {
        for (var i = Math.Max(0, span.Start); i < Math.Min(span.End, text.Length); i++)
            text[i] = ' ';
    }

    /// <summary>A description or a translated title in brackets may have been read as a part of the title.</summary>
    private static string InBrackets(string text) =>
        text.IndexOf('[') is >= 0 and var open && text.LastIndexOf(']') is > 0 and var close && close > open ? text[open..close] : "";

    /// <summary>
    /// Of a proved entry the record gives the fields; the text outside them, a description in brackets or a note, must be kept.
    /// </summary>
    private static bool KeepsWhatTheRecordLacks(ReferenceEntry entry, string styled)
    {
        if (!IsAuthorDate(entry) || EntryWords.AreSame(entry.Text, styled))
            return true;
        var rest = entry.Text.ToCharArray();
        foreach (var field in entry.Parsed.Fields)
            Blank(rest, field.Span);
        return !EntryWords.Missing(new string(rest) + " " + InBrackets(entry.Text), styled).Any(word => word.Length > 1);
    }

    [GeneratedRegex(
        "^.{1,600}?" + EntryDate.InParentheses,
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex DatePattern { get; }
}
