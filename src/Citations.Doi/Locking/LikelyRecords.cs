using Citations.Matching;

namespace Citations.Locking;

/// <summary>
/// Picks the records that a text may describe, by the words that they share, so that a search compares a text with few of them. As a search
/// engine does, it ranks; what is found is for the judge to say.
/// </summary>
internal sealed class LikelyRecords
{
    /// <summary>The most records that are picked: as many as a search at a registry returns.</summary>
    private const int MostPicked = 20;

    /// <summary>Shorter titles, and those in scripts without spaces, are not found by their words.</summary>
    private const int TellingTitle = 3;

    private readonly Reference[] _records;
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);
    private readonly List<int> _wordless = [];

    internal LikelyRecords(IEnumerable<Reference> records)
    {
        _records = [.. records];
        foreach (var (at, record) in _records.Index())
        {
            var title = TextFolding.Words(record.Title);
            if (title.Length < TellingTitle)
                _wordless.Add(at);
            var names = record.Author.Concat(record.Editor).SelectMany(name => TextFolding.Words(NameMatch.Surname(name)));
            foreach (var word in title.Concat(names).Distinct(StringComparer.Ordinal))
            {
                if (!_places.TryGetValue(word, out var places))
                    _places[word] = places = [];
                places.Add(at);
            }
        }
    }

    /// <summary>The records that share the most and the rarest words with a text, in the order of the records.</summary>
    internal IEnumerable<Reference> For(string text)
    {
        if (_records.Length <= MostPicked)
            return _records;
        Dictionary<int, double> shared = [];
        foreach (var word in TextFolding.Words(text).Distinct(StringComparer.Ordinal))
        {
            if (!_places.TryGetValue(word, out var places))
                continue;
            var rarity = Math.Log((double)_records.Length / places.Count);
            foreach (var at in places)
                shared[at] = shared.GetValueOrDefault(at) + rarity;
        }

        return shared
            .OrderByDescending(record => record.Value)
            .ThenBy(record => record.Key)
            .Take(MostPicked)
            .Select(record => record.Key)
            .Union(_wordless)
            .Order()
            .Select(at => _records[at]);
    }
}
