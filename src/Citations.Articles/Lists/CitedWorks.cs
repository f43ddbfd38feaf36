using System.Globalization;
using Citations.Articles.Documents;
using Citations.Articles.Parsing;

namespace Citations.Articles.Lists;

/// <summary>
/// The works that a document cites: the entries of its lists, its notes that are references, and the identifiers in its text.
/// </summary>
/// <param name="Entries">The entries in the order of the text.</param>
/// <param name="Stretches">The stretches of the text that are lists or notes with references, in their order.</param>
internal sealed record CitedWorks(List<ReferenceEntry> Entries, List<SourceSpan> Stretches)
{
    /// <summary>Reads the works of a document.</summary>
    internal static CitedWorks Of(ArticleDocument document, IReadOnlyList<ReferenceList> lists)
    {
        WorkPieces pieces = new();
        foreach (var list in lists)
            pieces.Take(document, EntrySplitter.Split(document, list));
        pieces.Take(document, NotePieces.Of(document, lists));

        var (kept, labels) = (pieces.Works, pieces.Labels);
        var marked = kept.Select(piece => document.Slice(piece.Span)).ToList();
        var parsed = ReferenceParser.ParseList(marked);
        var stretches = lists
            .Select(list => list.Span)
            .Concat(kept.Where(piece => piece.Kind == EntryKind.Note).Select(piece => piece.Span))
            .Concat(pieces.LabelRepeats(document.Text, [.. parsed.Select(work => work.Reference)]))
            .ToList();

        // A note that gives in full what the bibliography has is a citation of that entry.
        var listed = Enumerable
            .Range(0, kept.Count)
            .Where(i => kept[i].Kind == EntryKind.Listed)
            .ToLookup(i => RepeatedWorks.FirstSurname(parsed[i].Reference));
        var isListed = RepeatedLaws(document.Text, kept, parsed, labels);
        foreach (var i in Enumerable.Range(0, kept.Count).Where(i => kept[i].Kind == EntryKind.Note))
        {
            var note = parsed[i].Reference;
            var same = listed[RepeatedWorks.FirstSurname(note)].Where(entry => RepeatedWorks.HaveOneTitle(note, parsed[entry].Reference));
            foreach (var entry in same.Take(1))
            {
                labels[kept[entry]].AddRange(labels[kept[i]]);
                isListed[i] = true;
            }
        }

        LabelShortItems(document.Text, kept, parsed, labels, isListed);
        var entries = kept.Select(
                (piece, i) =>
                    new ReferenceEntry("", piece.Span, marked[i], parsed[i] with { YearSuffix = parsed[i].YearSuffix ?? piece.YearLetter })
                    {
                        Number = piece.Number,
                        Kind = piece.Kind,
                        Key = piece.Key,
                        Labels = labels[piece].ToEquatableArray(),
                    }
            )
            .Where((_, i) => !isListed[i])
            .ToList();
        stretches.Sort((one, other) => one.Start.CompareTo(other.Start));
        entries.AddRange(LinkedWorks.Of(document, entries, stretches));
        var headed = lists.Where(list => list.IsHeaded).Select(list => list.Span).OrderBy(list => list.Start).ToList();
        var own = OwnIdentifiers.Of(document, headed);
        entries.RemoveAll(entry =>
            entry.Kind != EntryKind.Note
            && own.Contains(WorkLinks.KeyOf(entry.Reference))
            && !headed.Exists(list => list.Start <= entry.Span.Start && entry.Span.Start < list.End)
        );
        return new([.. entries.OrderBy(entry => entry.Span.Start).Select((entry, i) => WithId(entry, i + 1))], stretches);
    }

    /// <summary>
    /// The items of a numbered list that have names and a year alone, as Wikipedia has them before its sources, are labels of the work.
    /// </summary>
    private static void LabelShortItems(
        string text,
        List<EntryPiece> kept,
        EquatableArray<ParsedReference> parsed,
        Dictionary<EntryPiece, List<string>> labels,
        bool[] isListed
    )
    {
        ILookup<(string?, int?), int>? works = null;
        for (var i = 0; i < kept.Count; i++)
        {
            if (kept[i] is not { Kind: EntryKind.Listed, Number: { } number })
                continue;
            if (RepeatedWorks.DatedForm(kept[i].Span.In(text)) is not { } form)
                continue;
            works ??= Enumerable
                .Range(0, kept.Count)
                .Where(work => parsed[work].Reference.Title is not null)
                .ToLookup(work => (RepeatedWorks.FirstSurname(parsed[work].Reference), parsed[work].Reference.Issued?.Year));
            var whole = form.Names.SelectMany(name => works[(name, form.Year)]).Where(work => work != i);
            if (whole.Take(2).ToList() is not [var work])
                continue;
            labels[kept[work]].Add(number.ToString(CultureInfo.InvariantCulture));
            isListed[i] = true;
        }
    }

    /// <summary>
    /// The notes that cite a law again, with another of its parts, or a decision that a table of cases or an earlier note has word for
    /// word; each is a label of the first.
    /// </summary>
    private static bool[] RepeatedLaws(
        string text,
        List<EntryPiece> kept,
        EquatableArray<ParsedReference> parsed,
        Dictionary<EntryPiece, List<string>> labels
    )
    {
        var isRepeated = new bool[kept.Count];
        Dictionary<(string, PartialDate?), EntryPiece> laws = [];
        foreach (var i in Enumerable.Range(0, kept.Count).OrderBy(i => kept[i].Kind == EntryKind.Note))
        {
            if (parsed[i] is not { Grammar: EntryGrammar.Legal, Reference: { Type: var type, Title: { } title, Issued: var issued } })
                continue;
            if (laws.TryAdd((title, issued), kept[i]) || kept[i].Kind != EntryKind.Note)
                continue;
            var first = laws[(title, issued)];
            var words = first.Span.In(text).TrimEnd(" .");
            if (type != ReferenceType.Legislation && !kept[i].Span.In(text).StartsWith(words, StringComparison.Ordinal))
                continue;
            labels[first].AddRange(labels[kept[i]]);
            isRepeated[i] = true;
        }

        return isRepeated;
    }

    private static ReferenceEntry WithId(ReferenceEntry entry, int number)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"entry-{number}");
        return entry with { Id = id, Parsed = entry.Parsed with { Reference = entry.Reference with { Id = id } } };
    }
}
