namespace Citations.Csl;

/// <summary>The forms of a name (CSL 1.0.2, Name).</summary>
internal enum NameForm : byte
{
    Long,
    Short,
    Count,
}
