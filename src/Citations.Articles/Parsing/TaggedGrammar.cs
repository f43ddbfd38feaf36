using System.Globalization;
using System.Text.RegularExpressions;
using Citations.Articles.Tagging;
using Citations.Articles.Words;

namespace Citations.Articles.Parsing;

/// <summary>
/// Reads an entry of any order: the tagger says which words belong to which part, the readers of names, dates and notes do the rest.
/// </summary>
internal static partial class TaggedGrammar
{
    // Nobody vouches for such a reading but the tagger: a grammar that fits well and is not improbable is preferred.
    private const double Score = 0.5;
    private const double Confidence = 0.7;

    // A title that begins within parentheses has taken what belongs to another part.
    private const double ScoreOfCut = 0.2;

    /// <summary>The entry by its tags, or null if they name neither a title nor what holds the work.</summary>
    internal static EntryDraft? Read(EntryText entry, TaggedEntry tagged)
    {
        var draft = new EntryDraft(EntryGrammar.Tagged) { Score = Score };
        var taken = 0;
        foreach (var part in TaggedPart.Of(entry.Text, tagged.Tokens, WithAuthor(WithWordedDate(entry.Text, tagged))))
        {
            // Names may reach into the part after them.
            var start = part.Start < taken ? CutNames.NextWord(entry.Text, taken, part.End) : part.Start;
            if (start < part.End)
                taken = Take(entry, part with { Start = start }, draft);
        }

        if (draft[TextVariable.Title] is null && draft[TextVariable.ContainerTitle] is null)
            return null;
        if (draft[TextVariable.Title] is { } title && title.AsSpan().IndexOfAny('(', ')') is >= 0 and var mark && title[mark] == ')')
            draft.Score = ScoreOfCut;
        return draft;
    }

    /// <summary>Takes a part, and says where it ends.</summary>
    private static int Take(EntryText entry, TaggedPart part, EntryDraft draft)
    {
        var text = entry.Text;
        var (tag, start, end) = part;
        switch (tag)
        {
            case EntryTag.Author or EntryTag.Editor or EntryTag.Translator:
                return TakeNames(entry, part, draft);
            case EntryTag.Date:
                TakeDate(text[start..end], start, end, draft);
                break;
            case EntryTag.Title:
                end = WithOpenParenthesis(text, start, end);
                var titleEnd = TitleNotes.Take(entry, start, end, draft);
                start = Quotes.WithOpening(text, start, titleEnd);
                draft.Set(TextVariable.Title, Quotes.Trim(text.AsSpan(start, titleEnd - start)).ToString(), start, titleEnd);
                break;
            // A title in translation: [Foundations of psychology].
            case EntryTag.Journal or EntryTag.Book when start > 0 && text[start - 1] == '[':
                break;
            case EntryTag.Journal:
                SourceReader.TakeContainer(text.AsSpan(start, end - start), start, end, draft);
                break;
            case EntryTag.Book:
                var bookEnd = TitleNotes.Take(entry, start, end, draft);
                SourceReader.TakeContainer(text.AsSpan(start, bookEnd - start), start, bookEnd, draft);
                draft.Type ??= ReferenceType.Chapter;
                break;
            case EntryTag.Pages when IsLabelledNumber(text, start) || NumberWithLabel.IsMatch(text.AsSpan(start, end - start)):
                draft.Set(TextVariable.Number, text[start..end], start, end, Confidence);
                break;
            case EntryTag.Pages:
                SourceReader.TakePages(text[start..end], start, end, draft);
                break;
            case EntryTag.Edition:
                draft.Set(TextVariable.Edition, TitleNotes.Ordinal(EditionWord.Replace(text[start..end], "")), start, end);
                break;
            case EntryTag.Genre or EntryTag.Note or EntryTag.Series or EntryTag.Journal
                when WorkKind.TakeFrom(text, start, isNumbered: tag is EntryTag.Series or EntryTag.Journal, draft) is { } kindEnd:
                return kindEnd;
            case EntryTag.Genre:
                draft.Set(TextVariable.Genre, text[start..end], start, end);
                draft.Type ??= TypeOf(text[start..end]);
                break;
            case EntryTag.Volume when VolumeAndIssue.Match(text, start, end - start) is { Success: true } both:
                SetNumber(TextVariable.Volume, both.Groups[1], draft);
                SetNumber(TextVariable.Issue, both.Groups[2], draft);
                break;
            case EntryTag.Volume or EntryTag.Issue:
                draft.Set(
                    tag == EntryTag.Volume ? TextVariable.Volume : TextVariable.Issue,
                    Ranges.Normalize(text[start..end]),
                    start,
                    end,
                    Confidence
                );
                break;
            default:
                if (FieldTags.TextOf(tag) is { } variable)
                    draft.Set(variable, text[start..end], start, end, Confidence);
                break;
        }

        return end;
    }

