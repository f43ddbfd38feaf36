using System.Text;

namespace Citations.Articles.Rewriting;

/// <summary>Applies changes to the text of a file.</summary>
internal static class SourceEdits
{
    /// <summary>The text with the changes made; everything between them stays as it is.</summary>
    /// <param name="source">The text.</param>
    /// <param name="edits">The changes; they do not overlap.</param>
    internal static string Apply(string source, IEnumerable<SourceEdit> edits)
    {
        var text = new StringBuilder(source.Length + 64);
        var at = 0;
        foreach (var (span, replacement) in edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.End))
        {
            text.Append(source, at, span.Start - at).Append(replacement);
            at = span.End;
        }

        return text.Append(source, at, source.Length - at).ToString();
    }
}
