namespace Citations.Articles.Documents.Latex;

/// <summary>
/// Reads the keys of a citation command. REVTeX joins works to one entry by a star, <c>\cite{luna20,*luna21}</c>, and gives each key its
/// own words, <c>\cite{[{See }][{ for a review.}]luna20}</c>.
/// </summary>
internal static class LatexKeys
{
    /// <summary>The keys of an argument.</summary>
    internal static List<LatexKey> Of(ReadOnlySpan<char> argument)
    {
        List<LatexKey> keys = [];
        while (!argument.IsEmpty)
        {
            var rest = argument.TrimStart();
            var (before, after) = (TakeWords(ref rest), TakeWords(ref rest));
            // One pair of brackets holds what follows the key.
            if (after is null)
                (before, after) = (null, before);
            var comma = rest.IndexOf(',');
            var key = (comma < 0 ? rest : rest[..comma]).Trim();
            // A star means all works: \nocite{*}.
            if (key is ['*', _, ..])
                key = key[1..].TrimStart();
            if (!key.IsEmpty)
                keys.Add(new(key.ToString(), before, after));
            argument = comma < 0 ? [] : rest[(comma + 1)..];
        }

        return keys;
    }

    /// <summary>The plain text of words before or after a key; null if there is none.</summary>
    internal static string? Words(ReadOnlySpan<char> latex) => LatexText.Plain(latex) is { Length: > 0 } text ? text : null;

    private static string? TakeWords(ref ReadOnlySpan<char> rest)
    {
        var start = rest.TrimStart().TrimStart('*');
        if (start is not ['[', ..])
            return null;
        var depth = 0;
        for (var i = 1; i < start.Length; i++)
        {
            depth += start[i] switch
            {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            if (start[i] != ']' || depth > 0)
                continue;
            var words = start[1..i];
            rest = start[(i + 1)..];
            return Words(words is ['{', .. var inner, '}'] ? inner : words);
        }

        return null;
    }
}
