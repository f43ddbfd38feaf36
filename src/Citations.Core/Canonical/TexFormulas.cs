using System.Text;
using Citations.Formats.Latex;

namespace Citations.Canonical;

/// <summary>
/// Formulas in TeX that a record's title has as its publisher wrote them: <c>$H_2O$</c>, <c>$$\mathcal{O}(n)$$</c>. What has no script and
/// no command is money.
/// </summary>
internal static class TexFormulas
{
    private const int LongestFormula = 200;

    internal static string Of(string title)
    {
        if (!title.Contains('$', StringComparison.Ordinal) || !title.AsSpan().ContainsAny('\\', '^', '_'))
            return title;
        var text = new StringBuilder(title.Length);
        var formula = new StringBuilder();
        var at = 0;
        while (title.IndexOf('$', at) is var open and >= 0)
        {
            var dollars = open + 1 < title.Length && title[open + 1] == '$' ? "$$" : "$";
            var start = open + dollars.Length;
            var close = start < title.Length ? title.IndexOf(dollars, start, StringComparison.Ordinal) : -1;
            if (close <= start || close - start > LongestFormula || Read(title[start..close], formula) is not { } read)
            {
                text.Append(title, at, open + 1 - at);
                at = open + 1;
                continue;
            }

            at = AppendUnlessRepeated(text.Append(title, at, open - at), read, title, close + dollars.Length);
        }

        return at == 0 ? title : text.Append(title, at, title.Length - at).ToString();
    }

    // Springer's records have each formula a second time, as plain text: $$^{\textregistered}$$ ®.
    private static int AppendUnlessRepeated(StringBuilder text, string read, string title, int end)
    {
        var plain = RecordMarkup.ToPlainText(read) ?? "";
        var rest = title.AsSpan(end).TrimStart();
        text.Append(read);
        return plain.Length > 0 && rest.StartsWith(plain, StringComparison.Ordinal) ? title.Length - rest.Length + plain.Length : end;
    }

    private static string? Read(string tex, StringBuilder buffer)
    {
        if (!tex.AsSpan().ContainsAny('\\', '^', '_') || tex.Contains('<', StringComparison.Ordinal))
            return null;
        var read = LatexReader.Read($"${tex}$", LatexKind.Text, buffer);
        return read.Contains('\\', StringComparison.Ordinal) ? null : read.Replace('\u00A0', ' ');
    }
}
