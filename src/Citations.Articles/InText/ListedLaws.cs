using System.Globalization;
using Citations.Matching;

namespace Citations.Articles.InText;

/// <summary>
/// The decisions and laws of the list by the names that the text may cite them with. Only the list shows where such a name begins and ends:
/// <c>(S. Res. 438, 2016)</c>, <c>(Equality Act 2010, s. 3)</c>, <c>(U.S. Const. art. I, § 3)</c>.
/// </summary>
internal sealed class ListedLaws
{
    private const int ShortestStart = 6;
    private const int LongestStart = 60;
    private const int FewestWords = 2;
    private const int MostTokensOfAbbreviation = 8;
    private const string NoYear = "";

    // "Part III", "Sch. 2", "Article 5".
    private const int LongestDivision = 7;

    private readonly HashSet<string> _names = [];
    private readonly HashSet<(string Start, string Year)> _starts = [];
    private readonly int _longest;

    /// <param name="works">The works of the list.</param>
    /// <param name="others">The folded names of its authors, which no shortened name of a law can be.</param>
    internal ListedLaws(IEnumerable<Reference> works, HashSet<string> others)
    {
        foreach (var work in works.Where(work => LegalName.IsOf(work.Type) && work.Author.IsEmpty))
        {
            string[] years = [YearOf(work.Issued), YearOf(work.OriginalDate)];
            foreach (var words in LegalName.Of(work).Select(TextFolding.Words))
            {
                _names.Add(string.Concat(words));
                foreach (var start in StartsOf(words).Where(start => !others.Contains(start)))
                    _starts.UnionWith(years.Select(year => (start, year)));
            }
        }

        _names.ExceptWith(others);
        _names.Remove("");
        _longest = _names.Select(name => name.Length).DefaultIfEmpty().Max();
    }

    internal bool IsEmpty => _longest == 0;

    /// <summary>The name of a law of a year that ends before a position of running text, or null.</summary>
    internal CitedNames? Before(TextBlock block, int end, string year)
    {
        if (IsEmpty)
            return null;
        var nameEnd = end;
        var abbreviation = CitedAbbreviations.Before(block, Math.Max(0, end - MostTokensOfAbbreviation), ref nameEnd);
        var last = nameEnd - 1;
        while (last > 0 && block.KindAt(last) == TokenKind.Mark && !block.Is(last, ')') && !block.Is(last, ']'))
            last--;
        int? found = null;
        for (var start = last; start >= 0; start--)
        {
            var name = TextFolding.Fold(block.Slice(start, last + 1));
            if (name.Length > _longest)
                break;
            if (block.KindAt(start) != TokenKind.Mark && (_names.Contains(name) || _starts.Contains((name, year))))
                found = start;
        }

        return found is { } from
            ? new()
            {
                Title = block.Slice(from, last + 1),
                Abbreviation = abbreviation,
                Start = from,
            }
            : null;
    }

    /// <summary>The citations of a law between two tokens in parentheses; null if they cite none.</summary>
    internal List<InTextCitation>? Read(TextBlock block, int start, int end)
    {
        if (IsEmpty)
            return null;
        for (var from = start; from < end; from++)
        {
            if (At(block, from, end) is { } citations)
                return from == start ? citations : [citations[0] with { Prefix = block.Slice(start, from) }, .. citations[1..]];
            // "see", "e.g.," and their like may be before a name.
            if (block.KindAt(from) == TokenKind.Number || (block.IsCapital(from) && block[from] is not ("See" or "Cf" or "The")))
                return null;
        }

        return null;
    }

    private List<InTextCitation>? At(TextBlock block, int start, int end)
    {
        List<InTextCitation>? found = null;
        for (var nameEnd = start + 1; nameEnd <= end; nameEnd++)
        {
            var name = TextFolding.Fold(block.Slice(start, nameEnd));
            if (name.Length > _longest)
                break;
            var isOpen = block.KindAt(nameEnd - 1) == TokenKind.Mark && !block.Is(nameEnd - 1, ')');
            if (!isOpen && After(block, start, nameEnd, end, name) is { } longer)
                found = longer;
        }

        return found;
    }

    /// <summary>Reads what follows a name: an abbreviation in brackets, a date, and the part of the law before or after it.</summary>
    private List<InTextCitation>? After(TextBlock block, int start, int nameEnd, int end, string name)
    {
        var isWhole = _names.Contains(name);
        var names = new CitedNames { Title = block.Slice(start, nameEnd), Start = start };
        var at = nameEnd;
        if (block.Is(at, '[') && block.Closing(at) is var close && close > at && close < end)
        {
            names = names with { Abbreviation = block.Slice(at + 1, close) };
            at = close + 1;
        }

        var date = at;
        while (date < end && CitedDate.At(block, date) is null)
        {
            // Another name follows.
            if (block.IsCapital(date) && block[date].Length > LongestDivision)
                return null;
            date++;
        }

        var span = block.Span(start, end);
        if (date < end)
            return block.Is(date - 1, ',') && (isWhole || _starts.Contains((name, CitedDate.At(block, date)!.Value.Year)))
                ? ParentheticalReader.Dates(block, date, end, names, CitationForm.Parenthetical, span, null)
                : null;
        if (!isWhole && !_starts.Contains((name, NoYear)))
            return null;
        var part = block.Slice(at, end).Trim(',', '.', ' ');
        return [names.Cite(CitationForm.Parenthetical, span, null) with { Locator = part.Length > 0 ? part : null }];
    }

    /// <summary>The name cut after each of its words, where enough is left to recognise it; of a decision both parties are.</summary>
    private static IEnumerable<string> StartsOf(string[] words)
    {
        var versus = Array.FindIndex(words, word => word is "v" or "vs");
        for (var count = Math.Max(FewestWords, versus + 2); count <= Math.Min(words.Length, LongestStart); count++)
        {
            if (string.Concat(words[..count]) is { Length: >= ShortestStart } start)
                yield return start;
        }
    }

    private static string YearOf(PartialDate? date) => date?.Year?.ToString(CultureInfo.InvariantCulture) ?? NoYear;
}
