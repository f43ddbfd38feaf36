using Citations.Articles.Documents;
using Citations.Articles.Parsing;

namespace Citations.Articles.Lists;

/// <summary>
/// Finds where an article's reference lists start and end: those that a heading names, and those that are recognised by what their lines
/// are.
/// </summary>
internal sealed class ReferenceListFinder(string text, List<ListLine> lines)
{
    private const int ShortLine = 70;
    private const int LongestTopic = 40;
    private const int MostWordsOfHeading = 8;

    /// <summary>
    /// The last heading that names a list with text under it of which nothing looks like an entry; null if there is none.
    /// </summary>
    private ListLine? _unread;

    /// <summary>The reference lists in the order of the text, and the heading of a list that could not be read where no other is.</summary>
    internal static (List<ReferenceList> Lists, ListLine? Unread) Find(ArticleDocument document, List<ListLine> lines)
    {
        var finder = new ReferenceListFinder(document.Text, lines);
        var named = finder.Named();
        named.RemoveAll(list => list.Kind == ListKind.Notes && AreNotes(document, lines[list.Lines]));
        List<ReferenceList> lists =
        [
            .. named
                .Select(list => new ReferenceList(list.Kind, lines[list.Lines]))
                .Concat(BareLists.Find(document.Text, lines, [.. named.Select(list => list.Lines)]))
                .OrderBy(list => list.Span.Start),
        ];
        return (lists, lists.Count == 0 ? finder._unread : null);
    }

    /// <summary>Notes that cite as such, one after the other, are no list: some say "ibid." or give two works.</summary>
    private static bool AreNotes(ArticleDocument document, List<ListLine> list) =>
        list.TrueForAll(line => line.Block is { Kind: BlockKind.Note, Id: not null })
        && NoteRemarks.AreNone(document, [.. list.Select(line => line.Block.Span).Distinct()]);

    private List<(Range Lines, ListKind Kind)> Named()
    {
        List<(Range Lines, ListKind Kind)> lists = [];
        // Where the markup declares the list, a heading that only speaks of references names another part.
        var isDeclared = lines.Exists(line => line.Block.Kind == BlockKind.Bibliography);
        for (var i = 0; i < lines.Count; i++)
        {
            var kind = ListHeading.KindOf(lines[i].In(text));
            var isGuess =
                kind == HeadingKind.Other
                && !isDeclared
                && (lines[i].IsHeading || lines[i].IsBold)
                && ListHeading.SpeaksOfReferences(lines[i].In(text));
            if ((kind is HeadingKind.Other or HeadingKind.AfterList && !isGuess) || !CanBeHeading(i))
                continue;
            var start = i + 1 < lines.Count && lines[i + 1].IsBreak ? i + 2 : i + 1;
            // Cases, statutes and other kinds of sources may be under separate headings.
            if (start + 1 < lines.Count && lines[start].IsBold && !IsEntryLike(lines[start]) && IsEntryLike(lines[start + 1]))
                start++;
            var end = EndOf(start, lines[i]);
            var mayBeOther =
                isGuess || kind is HeadingKind.Notes or HeadingKind.More || (start < end && IsInTableOf(lines[start], lines[i]));
            if (mayBeOther ? !AreMostlyReferences(start, end) : !HoldsEntries(start, end) || IsBody(start, end))
            {
                if (kind is HeadingKind.References && lines[i].IsFirst && start < end && IsLastPart(end))
                    _unread = lines[i];
                continue;
            }

            lists.Add(
                (
                    AfterPreamble(start, end)..end,
                    kind switch
                    {
                        HeadingKind.FurtherReading or HeadingKind.More => ListKind.FurtherReading,
                        HeadingKind.Notes => ListKind.Notes,
                        _ => ListKind.Named,
                    }
                )
            );
            i = end - 1;
        }

        return lists;
    }

    /// <summary>Whether nothing follows but what often follows a list.</summary>
    private bool IsLastPart(int end) =>
        !lines.Skip(end).Any(line => line.IsHeading && ListHeading.KindOf(line.In(text)) != HeadingKind.AfterList);

