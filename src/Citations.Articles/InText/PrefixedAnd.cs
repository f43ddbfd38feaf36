namespace Citations.Articles.InText;

/// <summary>
/// The "and" that Hebrew and Arabic write as one word with the name after it: <c>כהן ולוי</c>, <c>سالم وحسن</c>. The list says which
/// words are names.
/// </summary>
internal static class PrefixedAnd
{
    /// <summary>The two names that fill the tokens between two positions, or null.</summary>
    internal static CitedNames? In(TextBlock block, int from, int to) => to - from == 2 ? Before(block, to) : null;

    /// <summary>The two names that end before a position, or null.</summary>
    internal static CitedNames? Before(TextBlock block, int end)
    {
        if (end < 2 || block.KindAt(end - 2) != TokenKind.Word || block[end - 1] is not ['ו' or 'و', _, _, ..])
            return null;
        var (first, second) = (block[end - 2].ToString(), block[end - 1].ToString());
        if (!block.Listed.IsSurname(first) && Without(block, first) is var bare)
            first = bare;
        // The list may have the word with its prefix, as its last author.
        var name = block.Listed.IsSurname(second) ? second : second[1..];
        return block.Listed.IsSurname(first) && block.Listed.IsSurname(name)
            ? new() { Authors = [first, name], Start = end - 2 }
            : null;
    }

    /// <summary>A name without the article that Greek has before it.</summary>
    private static string WithoutGreekArticle(string name) =>
        name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && TextBlock.IsGreekArticle(name.AsSpan(0, space))
            ? name[(space + 1)..]
            : name;

    /// <summary>A name without the prefix, where only then it is one of the list: <c>והלשכה המרכזית</c>, <c>ו-Klinenberg</c>.</summary>
    internal static string Without(TextBlock block, string name) =>
        name is not ['ו' or 'و', _, _, ..] || block.Listed.IsSurname(name) ? WithoutGreekArticle(name)
        : name[1] == '-' ? name[2..]
        : block.Listed.IsSurname(name[1..]) ? name[1..]
        : name;
}
