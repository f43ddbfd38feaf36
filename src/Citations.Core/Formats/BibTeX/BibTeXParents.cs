namespace Citations.Formats.BibTeX;

/// <summary>
/// The entries that others inherit from. Where the text was surveyed they are those that any entry names, wherever they are;
/// where it is read once, from a pipe, they are the last entries before the one that is read. Of entries with one key the first counts.
/// </summary>
internal sealed class BibTeXParents
{
    // Of a text that is read once so many entries are kept.
    private const int Kept = 10_000;

    private readonly Dictionary<string, BibTeXEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _met = new(StringComparer.OrdinalIgnoreCase);
    private readonly Queue<string> _order = new();
    private readonly HashSet<string> _keys = new(StringComparer.OrdinalIgnoreCase);
    private HashSet<string>? _named;

    /// <summary>Where a missing parent was searched for, as part of a sentence.</summary>
    internal string WhereNot =>
        _named is null
            ? "which is not before it; in a text that is read only once, later entries are not known"
            : "which is not in this file";

    internal BibTeXEntry? Find(string key) => _entries.GetValueOrDefault(key);

    /// <summary>The entries of a whole text, of all of which note is taken before the first is read.</summary>
    internal IEnumerable<BibTeXEntry> Surveyed(string text, IEnumerable<BibTeXEntry> entries)
    {
        // Where none inherits, none waits for those after it, and the memory of each is free as soon as it is read.
        if (!BeginSurvey(text))
            return entries;
        List<BibTeXEntry> all = [.. entries];
        foreach (var entry in all)
            Survey(entry);
        return all;
    }

    /// <summary>
    /// Begins the survey of the next part of a text. False where its entries tell nothing: they name no parent, and none is named before
    /// them.
    /// </summary>
    internal bool BeginSurvey(string text)
    {
        _named ??= new(StringComparer.OrdinalIgnoreCase);
        return _named.Count > 0 || BibTeXInheritance.MayBeIn(text);
    }

    /// <summary>
    /// Takes note of an entry before any is read: of the keys it names, and of itself where an entry before has named it.
    /// </summary>
    internal void Survey(BibTeXEntry entry)
    {
        _named ??= new(StringComparer.OrdinalIgnoreCase);
        if (_named.Contains(entry.Key))
            _entries.TryAdd(entry.Key, entry);
        _named.UnionWith(BibTeXInheritance.KeysOf(entry));
    }

    /// <summary>Takes an entry that is about to be read.</summary>
    internal void Meet(BibTeXEntry entry, BibTeXDiagnostics diagnostics)
    {
        if (entry.Key.Length > 0 && !_keys.Add(entry.Key))
            diagnostics.Warning(
                $"The key '{entry.Key}' belongs to an earlier entry; a citation of it refers to that one.",
                entry.Span.Start,
                entry.Type.Length + 1
            );
        if (_named is not null)
        {
            // The survey has met those after the first entry that names them; one before that comes first.
            if (_named.Contains(entry.Key) && _met.Add(entry.Key))
                _entries[entry.Key] = entry;
            return;
        }

        if (!_entries.TryAdd(entry.Key, entry))
            return;
        _order.Enqueue(entry.Key);
        if (_order.Count > Kept)
            _entries.Remove(_order.Dequeue());
    }
}
