namespace Citations.Articles.Documents.Library;

/// <summary>Finds where the works of a library are in its text: each from its own id, DOI or title on, in their order.</summary>
internal static class LibraryBlocks
{
    internal static IEnumerable<DocumentBlock> Of(string text, EquatableArray<Reference> works)
    {
        var starts = new int[works.Count + 1];
        starts[^1] = text.Length;
        for (var (i, at) = (0, 0); i < works.Count; i++)
        {
            var found = Find(text, at, works[i]);
            starts[i] = found < 0 ? at : LineStart(text, found, at);
            at = found < 0 ? at : found + 1;
        }

        for (var i = 0; i < works.Count; i++)
        {
            var end = Math.Max(starts[i], starts[i + 1]);
            while (end > starts[i] && char.IsWhiteSpace(text[end - 1]))
                end--;
            yield return new(BlockKind.Bibliography, SourceSpan.FromBounds(starts[i], end)) { Id = works[i].Id, Work = works[i] };
        }
    }

    private static int Find(string text, int from, Reference work)
    {
        foreach (var mark in (string?[])[work.Id, work.Doi?.Value, work.Title])
        {
            if (mark is { Length: > 2 } && Whole(text, from, mark) is >= 0 and var found)
                return found;
        }

        return -1;
    }

    /// <summary>The first occurrence that is not part of a longer word: the key smith2010 is not in smith2010a.</summary>
    private static int Whole(string text, int from, string mark)
    {
        for (
            var at = text.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = text.IndexOf(mark, at + 1, StringComparison.OrdinalIgnoreCase)
        )
        {
            var isWhole =
                (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                && (at + mark.Length == text.Length || !char.IsLetterOrDigit(text[at + mark.Length]));
            if (isWhole)
                return at;
        }

        return -1;
    }

    private static int LineStart(string text, int position, int from)
    {
        var line = text.AsSpan(from, position - from).LastIndexOfAny('\n', '\r');
        return line >= 0 || from == 0 ? Math.Min(position, line + 1 + from) : OpeningOf(text, position, from);
    }

    /// <summary>Where the work around a position begins that shares its line with the work before it: at the brace that opens it.</summary>
    private static int OpeningOf(string text, int position, int from)
    {
        for (var (at, depth) = (position - 1, 0); at >= from; at--)
        {
            if (text[at] == '}')
                depth++;
            else if (text[at] == '{' && depth-- == 0)
            {
                // In BibTeX the type is before the brace: @book{
                var sign = text.LastIndexOf('@', at, at - from + 1);
                return sign >= 0 && !text.AsSpan(sign..at).Contains('}') ? sign : at;
            }
        }

        return position;
    }
}
