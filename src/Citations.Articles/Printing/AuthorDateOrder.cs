using System.Text.RegularExpressions;
using Citations.Articles.Checking.Form;
using Citations.Articles.Parsing;

namespace Citations.Articles.Printing;

/// <summary>The order of the parts of an entry in author-date styles, which shows what is in italics.</summary>
internal static partial class AuthorDateOrder
{
    /// <summary>Whether an entry is written in the order of author-date styles: <c>Names. (Date). Title</c>.</summary>
    internal static bool Is(ReferenceEntry entry) =>
        entry.Parsed.Grammar == EntryGrammar.AuthorDate || DatePattern.IsMatch(entry.Text);

    /// <summary>The entry with the italics that its form determines; null if its parts are in the order of another style.</summary>
    internal static ReferenceEntry? WithItalics(EntryReport report) =>
        Is(report.Entry) && !report.Diagnostics.Any(finding => finding.Code == OtherStyleRule.OtherStyle.Code)
            ? LackingItalics.Set(report.Entry)
            : null;

    [GeneratedRegex(
        "^.{1,600}?" + EntryDate.InParentheses,
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex DatePattern { get; }
}
