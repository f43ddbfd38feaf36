using System.Text.RegularExpressions;

namespace Citations.Articles.Parsing;

/// <summary>
/// Finds where the title ends and the source starts: at a closing quotation mark, at a change of italics, or at the
/// end of that sentence after which the rest reads best as a source.
/// </summary>
internal static partial class TitleAndSource
{
    private const int MostCandidates = 12;
    private const int MostCommas = 24;

    // A later end of the title must read better by this much.
    private const double Margin = 0.02;
    private const double PriorWeight = 0.3;
    private const double SourceWeight = 1 - PriorWeight;

    /// <summary>The best score there can be: nothing reads better than this, so that the search ends there.</summary>
    internal const double BestScore = PriorWeight + (SourceWeight * SourceReader.BestScore);

    /// <summary>Reads title and source from a position to the end of the entry.</summary>
    /// <returns>The best reading with its score, or null if there is no title.</returns>
    internal static EntryDraft? Read(EntryText entry, int start, EntryHead head)
    {
        start = SkipMarks(entry.Text, start);
        Span<Candidate> candidates = stackalloc Candidate[MostCandidates + 3];
        return start < entry.Text.Length ? Best(entry, head, candidates[..Candidates(entry, start, head, candidates)]) : null;
    }

    /// <summary>
    /// The same for styles that set commas around the title: <c>A. Smith, The title, J. Chem. 12 (1999) 1–5</c>; the last comma that leaves
    /// a source counts.
    /// </summary>
    internal static EntryDraft? ReadByCommas(EntryText entry, int start, EntryHead head)
    {
        start = SkipMarks(entry.Text, start);
        Span<Candidate> candidates = stackalloc Candidate[MostCommas + 1];
        return start < entry.Text.Length ? Best(entry, head, candidates[..Commas(entry, start, candidates)]) : null;
    }

