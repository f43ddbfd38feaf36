using System.Text.RegularExpressions;
using Citations.Articles.Words;

namespace Citations.Articles.Parsing;

/// <summary>
/// The orders in which styles print an entry. Each reads a whole entry and scores it, or gives null:
/// author–date (APA, Harvard, Chicago), quoted title (MLA, IEEE, Chicago notes), author–title (Vancouver, AMA, MLA books), commas
/// throughout (physics, Elsevier's numbered style).
/// </summary>
internal static partial class Grammars
{
    // How much of the score of a reading is the certainty of its names.
    private const double NamesShare = 0.5;

    // How certain names must be before what may also follow other words: a date without parentheses, a quotation mark, a comma.
    private const double CertainBeforeBareDate = 0.7;
    private const double CertainBeforeQuote = 0.5;
    private const double CertainBeforeComma = 0.8;
    private const double CertainNames = 0.6;

    // What stands for the certainty of names where there are none, and where they are surnames without given names.
    private const double NoNames = 0.7;
    private const double SurnamesOnly = 0.4;

    // What a reading loses: entries are seldom so, or the same words fit another order.
    private const double UndatedCost = 0.2;
    private const double BareDateCost = 0.03;
    private const double CommasCost = 0.05;

    // So many characters before the date are more than one or two names.
    private const int LongForFewNames = 300;
    private const double FewNamesCost = 0.3;

    /// <summary>All grammars, the most frequent first.</summary>
    internal static IReadOnlyList<Func<EntryText, EntryDraft?>> All { get; } =
        [NamesAlone.Read, AuthorDate, QuotedTitle, AuthorTitle, CommaTitle];

    /// <summary>Names, then the date in parentheses or between periods, then title and source.</summary>
    private static EntryDraft? AuthorDate(EntryText entry)
    {
        var text = entry.Text;
        EntryDraft? best = null;
        foreach (var match in Dates(text))
        {
            var written = match.Groups["date"];
            if (EntryDate.Read(written.Value) is not { } date || !IsHead(text, match.Index) || IsInBrackets(text, written.Index))
                continue;
            var block = text[..match.Index];
            var dateSpan = new SourceSpan(written.Index, written.Length);
            if (TitleBeforeDate.Translated(entry, match.Index, date, dateSpan, match.Index + match.Length) is { } translated)
                return translated;
            if (TitleBeforeDate.Described(entry, match.Index, date, dateSpan, match.Index + match.Length) is { } described)
                return described;
            var isBare = text[written.Index - 1] != '(';
            var isEditor = RoleNote.IsMatch(block);
            var names = entry.Names.Parse(
                isEditor ? RoleNote.Replace(block, "") : block,
                prefersInitials: !isBare && block.EndsWith('.')
            );
            if ((isBare && names.Confidence < CertainBeforeBareDate) || CannotWin(best, names.Confidence))
                continue;
            var head = new EntryHead(EntryGrammar.AuthorDate, names, match.Index)
            {
                AreEditors = isEditor,
                Date = date,
                DateSpan = dateSpan,
            };
            var draft = TitleAndSource.Read(entry, match.Index + match.Length, head);
            if (
                isBare
                && text[match.Index + match.Length - 2] == ','
                && TitleAndSource.ReadByCommas(entry, match.Index + match.Length, head) is { } byCommas
                && byCommas.Score - CommasCost > (draft?.Score ?? 0)
            )
                draft = byCommas;
            draft ??= WithoutTitle(head, block);
            draft.Score =
                Joined(draft.Score, names.Confidence)
                - (isBare ? BareDateCost : 0)
                - (block.Length > LongForFewNames && names.Names.Count < 3 ? FewNamesCost : 0);
            if (best is null || draft.Score > best.Score)
                best = draft;
        }

        return best;
    }

    /// <summary>Whether a year is a word of a description: <c>Title [Tax registers of 1749]. (2005).</c></summary>
    private static bool IsInBrackets(string text, int date)
    {
        var open = text.LastIndexOf('[', Math.Max(0, date - 1));
        return open > 0 && open < date - 1 && text.IndexOf(']', open) > date && text.LastIndexOf('(', date) < open;
    }

    /// <summary>The dates that may be that of the work, the first ones of a text; two years of one reprint are its only date.</summary>
    private static Match[] Dates(string text)
    {
        const int most = 4;
        if (OriginalAndDate.Match(text) is { Success: true } both)
            return [both];
        Match[] marked = [.. DateInParentheses.Matches(text).Concat(BareDate.Matches(text)).Take(most)];
        // Archaeologists put no mark after it: Mole, A. 1980 Digging in Clay. A title that begins with a year has its date elsewhere.
        return marked.Length == 0 && !DateAtEnd.IsMatch(text) && UnmarkedDate.Match(text) is { Success: true } unmarked
            ? [unmarked]
            : marked;
    }

