namespace Citations.Csl;

/// <summary>The values of <c>givenname-disambiguation-rule</c> (CSL 1.0.2, Disambiguation).</summary>
internal enum GivenNameRule : byte
{
    ByCite,
    AllNames,
    AllNamesWithInitials,
    PrimaryName,
    PrimaryNameWithInitials,
}
