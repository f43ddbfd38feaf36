using System.Text.RegularExpressions;
using Citations.Articles.Documents;
using Citations.Articles.Parsing;

namespace Citations.Articles.Checking.Form;

/// <summary>An entry in the order of APA, names, date, title, source, by its parts.</summary>
internal sealed partial class FormParts
{
    private readonly SourceSpan _date;
    private readonly SourceSpan _title;
    private readonly int _end;

    private FormParts(ReferenceEntry entry, SourceSpan date, SourceSpan title)
    {
        (Entry, _date, _title) = (entry, date, title);
        // An address holds marks that mean nothing there; its scheme shows where it begins.
        _end = entry.Text.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme : entry.Text.Length;
    }

    internal ReferenceEntry Entry { get; }

    internal string Text => Entry.Text;

    internal Reference Work => Entry.Reference;

    /// <summary>The parts of an entry; null if it has not the order of APA or is longer than any entry.</summary>
    internal static FormParts? Of(ReferenceEntry entry)
    {
        var (parsed, text) = (entry.Parsed, entry.Text);
        if (
            parsed.IsUnread
            || text.Length > EntryText.LongestEntry
            || parsed.Grammar is not (EntryGrammar.AuthorDate or EntryGrammar.Tagged)
            || (parsed.Reference.Author.IsEmpty && parsed.Reference.Editor.IsEmpty)
            || parsed.Field("issued") is not { Span: { Start: > 1 } issued }
            || parsed.Field("title") is not { Span: var title }
            || title.Start < issued.End
        )
            return null;
        // What was read by likelihood must stand as the grammar has it.
        if (parsed.Grammar == EntryGrammar.Tagged && !IsAtDate(text, parsed.Field("author")?.Span.End ?? 0, issued, title.Start))
            return null;
        var open = text.LastIndexOf('(', issued.Start);
        var close = text.IndexOf(')', issued.Start);
        if (open >= 1 && close >= 0 && close <= title.Start && text.IndexOf(')', open) >= close)
            return new(entry, SourceSpan.FromBounds(open, close + 1), title);
        return parsed.Grammar == EntryGrammar.AuthorDate && BareDate(text, issued) is { } bare && bare.End <= title.Start
            ? new(entry, bare, title)
            : null;
    }

    /// <summary>A date without parentheses, with its brackets where it has them; null if another date is in parentheses.</summary>
    private static SourceSpan? BareDate(string text, SourceSpan date)
    {
        if (DateInParentheses.IsMatch(text))
            return null;
        var isBracketed = text[date.Start - 1] == '[' && date.End < text.Length && text[date.End] == ']';
        var bare = isBracketed ? SourceSpan.FromBounds(date.Start - 1, date.End + 1) : date;
        return bare.Start > 1 && text[bare.Start - 1] == ' ' ? bare : null;
    }

    [GeneratedRegex(@"\((?:[^()]{0,20}\s)?(?:(?:1[4-9]|20)\d\d[a-z]?|n\.\s?d\.?)(?:,[^()]{0,30})?\)", RegexOptions.CultureInvariant)]
    private static partial Regex DateInParentheses { get; }

    /// <summary>Whether the names end where the date begins, and the title begins where it ends.</summary>
    private static bool IsAtDate(string text, int namesEnd, SourceSpan date, int title) =>
        namesEnd > 0
        && namesEnd <= date.Start
        && text.AsSpan(namesEnd, date.Start - namesEnd).Trim(" .,(").IsEmpty
        && text.AsSpan(date.End, title - date.End).Trim(" .,)").IsEmpty;

    /// <summary>Where a part is; null if the entry does not have it.</summary>
    internal SourceSpan? this[FormPart part] =>
        part switch
        {
            FormPart.Names => SourceSpan.FromBounds(0, _date.Start),
            FormPart.Date => _date,
            FormPart.DateEnd => SourceSpan.FromBounds(_date.Start, Math.Min(_title.Start + 1, Text.Length)),
            FormPart.Title => _title,
            FormPart.Source => Before(_title.End),
            FormPart.Periodical => Periodical,
            FormPart.BeforePeriodical => Periodical is { } name ? SourceSpan.FromBounds(_title.Start, name.Start) : null,
            FormPart.Location => Periodical is { } name ? Before(name.End) : null,
            FormPart.Address when _end < Text.Length => SourceSpan.FromBounds(_end, Text.Length),
            FormPart.Address => null,
            FormPart.Pages => Entry.Parsed.Field("page")?.Span,
            _ => Before(0),
        };

    /// <summary>Whether a character is italic.</summary>
    internal bool IsItalic(int at) =>
        Entry.Marked.Runs.Any(run => (run.Marks & RunMarks.Italic) != 0 && run.Span.Start <= at && at < run.Span.End);

    private SourceSpan? Before(int start) => start < _end ? SourceSpan.FromBounds(start, _end) : null;

    /// <summary>The name of the periodical; null if the work is in a book or on its own.</summary>
    private SourceSpan? Periodical =>
        Work.Type is ReferenceType.ArticleJournal or ReferenceType.ArticleMagazine or ReferenceType.ArticleNewspaper
        && Entry.Parsed.Field("container-title") is { Span: var name }
        && name.Start >= _title.End
        && !Text.AsSpan(0, name.Start).TrimEnd(" :").EndsWith("In", StringComparison.OrdinalIgnoreCase)
            ? name
            : null;
}
