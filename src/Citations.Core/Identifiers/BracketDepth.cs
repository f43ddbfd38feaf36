namespace Citations;

/// <summary>Counts the brackets that a DOI suffix has opened, so that one that closes what it did not open ends it.</summary>
internal struct BracketDepth
{
    // A SICI's <283::AID-CNE1031> is shorter; what is longer is mark-up.
    private const int MaxAngleGroup = 64;

    private int _round,
        _square,
        _curly,
        _angle;

    /// <summary>Whether a suffix may continue with a character.</summary>
    /// <param name="c">The character.</param>
    /// <param name="rest">The source from the character on, which distinguishes the '&lt;' of a SICI from that of a tag.</param>
    internal bool Accept(char c, ReadOnlySpan<char> rest) =>
        c switch
        {
            '(' => ++_round > 0,
            ')' => --_round >= 0,
            '[' => ++_square > 0,
            ']' => --_square >= 0,
            '{' => ++_curly > 0,
            '}' => --_curly >= 0,
            '<' => IsAngleGroup(rest) && ++_angle > 0,
            '>' => --_angle >= 0,
            _ => true,
        };

    /// <summary>Whether a name ends in a bracket that nothing in it opens, or opens one that nothing closes.</summary>
    internal static bool IsUnbalancedEnd(ReadOnlySpan<char> name) =>
        name[^1] switch
        {
            ')' => name.Count(')') > name.Count('('),
            ']' => name.Count(']') > name.Count('['),
            '}' => name.Count('}') > name.Count('{'),
            '>' => name.Count('>') > name.Count('<'),
            '(' or '[' or '{' or '<' => true,
            _ => false,
        };

    /// <summary>
    /// Whether this begins the part of a SICI that gives place and title code: <c>&lt;0130:DNF&gt;</c>, raw or as entities.
    /// </summary>
    private static bool IsAngleGroup(ReadOnlySpan<char> rest)
    {
        var isEntity = rest[0] == '&';
        if (isEntity)
            rest = rest[rest.IndexOf(';')..];
        rest = rest[1..Math.Min(rest.Length, MaxAngleGroup)];
        var end = rest.IndexOfAny('>', '&');
        if (end < 0)
            return false;
        var group = rest[..end];
        return group.Contains(':') && !group.ContainsAny(" /\"='");
    }
}
