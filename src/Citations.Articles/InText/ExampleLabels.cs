using System.Text.RegularExpressions;
using Citations.Articles.Documents;

namespace Citations.Articles.InText;

/// <summary>
/// The labels of Pandoc's numbered examples, which have the form of keys: <c>(@ex1) Moles dig.</c> begins one, and <c>(@ex1)</c> refers to
/// it.
/// </summary>
internal static partial class ExampleLabels
{
    /// <summary>Removes what is no citation but an example or a reference to one.</summary>
    internal static void RemoveFrom(List<InTextCitation> citations, ArticleDocument document)
    {
        if (!citations.Exists(citation => IsInParentheses(document.Text, citation)))
            return;
        HashSet<string> labels = [];
        foreach (var block in document.Blocks)
        {
            foreach (Match label in LabelPattern.Matches(block.Span.In(document.Text).ToString()))
                labels.Add(label.Groups["label"].Value);
        }

        citations.RemoveAll(citation =>
            citation.Key is { } key && labels.Contains(key) && IsInParentheses(document.Text, citation)
        );
    }

    private static bool IsInParentheses(string text, InTextCitation citation) =>
        citation is { Form: CitationForm.Key, Span: var span }
        && span.Start > 0
        && text[span.Start - 1] == '('
        && span.End < text.Length
        && text[span.End] == ')';

    /// <summary>A label begins a block, or a line after another example.</summary>
    [GeneratedRegex(@"\G\(@(?<label>[\p{L}\d_-]{1,60})\)[ \t]+\S[^\n]*(?:\n[ \t]*(?!\(@)[^\n]+)*\n?", RegexOptions.CultureInvariant)]
    private static partial Regex LabelPattern { get; }
}
