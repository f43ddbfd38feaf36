using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Citations.Articles.Documents;
using Citations.Articles.Words;

namespace Citations.Articles.Lists;

/// <summary>
/// Finds where a text refers to numbered lines after it: <c>[3]</c>, raised digits, and those that a copy to plain text left after a word
/// or a period, <c>a story of prices.1 The bishops</c>, where they count from 1 to the number of the lines.
/// </summary>
internal sealed partial class NoteReferences
{
    private readonly List<(SourceSpan Place, int Number)> _parentheses = [];
    private readonly List<(SourceSpan Place, int Number)> _brackets = [];
    private readonly List<(SourceSpan Place, int Number)> _raised = [];
    private readonly List<(SourceSpan Place, int Number)> _lost = [];

    /// <summary>Finds all that may refer to numbered lines in a document.</summary>
    internal NoteReferences(ArticleDocument document)
    {
        foreach (var block in document.Blocks.Where(block => block.IsText && block.Kind != BlockKind.Heading))
        {
            AddAll(_parentheses, Parenthesis, block, document.Text);
            AddAll(_brackets, Bracket, block, document.Text);
            AddAll(_raised, RaisedNumber, block, document.Text);
            foreach (var run in block.Runs.Where(run => (run.Marks & RunMarks.Superscript) != 0))
                Add(_raised, run.Span, document.Text);
            AddAll(_lost, LostDigits.Pattern, block, document.Text);
        }
    }

    /// <summary>The places that refer to the notes, in the order of the text; none if it does not refer to most of them.</summary>
    internal List<(SourceSpan Place, int Number)> To(NumberedLines notes)
    {
        var (count, end) = (notes.Spans.Count, notes.LineStarts[0]);
        return References(Before(notes.Form == '(' ? _parentheses : _brackets, end), count)
            ?? References(Before(_raised, end), count)
            ?? Counted(Before(_lost, end), count)
            ?? [];
    }

    private static IEnumerable<(SourceSpan Place, int Number)> Before(List<(SourceSpan Place, int Number)> places, int end) =>
        places.Where(place => place.Place.End <= end);

    private static void AddAll(List<(SourceSpan Place, int Number)> places, Regex pattern, DocumentBlock block, string text)
    {
        foreach (var match in pattern.EnumerateMatches(block.Span.In(text)))
            Add(places, new(block.Span.Start + match.Index, match.Length), text);
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
            var digit = RaisedDigits.ValueOf(c);
            if (digit >= 0 || char.IsAsciiDigit(c))
                digits.Append(digit >= 0 ? (char)('0' + digit) : c);
            else if (c is not ('[' or ']' or '(' or ')' or '^' or ' '))
                return null;
        }

        return int.TryParse(digits.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>The places, if they refer to four of five notes.</summary>
    private static List<(SourceSpan Place, int Number)>? References(IEnumerable<(SourceSpan Place, int Number)> places, int count)
    {
        var own = places.Where(place => place.Number >= 1 && place.Number <= count).OrderBy(place => place.Place.Start).ToList();
        return own.DistinctBy(place => place.Number).Count() * 5 >= count * 4 ? own : null;
    }

    /// <summary>The places that count from 1 to the number of the notes, each once; what else looks like them is no reference.</summary>
    private static List<(SourceSpan Place, int Number)>? Counted(IEnumerable<(SourceSpan Place, int Number)> places, int count)
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

    [GeneratedRegex(@"(?<=[\p{L}.,;:?!)”’""»])[" + RaisedDigits.All + "]{1,3}", RegexOptions.CultureInvariant)]
    private static partial Regex RaisedNumber { get; }
}
