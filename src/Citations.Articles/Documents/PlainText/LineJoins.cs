using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Citations.Articles.Documents.PlainText;

/// <summary>
/// Determines how the lines of a paragraph continue: a word that was divided at the end of a line is one word, and a hyphen that belongs to
/// the word stays. What the rest of the text has decides first.
/// </summary>
internal sealed partial class LineJoins(string text)
{
    private static readonly FrozenSet<string> Prefixes = Set(
        "self non well high low long short cross post pre anti multi inter co ex all half mid quasi semi sub ultra peer decision "
            + "evidence risk full part open close large small middle health problem goal task time work life "
            + "two three four five six seven eight nine ten one"
    );

    private static readonly FrozenSet<string> Seconds = Set(
        "based related making taking term year years old like free specific level scale wide being efficacy esteem reported reviewed "
            + "centered centred dependent induced associated oriented driven sectional control regulation focused aged art date line up off"
    );

    private static readonly FrozenSet<string> Conjunctions = Set("and or to und oder bis et ou y o e en of och og");

    private static readonly SearchValues<char> OfAddresses = SearchValues.Create("/_=-.0123456789");

    private HashSet<string>? _words;

    /// <summary>How a line continues the one before it.</summary>
    /// <param name="before">The characters before it in its paragraph.</param>
    /// <param name="line">The line without its indent.</param>
    internal LineJoin Of(string before, ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || before.Length < 2)
            return LineJoin.Line;
        if (before[^1] is '-' or '\u2010' or '\u00AD' && char.IsLetter(before[^2]) && char.IsLetter(line[0]))
            return OfWord(before, line);
        // "12-" and "year-old"
        if (before[^1] == '-' && char.IsAsciiDigit(before[^2]) && char.IsLower(line[0]) && !Conjunctions.Contains(FirstWord(line)))
            return LineJoin.Direct;
        return IsBrokenAddress(before, line) ? LineJoin.Direct : LineJoin.Line;
    }

    private LineJoin OfWord(string before, ReadOnlySpan<char> line)
    {
        var start = before.Length - 1;
        while (start > 0 && char.IsLetter(before[start - 1]))
            start--;
        var (first, second) = (before[start..^1], FirstWord(line));
        if (Has(first + second))
            return LineJoin.WithoutHyphen;
        if (text.Contains($"{first}-{second}", StringComparison.OrdinalIgnoreCase))
            return LineJoin.Direct;
        if (Conjunctions.Contains(second) || before.Contains("://", StringComparison.Ordinal))
            return LineJoin.Line;
        var isCompound =
            char.IsUpper(second[0])
            || first.Length == 1
            || (start > 0 && before[start - 1] == '-')
            // "Stratford-" and "upon-Avon"; "meta-" and "analysis"
            || (line.Length > second.Length && line[second.Length] == '-' && (char.IsUpper(first[0]) || Has(first)))
            || (first[^1] is 'a' or 'i' && first[^1] == second[0])
            || Prefixes.Contains(first.ToLowerInvariant())
            || Seconds.Contains(second)
            || (Has(first) && Has(second));
        return isCompound ? LineJoin.Direct : LineJoin.WithoutHyphen;
    }

    private static string FirstWord(ReadOnlySpan<char> line)
    {
        var length = 1;
        while (length < line.Length && char.IsLetter(line[length]))
            length++;
        return line[..length].ToString();
    }

    /// <summary>
    /// A DOI continues where its suffix is missing; an address that ends in one of its signs, where the rest is not a word.
    /// </summary>
    private static bool IsBrokenAddress(string before, ReadOnlySpan<char> line)
    {
        var word = before.AsSpan(before.AsSpan().LastIndexOfAny(" \n\t") + 1);
        if (!char.IsLower(line[0]) && !char.IsAsciiDigit(line[0]))
            return false;
        if (BareDoiPattern.IsMatch(word))
            return true;
        var rest = line[..(line.IndexOfAny(" \t") is var space and >= 0 ? space : line.Length)].TrimEnd(".,;)");
        return word.Contains("://", StringComparison.Ordinal)
            && word[^1] is '/' or '_' or '=' or '&' or '?' or '-'
            && rest.ContainsAny(OfAddresses);
    }

    private bool Has(string word)
    {
        if (_words is null)
        {
            _words = new(StringComparer.OrdinalIgnoreCase);
            foreach (var match in WordPattern.EnumerateMatches(text))
                _words.Add(text.Substring(match.Index, match.Length));
        }

        return _words.Contains(word);
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();

    /// <summary>A word that no line end divides.</summary>
    [GeneratedRegex(
        @"(?<![\p{L}\p{M}]|[-\u2010\u00AD]\s{0,20})[\p{L}\p{M}]{2,60}(?![\p{L}\p{M}]|[-\u2010\u00AD]\s)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex WordPattern { get; }

    [GeneratedRegex(@"(?:^|[/:])10\.\d{4,9}/$", RegexOptions.CultureInvariant)]
    private static partial Regex BareDoiPattern { get; }
}
