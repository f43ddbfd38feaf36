using System.Text;

namespace Citations.Formats.Latex;

/// <summary>
/// The conditionals of TeX, which reference managers write for signs that have one command in text and another in formulas:
/// <c>\ifmmode---\else\textemdash\fi</c>. A condition that nobody can know here takes the text after its <c>\else</c>.
/// </summary>
internal static class LatexConditional
{
    /// <summary>Finds the branch of a conditional that TeX would print.</summary>
    /// <param name="latex">The text.</param>
    /// <param name="name">The command without its backslash.</param>
    /// <param name="at">The position after the command.</param>
    /// <param name="isMath">Whether the command is in a formula.</param>
    /// <param name="branch">The branch.</param>
    /// <param name="after">The position after the <c>\fi</c>.</param>
    internal static bool TryFind(ReadOnlySpan<char> latex, ReadOnlySpan<char> name, int at, bool isMath, out Range branch, out int after)
    {
        (branch, after) = (default, at);
        if (!Opens(latex, name, at))
            return false;
        var (depth, otherwise) = (1, -1);
        for (var i = at; i < latex.Length; i++)
        {
            var next = latex[i..].IndexOf('\\');
            if (next < 0)
                return false;
            i += next;
            var word = WordAt(latex, i + 1);
            var end = i + 1 + word.Length;
            if (word is "else" && depth == 1)
                otherwise = i;
            else if (word is "fi" && --depth == 0)
            {
                after = end;
                return TryChoose(latex, name, at..i, otherwise, isMath, out branch);
            }
            else if (Opens(latex, word, end))
                depth++;
            i += Math.Max(word.Length, 1);
        }

        return false;
    }

    /// <summary>A text with the branches that TeX would print in place of its conditionals.</summary>
    internal static string Resolve(string latex)
    {
        if (!latex.Contains("\\if", StringComparison.Ordinal))
            return latex;
        var text = new StringBuilder(latex.Length);
        var failures = 0;
        Resolve(latex, text, isMath: false, depth: 0, ref failures);
        return text.ToString();
    }

    private static void Resolve(ReadOnlySpan<char> latex, StringBuilder text, bool isMath, int depth, ref int failures)
    {
        for (var i = 0; i < latex.Length;)
        {
            var run = latex[i..].IndexOfAny('\\', '$');
            text.Append(run < 0 ? latex[i..] : latex.Slice(i, run));
            if (run < 0)
                return;
            i += run;
            isMath ^= latex[i] == '$';
            var word = latex[i] == '\\' ? WordAt(latex, i + 1) : default;
            var end = i + 1 + word.Length;
            var opens = depth < DepthLimit && failures < FailureLimit && Opens(latex, word, end);
            if (opens && TryFind(latex, word, end, isMath, out var branch, out var after))
            {
                Resolve(latex[branch], text, isMath, depth + 1, ref failures);
                // A command at the branch's end would run together with what follows.
                if (EndsWithCommand(text))
                    text.Append("{}");
                i = after;
                while (i < latex.Length && char.IsWhiteSpace(latex[i]))
                    i++;
                continue;
            }

            failures += opens ? 1 : 0;
            // What follows a backslash is a sign and opens nothing.
            if (latex[i] == '\\' && word.IsEmpty)
                end = Math.Min(end + 1, latex.Length);
            text.Append(latex[i..end]);
            i = end;
        }
    }

    private const int DepthLimit = 64;

    // Each search that fails may have read to the end of the text.
    private const int FailureLimit = 64;

    private static bool TryChoose(
        ReadOnlySpan<char> latex,
        ReadOnlySpan<char> name,
        Range body,
        int otherwise,
        bool isMath,
        out Range branch
    )
    {
        bool? isTrue = name switch
        {
            "iftrue" or "ifhmode" => true,
            "ifmmode" => isMath,
            "iffalse" or "ifvmode" or "ifinner" => false,
            _ => null,
        };
        var (start, end) = (body.Start.Value, body.End.Value);
        if (isTrue == true)
            end = otherwise < 0 ? end : otherwise;
        else
            start = otherwise < 0 ? end : otherwise + "\\else".Length;
        while (start < end && char.IsWhiteSpace(latex[start]))
            start++;
        branch = start..end;
        return isTrue is not null || otherwise >= 0;
    }

    // \iff is an arrow; \ifthenelse and the tests of etoolbox take arguments and end without \fi.
    private static bool Opens(ReadOnlySpan<char> latex, ReadOnlySpan<char> word, int end) =>
        word.StartsWith("if")
        && word is not "iff"
        && (word is "ifmmode" or "iftrue" or "iffalse" || end >= latex.Length || latex[end] != '{');

    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> latex, int start)
    {
        var end = start;
        while (end < latex.Length && char.IsAsciiLetter(latex[end]))
            end++;
        return latex[start..end];
    }

    private static bool EndsWithCommand(StringBuilder text)
    {
        var i = text.Length;
        while (i > 0 && char.IsAsciiLetter(text[i - 1]))
            i--;
        return i > 0 && i < text.Length && text[i - 1] == '\\';
    }
}
