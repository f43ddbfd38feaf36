namespace Citations.Articles;

/// <summary>The outcome of asking for the address of an entry.</summary>
/// <param name="Status">The outcome.</param>
/// <param name="Reason">Why the address leads nowhere or could not be checked, in a few words; null if it answers.</param>
public sealed record AddressAnswer(AddressStatus Status, string? Reason = null);