    /// <summary>"7. Bibliography" looks like a list of one item.</summary>
    private bool CanBeHeading(int i) =>
        lines[i].Block.Kind is BlockKind.Heading or BlockKind.Paragraph or BlockKind.TableCell
        || (
            lines[i].Block is { Kind: BlockKind.ListItem, Level: 1 }
            && (i + 1 == lines.Count || lines[i + 1].Block.Group != lines[i].Block.Group)
        );

    private int EndOf(int start, ListLine heading)
    {
        var seen = false;
        // A column that is named "Source" names nothing after its table.
        var isColumn = start < lines.Count && IsInTableOf(lines[start], heading);
        for (var i = start; i < lines.Count; i++)
        {
            // The footnotes of a Word document are after its text, and so after the list.
            if ((isColumn && !IsInTableOf(lines[i], heading)) || (seen && IsNote(i) && !IsNote(start)))
                return i;
            var line = lines[i].In(text);
            if (lines[i].IsBreak && !seen)
                continue;
            if (lines[i].IsHeading && !IsPartOfList(i, heading))
                return i;
            if (seen && GoesOn(start, i))
                continue;
            var kind = ListHeading.KindOf(line);
            if (kind is HeadingKind.References or HeadingKind.FurtherReading)
                return i;
            // "Citation: Mole, A. (2015) ..." after the heading is the first entry.
            var isFirstEntry = !seen && kind == HeadingKind.Other && EntryShape.HasYear(line);
            if (!isFirstEntry && ListHeading.EndsList(line))
                return i;
            if (lines[i].IsHeading || (lines[i].IsBoldHeading(text) && (!seen || PartsList(i))))
                continue;
            if (seen && lines[start].Block.Kind == BlockKind.Paragraph && IsTopics(i))
                return i;
            if (seen && (lines[i].IsBreak || lines[i].IsBold || IsBareHeading(i) || IsNoEntry(start, i)))
                return i;
            seen = true;
        }

        return lines.Count;
    }

    /// <summary>
    /// The first line after a sentence that says what the list holds: "References marked with an asterisk were included in the
    /// meta-analysis" (APA 7, section 9.52).
    /// </summary>
    private int AfterPreamble(int start, int end)
    {
        var next = start + 1;
        while (next < end && !lines[next].IsFirst)
            next++;
        return
            next < end
            && lines[start].Block.Kind == BlockKind.Paragraph
            && lines[next - 1].In(text) is [.., '.' or ':']
            && !Enumerable.Range(start, next - start).Any(i => IsEntryLike(lines[i]))
            && EntryShape.IsReference(lines[next].Block.Span.In(text))
            ? next
            : start;
    }

    /// <summary>
    /// Whether a line goes on with the entry of the line before it: it is indented as the lines of an entry after its first are, or the
    /// line before it has not ended.
    /// </summary>
    private bool GoesOn(int start, int i) =>
        !lines[i].IsFirst
        && (
            lines[i].BeginsLinks
            || lines[i].Indent > lines[start].Indent
            || char.IsLower(text[lines[i].Start])
            || !EntryShape.Ends(lines[i - 1].In(text))
        );

    /// <summary>
    /// Whether the items from a line on are the topics that a page has below its text: a few words without a number or an address.
    /// </summary>
    private bool IsTopics(int i) =>
        lines[i] is { Block.Kind: BlockKind.ListItem, IsFirst: true }
        && (i == 0 || lines[i - 1].Block.Group != lines[i].Block.Group)
        && lines
            .Skip(i)
            .TakeWhile(line => line.Block.Kind == BlockKind.ListItem && line.Block.Group == lines[i].Block.Group)
            .All(line =>
                line.Length <= LongestTopic
                && !HasDigit(line.In(text))
                && !EntryShape.Starts(line.In(text))
                && !ListShape.HasAddress(line.Block)
            );

