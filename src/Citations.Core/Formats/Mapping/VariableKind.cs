namespace Citations.Formats.Mapping;

/// <summary>The kind of value that a variable holds.</summary>
internal enum VariableKind : byte
{
    /// <summary>A standard or number variable.</summary>
    Text,

    /// <summary>A name variable.</summary>
    Names,

    /// <summary>A date variable.</summary>
    Date,
}
