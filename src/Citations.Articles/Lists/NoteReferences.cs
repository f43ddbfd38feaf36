using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Citations.Articles.Documents;

namespace Citations.Articles.Lists;

/// <summary>
/// Finds where a text refers to numbered lines after it: <c>[3]</c>, raised digits, and those that a copy to plain text left behind a word
/// or a period, <c>a story of prices.1 The bishops</c>, where they count from 1 to the number of the lines.
/// </summary>
internal static partial class NoteReferences
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The places that refer to the notes, in the order of the text; none if it does not refer to most of them.</summary>
    internal static List<(SourceSpan Place, int Number)> Of(ArticleDocument document, NumberedLines notes)
    {
        var count = notes.Spans.Count;
        List<(SourceSpan Place, int Number)> brackets = [];
        List<(SourceSpan Place, int Number)> raised = [];
        List<(SourceSpan Place, int Number)> lost = [];
        foreach (var block in document.Blocks)
        {
            if (block.Span.Start >= notes.LineStarts[0])
                break;
            if (!block.IsText || block.Kind == BlockKind.Heading)
                continue;
            var end = Math.Min(block.Span.End, notes.LineStarts[0]);
            var text = document.Text.AsSpan(block.Span.Start..end);
            foreach (var match in (notes.Form == '(' ? Parenthesis : Bracket).EnumerateMatches(text))
                Add(brackets, new(block.Span.Start + match.Index, match.Length), document.Text);
            foreach (var match in RaisedNumber.EnumerateMatches(text))
                Add(raised, new(block.Span.Start + match.Index, match.Length), document.Text);
            foreach (var run in block.Runs.Where(run => (run.Marks & RunMarks.Superscript) != 0 && run.Span.End <= end))
                Add(raised, run.Span, document.Text);
            foreach (var match in Lost.EnumerateMatches(text))
                Add(lost, new(block.Span.Start + match.Index, match.Length), document.Text);
        }

        return References(brackets, count) ?? References(raised, count) ?? Counted(lost, count) ?? [];
    }

    private static void Add(List<(SourceSpan Place, int Number)> places, SourceSpan place, string text)
    {
        if (NumberIn(place.In(text)) is { } number)
            places.Add((place, number));
    }

    private static int? NumberIn(ReadOnlySpan<char> text)
    {
        var digits = new StringBuilder();
        foreach (var c in text)
        {
            var digit = Raised.IndexOf(c, StringComparison.Ordinal);
            if (digit >= 0 || char.IsAsciiDigit(c))
                digits.Append(digit >= 0 ? (char)('0' + digit) : c);
            else if (c is not ('[' or ']' or '(' or ')' or '^' or ' '))
                return null;
        }

        return int.TryParse(digits.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>The places, if they refer to four of five notes.</summary>
    private static List<(SourceSpan Place, int Number)>? References(List<(SourceSpan Place, int Number)> places, int count)
    {
        var own = places.Where(place => place.Number >= 1 && place.Number <= count).OrderBy(place => place.Place.Start).ToList();
        return own.DistinctBy(place => place.Number).Count() * 5 >= count * 4 ? own : null;
    }

    /// <summary>The places that count from 1 to the number of the notes, each once; what else looks like them is no reference.</summary>
    private static List<(SourceSpan Place, int Number)>? Counted(List<(SourceSpan Place, int Number)> places, int count)
    {
        List<(SourceSpan Place, int Number)> counted = [];
        foreach (var place in places)
        {
            if (place.Number == counted.Count + 1)
                counted.Add(place);
        }

        return counted.Count == count ? counted : null;
    }

    [GeneratedRegex(@"\(\d{1,3}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Parenthesis { get; }

    [GeneratedRegex(@"\[\d{1,3}\]", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket { get; }

    [GeneratedRegex(@"(?<=[\p{L}.,;:?!)”’""»])[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}", RegexOptions.CultureInvariant)]
    private static partial Regex RaisedNumber { get; }

    // Not of "fig.1", "3.14" or "version.2.0".
    [GeneratedRegex(
        @"(?<=\p{Ll}{3}|\p{Ll}{2}[.,;:?!)”’""»]{1,3}|\p{Lu}{2}[.,;:?!)]?|\p{Nd}[,;:?!)”’""»]|\p{Nd}{4}\.)(?<!\b(?:fig|eq|no|vol|tab|sec|ch|art|nr|cap|vers?|step|part)\.?)\d{1,3}(?=[\s;:?!)”’""»—–]|[.,](?!\d)|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Lost { get; }
}
