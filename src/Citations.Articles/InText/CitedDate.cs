using Citations.Articles.Words;

namespace Citations.Articles.InText;

/// <summary>
/// A date as citations write it: a year with its letter, <c>n.d.-b</c>, <c>in press</c>, <c>1900/1953</c>, <c>[1900] 1953</c>.
/// </summary>
/// <param name="Year">The year or the words.</param>
/// <param name="Suffix">The letter, or null.</param>
/// <param name="Original">The year of the first publication, or null.</param>
/// <param name="End">The token after the date.</param>
internal readonly record struct CitedDate(string Year, string? Suffix, string? Original, int End)
{
    /// <summary>The letters of <c>BCE</c>, <c>B.C.</c>, <c>CE</c> and <c>A.D.</c></summary>
    private static readonly System.Buffers.SearchValues<char> EraLetters = System.Buffers.SearchValues.Create("ABCDE.");

    /// <summary>Reads the date at a token, or gives null.</summary>
    internal static CitedDate? At(TextBlock block, int i)
    {
        // "The 1960s" are no year of publication, unless the list has them.
        if (block.KindAt(i) == TokenKind.Number && block[i] is [_, _, _, '0', 's'])
            return Old(block, i);
        if (block.KindAt(i) == TokenKind.Number)
            return Numeric(block, i) ?? Early(block, i) ?? Medieval(block, i) ?? Ancient(block, i) ?? Old(block, i);
        // Chicago's [1899] 1990.
        if (block.Is(i, '[') && block.Is(i + 2, ']') && IsYear(block[i + 1]) && Numeric(block, i + 3) is { } reprint)
            return reprint with { Original = block[i + 1].ToString() };
        var word = block[i];
        if (word is "early" or "mid" or "late" && Old(block, i) is { } old)
            return old;
        if ((word is "c" or "ca") && block.Is(i + 1, '.') && At(block, i + 2) is { } circa)
            return circa;
        if (word is "circa" && At(block, i + 1) is { } about)
            return about;
        if (block.Is(i + 1, '.') && NoDate.AreLetters(word, block[i + 2].TrimEnd('.')))
            return WithLetter(block, NoDate.English, block.Is(i + 3, '.') ? i + 4 : i + 3);
        if (block.Is(i + 1, '.') && (word is "N.d" || word is [_, '.', _] && NoDate.AreLetters(word[..1], word[2..])))
            return WithLetter(block, NoDate.English, i + 2);
        if (word is "nd")
            return WithLetter(block, NoDate.English, i + 1);
        if (word is "no" && block[i + 1] is "date")
            return new(NoDate.English, null, null, i + 2);
        if (block.Is(i, '[') && block[i + 1] is "date" && block[i + 2] is "unknown" && block.Is(i + 3, ']'))
            return new(NoDate.English, null, null, i + 4);
        if (word is "in" or "In" && block[i + 1] is "press")
            return WithLetter(block, "in press", i + 2);
        if (DatesToCome.Of(word, block[i + 1]) is { } toCome)
            return WithLetter(block, toCome, i + 2);
        if (word is "in" && block[i + 1] is ['p', 'r', 'e', 's', 's', '-', var letter])
            return new("in press", letter.ToString(), null, i + 2);
        if (word is "forthcoming" or "submitted" && (block.Is(i + 1, ')') || block.Is(i + 1, ';') || block.Is(i + 1, ',')))
            return new(word.ToString(), null, null, i + 1);
        return null;
    }

    /// <summary>Whether digits can be a year of publication.</summary>
    internal static bool IsYear(ReadOnlySpan<char> digits) =>
        digits.Length == 4
        && !digits.ContainsAnyExceptInRange('0', '9')
        && digits is ['1', '4' or '5' or '6' or '7' or '8' or '9', ..] or ['2', '0', ..];

    private static CitedDate? Numeric(TextBlock block, int i)
    {
        var text = block[i];
        if (text.Length is < 4 or > 5 || !IsYear(text[..4]) || (text.Length == 5 && !char.IsAsciiLetterLower(text[4])))
            return null;
        // The pages of Bekker's Aristotle, which end at 1462: (Poet. 1459a).
        if (
            text is ['1', '4', <= '6', _, 'a' or 'b']
            && text[..4].CompareTo("1462", StringComparison.Ordinal) <= 0
            && !block.Listed.HasYear(text[..4].ToString())
        )
            return null;
        // The number of a standard: EN 1993-1-9:2005.
        if (block.Is(i + 1, '-') && block[i + 2].Length < 3 && (block.Is(i + 3, '-') || block.Is(i + 3, ':')))
            return null;
        var (year, suffix) = (text[..4].ToString(), text.Length == 5 ? text[4].ToString() : null);
        if ((AfterSlash(block, i + 1) ?? AfterYears(block, i + 1)) is { } later)
            return later with { Original = year };
        if (suffix is not null)
            return new(year, suffix, null, i + 1);
        // A reprint with the year of its original: 1998[1950].
        return block.Is(i + 1, '[') && IsYear(block[i + 2]) && block.Is(i + 3, ']')
            ? new(year, null, block[i + 2].ToString(), i + 4)
            : WithLetter(block, year, i + 1);
    }

    /// <summary>A year before 1400 that the list has.</summary>
    private static CitedDate? Early(TextBlock block, int i) =>
        block[i].Length is 3 or 4 && block.Listed.HasEarlyYear(block[i].ToString()) && !block.Is(i + 1, '/')
            ? new(block[i].ToString(), null, null, i + 1)
            : null;

    private static CitedDate? AfterSlash(TextBlock block, int i) =>
        block.Is(i, '/') && block.KindAt(i + 1) == TokenKind.Number ? Numeric(block, i + 1) : null;

    /// <summary>The year of the edition after the years in which the original came out: <c>1265–1274/1947</c>.</summary>
    private static CitedDate? AfterYears(TextBlock block, int i) =>
        block[i] is "–" or "-" && block.KindAt(i + 1) == TokenKind.Number ? AfterSlash(block, i + 2) : null;

    /// <summary>
    /// An old work in a later edition: <c>1025/1999</c>. The list has it, or it may be the number of a regulation: <c>No 852/2004</c>.
    /// </summary>
    private static CitedDate? Medieval(TextBlock block, int i) =>
        (AfterSlash(block, i + 1) ?? AfterYears(block, i + 1)) is { } later && block.Listed.HasOriginal(block[i].ToString())
            ? later with
            {
                Original = block[i].ToString(),
            }
            : null;

    /// <summary>An old work by the years of its origin and of its publication: <c>428 BCE/2008</c>.</summary>
    private static CitedDate? Ancient(TextBlock block, int i)
    {
        const int mostTokens = 8;
        for (var at = i + 1; at < i + mostTokens && block[at].Length > 0; at++)
        {
            if (block.Is(at, '/'))
                return at > i + 1 && Numeric(block, at + 1) is { } year ? year with { Original = block.Slice(i, at) } : null;
            if (block[at].ContainsAnyExcept(EraLetters))
                return null;
        }

        return null;
    }

    /// <summary>A date before our era, a century or a decade of the list, or one with the year of its publication after it.</summary>
    private static CitedDate? Old(TextBlock block, int i)
    {
        if (OldDate.EndAt(block.Text, block.Tokens[i].Start) is not { } end)
            return null;
        var next = i + 1;
        while (next < block.Tokens.Count && block.Tokens[next].Start < end)
            next++;
        var words = block.Text[block.Tokens[i].Start..end];
        if (AfterSlash(block, next) is { } edition)
            return edition with { Original = words };
        return OldDate.Key(words) is var key && block.Listed.HasOldDate(key) ? new(key, null, null, next) : null;
    }

    private static CitedDate WithLetter(TextBlock block, string year, int end) =>
        block.Is(end, '-') && block[end + 1] is [var letter] && char.IsAsciiLetterLower(letter)
            ? new(year, letter.ToString(), null, end + 2)
            : new(year, null, null, end);
}
