using System.Text.RegularExpressions;

namespace Citations.Articles.Documents.Latex;

/// <summary>Finds the end of what <c>\iffalse</c> switches off, as authors do with old text.</summary>
internal static partial class LatexConditional
{
    /// <summary>The position after the <c>\fi</c> or the <c>\else</c> that ends the stretch; the given one where nothing ends it.</summary>
    /// <param name="text">The file.</param>
    /// <param name="at">The position after <c>\iffalse</c>.</param>
    /// <param name="end">The position after the last character that may be read.</param>
    internal static int EndOf(string text, int at, int end)
    {
        var depth = 1;
        foreach (var match in BranchPattern.EnumerateMatches(text.AsSpan(at, end - at)))
        {
            var (start, after) = (at + match.Index, at + match.Index + match.Length);
            if (LatexPreamble.IsComment(text, start))
                continue;
            var name = text.AsSpan(start + 1, match.Length - 1);
            if (name is "else" ? depth == 1 : name is "fi" && --depth == 0)
                return after;
            // \ifthenelse and etoolbox's tests take arguments and end without \fi.
            if (name.StartsWith("if") && name is not "iff" && !(after < end && text[after] == '{'))
                depth++;
        }

        return at;
    }

    [GeneratedRegex(@"\\(?:else|fi|if[A-Za-z@]*)(?![A-Za-z@])", RegexOptions.CultureInvariant)]
    private static partial Regex BranchPattern { get; }
}
