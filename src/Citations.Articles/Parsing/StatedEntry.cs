using System.Text.RegularExpressions;
using Citations.Articles.Documents;

namespace Citations.Articles.Parsing;

/// <summary>
/// Reads an entry whose format says of every word what it is: elements of JATS. Nothing is left to guess, in whatever order they are;
/// where other words are among them, the grammars read the entry.
/// </summary>
internal static partial class StatedEntry
{
    private const string Separators = " ,;\n";

    /// <summary>The entry as its elements say, or null if they do not say all.</summary>
    internal static EntryDraft? Read(EntryText entry)
    {
        if (entry.Readable.Parts.Count == 0)
            return null;
        var parts = Parts(entry.Readable.Parts);
        if (!IsComplete(entry.Text, parts))
            return null;
        var draft = new EntryDraft(EntryGrammar.AuthorDate) { Score = 1 };
        TakeNames(entry, parts, draft);
        if (!TakeDate(entry, parts, draft))
            return null;
        TakeTitles(entry, parts, draft);
        if (draft[TextVariable.Title] is null || (draft.Authors.Names.IsEmpty && draft.Date is null))
            return null;
        Set("volume", TextVariable.Volume, Ranges.Normalize);
        Set("issue", TextVariable.Issue, Ranges.Normalize);
        Set("elocation-id", TextVariable.Number, text => text);
        Set("publisher-name", TextVariable.Publisher, text => text);
        Set("publisher-loc", TextVariable.PublisherPlace, text => text);
        Set("edition", TextVariable.Edition, TitleNotes.Ordinal);
        TakePages(entry, parts, draft);
        return draft;

        void Set(string name, TextVariable variable, Func<string, string> form)
        {
            if (Find(parts, name) is { } part)
                draft.Set(variable, form(TextOf(entry, part)), part.Span.Start, part.Span.End, 1);
        }
    }

    /// <summary>The runs of one element are one part.</summary>
    private static List<DocumentRun> Parts(IReadOnlyList<DocumentRun> runs)
    {
        List<DocumentRun> parts = [];
        foreach (var run in runs)
        {
            if (parts is [.., var last] && last.Part == run.Part)
                parts[^1] = last with { Span = SourceSpan.FromBounds(last.Span.Start, run.Span.End) };
            else
                parts.Add(run);
        }

        return parts;
    }

    private static bool IsComplete(string text, List<DocumentRun> parts)
    {
        var at = 0;
        foreach (var part in parts)
        {
            if (!Connector.IsMatch(text.AsSpan(at, Math.Max(0, part.Span.Start - at))))
                return false;
            at = Math.Max(at, part.Span.End);
        }

        return Connector.IsMatch(text.AsSpan(Math.Min(at, text.Length)));
    }

    private static void TakeNames(EntryText entry, List<DocumentRun> parts, EntryDraft draft)
    {
        foreach (var isOfEditor in (bool[])[false, true])
        {
            var own = parts.FindAll(part => part.Part!.Person > 0 && part.Part.IsOfEditor == isOfEditor);
            if (own.Count == 0)
                continue;
            var isCut = own.Exists(part => part.Part!.Name == "etal");
            var names = own.Where(part => part.Part!.Name != "etal")
                .GroupBy(part => part.Part!.Person)
                .Select(person => NameOf(entry, person))
                .OfType<Contributor>();
            var list = new NameList([.. names], isCut ? AuthorListCut.EtAl : AuthorListCut.None, 0, 1);
            if (isOfEditor)
                draft.SetEditors(list, own[0].Span.Start, own[^1].Span.End);
            else
                draft.SetAuthors(list, own[0].Span.Start, own[^1].Span.End);
        }
    }

    private static Contributor? NameOf(EntryText entry, IEnumerable<DocumentRun> person)
    {
        var parts = person.ToDictionary(part => part.Part!.Element, part => part).Values.ToList();
        if (Of("collab") is { } group)
            return Contributor.Organization(group);
        if (Of("surname") is not { } family)
            return null;
        var name = Of("given-names") is { } given ? Contributor.Person(family, NamePiece.Initials(given)) : Contributor.Person(family);
        return Of("suffix") is { } suffix ? name with { Suffix = suffix } : name;

        string? Of(string wanted) => Find(parts, wanted) is { } part && TextOf(entry, part) is { Length: > 0 } text ? text : null;
    }

    private static bool TakeDate(EntryText entry, List<DocumentRun> parts, EntryDraft draft)
    {
        if (Find(parts, "year") is not { } year)
            return true;
        if (EntryDate.Read(TextOf(entry, year)) is not { } date)
            return false;
        draft.SetDate(date, year.Span.Start, year.Span.End);
        return true;
    }

    private static void TakeTitles(EntryText entry, List<DocumentRun> parts, EntryDraft draft)
    {
        var title = Find(parts, "article-title") ?? Find(parts, "chapter-title") ?? Find(parts, "data-title");
        var source = Find(parts, "source");
        if ((title ?? source) is { } own)
            draft.Set(TextVariable.Title, Quotes.Trim(TextOf(entry, own)).ToString(), own.Span.Start, own.Span.End, 1);
        if (title is null || source is null)
            return;
        SourceReader.TakeContainer(TextOf(entry, source), source.Span.Start, source.Span.End, draft);
        var isInBook =
            Find(parts, "publisher-name") is not null || !draft.Editors.Names.IsEmpty || Find(parts, "chapter-title") is not null;
        if (isInBook && Find(parts, "issue") is null)
            draft.Type ??= ReferenceType.Chapter;
    }

    private static void TakePages(EntryText entry, List<DocumentRun> parts, EntryDraft draft)
    {
        if ((Find(parts, "page-range") ?? Find(parts, "fpage")) is not { } first)
            return;
        var last = first.Part!.Name == "fpage" ? Find(parts, "lpage") : null;
        var pages = TextOf(entry, first) + (last is null ? "" : "-" + TextOf(entry, last));
        SourceReader.TakePages(pages, first.Span.Start, (last ?? first).Span.End, draft);
    }

    private static DocumentRun? Find(List<DocumentRun> parts, string name) => parts.Find(part => part.Part!.Name == name);

    private static string TextOf(EntryText entry, DocumentRun part) => part.Span.In(entry.Readable.Text).Trim(Separators).ToString();

    [GeneratedRegex(
        @"^(?:[^\p{L}\p{N}]|\b(?:in|and|et|al|eds?|editors?|pp?|pages?|vol(?:ume)?|no|issue|nd|rd|th|st|edn?|edition|doi|https?|www|org|dx|available|from|at)\b)*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    )]
    private static partial Regex Connector { get; }
}
