namespace Citations;

/// <summary>The kind of text that leads to a DOI name.</summary>
internal enum DoiLeadInKind
{
    /// <summary>Nothing: the bare name.</summary>
    None,

    /// <summary><c>doi:</c> or <c>info:doi/</c>.</summary>
    Label,

    /// <summary><c>urn:doi:</c>, which may write a colon for the slash.</summary>
    Urn,

    /// <summary>An address of doi.org or of a proxy for it: the rest of its path is the name.</summary>
    Resolver,

    /// <summary>Another address, such as a publisher's, which may continue after the name.</summary>
    OtherUrl,

    /// <summary>The query of an address: the name ends at the next parameter.</summary>
    UrlQuery,
}
