using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;
using Citations.Articles.Documents;
using Citations.Matching;

namespace Citations.Articles.Checking.Editing;

/// <summary>
/// The edits that give an entry what its record has. Where the entry is not in the document, or a field has no separate place,
/// there are none.
/// </summary>
internal static class EntryEdits
{
    /// <summary>
    /// A finding with its edits. What rests on a record that only a search found is safe where the entry agrees with that record in
    /// everything else.
    /// </summary>
    /// <param name="finding">The finding.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="edits">The edits.</param>
    /// <param name="found">The record that the edits are taken from, where it is another than that of the entry.</param>
    internal static Diagnostic Edited(this Diagnostic finding, ExaminedEntry entry, IEnumerable<TextEdit> edits, Reference? found = null)
    {
        found ??= entry.IsFoundBySearch ? entry.Record : null;
        // Another title with the same authors at the same place may be a translation.
        var isDoubtful = found is null ? entry.TitleSimilarity < TitleMatch.OtherWork : !entry.IsDescribed(found);
        return finding with { Edits = edits.ToEquatableArray(), Safety = isDoubtful ? FixSafety.Unsafe : finding.Safety };
    }

    /// <summary>Writes another text in the place of a field.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="variable">The CSL variable, such as <c>volume</c>.</param>
    /// <param name="text">The right text; null if it is not known.</param>
    internal static EquatableArray<TextEdit> Field(ExaminedEntry entry, string variable, string? text) =>
        text is { Length: > 0 } && Place(entry, variable) is { } span
            ? [Retell(entry.Article.Document, span, WithoutDoubled(entry.Article.Document, span, text))]
            : [];

    /// <summary>
    /// Writes the words of the registered title in the place of those that differ; none if something else was read as the title.
    /// </summary>
    internal static EquatableArray<TextEdit> Title(ExaminedEntry entry, Reference record) =>
        Place(entry, "title") is { } span
        && TitleWords.Mended(span.In(entry.Article.Document.Text).ToString(), record) is { } text
        && ReadExtent.IsTitle(entry, record, span, text)
            ? Field(entry, "title", text)
            : [];

    /// <summary>Writes the registered name of the journal or book; none if something else was read as the name.</summary>
    internal static EquatableArray<TextEdit> Container(ExaminedEntry entry, Reference record, string name) =>
        Place(entry, "container-title") is { } span && ReadExtent.IsContainer(entry, record, span, name)
            ? Field(entry, "container-title", name)
            : [];

    /// <summary>
    /// A text without the marks at its ends that are beside its place already, because they were not read as a part of the field.
    /// </summary>
    private static string WithoutDoubled(ArticleDocument document, SourceSpan span, string text)
    {
        var (before, after) = (
            span.Start > 0 ? document.Text[span.Start - 1] : ' ',
            span.End < document.Text.Length ? document.Text[span.End] : ' '
        );
        if (text.Length > 1 && char.IsPunctuation(text[0]) && text[0] == before && document.Text[span.Start] != before)
            text = text[1..];
        return text.Length > 1 && char.IsPunctuation(text[^1]) && text[^1] == after && document.Text[span.End - 1] != after
            ? text[..^1]
            : text;
    }

    /// <summary>Writes another text in the place of a part of a field, where the field has that part once.</summary>
    internal static EquatableArray<TextEdit> Part(ExaminedEntry entry, string variable, string? part, string? text)
    {
        if (part is not { Length: > 0 } || text is not { Length: > 0 } || Place(entry, variable) is not { } span)
            return [];
        var written = span.In(entry.Article.Document.Text);
        var at = written.IndexOf(part, StringComparison.Ordinal);
        return at < 0 || at != written.LastIndexOf(part, StringComparison.Ordinal)
            ? []
            : [Retell(entry.Article.Document, new(span.Start + at, part.Length), text)];
    }

    /// <summary>Writes the authors of the record as APA lists them; in other styles there are no edits.</summary>
    internal static EquatableArray<TextEdit> Authors(ExaminedEntry entry)
    {
        if (
            entry.Comparable is not { } record
            || !entry.Style.IsApa()
            || entry.Authors is { IsRecordIncomplete: true }
            || RecordText.Authors(record.Author) is not { } text
            || Place(entry, "author") is not { } span
        )
            return [];
        // The element ends in one period, which may be within the span or after it.
        if (span.In(entry.Article.Document.Text) is not [.., '.'] && IsBefore(entry, span.End, '.'))
            text = text[..^1];
        return [Retell(entry.Article.Document, span, text), .. CitationEdits.Names(entry, record.Author)];
    }

    /// <summary>Writes a name of the record in the place of a listed one.</summary>
    internal static EquatableArray<TextEdit> Name(ExaminedEntry entry, Contributor listed, Contributor registered)
    {
        var (old, right) = NameMatch.InitialsAgree(listed, registered)
            ? (NameMatch.Surname(listed), NameMatch.Surname(registered))
            // A suffix has a separate finding, and may be after what was read as the name.
            : (Wording.Listed(listed), RecordText.Name(registered with { Suffix = null }) ?? "");
        if (Part(entry, "author", old, right) is { IsEmpty: false } edits)
            return
            [
                .. edits,
                .. CitationEdits.Names(entry, [.. entry.Entry.Reference.Author.Select(name => name == listed ? registered : name)]),
            ];
        return Authors(entry);
    }

