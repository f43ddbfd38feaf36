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
    /// <summary>All grammars, the most frequent first.</summary>
    internal static IReadOnlyList<(string Name, Func<EntryText, EntryDraft?> Read)> All { get; } =
    [("author-date", AuthorDate), ("quoted-title", QuotedTitle), ("author-title", AuthorTitle), ("comma-title", CommaTitle)];

    /// <summary>Names, then the date in parentheses or between periods, then title and source.</summary>
    private static EntryDraft? AuthorDate(EntryText entry)
    {
        var text = entry.Text;
        EntryDraft? best = null;
        foreach (Match match in DateInParentheses.Matches(text).Concat(BareDate.Matches(text)).Take(4))
        {
            if (EntryDate.Read(match.Groups["date"].Value) is not { } date || !IsHead(text, match.Index))
                continue;
            var block = text[..match.Index];
            var isBare = text[match.Groups["date"].Index - 1] != '(';
            var head = NameListParser.Parse(RoleNote.Replace(block, ""), prefersInitials: !isBare && block.EndsWith('.'));
            var isEditor = RoleNote.IsMatch(block);
            if (isBare && head.Confidence < 0.7)
                continue;
            var draft = TitleAndSource.Read(entry, match.Index + match.Length, Dated);
            if (
                isBare
                && text[match.Index + match.Length - 2] == ','
                && TitleAndSource.ReadByCommas(entry, match.Index + match.Length, Dated) is { } byCommas
                && byCommas.Score - 0.05 > (draft?.Score ?? 0)
            )
                draft = byCommas;

            EntryDraft Dated() => Fresh("author-date", Fill);

            void Fill(EntryDraft draft)
            {
                if (isEditor)
                    draft.SetEditors(head, 0, match.Index);
                else
                    draft.SetAuthors(head, 0, match.Index);
                draft.SetDate(date, match.Groups["date"].Index, match.Groups["date"].Index + match.Groups["date"].Length);
            }

            draft ??= WithoutTitle(head, date, match, block);
            draft.Score =
                (0.5 * draft.Score)
                + (0.5 * head.Confidence)
                - (isBare ? 0.03 : 0)
                - (block.Length > 300 && head.Names.Count < 3 ? 0.3 : 0);
            if (best is null || draft.Score > best.Score)
                best = draft;
        }

        return best;
    }

    /// <summary>Names, the title in quotation marks, the source with its date.</summary>
    private static EntryDraft? QuotedTitle(EntryText entry)
    {
        var text = entry.Text;
        var quote = text.AsSpan().IndexOfAny("“\"«„‘");
        if (quote < 0 || quote > 600)
            return null;
        var head = quote < 2 ? NameList.Empty : NameListParser.Parse(text[..quote].TrimEnd(' ', ',', '.', ':'));
        if (quote >= 2 && head.Confidence < 0.5)
            return null;
        var draft = TitleAndSource.Read(entry, quote, () => Fresh("quoted-title", draft => draft.SetAuthors(head, 0, quote)));
        if (draft is not null)
            draft.Score = (0.5 * draft.Score) + (0.5 * (quote < 2 ? 0.7 : head.Confidence)) - (draft.Date is null ? 0.2 : 0);
        return draft;
    }

    /// <summary>Names, a period, the title, the source with its date.</summary>
    private static EntryDraft? AuthorTitle(EntryText entry)
    {
        const int mostStops = 8;
        var text = entry.Text;
        EntryDraft? best = null;
        foreach (Match stop in NamesEnd.Matches(text).Take(mostStops))
        {
            var head = NameListParser.Parse(text[..stop.Index]);
            // Names that go on into the title are names no longer, and the stops after this one are within the title too.
            if (head.Confidence < 0.6 && best is not null)
                break;
            if (head.Confidence < 0.6 || !text[..stop.Index].Any(c => char.IsLetter(c) && !char.IsUpper(c)))
                continue;
            var isPeople = head.Names.All(name => name.Given is not null);
            var draft = TitleAndSource.Read(
                entry,
                stop.Index + stop.Length,
                () => Fresh("author-title", draft => draft.SetAuthors(head, 0, stop.Index))
            );
            if (draft is null)
                continue;
            draft.Score = (0.5 * draft.Score) + (0.5 * (isPeople ? head.Confidence : 0.4)) - (draft.Date is null ? 0.2 : 0);
            if (best is null || draft.Score > best.Score)
                best = draft;
            if (best.Score >= (TitleAndSource.BestScore + 1) / 2)
                break;
        }

        return best;
    }

    /// <summary>Names, title and source between commas; the first piece that is no name starts the title.</summary>
    private static EntryDraft? CommaTitle(EntryText entry)
    {
        var text = entry.Text;
        var at = NamesBeforeComma(text);
        if (at is 0 || at >= text.Length || text[at] is '“' or '"' or '«' or '„' or '‘' or '(' || char.IsAsciiDigit(text[at]))
            return null;
        var head = NameListParser.Parse(text[..at]);
        if (head.Confidence < 0.8)
            return null;
        var draft = TitleAndSource.ReadByCommas(entry, at, () => Fresh("comma-title", draft => draft.SetAuthors(head, 0, at)));
        if (draft is not null)
            draft.Score = (0.5 * draft.Score) + (0.5 * head.Confidence) - 0.05 - (draft.Date is null ? 0.2 : 0);
        return draft;
    }

    /// <summary>Where the names at the start of a text end, each set off by a comma or a conjunction; 0 where there are none.</summary>
    private static int NamesBeforeComma(string text)
    {
        var (at, end) = (0, 0);
        while (at < text.Length)
        {
            var separator = NameSeparator.Match(text, at);
            if (!separator.Success)
                return end;
            var piece = text[at..separator.Index].Trim();
            var next = separator.Index + separator.Length;
            var isName =
                NamePiece.InitialsThenFamily(piece) is not null
                || NamePiece.FamilyThenInitials(piece) is not null
                || (end > 0 && NamePiece.IsInitials(piece))
                || NamePiece.IsSuffix(piece);
            isName |=
                end == 0
                && NamePiece.GivenThenFamily(piece) is { Given: { } given }
                && CitationWords.GivenNames.Contains(given.Split(' ')[0]);
            if (
                !isName
                && NamePiece.IsFamily(piece)
                && NameSeparator.Match(text, next) is { Success: true } following
                && IsGivenPart(text[next..following.Index].Trim(), isFirst: end == 0)
            )
            {
                (isName, next) = (true, following.Index + following.Length);
            }

            if (!isName)
                return piece.StartsWith("et al", StringComparison.Ordinal) ? next : end;
            (at, end) = (next, next);
        }

        return end;
    }

    private static bool IsGivenPart(string piece, bool isFirst) =>
        NamePiece.IsInitials(piece)
        || (
            isFirst
            && NamePiece.IsGiven(piece)
            && (piece.Contains('.', StringComparison.Ordinal) || CitationWords.GivenNames.Contains(piece.Split(' ')[0]))
        );

    /// <summary>A date near the start: the names or the title before it hold no other source.</summary>
    private static bool IsHead(string text, int end) => end is > 0 and < 2500 && !text.AsSpan(0, end).ContainsAny("“”");

    /// <summary>"Title. (date). Source": where nothing but the title stands before the date it is read as an author.</summary>
    private static EntryDraft WithoutTitle(NameList head, EntryDate date, Match match, string block) =>
        Fresh(
            "author-date",
            draft =>
            {
                draft.Set(TextVariable.Title, block.Trim(' ', '.'), 0, match.Index);
                draft.SetDate(date, match.Groups["date"].Index, match.Groups["date"].Index + match.Groups["date"].Length);
                draft.Score = head.Confidence / 2;
            }
        );

    private static EntryDraft Fresh(string grammar, Action<EntryDraft> fill)
    {
        var draft = new EntryDraft { Grammar = grammar };
        fill(draft);
        return draft;
    }

    [GeneratedRegex(
        @"\s?[\(\[](?<date>(?:(?:c\.|ca\.|circa)\s?)?(?:\d{4}/)?(?:1[4-9]|20)\d{2}(?:-?[a-z](?!\p{L}))?(?:\s?[–-]\s?(?:\d{4}|\d{2}|present))?(?:[,/]?\s[^()\[\]]{1,40})?|n\.\s?d\.?(?:-[a-z])?|no date|s\.\s?f\.|in press(?:-[a-z])?|forthcoming|submitted|accepted|in preparation|under review|undated|to appear)[\)\]][.,:;]?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex DateInParentheses { get; }

    [GeneratedRegex(@"(?<=[.,])\s(?<date>(?:1[5-9]|20)\d{2}[a-z]?|n\.d)(?:[.,:]\s|\s(?=[“""‘«]))", RegexOptions.CultureInvariant)]
    private static partial Regex BareDate { get; }

    [GeneratedRegex(
        @"(?<=\p{Ll}|\b\p{Lu}{1,4}|\bal)[.:]\s+(?=[\p{Lu}\d“""‘\[])|(?<=\b\p{Lu})\.\s+(?=\p{Lu}[\p{L}-]{1,}\s|A\s)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NamesEnd { get; }

    [GeneratedRegex(@"\s*,\s*(?:(?:and|&)\s+)?|\s+(?:and|&)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex NameSeparator { get; }

    [GeneratedRegex(@"[,\s]*\(?\b(?:[Ee]ds?|[Ee]ditors?|Hrsg|Comps?)\b\.?\)?[.,\s]*$", RegexOptions.CultureInvariant)]
    private static partial Regex RoleNote { get; }
}
