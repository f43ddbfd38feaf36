namespace Citations.Formats.CslJson;

/// <summary>The kind of value of a property of a CSL-JSON item.</summary>
internal enum CslJsonFieldKind : byte
{
    /// <summary>A property that CSL does not know.</summary>
    Unknown,

    /// <summary>The item's id.</summary>
    Id,

    /// <summary>The item's type.</summary>
    Type,

    /// <summary>The object of custom facts.</summary>
    Custom,

    /// <summary>A standard or number variable.</summary>
    Text,

    /// <summary>A name variable.</summary>
    Names,

    /// <summary>A date variable.</summary>
    Date,
}
