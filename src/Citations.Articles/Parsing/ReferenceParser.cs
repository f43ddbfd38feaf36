using System.Globalization;
using System.Text.Json;
using Citations.Articles.Documents;
using Citations.Articles.Documents.Markdown;
using Citations.Articles.Documents.Markdown.Inlines;
using Citations.Articles.Lists;
using Citations.Articles.Parsing;
using Citations.Articles.Tagging;
using Citations.Articles.Words;

namespace Citations.Articles;

/// <summary>Reads reference entries of any common style into references.</summary>
public static class ReferenceParser
{
    // The style that most entries of a list fit wins where an entry fits two about as well.
    private const double MajorityBonus = 0.08;

    // A reading of a grammar stays the best until the tagger finds its own e^8 to e^20 times as probable.
    private const double DoubtWeight = 0.05;

    private const double SureScore = 0.9;
    private const double SureDoubt = 2;

    /// <summary>
    /// Reads one entry. Text that is not a reference gives a reference with little in it and a low score; nothing is thrown.
    /// </summary>
    /// <param name="entry">The entry as it was written, with or without Markdown, HTML entities and a number before it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public static ParsedReference Parse(string entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var start = EntryShape.OwnLabel(entry).Length;
        var (marked, positions) = MarkdownInlineReader.Read(entry[start..]);
        var parsed = Parse(marked);
        if (start == 0 && ReferenceEquals(marked.Text, entry))
            return parsed;
        return parsed with { Fields = parsed.Fields.Select(field => field with { Span = InSource(field.Span) }).ToEquatableArray() };

