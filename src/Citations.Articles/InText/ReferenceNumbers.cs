using System.Text.RegularExpressions;

namespace Citations.Articles.InText;

/// <summary>Finds the numbers that the sentence itself calls references: <c>ref. 9</c>, <c>references 11 and 12</c>.</summary>
internal static partial class ReferenceNumbers
{
    /// <summary>Adds the citations of a stretch of source whose reference list is numbered.</summary>
    /// <param name="source">The text.</param>
    /// <param name="span">The stretch.</param>
    /// <param name="citations">Where the citations go.</param>
    internal static void Scan(string source, SourceSpan span, List<InTextCitation> citations)
    {
        foreach (var match in Pattern.EnumerateMatches(span.In(source)))
        {
            var place = new SourceSpan(span.Start + match.Index, match.Length);
            var first = place.In(source).IndexOfAny("0123456789".AsSpan());
            var numbers = place.In(source)[first..].ToString().Replace("and", ",", StringComparison.Ordinal).Replace('&', ',');
            foreach (var number in NumberList.Read(numbers.Replace(", ,", ",", StringComparison.Ordinal)) ?? [])
                citations.Add(new(CitationForm.Numeric, place) { Number = number });
        }
    }

    [GeneratedRegex(
        @"\b(?:[Rr]efs?\.?|[Rr]eferences?)[ \u00A0][0-9]{1,4}(?:(?: ?[,–-] ?|,? (?:and|&) )[0-9]{1,4})*\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern { get; }
}
