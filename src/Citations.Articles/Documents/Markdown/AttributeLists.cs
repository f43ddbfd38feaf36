using System.Text.RegularExpressions;

namespace Citations.Articles.Documents.Markdown;

/// <summary>
/// Takes kramdown's attributes of blocks out of Markdown, a line of their own below a heading or a list: <c>{: .no_toc}</c>.
/// </summary>
internal static partial class AttributeLists
{
    /// <summary>The text with spaces in place of the attributes, so that all positions stay.</summary>
    internal static string Blank(string text) =>
        text.Contains("{:", StringComparison.Ordinal) ? Pattern.Replace(text, list => new(' ', list.Length)) : text;

    [GeneratedRegex(@"^[ \t]{0,8}\{:[^{}\n\r]{1,200}\}[ \t]*(?=\r?$)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Pattern { get; }
}
