using System.Text;
using Citations.Styles.Apa.InText;

namespace Citations.Styles.Apa;

/// <summary>Formats one document: orders the works, tells them apart, writes the citations and the list.</summary>
internal static class ApaDocument
{
    internal static FormattedDocument Format(IReadOnlyList<Reference> references, IReadOnlyList<Citation> citations, ApaOptions options)
    {
        List<Diagnostic> diagnostics = [];
        var caser = new SentenceCaser(options.SentenceCase, references, diagnostics);
        var sorted = Sort(references, options, caser);
        var textOnly = CitedInTextAlone(references, citations);
        YearSuffixes.Assign(textOnly.Count == 0 ? sorted : [.. sorted.Where(entry => !textOnly.Contains(entry.Work.Reference.Id))]);
        return new(WriteCitations(sorted, citations, diagnostics), WriteEntries(sorted, textOnly), diagnostics.ToEquatableArray());
    }

    private static (ApaSortKey Key, ApaWork Work)[] Sort(IReadOnlyList<Reference> references, ApaOptions options, SentenceCaser caser)
    {
        var buffer = new StringBuilder();
        var works = new (ApaSortKey Key, ApaWork Work)[references.Count];
        for (var i = 0; i < works.Length; i++)
        {
            var work = new ApaWork(references[i], options, caser);
            works[i] = (ApaSortKey.Of(work, buffer), work);
        }

        // Works that nothing else tells apart stand by their ids, so that a list does not depend on the order it is made from.
        Array.Sort(works, (a, b) => a.Key.CompareTo(b.Key) is not 0 and var order ? order : string.CompareOrdinal(a.Work.Reference.Id, b.Work.Reference.Id));
        return works;
    }

    // Personal communications, and originals that were read in another work, have no entry (R9.2, R9.3).
    private static HashSet<string> CitedInTextAlone(IReadOnlyList<Reference> references, IReadOnlyList<Citation> citations)
    {
        HashSet<string> alone = [];
        foreach (var reference in references)
        {
            if (CitedWork.IsPersonal(reference)) alone.Add(reference.Id);
        }

        HashSet<string> originals = [], read = [];
        foreach (var citation in citations)
        {
            for (var i = 0; i < citation.Items.Count; i++)
            {
                var isOriginal = i + 1 < citation.Items.Count && CitationWriter.IsSecondarySource(citation.Items[i + 1]);
                (isOriginal ? originals : read).Add(citation.Items[i].Id);
            }
        }

        originals.ExceptWith(read);
        alone.UnionWith(originals);
        return alone;
    }

    private static EquatableArray<RichText> WriteCitations((ApaSortKey Key, ApaWork Work)[] sorted, IReadOnlyList<Citation> citations, List<Diagnostic> diagnostics)
    {
        if (citations.Count == 0) return [];
        ApaWork[] works = [.. sorted.Select(entry => entry.Work)];
        var labels = AuthorLabels.Of(works);
        Dictionary<string, CitedWork> cited = [];
        for (var i = 0; i < works.Length; i++) cited.TryAdd(works[i].Reference.Id, new(works[i], labels[i], i));
        var writer = new CitationWriter(cited, diagnostics);
        return citations.Select(writer.Write).ToEquatableArray();
    }

    private static EquatableArray<ReferenceListEntry> WriteEntries((ApaSortKey Key, ApaWork Work)[] sorted, HashSet<string> textOnly)
    {
        var writer = new EntryWriter();
        List<ReferenceListEntry> entries = new(sorted.Length);
        foreach (var (_, work) in sorted)
        {
            if (!textOnly.Contains(work.Reference.Id)) entries.Add(new(work.Reference.Id, ApaEntry.Write(work, writer)));
        }

        return entries.ToEquatableArray();
    }
}
