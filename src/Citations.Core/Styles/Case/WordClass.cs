namespace Citations.Styles;

/// <summary>
/// What dictionaries say about a word: how common it is in lowercase, how common with a capital, and what it then names. One byte.
/// </summary>
/// <param name="Value">Two bits for lowercase, two for the capital, four for the kind.</param>
internal readonly record struct WordClass(byte Value)
{
    internal WordClass(int lower, int capital, WordKind kind)
        : this((byte)((lower << 6) | (capital << 4) | (int)kind)) { }

    /// <summary>How common the word is in lowercase: 0 if no dictionary has it, up to 3.</summary>
    internal int Lower => Value >> 6;

    /// <summary>How common the word is with a capital: 0 if no dictionary has it, up to 3.</summary>
    internal int Capital => (Value >> 4) & 3;

    /// <summary>What it names with a capital; what it is in lowercase where no dictionary has it with one.</summary>
    internal WordKind Kind => (WordKind)(Value & 15);

    /// <summary>The value without what the word is in lowercase.</summary>
    internal byte Bare => Capital == 0 ? (byte)(Value & 0xF0) : Value;

    /// <summary>Whether it is a word in lowercase more than a name.</summary>
    internal bool IsCommon => Lower > Capital;

    /// <summary>Whether it is a common name, and no word in lowercase.</summary>
    internal bool IsAlwaysName => Lower == 0 && (Capital == 3 || (Capital == 2 && Kind == WordKind.People));
}
