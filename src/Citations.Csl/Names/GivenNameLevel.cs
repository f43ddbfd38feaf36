namespace Citations.Csl;

/// <summary>How much of a given name is shown.</summary>
internal enum GivenNameLevel : byte
{
    None,
    Initials,
    Full,
}
