namespace Citations.Csl;

/// <summary>The kinds of variables of CSL 1.0.2 (appendix IV).</summary>
internal enum VariableKind : byte
{
    Text,
    Number,
    Name,
    Date,

    /// <summary>A name the specification does not list; its value is looked up among the fields a reference kept.</summary>
    Unlisted,
}