    private static bool HasDigit(ReadOnlySpan<char> words) => words.ContainsAnyInRange('0', '9');

    private bool IsNote(int i) => lines[i].Block.Kind == BlockKind.Note;

    private static bool IsInTableOf(ListLine line, ListLine heading) =>
        heading.Block.Kind == BlockKind.TableCell && line.Block.Kind == BlockKind.TableCell && line.Block.Group == heading.Block.Group;

    /// <summary>A heading below that of the list, with entries under it, divides the list: books, articles, web pages.</summary>
    private bool IsPartOfList(int i, ListLine heading) =>
        heading.IsHeading
        && lines[i].Block.Level > heading.Block.Level
        && PartsList(i);

    /// <summary>Whether an entry is below a line.</summary>
    private bool PartsList(int i) =>
        i + 1 < lines.Count
        && !lines[i + 1].IsHeading
        && IsEntryLike(lines[i + 1])
        && ListShape.IsDated(lines[i + 1].In(text));

    /// <summary>A few words without digits or closing punctuation, after an entry that has ended.</summary>
    private bool IsBareHeading(int i)
    {
        var line = lines[i].In(text);
        if (lines[i].Block.Kind != BlockKind.Paragraph || line.Length > ShortLine || lines[i].Indent > 0 || !char.IsUpper(line[0]))
            return false;
        if (
            line.ContainsAnyInRange('0', '9')
            || line[^1] is '.' or ',' or ';' or '&' or '-' or '>' or ')' or '/'
            || line.Count(' ') >= MostWordsOfHeading
            || line.Contains("://", StringComparison.Ordinal)
        )
            return false;
        return (lines[i].IsFirst || lines[i - 1].Length > ShortLine)
            && EntryShape.Ends(lines[i - 1].In(text))
            && !EntryShape.Starts(line)
            && !IsContinued(i);
    }

    /// <summary>Whether the first line of an entry, such as the name of a group, goes on in the next.</summary>
    private bool IsContinued(int i) =>
        i + 1 < lines.Count
        && !lines[i + 1].IsFirst
        && (
            lines[i + 1].Indent > lines[i].Indent
            || EntryShape.Starts(lines[i].Opening(text))
            || LegalGrammar.Is(lines[i].Opening(text))
        );

    /// <summary>A paragraph of prose, with no entry after it.</summary>
    private bool IsNoEntry(int start, int i)
    {
        const int linesAhead = 200;
        if (!lines[i].IsFirst && !(EntryShape.Ends(lines[i - 1].In(text)) && lines[i].Length > ShortLine))
            return false;
        if (lines[i].Block.Kind != BlockKind.Paragraph || lines[i].Indent > 0)
            return false;
        // A note on the author: entries have their title or their journal in italics, and not every word.
        if (lines[i].IsFirst && lines[i].Block.IsAllItalic(text) && !lines[start].Block.IsAllItalic(text))
            return !lines
                .Skip(i + 1)
                .Take(linesAhead)
                .TakeWhile(line => !line.IsHeading)
                .Any(line => EntryShape.IsReference(line.In(text)));
        // What is below the items of a list, or has no label where all others have one, needs more than a year to be an entry.
        var isBelowItems = BeforeLinks(i - 1).Block.Kind == BlockKind.ListItem || (lines[i].IsFirst && IsLabelled(start) && !IsLabelled(i));
        if (isBelowItems ? IsReferenceLike(lines[i]) : IsEntryLike(lines[i]))
            return false;
        for (var (next, isSameBlock) = (i + 1, true); next < Math.Min(lines.Count, i + linesAhead); next++)
        {
            var line = lines[next].In(text);
            if (lines[next].IsHeading || ListHeading.KindOf(line) is HeadingKind.References or HeadingKind.FurtherReading)
                break;
            isSameBlock &= !lines[next].IsFirst;
            if ((isSameBlock && ListShape.IsDated(line)) || (IsEntryLike(lines[next]) && ListShape.IsDated(line)))
                return false;
        }

        return true;
    }

