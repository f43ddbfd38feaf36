using Citations.Articles.Documents;
using Citations.Rendering;

namespace Citations.Articles.Printing;

/// <summary>Whether an entry that a style prints keeps what its author wrote: words, numbers and italics.</summary>
internal static class PrintedWords
{
    // A reading of an entry in another style is certain from here on; a doubtful one is not printed in the place of the entry.
    private const double Certain = 0.6;

    /// <summary>Of an entry without a record every word counts; one that has the style's order must come out as it went in.</summary>
    internal static bool KeepsWords(ReferenceEntry entry, string styled)
    {
        if (EntryWords.AreSame(entry.Text, styled))
            return true;
        if (AuthorDateOrder.Is(entry) || entry.Parsed.AuthorsCut != AuthorListCut.None || entry.Parsed.Score < Certain)
            return false;
        return !EntryWords.Missing(entry.Text, styled).Any()
            && !EntryWords.Missing(styled, entry.Text).Any()
            && (EntryWords.AreClosed(styled) || !EntryWords.AreClosed(entry.Text));
    }

    /// <summary>
    /// Of a proved entry the record gives the fields; the text outside them, a description in brackets or a note, must be kept.
    /// </summary>
    internal static bool KeepsWhatTheRecordLacks(ReferenceEntry entry, string styled)
    {
        if (!AuthorDateOrder.Is(entry) || EntryWords.AreSame(entry.Text, styled))
            return true;
        var rest = entry.Text.ToCharArray();
        foreach (var field in entry.Parsed.Fields)
            Blank(rest, field.Span);
        return !EntryWords.Missing(new string(rest) + " " + InBrackets(entry.Text), styled).Any(word => word.Length > 1);
    }

    /// <summary>
    /// Whether the words in italics are those of the entry with its italics, null if its order does not determine them: which part of an
    /// entry is the work in a larger one is shown by italics. Numbers do not count.
    /// </summary>
    internal static bool KeepsItalics(ReferenceEntry? entry, RichText formatted)
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

    private static void Blank(char[] text, SourceSpan span)
    {
        for (var i = Math.Max(0, span.Start); i < Math.Min(span.End, text.Length); i++)
            text[i] = ' ';
    }

    /// <summary>A description or a translated title in brackets may have been read as a part of the title.</summary>
    private static string InBrackets(string text) =>
        text.IndexOf('[') is >= 0 and var open && text.LastIndexOf(']') is > 0 and var close && close > open ? text[open..close] : "";
}
