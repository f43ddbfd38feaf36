namespace Citations.Formats.Latex;

/// <summary>Where groups and formulas of LaTeX end. What follows a backslash is a sign or a command and ends nothing.</summary>
internal static class LatexEnds
{
    /// <summary>The position of the brace that closes a group, or the text's end where none does.</summary>
    /// <param name="latex">The text.</param>
    /// <param name="open">The position of the group's opening brace.</param>
    internal static int OfGroup(ReadOnlySpan<char> latex, int open)
    {
        var depth = 0;
        for (var i = open; i < latex.Length; i++)
        {
            var next = latex[i..].IndexOfAny('{', '}', '\\');
            if (next < 0)
                break;
            i += next;
            if (latex[i] == '\\')
                i++;
            else if (latex[i] == '{')
                depth++;
            else if (--depth == 0)
                return i;
        }

        return latex.Length;
    }

    /// <summary>The position of the dollar that closes a formula, or -1 where none does.</summary>
    /// <param name="latex">The text after the dollar that opens the formula.</param>
    internal static int OfMath(ReadOnlySpan<char> latex)
    {
        for (var i = 0; i < latex.Length; i++)
        {
            var next = latex[i..].IndexOfAny('$', '\\');
            if (next < 0)
                break;
            i += next;
            if (latex[i] == '$')
                return i;
            i++;
        }

        return -1;
    }
}