    /// <summary>
    /// The end of a title with all of a parenthesis that names a group and its role: <c>Summa (Fathers of the Province</c>, then
    /// <c>, Trans.; Vols. 1–5).</c>
    /// </summary>
    private static int WithOpenParenthesis(string text, int start, int end)
    {
        var open = text.AsSpan(start, end - start).LastIndexOf('(');
        if (open < 1 || text.AsSpan(start + open, end - start - open).Contains(')'))
            return end;
        var rest = RoleOfGroup.Match(text, end);
        return rest.Success ? rest.Index + rest.Length : end;
    }

    private static void SetNumber(TextVariable variable, Group number, EntryDraft draft) =>
        draft.Set(variable, number.Value, number.Index, number.Index + number.Length, Confidence);

    /// <summary>A role after the names, such as <c>(Eds.)</c>, says more than their place.</summary>
    private static int TakeNames(EntryText entry, TaggedPart part, EntryDraft draft)
    {
        var text = entry.Text;
        // The mark of "'t Hart" is not a quotation mark.
        if (part.Start > 0 && text[part.Start - 1] is '\'' or '’' && text.AsSpan(part.Start).StartsWith("t "))
            part = part with { Start = part.Start - 1 };
        // "Editors of Mind": the word before "of" is no role.
        if (part is { Tag: EntryTag.Author, Start: > 0 } && text.AsSpan(part.Start).StartsWith("of "))
            part = part with { Start = 0 };
        // An ellipsis divides the names in two: the last belongs to them.
        if (Ellipsis.Match(text, part.End) is { Success: true } rest)
            part = part with { End = rest.Index + rest.Length };
        part = part with { End = AfterRole(text, part.End) };
        var names = Parse();
        if (CutNames.EndOf(text, part.End, names) is { } end)
        {
            part = part with { End = end };
            names = Parse();
        }

        // "et al." is not a name, and may be left outside of them.
        if (names.Cut == AuthorListCut.None && EtAl.IsMatch(text, part.End))
            names = names with { Cut = AuthorListCut.EtAl };
        var role = Role.Match(text, part.End);
        // Who stands where the author does is cited as one, whatever the role.
        if (draft.Authors.Names.IsEmpty && IsOtherRole(role) && text.AsSpan(0, part.Start).IsWhiteSpace())
            draft.SetAuthors(names, part.Start, part.End);
        else if (part.Tag == EntryTag.Editor && names.Roles is [var ofSeries, ..] && ChapterReader.RoleOf(ofSeries) is { } variable)
            draft.SetOthers(variable, names, SourceSpan.FromBounds(part.Start, part.End));
        else if (role.Groups["narrator"].Success)
            draft.SetOthers(NameVariable.Narrator, names);
        else if (role.Groups["illustrator"].Success)
            draft.SetOthers(NameVariable.Illustrator, names);
        else if (role.Groups["translator"].Success || (part.Tag == EntryTag.Translator && !role.Success))
            draft.SetTranslators(names, part.Start, part.End);
        else if (role.Success || part.Tag == EntryTag.Editor)
            draft.SetEditors(names, part.Start, part.End);
        else if (draft.Authors.Names.IsEmpty)
            draft.SetAuthors(names, part.Start, part.End);
        return part.End;

        // A period before the date is APA's, which inverts the names of persons: "Tech Desk. (2019)" is a group.
        NameList Parse() =>
            entry.Names.Parse(
                text[part.Start..part.End],
                prefersInitials: text[part.End - 1] == '.' && text.AsSpan(part.End).StartsWith(" (")
            );
    }

    /// <summary>Where the role in parentheses ends that follows the names: <c>Vole, B. (Director)</c>.</summary>
    private static int AfterRole(string text, int end)
    {
        foreach (var role in NameListPieces.RolesIn(text))
        {
            if (role.Start >= end && text.AsSpan(end, role.Start - end).IsWhiteSpace())
                return role.End;
        }

        return end;
    }

    /// <summary>"NIH Publication No. 18-2059" is a number, whatever its form: no pages begin after that label.</summary>
    private static bool IsLabelledNumber(string text, int start)
    {
        const int longestLabel = 10;
        var from = Math.Max(0, start - longestLabel);
        return NumberLabel.IsMatch(text.AsSpan(from, start - from));
    }

    /// <summary>
    /// The tags with <c>(in press)</c>, <c>(n.d.-a)</c>, <c>(ca. 1905)</c> and <c>. Forthcoming.</c> as a date, which were too rare to be
    /// learned.
    /// </summary>
    private static EntryTag[] WithWordedDate(string text, TaggedEntry tagged)
    {
        var match = WordedDate.Match(text);
        if (!match.Success)
            return tagged.Tags;
        var words = new SourceSpan(match.Groups["date"].Index, match.Groups["date"].Length);
        var tags = tagged.Tags.Zip(tagged.Tokens, (tag, token) => (Tag: tag, IsInside: token.IsIn(words))).ToList();
        // A work that has its year may be in press as well.
        return tags.Exists(tag => tag is { Tag: EntryTag.Date, IsInside: false })
            ? tagged.Tags
            : [.. tags.Select(tag => tag.IsInside ? EntryTag.Date : tag.Tag)];
    }

