namespace Citations.Csl;

/// <summary>The forms of a term (CSL 1.0.2, Terms).</summary>
internal enum TermForm : byte
{
    Long,
    Short,
    Verb,
    VerbShort,
    Symbol,
}
