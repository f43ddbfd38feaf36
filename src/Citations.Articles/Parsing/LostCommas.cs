namespace Citations.Articles.Parsing;

/// <summary>
/// Names whose commas were lost: <c>Marlow, A. Reyes, B. Okafor, C.</c> starts with a surname and ends with initials that belong to nobody,
/// so each piece between holds the initials of one name and the surname of the next.
/// </summary>
internal static class LostCommas
{
    /// <summary>Cuts such pieces in two.</summary>
    /// <param name="text">The block.</param>
    /// <param name="known">The words that were looked at before.</param>
    /// <param name="pieces">The pieces of the block.</param>
    internal static void Restore(string text, Dictionary<string, NameWords> known, List<NameListPiece> pieces)
    {
        for (var last = pieces.Count - 1; last > 1; last--)
        {
            if (!IsAfterComma(pieces[last]) || !pieces[last].Words.IsInitials)
                continue;
            var first = last - 1;
            while (first > 0 && IsAfterComma(pieces[first]) && pieces[first].Words.InitialsThenFamily is not null)
                first--;
            if (first == last - 1 || !pieces[first].Words.IsFamily)
                continue;
            for (var i = last - 1; i > first; i--)
                Cut(text, known, pieces, i);
            last = first;
        }
    }

    private static bool IsAfterComma(NameListPiece piece) => piece is { Before: NameSeparator.Comma, Role: null, Username: null };

    private static void Cut(string text, Dictionary<string, NameWords> known, List<NameListPiece> pieces, int i)
    {
        var piece = pieces[i];
        var surname = piece.Words.InitialsThenFamily!.Family!;
        var at = text.LastIndexOf(surname, piece.End - 1, piece.End - piece.Start, StringComparison.Ordinal);
        if (at <= piece.Start)
            return;
        var initials = text.AsSpan(piece.Start, at - piece.Start).TrimEnd();
        pieces[i] = new(NameSeparator.Comma, piece.Start, piece.Start + initials.Length, NameListPieces.WordsOf(initials, known));
        var family = text.AsSpan(at, piece.End - at);
        pieces.Insert(i + 1, new(NameSeparator.Comma, at, piece.End, NameListPieces.WordsOf(family, known)));
    }
}