    /// <summary>
    /// The tags with an organisation as author that opens an entry and was taken for its publisher or, before the date, for what holds the
    /// work (APA 7, section 9.24): <c>NHS. (2020). How to nap.</c>
    /// </summary>
    private static EntryTag[] WithAuthor(EntryTag[] tags)
    {
        if (tags.Length == 0 || tags.Contains(EntryTag.Author) || !tags.Contains(EntryTag.Title))
            return tags;
        var end = Array.FindIndex(tags, tag => tag != tags[0]);
        var next = end < 0 ? -1 : Array.FindIndex(tags, end, tag => tag != EntryTag.Other);
        var isBeforeDate = next > 0 && tags[next] == EntryTag.Date;
        return tags[0] == EntryTag.Publisher || (isBeforeDate && (tags[0] is EntryTag.Journal or EntryTag.Book || IsTitleAfter(tags, next)))
            ? [.. tags.Select((tag, i) => i < end ? EntryTag.Author : tag)]
            : tags;
    }

    /// <summary>Whether the title follows the date, so that what was taken for one before it is a group.</summary>
    private static bool IsTitleAfter(EntryTag[] tags, int date)
    {
        var after = Array.FindIndex(tags, date, tag => tag is not (EntryTag.Date or EntryTag.Other));
        return after > 0 && tags[after] == EntryTag.Title;
    }

    private static void TakeDate(string date, int start, int end, EntryDraft draft)
    {
        var year = Year.Match(date);
        // "January 1950" and "1950, January" are one date.
        if (EntryDate.Read(date) is { } read)
            draft.SetDate(read, start, end);
        else if (
            year.Success
            && EntryDate.Read(string.Create(CultureInfo.InvariantCulture, $"{year.Value}, {date.Remove(year.Index, year.Length)}"))
                is { } turned
        )
            draft.SetDate(turned, start, end);
        else if (year.Success && EntryDate.Read(year.Value) is { } bare)
            draft.SetDate(bare, start, end);
    }

    private static ReferenceType? TypeOf(string genre) =>
        Thesis.IsMatch(genre) ? ReferenceType.Thesis
        : Report.IsMatch(genre) ? ReferenceType.Report
        : TitleNotes.TypeOf(genre);

    [GeneratedRegex(
        @"[(\[](?<date>(?:" + NoDate.Pattern + "|nd|" + EntryDate.ToCome + @")(?:-[a-z])?|(?:c\.|ca\.|circa)\s[0-9]{3,4})[)\]]"
            + @"|(?<=[^.]{3}[.,]\s)(?<date>" + EntryDate.ToCome + @")\.\s(?=[\p{Lu}“""‘«])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex WordedDate { get; }

    [GeneratedRegex(@"(?:1[4-9]|20)\d{2}[a-z]?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Year { get; }

    [GeneratedRegex(
        @"\G[\s,.]*\(?\b(?:[Ee]ds?|[Ee]ditors?|Hrsg|Hg|(?<translator>[Tt]rans(?:lators?|\.))|(?<narrator>[Nn]arr(?:ators?|s?\.))|(?<illustrator>[Ii]llus(?:trators?|\.)))(?!\w)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Role { get; }

    private static bool IsOtherRole(Match role) =>
        role.Groups["translator"].Success || role.Groups["narrator"].Success || role.Groups["illustrator"].Success;

    [GeneratedRegex(@"\G[\s,;]*(?:(?:&|and)\s+)?et\.?\s?al\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EtAl { get; }

    [GeneratedRegex(@"\G[\s,;&]*(?:\.\s?\.\s?\.|…)[^()\d\[]{2,80}(?<=\.)(?=\s*[(\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Ellipsis { get; }

    // 13, 1 before the year in parentheses: the tagger sees one number.
    [GeneratedRegex(@"\G(\d{1,4}), (\d{1,3}(?:[-–/]\d{1,3})?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex VolumeAndIssue { get; }

    [GeneratedRegex(@"\s*\bed(?:ition|n)?\b\.?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EditionWord { get; }

    [GeneratedRegex(@"(?:\b(?:[Nn]o|[Nn]r|[Nn]umber)\b\.?|#)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberLabel { get; }

    [GeneratedRegex(@"\G,\s(?:Trans|Eds?|Narr|Illus)\.[^()]{0,40}\)", RegexOptions.CultureInvariant)]
    private static partial Regex RoleOfGroup { get; }

    // File No. 16-0512
    [GeneratedRegex(@"^\p{Lu}\p{L}+\s[Nn]os?\.\s", RegexOptions.CultureInvariant)]
    private static partial Regex NumberWithLabel { get; }

    [GeneratedRegex(@"thesis|dissertation|thèse", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Thesis { get; }

    [GeneratedRegex(@"report|working paper|discussion paper", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Report { get; }
}