    /// <summary>Names, the title in quotation marks, the source with its date.</summary>
    private static EntryDraft? QuotedTitle(EntryText entry)
    {
        var text = entry.Text;
        var quote = text.AsSpan().IndexOfAny("“\"«„‘");
        if (quote < 0 || quote > 600)
            return null;
        var names = quote < 2 ? NameList.Empty : entry.Names.Parse(text[..quote].TrimEnd(' ', ',', '.', ':'));
        if (quote >= 2 && names.Confidence < CertainBeforeQuote)
            return null;
        var draft = TitleAndSource.Read(entry, quote, new(EntryGrammar.QuotedTitle, names, quote));
        if (draft is not null)
            draft.Score = Joined(draft.Score, quote < 2 ? NoNames : names.Confidence) - (draft.Date is null ? UndatedCost : 0);
        return draft;
    }

    /// <summary>Names, a period, the title, the source with its date.</summary>
    private static EntryDraft? AuthorTitle(EntryText entry)
    {
        const int mostStops = 8;
        var text = entry.Text;
        EntryDraft? best = null;
        var stops = 0;
        foreach (var stop in NamesEnd.EnumerateMatches(text))
        {
            if (stops++ == mostStops)
                break;
            var block = text[..stop.Index];
            var isEditor = RoleNote.IsMatch(block);
            var names = entry.Names.Parse(isEditor ? RoleNote.Replace(block, "") : block);
            // Names that continue into the title are no longer names, and the stops after this one are within the title too.
            if (names.Confidence < CertainNames && best is not null)
                break;
            if (names.Confidence < CertainNames || EndsInsideName(names, block) || !block.Any(c => char.IsLetter(c) && !char.IsUpper(c)))
                continue;
            var certainty = names.Names.All(name => name.Given is not null) ? names.Confidence : SurnamesOnly;
            var head = new EntryHead(EntryGrammar.AuthorTitle, names, stop.Index) { AreEditors = isEditor };
            if (CannotWin(best, certainty) || TitleAndSource.Read(entry, stop.Index + stop.Length, head) is not { } draft)
                continue;
            draft.Score = Joined(draft.Score, certainty) - (draft.Date is null ? UndatedCost : 0);
            if (best is null || draft.Score > best.Score)
                best = draft;
            if (best.Score >= (TitleAndSource.BestScore + 1) / 2)
                break;
        }

        return best;
    }

    /// <summary>Whether no title and source after names so certain can read better than what was read before.</summary>
    private static bool CannotWin(EntryDraft? best, double certainty) =>
        best is not null && Joined(TitleAndSource.BestScore, certainty) <= best.Score;

    /// <summary>Whether the period after a block ends the first initial of a name: <c>A. Marlow, B. C</c></summary>
    private static bool EndsInsideName(NameList names, string block) =>
        names.Names is [.., { Given: null } or { Family.Length: 1 }]
        && char.IsUpper(block[^1])
        && (block.Length == 1 || !char.IsLetter(block[^2]));

    /// <summary>Names, title and source between commas; the first piece that is not a name starts the title.</summary>
    private static EntryDraft? CommaTitle(EntryText entry)
    {
        var text = entry.Text;
        var at = NamesBeforeComma(entry);
        if (at is 0 || at >= text.Length || text[at] is '“' or '"' or '«' or '„' or '‘' or '(' || char.IsAsciiDigit(text[at]))
            return null;
        var names = entry.Names.Parse(text[..at]);
        if (names.Confidence < CertainBeforeComma)
            return null;
        var draft = TitleAndSource.ReadByCommas(entry, at, new(EntryGrammar.CommaTitle, names, at));
        if (draft is not null)
            draft.Score = Joined(draft.Score, names.Confidence) - CommasCost - (draft.Date is null ? UndatedCost : 0);
        return draft;
    }

    /// <summary>Where the names at the start of a text end, each set off by a comma or a conjunction; 0 if there are none.</summary>
    private static int NamesBeforeComma(EntryText entry)
    {
        var text = entry.Text;
        var (at, end) = (0, 0);
        while (at < text.Length)
        {
            if (!TrySeparator(text, at, out var separator, out var next))
                return end;
            var piece = entry.Names.WordsOf(text.AsSpan(at, separator - at).Trim());
            var isName =
                piece.InitialsThenFamily is not null
                || piece.FamilyThenInitials is not null
                || (end > 0 && piece.IsInitials)
                || piece.IsSuffix
                || (end == 0 && piece.GivenThenFamily is not null && piece.StartsWithGivenName);
            if (
                !isName
                && piece.IsFamily
                && TrySeparator(text, next, out var following, out var afterIt)
                && IsGivenPart(entry.Names.WordsOf(text.AsSpan(next, following - next).Trim()), isFirst: end == 0)
            )
            {
                (isName, next) = (true, afterIt);
            }

            if (!isName)
                return piece.Text.StartsWith("et al", StringComparison.Ordinal) ? next : end;
            (at, end) = (next, next);
        }

        return end;
    }