        SourceSpan InSource(SourceSpan span) =>
            positions.ToSource(span) is var place ? place with { Start = place.Start + start } : default;
    }

    /// <summary>Reads one entry with its marks.</summary>
    /// <param name="entry">The entry, without a number before it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public static ParsedReference Parse(MarkedText entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var read = Read(entry);
        return BuildOrKeep(entry, read, null);
    }

    /// <summary>Reads the entries of one list, which is mostly in one style.</summary>
    /// <param name="entries">The entries in their order.</param>
    /// <returns>One result for each entry, in their order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    public static EquatableArray<ParsedReference> ParseList(IEnumerable<MarkedText> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var written = entries.ToList();
        var read = written.ConvertAll(entry => (Entry: entry, Read: Read(entry)));
        var majority = read.Select(item => Best(item.Read.Readings, null)?.Grammar)
            .Where(grammar => grammar is not null)
            .GroupBy(grammar => grammar)
            .OrderByDescending(group => group.Count())
            .FirstOrDefault()
            ?.Key;
        return RepeatedAuthors.Resolve(written, read.ConvertAll(item => BuildOrKeep(item.Entry, item.Read, majority)));
    }

    private static (EntryText? Text, List<EntryDraft> Readings) Read(MarkedText entry)
    {
        try
        {
            var text = EntryText.Of(entry);
            return (text, Readings(text));
        }
        catch (Exception exception) when (IsOfEntry(exception))
        {
            return (null, []);
        }
    }

    private static ParsedReference BuildOrKeep(MarkedText entry, (EntryText? Text, List<EntryDraft> Readings) read, EntryGrammar? majority)
    {
        try
        {
            if (read.Text is { } text)
                return Build(text, Best(read.Readings, majority));
        }
        catch (Exception exception) when (IsOfEntry(exception)) { }

        return new(new Reference { Type = ReferenceType.Document, Title = entry.Text }) { IsUnread = true };
    }

    /// <summary>An entry is the boundary of a fault: what the text of one does to a reader is not the list's.</summary>
    private static bool IsOfEntry(Exception exception) => exception is not OutOfMemoryException;

    private static List<EntryDraft> Readings(EntryText text)
    {
        if (StatedEntry.Read(text) is { } stated)
            return [stated];
        // The form of a decision or a law is that of no other work.
        if (LegalGrammar.Read(text) is { } legal)
            return [legal];
        if (TitleBeforeDate.InWork(text) is { } inWork)
            return [inWork];
        List<EntryDraft> drafts = [];
        using var tagged = new TaggedEntry(text, TagModel.Default);
        foreach (var read in Grammars.All)
        {
            if (read(text) is not { } draft)
                continue;
            var doubt = tagged.Doubt(draft);
            var isSure = draft.IsDatedBeforeVolume || MarkedTitle.IsIn(text, draft) || NamesBeforeColon.Are(text, draft);
            draft.Doubt = isSure ? Math.Min(doubt, SureDoubt) : doubt;
            drafts.Add(draft);
            // What fits a grammar this well and is not a surprise to the tagger is not read in three more ways.
            if (draft.Score >= SureScore && draft.Doubt <= SureDoubt)
                return drafts;
        }

        if (
            TaggedGrammar.Read(text, tagged) is { } byTags
            && !drafts.Exists(draft => HasGroupBefore(draft, byTags) || HasDateOfTitle(draft, byTags))
        )
            drafts.Add(byTags);
        return drafts;
    }

    /// <summary>
    /// Whether a reading has the same authors as another and a group before them, which that one loses: <c>NAPS Group, Mole, A., et al.</c>
    /// </summary>
    private static bool HasGroupBefore(EntryDraft draft, EntryDraft other) =>
        draft.Grammar == EntryGrammar.AuthorDate
        && draft.Authors.Names is [{ Literal: { } group }, var second, ..]
        && OrganizationWords.NounIn(group)
        && other.Authors.Names is [var first, ..]
        && draft.Authors.Names.Count == other.Authors.Names.Count + 1
        && first == second;

    /// <summary>Whether a reading has its date where another has its title, and that one no date.</summary>
    private static bool HasDateOfTitle(EntryDraft draft, EntryDraft other) =>
        draft is { Grammar: EntryGrammar.AuthorDate, Date: not null }
        && other.Date is null
        && other.SpanOf(TextVariable.Title) is var title
        && title.Start < draft.DateSpan.End
        && draft.DateSpan.Start < title.End;

    private static EntryDraft? Best(List<EntryDraft> drafts, EntryGrammar? majority)
    {
        EntryDraft? best = null;
        foreach (var draft in drafts)
        {
            if (best is null || Score(draft) > Score(best))
                best = draft;
        }

        return best;

        double Score(EntryDraft draft) => draft.Score - (DoubtWeight * draft.Doubt) + (draft.Grammar == majority ? MajorityBonus : 0);
    }

    private static ParsedReference Build(EntryText text, EntryDraft? draft)
    {
        draft = draft is null ? Unread(text) : TitleBeforeDate.Of(text, draft);
        var identifiers = text.Identifiers;
        TakeIdentifiers(identifiers, draft);
        if (draft.Date is null && text.LeadYear is { } lead && EntryDate.Read(lead.In(text.Readable.Text).ToString()) is { } first)
            draft.SetDate(first, lead.Start, lead.End);
        if (identifiers.Published is { } published)
            draft.RefineDate(published);
        var builder = new ReferenceBuilder { Type = EntryType.Of(text, draft) };
        foreach (var (variable, value) in draft.Texts)
            builder[variable] = variable switch
            {
                TextVariable.Title => Quotes.Closed(value),
                TextVariable.ContainerTitle => AbbreviatedContainer.Complete(value, text.Text, draft.SpanOf(variable)),
                _ => value,
            };
        EntryType.MovePublisher(builder);
        builder[NameVariable.Author] = draft.Authors.Names;
        builder[NameVariable.Editor] = draft.Editors.Names;
        builder[NameVariable.Translator] = draft.Translators.Names;
        foreach (var (variable, people) in draft.Others)
            builder[variable] = people.Names;
        builder[DateVariable.Issued] = draft.Date?.Value;
        builder[DateVariable.Accessed] = identifiers.Accessed;
        if ((draft.Date?.OriginalYear ?? identifiers.Original) is { } original)
            builder[DateVariable.OriginalDate] = new PartialDate(original);
        if (draft.Date?.Suffix is { } suffix)
            builder[TextVariable.YearSuffix] = suffix;
        if (!draft.Authors.Roles.IsEmpty)
            builder.Custom = builder.Custom.With("author-roles", List(draft.Authors.Roles));
        if (!draft.Authors.Usernames.IsEmpty)
            builder.Custom = builder.Custom.With("author-usernames", List(draft.Authors.Usernames));
        return new(builder.Build())
        {
            Fields = FieldsOf(text, draft),
            AuthorsCut = draft.Authors.Cut,
            AuthorsBeforeEllipsis = draft.Authors.BeforeEllipsis,
            YearSuffix = draft.Date?.Suffix,
            Grammar = draft.Grammar,
            Score = Math.Clamp(draft.Score, 0, 1),
        };
    }

    private static EquatableArray<ParsedField> FieldsOf(EntryText text, EntryDraft draft)
    {
        var fields = draft.Fields.ToArray();
        for (var i = 1; i < fields.Length; i++)
        {
            // Few fields, nearly in order: each is put before those that start after it.
            var (field, at) = (fields[i], i);
            for (; at > 0 && fields[at - 1].Span.Start > field.Span.Start; at--)
                fields[at] = fields[at - 1];
            fields[at] = field;
        }

        for (var i = 0; i < fields.Length; i++)
            fields[i] = fields[i] with { Span = text.Readable.ToMarked(fields[i].Span.Start, fields[i].Span.End) };
        return new(fields);
    }

    private static JsonElement List(EquatableArray<string> texts)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var text in texts)
                json.WriteStringValue(text);
            json.WriteEndArray();
        }

        return JsonElement.Parse(buffer.ToArray());
    }

    private static void TakeIdentifiers(EntryIdentifiers identifiers, EntryDraft draft)
    {
        if (identifiers.Doi is { } doi)
            draft.Set(TextVariable.Doi, doi, identifiers.DoiSpan.Start, identifiers.DoiSpan.End, 1);
        if (identifiers.Url is { } url)
            draft.Set(TextVariable.Url, url, identifiers.UrlSpan.Start, identifiers.UrlSpan.End, 1);
        if (identifiers.Pmid is { } pmid)
            draft.Set(TextVariable.Pmid, pmid, 0, 0, 1);
        if (identifiers.Pmcid is { } pmcid)
            draft.Set(TextVariable.Pmcid, pmcid, 0, 0, 1);
        if (identifiers.Isbn is { } isbn)
            draft.Set(TextVariable.Isbn, isbn, 0, 0, 1);
        if (identifiers.Arxiv is { } arxiv)
            draft.Set(TextVariable.Number, string.Create(CultureInfo.InvariantCulture, $"arXiv:{arxiv}"), 0, 0, 1);
    }

    /// <summary>Nothing fits: the words are kept as a title, so that nothing is lost.</summary>
    private static EntryDraft Unread(EntryText text)
    {
        var draft = new EntryDraft();
        var title = text.Text.Trim();
        draft.Set(TextVariable.Title, title, 0, text.Text.Length, 0.1);
        return draft;
    }
}
