using System.Collections.Frozen;

namespace Citations.Formats.Mapping;

/// <summary>
/// The words of a format for types of work, read both ways: of several rows with one type the first is written, of several with one word
/// the first is read.
/// </summary>
internal sealed class TypeTable
{
    private readonly FrozenDictionary<string, ReferenceType> _types;
    private readonly FrozenDictionary<ReferenceType, string> _words;

    /// <param name="generic">The word for works whose type has none.</param>
    /// <param name="rows">The words and their types.</param>
    internal TypeTable(string generic, params (string Word, ReferenceType Type)[] rows)
    {
        Generic = generic;
        _types = rows.DistinctBy(row => row.Word, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(row => row.Word, row => row.Type, StringComparer.OrdinalIgnoreCase);
        _words = rows.DistinctBy(row => row.Type).ToFrozenDictionary(row => row.Type, row => row.Word);
    }

    internal string Generic { get; }

    /// <summary>Reads a word; its case does not count.</summary>
    internal bool TryRead(string word, out ReferenceType type) => _types.TryGetValue(word.Trim(), out type);

    /// <summary>The word for a type, the generic one where the format has none.</summary>
    internal string WordOf(ReferenceType type) => _words.GetValueOrDefault(type, Generic);

    /// <summary>Whether a work of this type is read back as one.</summary>
    internal bool Holds(ReferenceType type) => TryRead(WordOf(type), out var read) && read == type;
}
