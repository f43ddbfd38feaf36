using System.Text.RegularExpressions;
using Citations.Matching;

namespace Citations.Articles.Parsing;

/// <summary>
/// An article without authors has its title before the date, in the place of authors (APA 7, section 9.12): <c>Notes and news. (1921).
/// *Psychological Gazette*, *18*(4), 233–236.</c> Only the periodical after the date distinguishes it from a group and its work.
/// </summary>
internal static partial class TitleBeforeDate
{
    private const int LongestGap = 4;

    /// <summary>The reading with what was taken for authors as the title; the reading itself where a title follows the date.</summary>
    internal static EntryDraft Of(EntryText entry, EntryDraft draft)
    {
        if (draft.Date is null || draft.Authors.Names.IsEmpty || draft.Authors.Names.Any(name => name.Given is not null))
            return draft;
        var (date, authors) = (draft.DateSpan, draft.AuthorSpan);
        if (authors.End > date.Start || PeriodicalAfter(entry, draft, date.End) is not { } periodical)
            return draft;
        var read = new EntryDraft(draft.Grammar) { Score = draft.Score };
        read.Set(TextVariable.Title, authors.In(entry.Text).Trim(" .").ToString(), authors.Start, authors.End);
        read.SetDate(draft.Date, date.Start, date.End);
        return SourceReader.TryReadPeriodical(entry, periodical, entry.Text.Length, read) is null ? draft : read;
    }

    /// <summary>
    /// The entry of a reference work, which has its own title before the date and nothing but the work after it: <c>Autobiography. (2022,
    /// November 18). In *Wikipedia*.</c> Null if an entry is not of this form.
    /// </summary>
    internal static EntryDraft? InWork(EntryText entry)
    {
        if (Entry.Match(entry.Text) is not { Success: true } match || EntryDate.Read(match.Groups["date"].Value) is not { } date)
            return null;
        var read = new EntryDraft(EntryGrammar.AuthorDate) { Score = 1, Type = ReferenceType.EntryEncyclopedia };
        Set(TextVariable.Title, match.Groups["title"]);
        read.SetDate(date, match.Groups["date"].Index, match.Groups["date"].Index + match.Groups["date"].Length);
        Set(TextVariable.ContainerTitle, match.Groups["work"]);
        return read;

        void Set(TextVariable variable, Group part) => read.Set(variable, part.Value, part.Index, part.Index + part.Length);
    }

    /// <summary>
    /// A work without author whose translators or editors are after its title (APA 7, section 9.42):
    /// <c>The Mole Songs (A. Vole, Trans.). (2004).</c>
    /// </summary>
    internal static EntryDraft? Translated(EntryText entry, int titleEnd, EntryDate date, SourceSpan dateSpan, int sourceStart)
    {
        const double score = 0.9;
        const double certainNames = 0.6;
        if (TitleWithPeople.Match(entry.Text, 0, titleEnd) is not { Success: true } head)
            return null;
        var (title, people) = (head.Groups["title"], head.Groups["names"]);
        var names = entry.Names.Parse(people.Value);
        if (names.Confidence < certainNames)
            return null;
        var draft = new EntryDraft(EntryGrammar.AuthorDate) { Score = score };
        draft.Set(TextVariable.Title, title.Value, title.Index, title.Index + title.Length);
        if (head.Groups["translators"].Success)
            draft.SetTranslators(names, people.Index, people.Index + people.Length);
        else
            draft.SetEditors(names, people.Index, people.Index + people.Length);
        if (head.Groups["edition"] is { Success: true } edition)
            draft.Set(TextVariable.Edition, TitleNotes.Ordinal(edition.Value), edition.Index, edition.Index + edition.Length);
        draft.SetDate(date, dateSpan.Start, dateSpan.End);
        PublisherReader.Read(entry, sourceStart, entry.Text.Length, draft);
        draft.Type ??= ReferenceType.Book;
        return draft;
    }

    /// <summary>
    /// A work without author whose title has a description before the date (APA 7, section 9.22):
    /// <c>*The Mole Stone* [Granite stela]. (196 B.C.E.).</c> What is in brackets may also be the username of an author or the short name
    /// of a group, so the title is in italics or the noun of the description is known.
    /// </summary>
    internal static EntryDraft? Described(EntryText entry, int titleEnd, EntryDate date, SourceSpan dateSpan, int sourceStart)
    {
        const double score = 0.95;
        if (DescribedTitle.Match(entry.Text, 0, titleEnd) is not { Success: true } head)
            return null;
        var part = DescriptionKinds.Of(head.Groups["description"].ValueSpan);
        var isItalic = entry.EmphasisAt(0) is { } marked && marked.End >= head.Groups["title"].Length;
        if (!isItalic && part is DescribedPart.Unknown)
            return null;
        var read = new EntryDraft(EntryGrammar.AuthorDate) { Score = score };
        var end = TitleNotes.Take(entry, 0, titleEnd, read);
        read.Set(TextVariable.Title, entry.Text[..end], 0, end);
        read.SetDate(date, dateSpan.Start, dateSpan.End);
        if (part is DescribedPart.Periodical)
        {
            SourceReader.Read(entry, sourceStart, entry.Text.Length, read);
            return read;
        }

        PublisherReader.Read(entry, sourceStart, entry.Text.Length, read);
        read.Type ??= ReferenceType.Book;
        return read;
    }

    /// <summary>Where the periodical starts that follows the date, with its volume or pages after it; null if a title does.</summary>
    private static int? PeriodicalAfter(EntryText entry, EntryDraft draft, int end)
    {
        foreach (var marked in entry.Readable.Emphasis)
        {
            if (marked.Start >= end && marked.Start - end <= LongestGap)
                return IsFirst(draft, marked.Start) && Location.IsMatch(entry.Text, marked.End) ? marked.Start : null;
        }

        // Without italics only words in lower case decide: "Salt and butter".
        return draft.Authors.Names.Any(IsPhrase)
            && draft[TextVariable.Title] is null
            && draft.SpanOf(TextVariable.ContainerTitle) is { Length: > 0 } container
            ? container.Start
            : null;
    }

    private static bool IsFirst(EntryDraft draft, int start) =>
        draft.SpanOf(TextVariable.Title) is { Length: > 0 } title
            ? title.Start == start
            : draft.SpanOf(TextVariable.ContainerTitle).Start == start;

    private static bool IsPhrase(Contributor name) =>
        (name.Literal ?? name.Family) is { Length: > 0 } words && char.IsLower(words[0]) && !NameParticles.Contains(words.Split(' ')[0]);

    [GeneratedRegex(
        @"^(?<title>[^()]{2,150}?)\.\s\((?<date>[^()]{4,40})\)\.\sIn\s(?<work>\p{Lu}[^().\[\]]{1,80})\.(?:\s(?:Retrieved\s|https?:)|\s*$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Entry { get; }

    [GeneratedRegex(
        @"^(?<title>[^()]{2,150}?)\s\((?<names>(?:\p{Lu}\.[\s-]?){1,4}[^()]{2,150}),\s(?:(?<translators>Trans)|Eds?)\.(?:;\s(?<edition>[^();]{2,20}\sed\.))?\)\.?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex TitleWithPeople { get; }

    [GeneratedRegex(@"^(?<title>[^()\[\]]{3,150}?)\s\[(?<description>[^()\[\]]{3,80})\]\.$", RegexOptions.CultureInvariant)]
    private static partial Regex DescribedTitle { get; }

    [GeneratedRegex(@"\G,\s(?:\(?\d|\p{Lu}\d|pp?\.\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Location { get; }
}
