namespace Citations.Articles;

/// <summary>The outcome of requesting an address.</summary>
public enum AddressStatus
{
    /// <summary>The address answers.</summary>
    Answers,

    /// <summary>The server says that there is nothing at the address, or there is no such server.</summary>
    Gone,

    /// <summary>Nothing is known: the server was out of order, refused, or did not answer in time.</summary>
    CouldNotCheck,
}
