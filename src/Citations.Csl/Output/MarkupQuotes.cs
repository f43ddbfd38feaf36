namespace Citations.Csl;

/// <summary>The handling of the quotation marks in a value.</summary>
internal enum MarkupQuotes : byte
{
    /// <summary>Pairs become quotations of the language, single straight ones apostrophes.</summary>
    Pairs,

    /// <summary>They stay as they are.</summary>
    AsTheyAre,
}
