using System.Text.RegularExpressions;
using Citations.Formats;

namespace Citations.Articles.Documents.Latex;

/// <summary>The libraries that a document holds itself, in <c>filecontents</c> environments, by their names.</summary>
internal static partial class LatexContents
{
    /// <summary>The names of the libraries and their works.</summary>
    internal static IEnumerable<(string Name, EquatableArray<Reference> Works)> Of(string text)
    {
        var last = 0;
        foreach (Match start in StartPattern.Matches(text))
        {
            if (start.Index < last)
                continue;
            var (at, closing) = (start.Index + start.Length, $"\\end{{{start.Groups["environment"].Value}}}");
            var end = text.IndexOf(closing, at, StringComparison.Ordinal);
            if (end < 0)
                yield break;
            last = end;
            if (!LatexPreamble.IsComment(text, start.Index))
                yield return (start.Groups["name"].Value, BibTeXReader.Read(text[at..end]).Value);
        }
    }

    [GeneratedRegex(
        @"\\begin\{(?<environment>filecontents\*?)\}(?:\[[^\]\n]{0,100}\])?\{(?<name>[^{}\n]{1,200}\.bib)\}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex StartPattern { get; }
}
