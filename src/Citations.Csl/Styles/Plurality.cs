namespace Citations.Csl;

/// <summary>When a label is plural (CSL 1.0.2, Label).</summary>
internal enum Plurality : byte
{
    Contextual,
    Always,
    Never,
}
