using System.Globalization;
using Citations.Articles.Documents;
using Citations.Articles.Parsing;

namespace Citations.Articles.Lists;

/// <summary>
/// Declares the notes of a text without markup: numbered lines after it, under "Notes" or without a heading, to which it refers by
/// <c>[1]</c> or by raised numbers. What a reference list holds already stays in it.
/// </summary>
internal static class TextNotes
{
    /// <summary>The document with such lines as notes, and with what refers to them.</summary>
    internal static ArticleDocument Declare(ArticleDocument document)
    {
        if (
            !MayHave(document)
            || document.Blocks.Any(block => block.Kind == BlockKind.Note || block.Runs.Any(run => run.Note is not null))
        )
            return document;
        var lines = ListLine.Of(document);
        // A text may have many numbered lists: what is of the whole text is found once, and only where the lines themselves may be notes.
        Lazy<NoteReferences> all = new(() => new(document));
        Lazy<List<ReferenceList>> lists = new(() => ReferenceListFinder.Find(document, lines).Lists);
        foreach (var notes in NumberedLines.Find(document.Text, lines))
        {
            if (!MayBeNotes(document, lines, notes))
                continue;
            var isBeforeBibliography = IsBeforeBibliography(document.Text, lines, notes.End);
            if (!isBeforeBibliography && !notes.Spans.Exists(span => NoteWorks.In(document.Slice(span)).Count > 0))
                continue;
            var heading = HeadingOf(document.Text, lines, notes);
            if (
                all.Value.To(notes) is { Count: > 0 } references
                && (isBeforeBibliography || IsNoList(document, lists.Value, notes, isNamed: heading is not null))
            )
                return With(document, notes, heading, references);
        }

        return document;
    }

    private static bool MayHave(ArticleDocument document) => document.Format is "text" or "markdown" or "html" or "docx" or "pdf";

    /// <summary>The citations of an article, where a number that refers to such a note is its mark.</summary>
    internal static Article Refer(Article article) =>
        !MayHave(article.Document)
            ? article
            : article with
            {
                Citations = article
                    .Citations.Select(citation =>
                        citation is { Note: null, Number: { } number, Form: CitationForm.Numeric or CitationForm.Superscript }
                        && NoteAt(article.Document, citation.Span, number) is { } note
                            ? citation with { Form = CitationForm.Footnote, Note = note }
                            : citation
                    )
                    .ToEquatableArray(),
            };

    private static string? NoteAt(ArticleDocument document, SourceSpan place, int number) =>
        document
            .BlockAt(place.Start)
            ?.Runs.FirstOrDefault(run =>
                run.Note == IdOf(number) && place.Start <= run.Span.Start && run.Span.End <= place.End
            )
            ?.Note;

