using Citations.Articles.Documents;
using Citations.Articles.Parsing;

namespace Citations.Articles.Lists;

/// <summary>
/// Splits a reference list into entries: by the blocks that the markup declares, else by numbers, bullets, hanging indents, blank lines or
/// the look of a first line.
/// </summary>
internal static class EntrySplitter
{
    /// <summary>The entries of a list.</summary>
    internal static IEnumerable<EntryPiece> Split(ArticleDocument document, ReferenceList list)
    {
        var kind = list.Kind is ListKind.FurtherReading or ListKind.SourceLine ? EntryKind.FurtherReading : EntryKind.Listed;
        return Split(document, list.Lines).Select(piece => piece with { Kind = kind });
    }

    private static List<EntryPiece> Split(ArticleDocument document, List<ListLine> list)
    {
        var lines = list.Where(line => !line.IsBreak && !line.IsHeading && !line.IsBoldHeading(document.Text)).ToList();
        Annotations.RemoveFrom(lines, document.Text);
        var areLabelled = WordLabels.AreIn(document.Text, lines);
        var starts = new bool[lines.Count];
        for (var i = 0; i < lines.Count;)
        {
            var end = i + 1;
            if (IsDeclared(lines[i]))
            {
                starts[i] = lines[i].IsFirst && IsItem(lines, i);
                i = end;
                continue;
            }

            while (end < lines.Count && !IsDeclared(lines[end]))
                end++;
            new LineEntries(document.Text, lines[i..end], areLabelled).Mark(starts.AsSpan(i, end - i));
            i = end;
        }

        return Pieces(document.Text, lines, starts, areLabelled);
    }

    private static bool IsDeclared(ListLine line) => line.Block.Kind is not (BlockKind.Paragraph or BlockKind.Quotation);

    /// <summary>A nested item and the second paragraph of one continue the entry before them; a cell that is not an entry, too.</summary>
    private static bool IsItem(List<ListLine> lines, int i) =>
        lines[i].Block switch
        {
            { Kind: BlockKind.ListItem, Marker: null } => i == 0,
            { Kind: BlockKind.ListItem } block => block.Level
                <= lines
                    .Where(line => line.Block.Kind == BlockKind.ListItem && line.Block.Group == block.Group || line.Block.Level == 1)
                    .Min(line => line.Block.Level),
            _ => true,
        };

    private static List<EntryPiece> Pieces(string text, List<ListLine> lines, bool[] starts, bool areLabelled)
    {
        List<EntryPiece> pieces = [];
        var areNumbered = AreNumberedWithoutMarks(text, lines, starts);
        for (var i = 0; i < lines.Count;)
        {
            // A table may number its rows in a separate column.
            var number = i + 1 < lines.Count && IsCellBefore(lines[i], lines[i + 1]) ? NumberOf(lines[i].In(text)) : null;
            if (number is not null)
                i++;
            var first = i++;
            while (i < lines.Count && !starts[i])
                i++;
            if (PieceOf(text, lines[first], lines[i - 1], areNumbered, areLabelled) is { Span.Length: > 0 } piece)
                pieces.AddRange(Parts(text, piece with { Number = number ?? piece.Number }));
        }

        return pieces;
    }

    /// <summary>The entries that are in one paragraph; a number before it is that of the first.</summary>
    private static IEnumerable<EntryPiece> Parts(string text, EntryPiece piece)
    {
        var (start, end) = (piece.Span.Start, piece.Span.End);
        foreach (var next in BrokenEntry.StartsWithin(text, piece.Span))
        {
            yield return piece with { Span = SourceSpan.FromBounds(start, start + text.AsSpan(start..next).TrimEnd().Length) };
            (piece, start) = (new(piece.Span, null), next);
        }

        yield return piece with { Span = SourceSpan.FromBounds(start, end) };
    }

    private static bool IsCellBefore(ListLine line, ListLine next) =>
        line.Block.Kind == BlockKind.TableCell
        && line.Length == line.Block.Span.Length
        && next.Block.Kind == BlockKind.TableCell
        && next.Block.Group == line.Block.Group
        && next.IsFirst;

    /// <summary>The number that a text is, with its brackets or period; null if it is another text.</summary>
    private static int? NumberOf(ReadOnlySpan<char> text)
    {
        const int longest = 4;
        var digits = text.Trim().Trim("[]().");
        return digits.Length is > 0 and <= longest && !digits.ContainsAnyExceptInRange('0', '9') ? EntryShape.Number(digits) : null;
    }

    /// <summary>Whether most entries of a list have a number without a mark; in other lists it is part of a name.</summary>
    private static bool AreNumberedWithoutMarks(string text, List<ListLine> lines, bool[] starts)
    {
        var entries = lines.Where((_, i) => i == 0 || starts[i]).ToList();
        return entries.Count(line => EntryShape.IsBareNumber(EntryShape.Label(line.In(text)))) * 2 > entries.Count && entries.Count > 1;
    }

    private static EntryPiece PieceOf(string text, ListLine first, ListLine last, bool areNumbered, bool areLabelled)
    {
        var line = first.In(text);
        var word = areLabelled ? EntryShape.WordLabel(line) : [];
        var label =
            !word.IsEmpty ? word
            : areNumbered ? (EntryShape.Label(line) is { IsEmpty: false } own ? own : EntryShape.NumberBefore(line))
            : EntryShape.OwnLabel(line);
        var start = first.Start + label.Length;
        start += BackLinks.LengthAt(text.AsSpan(start, Math.Max(0, last.End - start)));
        while (start < last.End && char.IsWhiteSpace(text[start]))
            start++;
        return new(
            SourceSpan.FromBounds(Math.Min(start, last.End), last.End),
            word.IsEmpty ? EntryShape.Number(label) ?? EntryShape.Number(Label(first.Block.Marker)) ?? NoteNumber(first.Block) : null
        )
        {
            Id = first.Block.Id,
            YearLetter = YearLetterOf(first.Block.Marker),
            Key =
                !word.IsEmpty ? WordLabels.KeyOf(word)
                : first.Block.Kind == BlockKind.Bibliography ? first.Block.Id
                : null,
        };
    }

    /// <summary>A label with letters is no number: <c>[Har15]</c>.</summary>
    private static ReadOnlySpan<char> Label(string? marker) => marker is null || marker.Any(char.IsLetter) ? [] : marker;

    // "Mole and Vole, 2015b"
    private static string? YearLetterOf(string? marker) =>
        marker?.TrimEnd(')', ']') is [.., >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', var letter and >= 'a' and <= 'z']
            ? letter.ToString()
            : null;

    private static int? NoteNumber(DocumentBlock block) => block.Kind == BlockKind.Note ? EntryShape.Number(block.Id) : null;
}
