using Citations.Articles.Documents;
using Citations.Articles.Parsing;
using Citations.Rendering;
using Citations.Styles;

namespace Citations.Articles.Printing;

/// <summary>
/// Decides how an entry is printed. The style prints a reference if that keeps every word and number of the entry; otherwise the entry
/// is printed from the author's own words, so that nothing the author wrote is lost or invented.
/// </summary>
internal sealed class EntryPrinter(ICitationStyle style)
{
    // A particle and the periods of initials.
    private const int LongestOpening = 12;

    /// <summary>The reference as it goes to the style: the case of a title that no record proves is the author's.</summary>
    internal static Reference ToPrint(EntryReport report) =>
        !report.IsProved && report.Reference.Title is { } title
            ? report.Reference with
            {
                Title = SpanTags.NoCase + title + SpanTags.Close,
            }
            : report.Reference;

    /// <summary>
    /// What the style sorts an entry by that is printed in its author's words: by names and date where it begins with the first author,
    /// surname or initials first, else by these words, as a work without authors. Letters after the year keep their order.
    /// </summary>
    internal static Reference ToSort(ReferenceEntry entry)
    {
        var read = entry.Reference;
        var names = read.Author.IsEmpty ? read.Editor : read.Author;
        var isNamed =
            entry.Parsed.RepeatedAuthors is not null || (names is [var first, ..] && BeginsWith(entry, first));
        return isNamed
            ? new()
            {
                Id = entry.Id,
                Author = names,
                Issued = read.Issued,
                Title = entry.Parsed.YearSuffix is [var letter, ..] ? $"{(int)letter} {read.Title}" : read.Title,
            }
            : new() { Id = entry.Id, Title = entry.Text };
    }

    private static bool BeginsWith(ReferenceEntry entry, Contributor first)
    {
        var text = entry.Text.AsSpan().TrimStart();
        if (text.StartsWith(first.ShortForm(), StringComparison.OrdinalIgnoreCase))
            return true;
        // A name in its natural order that is written out is filed by its first part, such as an Icelandic one.
        if (text is not [_, '.', ..] || first is not { Family: { Length: > 0 } family, Given: { Length: > 0 } given })
            return false;
        var opening = text[..Math.Min(text.Length, given.Length + family.Length + LongestOpening)];
        return opening.StartsWith(given.AsSpan(0, 1), StringComparison.OrdinalIgnoreCase)
            && opening.Contains(family, StringComparison.OrdinalIgnoreCase);
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
        var corrections = FindingCorrections.Of(report).ToList();
        var marked = AuthorDateOrder.WithItalics(report);
        var own = OwnWords.Of(marked ?? entry, corrections);
        // A note without italics does not tell its title from its publisher.
        var isPlainNote = entry.Kind == EntryKind.Note && !report.IsProved && !entry.Marked.Stretches(RunMarks.Italic).Any();
        return !isPlainNote && Keeps(report, marked, corrections.Count > 0 ? own : null) ? null : own;
    }

    /// <summary>Whether the style's entry has all that the author's has.</summary>
    /// <param name="report">The entry.</param>
    /// <param name="marked">The entry with its italics, if its order determines them.</param>
    /// <param name="corrected">The entry in its author's words with corrections, if there are any.</param>
    private bool Keeps(EntryReport report, ReferenceEntry? marked, RichText? corrected)
    {
        var printed = style.Format([ToPrint(report)], []).Entries is [var only] ? only.Text : RichText.Empty;
        var words = printed.ToPlainText();
        if (report.IsProved)
            return PrintedWords.KeepsWhatTheRecordLacks(report.Entry, words);
        var keepsWords =
            corrected is null
                ? PrintedWords.KeepsWords(report.Entry, words)
                : EntryWords.AreSame(corrected.ToPlainText(), words);
        return keepsWords && PrintedWords.KeepsItalics(marked, printed);
    }
}