    private static int SkipMarks(string text, int start)
    {
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] is '.' or ',' or ':' or ';' or ')'))
            start++;
        return start;
    }

    private static EntryDraft? Best(EntryText entry, EntryHead head, ReadOnlySpan<Candidate> candidates)
    {
        var text = entry.Text;
        EntryDraft? best = null,
            spare = null;
        var bestTitle = default(SourceSpan);
        foreach (var (titleStart, titleEnd, sourceStart, prior) in candidates)
        {
            var draft = spare ?? new();
            draft.Restart(head);
            var end = TitleNotes.Take(entry, titleStart, titleEnd, draft);
            var title = Quotes.Trim(text.AsSpan(titleStart, end - titleStart));
            spare = draft;
            if (title.IsEmpty && titleEnd > titleStart)
                continue;
            var doubt = titleEnd > titleStart ? TitleDoubt(title) : 0;
            // The source of a title that cannot win is not read.
            if (best is not null && Score(SourceReader.BestScore) <= best.Score + Margin)
                continue;
            draft.Score = Score(SourceReader.Read(entry, sourceStart, text.Length, draft));
            if (end < titleEnd && IsNumberOfTitle(draft, titleEnd))
            {
                draft.Restart(head);
                end = titleEnd;
                draft.Score = Score(SourceReader.Read(entry, sourceStart, text.Length, draft));
            }

            if (best is null || draft.Score > best.Score + Margin)
                (best, spare, bestTitle) = (draft, best, SourceSpan.FromBounds(titleStart, end));
            if (best.Score >= BestScore - Margin)
                break;

            double Score(double source) => (PriorWeight * prior) + (SourceWeight * source) - doubt;
        }

        best?.Set(TextVariable.Title, Quotes.Trim(bestTitle.In(text)).ToString(), bestTitle.Start, bestTitle.End);
        return best;
    }

    /// <summary>
    /// Whether a number in parentheses, "The LEMON study (NCCH1503)", was taken from the title of an article in a volume: the article's own
    /// number follows the volume.
    /// </summary>
    private static bool IsNumberOfTitle(EntryDraft draft, int titleEnd) =>
        draft.Type is null
        && draft[TextVariable.Volume] is not null
        && draft.SpanOf(TextVariable.Number) is { Length: > 0 } number
        && number.End <= titleEnd;

    /// <summary>Where the title may be and the source may start, with how likely that is before the source is read.</summary>
    private readonly record struct Candidate(int Start, int End, int Source, double Prior);

    private static int Candidates(EntryText entry, int start, EntryHead head, Span<Candidate> candidates)
    {
        var text = entry.Text;
        var quoted = Quotes.ClosingOf(text, start);
        if (quoted > start)
        {
            // APA sets no marks around a title: (2018). “How deep?” Digging with long claws. Open Earth, 3(2).
            return head.Grammar == EntryGrammar.AuthorDate && Quotes.EndOfTitleAfter(text, quoted) is > 0 and var rest
                ? Only(candidates, new(start, text[rest] == '.' ? rest : rest + 1, rest + 1, 1))
                : Only(candidates, new(Quotes.StartOfTitle(text, start, quoted), quoted, quoted + 1, 1));
        }

        if (entry.EmphasisAt(start) is { } first && first.End > start + 1)
        {
            // An italic title stands alone; its parentheses follow it.
            var end = NotesAfter(text, first.End);
            return Only(candidates, new(start, end, end, 1));
        }

        if (entry.EmphasisAfter(start) is { } container && container.Start < text.Length && LooksLikeContainer(text, start, container))
        {
            var before = text.AsSpan(0, container.Start).TrimEnd().Length;
            var lead = In.Match(text, start, before - start);
            return Only(
                candidates,
                lead.Success ? new(start, lead.Index + 1, lead.Index + 1, 1) : new(start, before, container.Start, 1)
            );
        }

        // German and Dutch titles end before ", in:".
        foreach (var lead in InAfterComma.EnumerateMatches(text, start))
            return Only(candidates, new(start, lead.Index, lead.Index + 1, 1));
        // Some styles of physics and chemistry print no title.
        var count = Only(candidates, new(start, start, start, 0.1));
        foreach (var stop in Stop.EnumerateMatches(text, start))
        {
            if (count > MostCandidates)
                return count;
            candidates[count++] = AtStop(text, start, stop);
        }

        // "Mühlenrecht, Tübingen 2012."
        if (head.Date is null && count <= MostCandidates)
        {
            foreach (var imprint in PlaceAndYearAtEnd.EnumerateMatches(text, start))
                candidates[count++] = new(start, imprint.Index, imprint.Index + 1, 1);
        }

        candidates[count++] = new(start, text.AsSpan().TrimEnd().Length, text.Length, 0.6);
        return count;
    }

    private static int Only(Span<Candidate> candidates, Candidate candidate)
    {
        candidates[0] = candidate;
        return 1;
    }

    private static Candidate AtStop(string text, int start, ValueMatch match)
    {
        var next = match.Index + match.Length;
        var stop = text.AsSpan(0, next).TrimEnd().Length - 1;
        if (text[stop] is not ('.' or '?' or '!'))
            stop--;
        var word = text.AsSpan(match.Index, stop - match.Index).TrimEnd("])”’\"");
        return new(start, text[stop] is '?' or '!' ? stop + 1 : stop, next, IsAbbreviation(word) ? 0.3 : 1);
    }

    private static int Commas(EntryText entry, int start, Span<Candidate> candidates)
    {
        var text = entry.Text;
        var count = Only(candidates, new(start, text.AsSpan().TrimEnd().Length, text.Length, 0.6));
        foreach (var comma in Comma.EnumerateMatches(text, start))
        {
            if (count > MostCommas)
                break;
            candidates[count++] = new(start, comma.Index, comma.Index + 1, 1);
        }

        candidates[1..count].Reverse();
        return count;
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

    private static double TitleDoubt(ReadOnlySpan<char> title)
    {
        var doubt = 0.0;
        if (title.Length < 4)
            doubt += 0.4;
        var lastSentence = title.LastIndexOf(". ");
        if (lastSentence > 0 && title.Length - lastSentence < 9)
            doubt += 0.15;
        foreach (var sentence in InnerStop.EnumerateMatches(title))
            doubt += IsAbbreviation(title.Slice(sentence.Index, sentence.Length - 2)) ? 0 : 0.04;
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
        @"[\p{L}\d.]*[\])”’""]?[.?!][”’""]?\s+(?!Aufl)(?=[\p{Lu}\p{Lo}\d""“(\[<]|[Ii]n[:\s]|e\d|pp\.)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Stop { get; }

    [GeneratedRegex(@",\s+(?=[\p{Lu}\p{Lo}]|in:?\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Comma { get; }

    [GeneratedRegex(@"\p{L}+\.\s", RegexOptions.CultureInvariant)]
    private static partial Regex InnerStop { get; }

    [GeneratedRegex(@"[.?!”""]\s*[Ii]n:?\s(?!.*[.?!]\s[Ii]n:?\s)", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex In { get; }

    [GeneratedRegex(@",\s\p{Lu}\p{L}+(?:[ /-]\p{L}+){0,3}\s(?:1[5-9]|20)\d\d\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceAndYearAtEnd { get; }

    [GeneratedRegex(@",\s+[Ii]n:\s", RegexOptions.CultureInvariant)]
    private static partial Regex InAfterComma { get; }

    [GeneratedRegex(@"\G\.?(?:\s*(?:\([^()]{1,200}\)|\[[^\[\]]{1,200}\]))*", RegexOptions.CultureInvariant)]
    private static partial Regex Notes { get; }
}
