namespace Citations;

/// <summary>Where the e-mail address goes that Crossref's etiquette asks for.</summary>
public enum MailToPlacement
{
    /// <summary>
    /// The query parameter <c>mailto</c>, which Crossref recommends. It is in the address, and so in the logs of proxies on the way.
    /// </summary>
    Query,

    /// <summary>The User-Agent, which fewer proxies log; Crossref honours it too.</summary>
    UserAgent,
}
