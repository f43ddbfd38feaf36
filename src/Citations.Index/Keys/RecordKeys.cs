using System.Globalization;
using Citations.Matching;

namespace Citations.Indexing.Keys;

/// <summary>The keys by which a record is found without its DOI.</summary>
internal static class RecordKeys
{
    /// <summary>So many of a title's words find it: the rarest, as some of those that a reference gives are misspelt.</summary>
    internal const int MostWords = 6;

    /// <summary>Shorter words are in most titles.</summary>
    internal const int ShortestWord = 3;

    /// <summary>The words that a title is known by at its start; a shorter title has no such key.</summary>
    internal const int StartWords = 5;

    /// <summary>The key by which a record is kept: its DOI, or all that it says.</summary>
    /// <param name="record">Its bytes.</param>
    /// <param name="reference">What they say.</param>
    internal static ulong OfRecord(ReadOnlySpan<byte> record, Reference reference) =>
        reference.Doi is { } doi ? KeyHash.Of(KeyKind.Doi, doi.Key) : KeyHash.Of(KeyKind.Content, record);

    /// <summary>Adds the keys of a record, each once.</summary>
    /// <param name="record">The record.</param>
    /// <param name="counts">How often words are in titles.</param>
    /// <param name="keys">Takes the keys.</param>
    internal static void AddTo(HashSet<ulong> keys, Reference record, WordCounts counts)
    {
        var title = TextFolding.Words(record.Title);
        foreach (
            var word in title
                .Where(word => word.Length >= ShortestWord)
                .Distinct()
                .OrderBy(counts.Of)
                .ThenByDescending(word => word.Length)
                .ThenBy(word => word, StringComparer.Ordinal)
                .Take(MostWords)
        )
            keys.Add(KeyHash.Of(KeyKind.TitleWord, word));
        if (title.Length >= StartWords)
            keys.Add(TitleStart(title));
        AddAuthorYears(keys, record);
        if (PlaceOf(record) is { } place)
            keys.Add(place);
        AddNumbers(keys, record);
    }

    internal static ulong TitleStart(ReadOnlySpan<string> words)
    {
        var start = new KeyHash(KeyKind.TitleStart);
        foreach (var word in words[..StartWords])
            start = start.With(word);
        return start.Value;
    }

    internal static ulong AuthorYear(string name, string year) => new KeyHash(KeyKind.AuthorYear).With(name).With(year).Value;

    internal static ulong Place(char container, string volume, string page) =>
        new KeyHash(KeyKind.Place).With([container]).With(volume).With(page).Value;

    private static void AddAuthorYears(HashSet<ulong> keys, Reference record)
    {
        if (record.Author is not [var first, ..])
            return;
        // 'van der Berg' is cited by the longest of its parts, whatever else is said.
        var name = TextFolding.Words(first.Family ?? first.Literal).MaxBy(word => word.Length);
        if (name is null)
            return;
        foreach (var year in (int?[])[record.Issued?.Year, record[DateVariable.AvailableDate]?.Year])
        {
            if (year is { } known)
                keys.Add(AuthorYear(name, known.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static ulong? PlaceOf(Reference record)
    {
        var container = TextFolding.Words(record.ContainerTitle).FirstOrDefault(word => word != "the");
        var volume = TextFolding.Fold(record.Volume);
        var page = TextFolding.Fold(record.Page is { } pages ? PageRange.Read(pages)?.Parts[0].First : record.Number);
        return container is null || volume.Length == 0 || page.Length == 0 ? null : Place(container[0], volume, page);
    }

    private static void AddNumbers(HashSet<ulong> keys, Reference record)
    {
        if (Pmid.TryParse(record[TextVariable.Pmid], out var pmid))
            keys.Add(KeyHash.Of(KeyKind.PubMed, pmid.Name));
        if (Pmcid.TryParse(record[TextVariable.Pmcid], out var pmcid))
            keys.Add(KeyHash.Of(KeyKind.PubMed, pmcid.Name));
        if (ArxivId.TryParse(record.Number, out var arxiv) || ArxivId.TryParse(record.Doi?.Value, out arxiv))
            keys.Add(KeyHash.Of(KeyKind.Arxiv, "arXiv:" + arxiv.Value));
        foreach (var part in (record.Isbn ?? "").Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Isbn.TryParse(part, out var isbn))
                keys.Add(KeyHash.Of(KeyKind.Isbn, isbn.Value));
        }

        if (record.Custom.Count == 0)
            return;
        foreach (var relation in record.GetRelations())
        {
            if (relation is { Type: WorkRelationType.IsIdenticalTo, Doi: { } other })
                keys.Add(KeyHash.Of(KeyKind.Alias, other.Key));
        }
    }
}