    private static string IdOf(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether a heading names the lines as notes, or none does and nothing is after them but a heading or a break.</summary>
    private static bool MayBeNotes(ArticleDocument document, List<ListLine> lines, NumberedLines notes) =>
        Before(lines, notes) is { } before && NamesNotes(before.In(document.Text))
        || (
            (Before(lines, notes) is not { } other || ListHeading.KindOf(other.In(document.Text)) == HeadingKind.Other)
            && (notes.End == lines.Count || lines[notes.End].IsBreak || IsHeading(document.Text, lines[notes.End]))
        );

    private static SourceSpan? HeadingOf(string text, List<ListLine> lines, NumberedLines notes) =>
        Before(lines, notes) is { } before && NamesNotes(before.In(text)) ? before.Block.Span : null;

    /// <summary>Whether a line names notes; the Italian "Note" is another word in English.</summary>
    private static bool NamesNotes(ReadOnlySpan<char> line) =>
        ListHeading.KindOf(line) == HeadingKind.Notes || ListWords.Maybe.Contains(line.Trim(" :.").ToString().ToLowerInvariant());

    private static ListLine? Before(List<ListLine> lines, NumberedLines notes)
    {
        var before = notes.Start - 1;
        while (before >= 0 && lines[before].IsBreak)
            before--;
        return before < 0 ? null : lines[before];
    }

    private static bool IsHeading(string text, ListLine line) =>
        line.IsHeading || ListHeading.KindOf(line.In(text)) != HeadingKind.Other || ListHeading.EndsList(line.In(text));

    /// <summary>
    /// Whether no list would have the lines, or under a heading of notes only some of them, or each of them gives works or stands for one
    /// that another gave, as the entries of a list do not.
    /// </summary>
    private static bool IsNoList(ArticleDocument document, List<ReferenceList> lists, NumberedLines notes, bool isNamed) =>
        (
            isNamed
                ? !lists.Exists(list => list.Span.Start <= notes.Spans[0].Start && notes.Spans[^1].Start < list.Span.End)
                : !lists.Exists(list => list.Span.Start < notes.Spans[^1].End && notes.Spans[0].Start < list.Span.End)
                    && NoteRemarks.AreRead(document, notes.Spans)
        )
        || NoteRemarks.AreNone(document, notes.Spans);

    /// <summary>Whether a list without numbers follows the lines.</summary>
    private static bool IsBeforeBibliography(string text, List<ListLine> lines, int end)
    {
        const int linesToTry = 8;
        while (end < lines.Count && lines[end].IsBreak)
            end++;
        if (end >= lines.Count || ListHeading.KindOf(lines[end].In(text)) != HeadingKind.References)
            return false;
        var entries = lines.Skip(end + 1).Take(linesToTry).Where(line => !line.IsBreak && !line.IsHeading).ToList();
        return entries.Exists(line => EntryShape.Starts(line.In(text)) || EntryShape.HasYear(line.In(text)))
            && entries.TrueForAll(line => EntryShape.Label(line.In(text)).IsEmpty && line.Block.Marker?.Any(char.IsAsciiDigit) != true);
    }

    private static ArticleDocument With(
        ArticleDocument document,
        NumberedLines notes,
        SourceSpan? heading,
        List<(SourceSpan Place, int Number)> references
    )
    {
        List<DocumentBlock> blocks = [];
        var (note, reference) = (0, 0);
        foreach (var block in document.Blocks)
        {
            List<DocumentRun> runs = [.. block.Runs];
            for (; reference < references.Count && references[reference].Place.Start < block.Span.End; reference++)
                Mark(runs, references[reference].Place, references[reference].Number);
            var marked = block with { Runs = runs.ToEquatableArray() };
            var first = note;
            while (note < notes.Spans.Count && notes.Spans[note].Start < block.Span.End)
                note++;
            if (first == note)
            {
                // Under its heading the notes would be a list; the number of a note may have a block of its own.
                var isBeside = block.Span == heading || notes.LineStarts.BinarySearch(block.Span.Start) >= 0;
                blocks.Add(isBeside ? marked with { Kind = BlockKind.Surroundings } : marked);
                continue;
            }

            var before = document.Text.AsSpan(block.Span.Start..Math.Max(block.Span.Start, notes.LineStarts[first])).TrimEnd().Length;
            if (before > 0)
                blocks.Add(Part(marked, new(block.Span.Start, before)));
            for (var i = first; i < note; i++)
                blocks.Add(
                    Part(marked, notes.Spans[i]) with
                    {
                        Kind = BlockKind.Note,
                        Id = IdOf(i + 1),
                        Marker = null,
                        Level = 0,
                        Group = 0,
                    }
                );
        }

        return document with { Blocks = blocks.ToEquatableArray() };
    }

    private static void Mark(List<DocumentRun> runs, SourceSpan place, int number)
    {
        var at = runs.FindIndex(run => run.Span.End > place.Start);
        var note = new DocumentRun(place, RunMarks.None) { Note = IdOf(number) };
        if (at < 0)
            runs.Add(note);
        else if (runs[at].Span.Start >= place.End)
            runs.Insert(at, note);
        else if (runs[at].Span.Start <= place.Start && place.End <= runs[at].Span.End && runs[at].Target is null)
            runs[at] = runs[at] with { Note = note.Note };
    }

    private static DocumentBlock Part(DocumentBlock block, SourceSpan part) =>
        block with
        {
            Span = part,
            Runs = block
                .Runs.Where(run => run.Span.Start < part.End && part.Start < run.Span.End)
                .Select(run => run with
                {
                    Span = SourceSpan.FromBounds(Math.Max(run.Span.Start, part.Start), Math.Min(run.Span.End, part.End)),
                })
                .ToEquatableArray(),
        };
}
