using System.Text.RegularExpressions;

namespace Citations.Articles.Parsing;

/// <summary>
/// Finds where the title ends and the source starts: at a closing quotation mark, at a change of italics, or at the
/// end of that sentence after which the rest reads best as a source.
/// </summary>
internal static partial class TitleAndSource
{
    private const int MostCandidates = 12;

    // A later end of the title must read better by this much.
    private const double Margin = 0.02;
    private const double PriorWeight = 0.3;

    /// <summary>The best score there can be: nothing reads better than this, so that the search ends there.</summary>
    internal const double BestScore = PriorWeight + ((1 - PriorWeight) * SourceReader.BestScore);

    /// <summary>Reads title and source from a position to the end of the entry.</summary>
    /// <returns>The best reading with its score, or null where there is no title.</returns>
    internal static EntryDraft? Read(EntryText entry, int start, Func<EntryDraft> fresh) => Best(entry, start, fresh, Candidates);

    /// <summary>
    /// The same for styles that set commas around the title: <c>A. Smith, The title, J. Chem. 12 (1999) 1–5</c>; the last comma that leaves
    /// a source counts.
    /// </summary>
    internal static EntryDraft? ReadByCommas(EntryText entry, int start, Func<EntryDraft> fresh) => Best(entry, start, fresh, Commas);

    private static EntryDraft? Best(
        EntryText entry,
        int start,
        Func<EntryDraft> fresh,
        Func<EntryText, int, IEnumerable<(int Start, int End, int Source, double Prior)>> candidates
    )
    {
        var text = entry.Text;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] is '.' or ',' or ':' or ';' or ')'))
            start++;
        if (start >= text.Length)
            return null;
        EntryDraft? best = null;
        foreach (var (titleStart, titleEnd, sourceStart, prior) in candidates(entry, start))
        {
            var draft = fresh();
            var end = TitleNotes.Take(text, titleStart, titleEnd, draft);
            var title = Quotes.Trim(text[titleStart..end]);
            if (title.Length == 0 && titleEnd > titleStart)
                continue;
            draft.Set(TextVariable.Title, title, titleStart, end);
            draft.Score =
                (PriorWeight * prior)
                + ((1 - PriorWeight) * SourceReader.Read(entry, sourceStart, text.Length, draft))
                - (titleEnd > titleStart ? TitleDoubt(title) : 0);
            if (best is null || draft.Score > best.Score + Margin)
                best = draft;
            if (best.Score >= BestScore - Margin)
                break;
        }

        return best;
    }

    private static IEnumerable<(int Start, int End, int Source, double Prior)> Candidates(EntryText entry, int start)
    {
        var text = entry.Text;
        var quoted = Quotes.ClosingOf(text, start);
        if (quoted > start)
        {
            yield return (start + 1, quoted, quoted + 1, 1);
            yield break;
        }

        if (entry.EmphasisAt(start) is { } first && first.End > start + 1)
        {
            // An italic title stands alone; its parentheses follow it.
            var end = NotesAfter(text, first.End);
            yield return (start, end, end, 1);
            yield break;
        }

        if (entry.EmphasisAfter(start) is { } container && container.Start < text.Length && LooksLikeContainer(text, start, container))
        {
            var before = text[..container.Start].TrimEnd().Length;
            var lead = In.Match(text, start, before - start);
            yield return lead.Success ? (start, lead.Index + 1, lead.Index + 1, 1) : (start, before, container.Start, 1);
            yield break;
        }

        // Some styles of physics and chemistry print no title.
        yield return (start, start, start, 0.1);
        var count = 0;
        foreach (Match stop in Stop.Matches(text, start))
        {
            if (count++ == MostCandidates)
                yield break;
            var end = stop.Groups["stop"].Index;
            var keepsMark = text[end] is '?' or '!';
            yield return (
                start,
                keepsMark ? end + 1 : end,
                stop.Index + stop.Length,
                IsAbbreviation(stop.Groups["word"].ValueSpan) ? 0.3 : 1
            );
        }

        yield return (start, text.TrimEnd().Length, text.Length, 0.6);
    }

    private static IEnumerable<(int Start, int End, int Source, double Prior)> Commas(EntryText entry, int start)
    {
        const int mostCommas = 24;
        yield return (start, entry.Text.TrimEnd().Length, entry.Text.Length, 0.6);
        foreach (Match comma in Comma.Matches(entry.Text, start).Take(mostCommas).Reverse())
            yield return (start, comma.Index, comma.Index + 1, 1);
    }

    private static bool LooksLikeContainer(string text, int start, SourceSpan emphasis)
    {
        // "... trial of an *N*-methyl ..." is a word of the title, not the journal.
        var before = text[start..emphasis.Start].TrimEnd();
        return before.Length > 0
            && (
                before[^1] is '.' or '?' or '!' or '”' or '"'
                || In.IsMatch(before + " ")
                || before.EndsWith(" In", StringComparison.Ordinal)
                || before.EndsWith("),", StringComparison.Ordinal)
            );
    }

    private static int NotesAfter(string text, int at)
    {
        var match = Notes.Match(text, at);
        return match.Success ? match.Index + match.Length : at;
    }

    private static double TitleDoubt(string title)
    {
        var doubt = 0.0;
        if (title.Length < 4)
            doubt += 0.4;
        var lastSentence = title.LastIndexOf(". ", StringComparison.Ordinal);
        if (lastSentence > 0 && title.Length - lastSentence < 9)
            doubt += 0.15;
        foreach (var sentence in InnerStop.EnumerateMatches(title))
            doubt += IsAbbreviation(title.AsSpan(sentence.Index, sentence.Length - 2)) ? 0 : 0.04;
        return doubt;
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word) =>
        word.Length == 1
        || word
            is "vs"
                or "al"
                or "Dr"
                or "St"
                or "Mr"
                or "Mrs"
                or "Vol"
                or "No"
                or "Jr"
                or "cf"
                or "eg"
                or "ie"
                or "approx"
                or "spp"
                or "subsp"
                or "U.S"
                or "e.g"
                or "i.e";

    [GeneratedRegex(
        @"(?<word>[\p{L}\d.]*)[\])”’""]?(?<stop>[.?!])[”’""]?\s+(?=[\p{Lu}\p{Lo}\d""“(\[<]|[Ii]n[:\s]|e\d|pp\.)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Stop { get; }

    [GeneratedRegex(@",\s+(?=[\p{Lu}\p{Lo}]|in:?\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Comma { get; }

    [GeneratedRegex(@"\p{L}+\.\s", RegexOptions.CultureInvariant)]
    private static partial Regex InnerStop { get; }

    [GeneratedRegex(@"[.?!”""]\s*[Ii]n:?\s(?!.*[.?!]\s[Ii]n:?\s)", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex In { get; }

    [GeneratedRegex(@"\G\.?(?:\s*(?:\([^()]{1,200}\)|\[[^\[\]]{1,200}\]))*", RegexOptions.CultureInvariant)]
    private static partial Regex Notes { get; }
}