    /// <summary>A line, or the line above it whose links it holds.</summary>
    private ListLine BeforeLinks(int i)
    {
        while (i > 0 && lines[i].BeginsLinks)
            i--;
        return lines[i];
    }

    private bool IsLabelled(int i) => EntryShape.Label(lines[i].In(text)).Length > 0;

    private bool IsReferenceLike(ListLine line) =>
        EntryShape.IsReference(line.In(text))
        || (EntryShape.StartsWithNames(line.In(text)) && !ProseShape.Cites(line.In(text)))
        || IsIdentified(line);

    /// <summary>Whether a line names a work by an identifier, and is not a sentence around it.</summary>
    private bool IsIdentified(ListLine line) =>
        ListShape.HasIdentifier(text, line.Block)
        && (line.Block.Kind is not (BlockKind.Paragraph or BlockKind.Quotation) || !ProseShape.GoesOn(line.In(text)));

    private bool IsEntryLike(ListLine line) =>
        line.Block.Kind is BlockKind.ListItem or BlockKind.Bibliography or BlockKind.Note
        || EntryShape.Starts(line.In(text))
        || LegalGrammar.Is(line.In(text))
        || EntryShape.Label(line.In(text)).Length > 0
        || ((ListShape.IsDated(line.In(text)) || ListShape.HasQuotedTitle(line.In(text))) && !ProseShape.Cites(line.In(text)))
        || ListShape.HasAddress(line.Block);

    /// <summary>
    /// A heading such as "Sources" counts only where something like an entry follows: a line with a date or an address, with a number in
    /// brackets, names as lists give them, or a title in quotation marks after a name.
    /// </summary>
    private bool HoldsEntries(int start, int end)
    {
        const int linesToTry = 12;
        for (var i = start; i < Math.Min(end, start + linesToTry); i++)
        {
            var line = lines[i].In(text);
            if (ListShape.IsDated(line) || ListShape.IsNumbered(line) || ListShape.HasQuotedTitle(line))
                return true;
            if (ListShape.HasAddress(lines[i].Block) || EntryShape.StartsWithNames(line) || LegalGrammar.Is(line))
                return true;
        }

        return false;
    }

    /// <summary>
    /// "Literature" or "Sources" may be a section of the text where a named list follows: nothing in it starts as entries do.
    /// </summary>
    private bool IsBody(int start, int end) =>
        lines[start..end].TrueForAll(line =>
            line.Block.Kind is BlockKind.Paragraph or BlockKind.Quotation or BlockKind.TableCell or BlockKind.Heading or BlockKind.Break
            && !HasSigns(line)
        )
        && Enumerable
            .Range(end, lines.Count - end)
            .Any(i => CanBeHeading(i) && ListHeading.KindOf(lines[i].In(text)) == HeadingKind.References);

    private bool HasSigns(ListLine line) =>
        IsReferenceLike(line)
        || EntryShape.Label(line.In(text)).Length > 0
        || LegalGrammar.Is(line.In(text))
        || ListShape.HasAddress(line.Block)
        || (EntryShape.HasDateInPlace(WithoutEnd(line)) && !ProseShape.Cites(line.In(text)));

    /// <summary>A line without a date at its end: that of an entry is before the title.</summary>
    private ReadOnlySpan<char> WithoutEnd(ListLine line) => line.In(text)[..^Math.Min(line.Length, "(1951).".Length)];

    private bool AreMostlyReferences(int start, int end)
    {
        var (all, references) = (0, 0);
        for (var i = start; i < end; i++)
        {
            if (lines[i].IsBreak || lines[i].IsHeading || !(lines[i].IsFirst || EntryShape.Label(lines[i].In(text)).Length > 0))
                continue;
            all++;
            if (EntryShape.IsReference(lines[i].In(text)) || IsIdentified(lines[i]))
                references++;
        }

        return references > 0 && references * 2 >= all;
    }
}
