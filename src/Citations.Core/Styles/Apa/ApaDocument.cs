using System.Text;
using Citations.Styles.Apa.InText;

namespace Citations.Styles.Apa;

/// <summary>Formats one document: orders the works, tells them apart, writes the citations and the list.</summary>
internal static class ApaDocument
{
    internal static FormattedDocument Format(
        IReadOnlyList<Reference> references,
        IReadOnlyList<Citation> citations,
        ApaOptions options,
        KeptCase? kept
    )
    {
        List<Diagnostic> diagnostics = [];
        var sorted = Sort(references, options, new(options.SentenceCase, kept, diagnostics));
        var textOnly = CitedInTextAlone(references, citations);
        YearSuffixes.Assign(textOnly.Count == 0 ? sorted : [.. sorted.Where(work => !textOnly.Contains(work.Reference.Id))]);
        diagnostics.AddRange(DuplicateIds(references));
        return new(WriteCitations(sorted, citations, diagnostics), WriteEntries(sorted, textOnly), diagnostics.ToEquatableArray());
    }

    private static IEnumerable<Diagnostic> DuplicateIds(IReadOnlyList<Reference> references)
    {
        Dictionary<string, int> counts = new(references.Count, StringComparer.Ordinal);
        foreach (var reference in references)
        {
            // A work without an id is not cited.
            if (reference.Id.Length > 0)
                counts[reference.Id] = counts.GetValueOrDefault(reference.Id) + 1;
        }

        return counts.Where(id => id.Value > 1).Select(id => ApaDiagnostics.DuplicateId(id.Key, id.Value));
    }

    private static ApaWork[] Sort(IReadOnlyList<Reference> references, ApaOptions options, SentenceCaser caser)
    {
        var buffer = new StringBuilder();
        var works = new ApaWork[references.Count];
        for (var i = 0; i < works.Length; i++)
        {
            works[i] = new(references[i], options, caser);
            works[i].FiledUnder = ApaOrder.FiledUnder(works[i], buffer);
        }

        Array.Sort(works, ApaOrder.Instance);
        return works;
    }

    // Personal communications, and originals that were read in another work, have no entry (R9.2, R9.3).
    private static HashSet<string> CitedInTextAlone(IReadOnlyList<Reference> references, IReadOnlyList<Citation> citations)
    {
        HashSet<string> alone = [];
        foreach (var reference in references)
        {
            if (CitedWork.IsPersonal(reference))
                alone.Add(reference.Id);
        }

        HashSet<string> originals = [],
            read = [];
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

    private static EquatableArray<RichText> WriteCitations(ApaWork[] works, IReadOnlyList<Citation> citations, List<Diagnostic> diagnostics)
    {
        if (citations.Count == 0)
            return [];
        var labels = AuthorLabels.Of(works);
        Dictionary<string, CitedWork> cited = [];
        for (var i = 0; i < works.Length; i++)
            cited.TryAdd(works[i].Reference.Id, new(works[i], labels[i], i));
        var writer = new CitationWriter(cited, diagnostics);
        return citations.Select(writer.Write).ToEquatableArray();
    }

    private static EquatableArray<ReferenceListEntry> WriteEntries(ApaWork[] works, HashSet<string> textOnly)
    {
        var writer = new EntryWriter();
        var entries = new ReferenceListEntry[works.Length];
        var count = 0;
        foreach (var work in works)
        {
            if (textOnly.Count == 0 || !textOnly.Contains(work.Reference.Id))
                entries[count++] = new(work.Reference.Id, ApaEntry.Write(work, writer));
        }

        return new(count == entries.Length ? entries : entries[..count]);
    }
}