    /// <summary>The next comma or conjunction: where it starts, and where what follows it does.</summary>
    private static bool TrySeparator(string text, int from, out int start, out int end)
    {
        foreach (var match in NameSeparator.EnumerateMatches(text, from))
        {
            (start, end) = (match.Index, match.Index + match.Length);
            return true;
        }

        (start, end) = (0, 0);
        return false;
    }

    private static double Joined(double rest, double names) => ((1 - NamesShare) * rest) + (NamesShare * names);

    private static bool IsGivenPart(NameWords piece, bool isFirst) =>
        piece.IsInitials || (isFirst && piece.IsGiven && (piece.HasPeriod || piece.StartsWithGivenName));

    /// <summary>A date near the start: the names or the title before it hold no other source.</summary>
    private static bool IsHead(string text, int end) => end is > 0 and < 2500 && !text.AsSpan(0, end).ContainsAny("“”");

    /// <summary>"Title. (date). Source": where nothing but the title is before the date it is read as an author.</summary>
    private static EntryDraft WithoutTitle(EntryHead head, string block)
    {
        var draft = new EntryDraft(head.Grammar);
        draft.Set(TextVariable.Title, block.Trim(' ', '.'), 0, head.End);
        draft.SetDate(head.Date!, head.DateSpan.Start, head.DateSpan.End);
        draft.Score = head.Names.Confidence / 2;
        return draft;
    }

    [GeneratedRegex(
        @"\s?[\(\[](?<date>(?:(?:c\.|ca\.|circa)\s?)?(?:\d{4}/)?(?:1[4-9]|20)\d{2}(?:-?[a-z](?!\p{L}))?(?:\s?\[\d{4}\])?(?:\s?[–-]\s?(?:ca\.\s)?(?:\d{4}|\d{2}|present))?(?:[,/]?\s[^()\[\]]{1,40})?|"
            + NoDate.Pattern
            + @"(?:-[a-z])?|nd|no date|undated|"
            + OldDate.Pattern
            // A year before 1400, which the period after it distinguishes from an issue.
            + @"|(?<=[.\])]\s[\(\[])(?:(?:c\.|ca\.|circa)\s?)?(?:1[0-3]\d|[1-9]\d)\d(?=[)\]]\.)"
            + @"|(?:"
            + EntryDate.ToCome
            + @")(?:-[a-z])?)[\)\]][.,:;]?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex DateInParentheses { get; }

    // Chicago gives the year of the original first: (1899) 1990, [1899] 1990.
    [GeneratedRegex(@"\s[([](?<date>[0-9]{4}[)\]]\s(?:1[5-9]|20)\d{2}[a-z]?)[.,:]\s", RegexOptions.CultureInvariant)]
    private static partial Regex OriginalAndDate { get; }

    [GeneratedRegex(@"(?<=[.,])\s(?<date>(?:1[5-9]|20)\d{2}(?:[a-z]|\s?[–—-]\s?(?:(?:1[5-9]|20)\d{2}|\d{2}))?|n\.d|(?i:" + EntryDate.ToCome + @"))(?:[.,:]\s|\s(?=[“""‘«]))", RegexOptions.CultureInvariant)]
    private static partial Regex BareDate { get; }

    [GeneratedRegex(@"(?<=\.)\s(?<date>(?:1[5-9]|20)\d{2}[a-z]?)\s(?=\p{Lu}[\p{L}'’]*\s)", RegexOptions.CultureInvariant)]
    private static partial Regex UnmarkedDate { get; }

    [GeneratedRegex(@"\b(?:1[5-9]|20)\d{2}[a-z]?[\s.]*$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex DateAtEnd { get; }

    [GeneratedRegex(
        @"(?<=\p{Ll}|\b\p{Lu}{1,4}|\bal|\b(?:Hrsg|Hg|[Ee]ds?)\.?\))[.:]\s+(?!(?:\p{Lu}\.[\s-]?){1,3}(?:[;,]|and\s|&))(?=[\p{Lu}\d“""‘\[])|(?<=\b\p{Lu})\.\s+(?=\p{Lu}[\p{L}-]{1,}\s|A\s)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NamesEnd { get; }

    [GeneratedRegex(@"\s*,\s*(?:(?:and|&)\s+)?|\s+(?:and|&)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex NameSeparator { get; }

    [GeneratedRegex(
        @"(?:[,\s]*\(?\b(?:[EeÉé]ds?|Hrsg|Comps?)\b|(?:,\s*|\s*\()(?:[Ee]ditors?|Hg|[Cc]oords?|[Oo]rgs?|comps?|red))"
            + @"\.?(?:\s(?:and|&|und|u\.|et|y)\s(?:[Tt]ransl?|[Tt]rad|[Üü]bers)\.?)?\)?[.,\s]*$",
        RegexOptions.CultureInvariant | RegexOptions.RightToLeft
    )]
    private static partial Regex RoleNote { get; }
}
