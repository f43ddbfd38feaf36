using System.Text.RegularExpressions;

namespace Citations.Articles.Printing;

/// <summary>The ways in which entries write a DOI before APA 7 asked for its address (9.35).</summary>
internal static partial class DoiForms
{
    /// <summary>What stands before a DOI in APA 7.</summary>
    internal const string Address = "https://doi.org/";

    /// <summary>The text with the first DOI as <c>https://doi.org/...</c>.</summary>
    internal static string ToAddress(string text) =>
        Find(text) is { } form ? string.Concat(text.AsSpan(0, form.Start), Address, text.AsSpan(form.End)) : text;

    /// <summary>
    /// The text before the first DOI that is not part of it: a label, another address; null if there is no DOI with such a form.
    /// </summary>
    internal static SourceSpan? Find(string text)
    {
        if (Doi.FindAll(text) is not [var found, ..])
            return null;
        var before = text[Math.Max(0, found.Span.Start - LongestForm)..found.Span.Start];
        var match = FormPattern.Match(before);
        if (!match.Success)
            return null;
        return SourceSpan.FromBounds(found.Span.Start - match.Length, found.Span.Start);
    }

    private const int LongestForm = 200;

    // A scheme as it is also mistyped: htpp://, https//, http:/, https: //.
    private const string Scheme = @"[htps]{3,7}\s?[:;/]{1,5}\s?";
    private const string Host = @"(?:dx[.-]|www\.)?doi(?:\.org|[.-]org(?:\.[a-z0-9-]+){2,6})/";

    // The prefix may be there twice: https://doi.org/https://doi.org/10.1234/x. What stands directly before the form would be half of a
    // form that is not known.
    [GeneratedRegex(
        $@"(?<![\w/:;])(?:doi\s*:?\s*)?(?:(?:{Scheme})?{Host}){{1,3}}(?:doi:)?\s*$|(?<![\w/:;])(?:{Scheme}|doi\s*:\s*)?doi\s*:\s*$|(?<![\w/:;])DOI\s+$|(?<![\w/.:;])$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex FormPattern { get; }
}