    /// <summary>Writes a DOI in the place of the one that the entry gives, also in the addresses that links of the entry lead to.</summary>
    internal static EquatableArray<TextEdit> OtherDoi(ExaminedEntry entry, Doi right)
    {
        if (entry.Entry.Reference.Doi is null || Place(entry, "DOI") is not { } span)
            return [];
        var document = entry.Article.Document;
        var start = entry.Entry.Span.Start;
        // Another link to the wrong work would stay.
        if (
            entry.Entry.Marked.Runs.Any(run =>
                run.Target is { } other
                && (span.Start < start + run.Span.Start || start + run.Span.End < span.End)
                && Doi.FindAll(Uri.UnescapeDataString(other)).Any(found => found.Doi == entry.Entry.Reference.Doi)
            )
        )
            return [];
        // In an address characters such as < are encoded.
        var value = document.Text.AsSpan(0, span.Start).EndsWith("doi.org/", StringComparison.OrdinalIgnoreCase)
            ? right.ToUrl()[(right.ToUrl().IndexOf("doi.org/", StringComparison.Ordinal) + "doi.org/".Length)..]
            : right.Value;
        // A link changes as a whole.
        if (
            entry.Entry.Marked.Runs.FirstOrDefault(run =>
                run.Target is not null && start + run.Span.Start <= span.Start && span.End <= start + run.Span.End
            ) is
            { } link
        )
        {
            var whole = link.Span with { Start = start + link.Span.Start };
            var text = document.Text[whole.Start..span.Start] + value + document.Text[span.End..whole.End];
            var characters = MarkedCharacters.Of(document.Slice(whole)).Retold(text);
            var target = link.Target == document.Text[whole.Start..whole.End] ? text : right.ToUrl();
            Array.Fill(characters.Targets, target);
            return [new(whole, characters.ToRich(0, text.Length, RunMarks.None, withTargets: true))];
        }

        return [Retell(document, span, value)];
    }

    /// <summary>Adds a DOI after the entry, in the form of its style.</summary>
    internal static EquatableArray<TextEdit> AddDoi(ExaminedEntry entry, Doi doi)
    {
        if (!IsWritable(entry) || entry.Entry.Reference.Url is not null)
            return [];
        var document = entry.Article.Document;
        var stop = char.IsLetterOrDigit(entry.Entry.Text[^1]) || entry.Entry.Text[^1] == ')' ? "." : "";
        RichTextNode form =
            entry.Style == ListStyle.Vancouver ? new TextRun($"doi:{doi}")
            : document.Format == "html" ? new LinkSpan(doi.ToUrl(), [new TextRun(doi.ToUrl())])
            : new TextRun(doi.ToUrl());
        return [new(new(entry.Entry.Span.End, 0), [new TextRun(stop + " "), form])];
    }

    /// <summary>Sets a stretch of the document in italics.</summary>
    internal static TextEdit Italic(ArticleDocument document, SourceSpan span) => Marked(document, span, marks => marks | RunMarks.Italic);

    /// <summary>Takes the italics of a stretch of the document away.</summary>
    internal static TextEdit Upright(ArticleDocument document, SourceSpan span) =>
        Marked(document, span, marks => marks & ~RunMarks.Italic);

    private static TextEdit Marked(ArticleDocument document, SourceSpan span, Func<RunMarks, RunMarks> set)
    {
        var characters = MarkedCharacters.Of(document.Slice(span));
        for (var i = 0; i < characters.Marks.Length; i++)
            characters.Marks[i] = set(characters.Marks[i]);
        return new(span, characters.ToRich(0, span.Length, RunMarks.None, withTargets: true));
    }

    /// <summary>Another text in the place of a stretch, with its marks.</summary>
    internal static TextEdit Retell(ArticleDocument document, SourceSpan span, string text) =>
        new(span, MarkedCharacters.Of(document.Slice(span)).Retold(text).ToRich(0, text.Length, RunMarks.None, withTargets: true));

    /// <summary>Whether an entry is in the document itself, as it was read.</summary>
    internal static bool IsWritable(ReferenceEntry entry) =>
        entry is { Library: null, Text.Length: > 0, Kind: not (EntryKind.Link or EntryKind.Library), Parsed.Fields.IsEmpty: false };

    private static bool IsWritable(ExaminedEntry entry) => IsWritable(entry.Entry);

    /// <summary>Where a field is in the document; null if it has no separate place, or was read within the title.</summary>
    internal static SourceSpan? Place(ExaminedEntry entry, string variable)
    {
        if (!IsWritable(entry) || entry.Entry.Parsed.Field(variable) is not { Span: { Length: > 0 } field })
            return null;
        var isInTitle = variable != "title" && entry.Statement?.Title is { } title && title.Start <= field.Start && field.End <= title.End;
        return isInTitle ? null : entry.Entry.SpanOf(variable);
    }

    private static bool IsBefore(ExaminedEntry entry, int at, char c) =>
        at < entry.Article.Document.Text.Length && entry.Article.Document.Text[at] == c;
}
