using System.Text.RegularExpressions;
using Citations.Articles.Parsing;

namespace Citations.Articles.Printing;

/// <summary>
/// What follows the date of an entry, title and source, by its sentences: marks in brackets and parentheses do not end a sentence, nor does
/// the period of an initial or an abbreviation.
/// </summary>
internal sealed partial class EntryBody
{
    private const char Masked = '_';

    // What leads to an address: "Abgerufen am 3. Mai 2021 von https://..."
    private static readonly string[] Retrievals =
    [
        "Retrieved ", "Accessed ", "Abgerufen ", "Consulté ", "Récupéré ", "Repéré ", "Recuperado ", "Consultado ", "Consultato ",
        "Recuperato ", "Geraadpleegd ", "Hämtad ", "Hentet ",
    ];

    private EntryBody(string text, int start)
    {
        (Text, Start) = (text, start);
        Address = AddressAtEnd.Match(text, start) is { Success: true } address ? address.Index : text.Length;
        var masked = text.ToCharArray();
        Brackets = MaskEnclosed(masked, start, Address);
        foreach (var pattern in (Regex[])[NumberedVolume, NoEnd])
        {
            foreach (Match match in pattern.Matches(new string(masked), start))
                masked.AsSpan(match.Index, match.Length).Replace('.', Masked);
        }

        Words = new(masked);
        Sentences = [.. SentencesOf(Words, start, Address)];
    }

    /// <summary>The text of the entry.</summary>
    internal string Text { get; }

    /// <summary>
    /// The text with <c>_</c> for all that is in square brackets, and for the marks in parentheses and after what is abbreviated: each
    /// mark that is left ends a sentence.
    /// </summary>
    internal string Words { get; }

    /// <summary>Where the words after the date begin.</summary>
    internal int Start { get; }

    /// <summary>Where the address begins; the end of the text where there is none.</summary>
    internal int Address { get; }

    internal bool HasAddress => Address < Text.Length;

    internal bool HasDoi => HasAddress && Text.AsSpan(Address).Contains("doi.org/", StringComparison.OrdinalIgnoreCase);

    /// <summary>The square brackets before the address, with what is in them.</summary>
    internal IReadOnlyList<SourceSpan> Brackets { get; }

    /// <summary>
    /// The sentences before the address, without their period but with a question mark; notes at the end are not sentences.
    /// </summary>
    internal IReadOnlyList<SourceSpan> Sentences { get; }

    /// <summary>The date in parentheses, without these.</summary>
    internal string Date { get; private init; } = "";

    /// <summary>The text after the date; null if no date is in parentheses.</summary>
    internal static EntryBody? Of(string text) =>
        DateInParentheses.Match(text) is { Success: true } date
            ? new(text, date.Index + date.Length) { Date = date.Value.TrimEnd(' ', '.').Trim('(', ')') }
            : null;

    /// <summary>Whether a stretch holds whole words, and both marks of each pair of brackets, and is not in square ones.</summary>
    internal bool IsWhole(SourceSpan span)
    {
        if (span.Length <= 0 || span.End > Text.Length || Brackets.Any(bracket => bracket.Start < span.Start && span.End < bracket.End))
            return false;
        var (square, round) = (0, 0);
        foreach (var c in span.In(Text))
        {
            square += c is '[' ? 1 : c is ']' ? -1 : 0;
            round += c is '(' ? 1 : c is ')' ? -1 : 0;
            if (square < 0 || round < 0)
                return false;
        }

        return square == 0
            && round == 0
            && (span.Start == 0 || !(char.IsLetterOrDigit(Text[span.Start - 1]) || Text[span.Start - 1] is '-' or '‐'))
            && (span.End == Text.Length || !char.IsLetterOrDigit(Text[span.End]));
    }

    /// <summary>Whether a stretch over more than one sentence ends within one: a reading that lost its way.</summary>
    internal bool IsCut(SourceSpan span) =>
        Sentences.FirstOrDefault(sentence => sentence.Start < span.End && span.End < sentence.End) is { Length: > 0 } last
        && span.Start < last.Start
        && Words[(span.End + 1)..].AsSpan().TrimStart() is [not ('(' or '['), ..];

    private static bool IsRetrieval(ReadOnlySpan<char> words)
    {
        foreach (var phrase in Retrievals)
        {
            if (words.StartsWith(phrase, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static List<SourceSpan> MaskEnclosed(char[] text, int start, int end)
    {
        List<SourceSpan> brackets = [];
        var (open, square, round) = (0, 0, 0);
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c == '[' && square++ == 0)
                open = i;
            else if (c == ']' && square > 0 && --square == 0)
                brackets.Add(SourceSpan.FromBounds(open, i + 1));
            else if (square > 0)
                text[i] = Masked;
            else if (c is '(' or ')')
                round = Math.Max(0, round + (c == '(' ? 1 : -1));
            else if (round > 0 && (c is '.' or '?' or '!'))
                text[i] = Masked;
        }

        return brackets;
    }

    private static IEnumerable<SourceSpan> SentencesOf(string words, int start, int end)
    {
        var from = start;
        foreach (Match mark in SentenceEnd.Matches(words[..end], start))
        {
            var close = mark.Index + (words[mark.Index] == '.' ? 0 : 1);
            // "(Original work published 1874)" is a note; "Retrieved May 2, 2021, from" belongs to the address.
            if (close > from && words[from] != '(' && !IsRetrieval(words.AsSpan(from)))
                yield return SourceSpan.FromBounds(from, close);
            from = mark.Index + mark.Length;
        }

        var last = words.AsSpan(from, end - from).TrimEnd();
        if (last.Length > 0 && last[0] != '(' && !IsRetrieval(last))
            yield return new(from, last.Length);
    }

    [GeneratedRegex(EntryDate.InParentheses, RegexOptions.CultureInvariant)]
    private static partial Regex DateInParentheses { get; }

    // The words of a post may hold an address, too.
    [GeneratedRegex(@"(?<=[.?!)\]]\s|\b(?:from|von|de|da|van|från|fra|sur|à)\s)(?:https?://|doi:\s?10\.|www\.)", RegexOptions.CultureInvariant)]
    private static partial Regex AddressAtEnd { get; }

    // Handbook of naps: Vol. 2. Short naps.
    [GeneratedRegex(@":\sVol\.\s\d{1,5}\.(?=\s\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedVolume { get; }

    [GeneratedRegex(@"[.?!]+(?:['’”""]?)(?:\s+|$)", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd { get; }

    // J. S. Bach, the U.S. economy, St. Petersburg, men vs. women.
    [GeneratedRegex(
        @"(?<![\p{L}\d])(?:\p{Lu}|\p{Lu}\.\p{Lu}|Mrs?|Ms|Drs?|St|Mt|Ft|Jr|Sr|Prof|No|Nos|Vols?|vs?|cf|al|ca|Op|op|e\.g|i\.e)\.(?=\s[\p{L}\d])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NoEnd { get; }
}
