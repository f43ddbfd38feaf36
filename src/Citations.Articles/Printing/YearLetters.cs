using System.Text.RegularExpressions;
using Citations.Articles.Parsing;
using Citations.Rendering;

namespace Citations.Articles.Printing;

/// <summary>The letters after the years of works of the same authors and year, in entries in their author's words.</summary>
internal static partial class YearLetters
{
    private const int YearLength = 4;

    /// <summary>
    /// An entry in its author's words, with the letter after its year that the style gives it beside the other works of the year, and
    /// unchanged if it has a letter, or no year that a letter could follow.
    /// </summary>
    /// <param name="report">The entry.</param>
    /// <param name="words">The entry in its author's words.</param>
    /// <param name="styled">Its names and date as the style writes them.</param>
    internal static RichText Add(EntryReport report, RichText words, RichText styled)
    {
        if (
            report.Entry.Parsed is not { YearSuffix: null, Grammar: EntryGrammar.AuthorDate, RepeatedAuthors: null } parsed
            || parsed.Field("issued") is not { Span: { Length: YearLength } year }
            || LetteredYear.Match(styled.ToPlainText()) is not { Success: true } match
            || match.Groups["year"].Value != year.In(report.Entry.Text).ToString()
        )
            return words;
        var corrections = FindingCorrections.Of(report).ToList();
        if (corrections.Exists(other => other.Span.Start < year.End && year.Start < other.Span.End))
            return words;
        corrections.Add((year, match.Groups["year"].Value + match.Groups["letter"].Value));
        return OwnWords.Of(AuthorDateOrder.WithItalics(report) ?? report.Entry, corrections);
    }

    [GeneratedRegex(@"\((?<year>\d{4})(?<letter>[a-z])\)", RegexOptions.CultureInvariant)]
    private static partial Regex LetteredYear { get; }
}
