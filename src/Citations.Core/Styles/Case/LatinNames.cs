namespace Citations.Styles;

/// <summary>
/// The capital of a genus before its epithet (<c>Talpa europaea</c>), also where both words in parentheses have one in Title Case, and of
/// the symbols that biology and chemistry write as words (<c>Xqter</c>, <c>He atoms</c>).
/// </summary>
internal static class LatinNames
{
    private const int ShortestName = 4;

    private static readonly string[] LatinEnds = ["us", "um", "is", "ae", "es", "ii", "ensis", "ans", "ens", "oides"];

    // Beside the symbol of another element or these, He is helium.
    private static readonly string[] Particles = ["Atom", "Atoms", "Ion", "Ions", "Plasma", "Plasmas", "Gas", "Beam", "Beams", "Laser"];

    /// <summary>Marks such words as settled; the epithet in parentheses is lowered.</summary>
    internal static void Settle(Span<char> title, ReadOnlySpan<TitleToken> tokens, Span<bool> isSettled)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].IsOpen || isSettled[i])
                continue;
            if (IsGenus(title, tokens, i) || IsSymbol(title, tokens, i))
            {
                isSettled[i] = true;
            }
            else if (AreBinomial(title, tokens, i))
            {
                isSettled.Slice(i, 2).Fill(true);
                title[tokens[i + 1].Start] = char.ToLowerInvariant(title[tokens[i + 1].Start]);
            }
        }
    }

    private static bool IsGenus(ReadOnlySpan<char> title, ReadOnlySpan<TitleToken> tokens, int i)
    {
        if (
            tokens[i].Class is not { Kind: WordKind.Taxon, Capital: 3, Lower: <= 1 }
            || i + 1 == tokens.Length
            || tokens[i + 1].Gap != WordGap.Space
        )
            return false;
        var next = tokens[i + 1];
        if (next.Length < ShortestName || next.Shape is not (WordShape.Capital or WordShape.Lower))
            return false;
        return IsLatin(title.Slice(next.Start, next.Length));
    }

    // Two words between parentheses that no dictionary has, the second with a Latin ending.
    private static bool AreBinomial(ReadOnlySpan<char> title, ReadOnlySpan<TitleToken> tokens, int i)
    {
        if (tokens[i].Start == 0 || title[tokens[i].Start - 1] != '(' || i + 1 == tokens.Length || tokens[i + 1].Gap != WordGap.Space)
            return false;
        var next = tokens[i + 1];
        var end = next.Start + next.Length;
        if (end >= title.Length || title[end] != ')' || next is not { Shape: WordShape.Capital, Class.Value: 0 })
            return false;
        var isGenus = tokens[i].Class is { Value: 0 } or { Kind: WordKind.Taxon, Capital: > 0 };
        var epithet = title.Slice(next.Start, next.Length);
        // Diseases end so too: (Epithelioid Angiomatosis).
        return isGenus
            && next.Length >= ShortestName
            && !epithet.EndsWith("sis")
            && !epithet.EndsWith("itis")
            && (IsLatin(epithet) || epithet[^1] is 'a' or 'i');
    }

    private static bool IsSymbol(ReadOnlySpan<char> title, ReadOnlySpan<TitleToken> tokens, int i)
    {
        var word = title.Slice(tokens[i].Start, tokens[i].Length);
        if (word is "Xqter" or "Xpter" or "Yqter" or "Ypter")
            return true;
        if (word is not "He" || i + 1 == tokens.Length)
            return false;
        var at = tokens[i + 1].Link == WordLink.Within && i + 2 < tokens.Length ? i + 2 : i + 1;
        var next = title.Slice(tokens[at].Start, tokens[at].Length);
        return tokens[at] is { Length: <= 2, Class: { Kind: WordKind.Element, Capital: > 0 } }
            || Particles.AsSpan().Contains(next.ToString());
    }

    /// <summary>Whether a word ends as many epithets do.</summary>
    internal static bool IsLatin(ReadOnlySpan<char> word)
    {
        foreach (var end in LatinEnds)
        {
            if (word.EndsWith(end))
                return true;
        }

        return false;
    }
}
