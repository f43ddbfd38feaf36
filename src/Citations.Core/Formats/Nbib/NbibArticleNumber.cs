using System.Text.RegularExpressions;
using Citations.Formats.Mapping;

namespace Citations.Formats.Nbib;

/// <summary>
/// The number of an article that has no pages: PubMed gives it as the publisher's identifier, <c>LID - e0209876 [pii]</c>, where others
/// have an identifier of the publisher's files (<c>S0140-6736(21)00123-4</c>) or the end of their DOI.
/// </summary>
internal static partial class NbibArticleNumber
{
    private const string Kind = "[pii]";
    private const string DoiKind = "[doi]";

    // Publishers number their files with seven digits, too.
    private const int SurelyOfArticle = 6;

    /// <summary>The number in an identifier of an entry, or null if it holds none.</summary>
    internal static string? Read(SourceEntry source, string identifier)
    {
        if (!identifier.EndsWith(Kind, StringComparison.OrdinalIgnoreCase) || !string.IsNullOrWhiteSpace(source[NbibFields.Pages]))
            return null;
        var number = identifier[..^Kind.Length].TrimEnd();
        if (!Form.IsMatch(number))
            return null;
        var doi = DoiOf(source);
        if (doi?.EndsWith("/" + number, StringComparison.OrdinalIgnoreCase) == true)
            return null;
        var isOfArticle = number[0] is 'e' or 'E' || number.Count(char.IsAsciiDigit) <= SurelyOfArticle;
        return isOfArticle || doi?.EndsWith("." + number, StringComparison.OrdinalIgnoreCase) == true ? number : null;
    }

    private static string? DoiOf(SourceEntry source)
    {
        foreach (var (name, text, _) in source.Fields)
        {
            if (
                name is NbibFields.Location or NbibFields.ArticleId
                && text.EndsWith(DoiKind, StringComparison.OrdinalIgnoreCase)
            )
                return text[..^DoiKind.Length].TrimEnd();
        }

        return null;
    }

    // 123, e77, CD001234, e0209876.
    [GeneratedRegex("^(?:[A-Za-z]{0,2}[0-9]{1,6}|[Ee]?[0-9]{7})$", RegexOptions.CultureInvariant)]
    private static partial Regex Form { get; }
}
