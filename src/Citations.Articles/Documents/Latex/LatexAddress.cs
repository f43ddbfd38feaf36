using System.Text;

namespace Citations.Articles.Documents.Latex;

/// <summary>Addresses in <c>\url</c> and <c>\href</c>: only escapes mean something.</summary>
internal static class LatexAddress
{
    private const string Escaped = "%#&_{}~$";

    /// <summary>The address without LaTeX's escapes.</summary>
    internal static string Decode(ReadOnlySpan<char> latex)
    {
        var text = new StringBuilder(latex.Length);
        latex = latex.Trim();
        for (var i = 0; i < latex.Length; i++)
        {
            if (char.IsWhiteSpace(latex[i]))
                continue;
            if (latex[i] == '\\' && i + 1 < latex.Length && Escaped.Contains(latex[i + 1], StringComparison.Ordinal))
                continue;
            text.Append(latex[i]);
        }

        return text.ToString();
    }

    /// <summary>Appends an address character by character.</summary>
    internal static void Append(string latex, SourceSpan span, int fileStart, LatexOutput output)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (char.IsWhiteSpace(latex[i]))
                continue;
            var isEscape = latex[i] == '\\' && i + 1 < span.End && Escaped.Contains(latex[i + 1], StringComparison.Ordinal);
            output.Append(latex.AsSpan(isEscape ? i + 1 : i, 1), fileStart + i, isEscape ? 2 : 1);
            if (isEscape)
                i++;
        }
    }
}
